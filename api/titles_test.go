package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// What people choose from reads in Chinese, and so does every field that a page
// shows of a case: pages take their words from the description of the interface.
func TestTheInterfaceSaysHowEverythingReads(t *testing.T) {
	answer := open(t).send("", http.MethodGet, "/api/v1/openapi.json", nil)
	var doc struct {
		Paths      map[string]any `json:"paths"`
		Components struct {
			Schemas map[string]any `json:"schemas"`
		} `json:"components"`
	}
	require.NoError(t, json.Unmarshal(answer.body, &doc))
	shown := map[string]any{}
	for _, name := range []string{"Facts", "Matter", "Clock", "Task", "File", "Desk"} {
		reach(doc.Components.Schemas, name, shown)
	}
	var bare []string
	for path, item := range doc.Paths {
		if act, ok := item.(map[string]any)["post"]; ok && strings.Contains(path, "/cases") && !strings.HasSuffix(path, "/files") {
			bare = append(bare, unread(path, act)...)
			reachRefs(doc.Components.Schemas, act.(map[string]any)["requestBody"], shown)
		}
	}
	for name, schema := range shown {
		bare = append(bare, unread(name, schema)...)
	}
	slices.Sort(bare)
	require.Empty(t, slices.Compact(bare))
}

func reach(all map[string]any, name string, shown map[string]any) {
	if _, ok := shown[name]; ok || all[name] == nil {
		return
	}
	shown[name] = all[name]
	reachRefs(all, all[name], shown)
}

func reachRefs(all map[string]any, v any, shown map[string]any) {
	switch v := v.(type) {
	case map[string]any:
		if ref, ok := v["$ref"].(string); ok {
			reach(all, ref[strings.LastIndex(ref, "/")+1:], shown)
		}
		for _, item := range v {
			reachRefs(all, item, shown)
		}
	case []any:
		for _, item := range v {
			reachRefs(all, item, shown)
		}
	}
}

// unread lists the fields below a schema that have no words.
func unread(path string, v any) []string {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	var bare []string
	if values, ok := m["enum"].([]any); ok {
		if titles, _ := m["x-titles"].(map[string]any); len(titles) != len(values) {
			bare = append(bare, path+": "+fmt.Sprint(values))
		}
	}
	properties, _ := m["properties"].(map[string]any)
	for name, p := range properties {
		if text, _ := p.(map[string]any)["description"].(string); !strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
			bare = append(bare, path+"."+name)
		}
	}
	for name, item := range m {
		if name != "responses" && name != "parameters" {
			bare = append(bare, unread(path+"/"+name, item)...)
		}
	}
	return bare
}
