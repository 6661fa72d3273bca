package api_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/domain/procedure"
)

type hinted struct {
	Ref        string            `json:"$ref"`
	Type       any               `json:"type"`
	Enum       []string          `json:"enum"`
	Properties map[string]hinted `json:"properties"`
	Items      *hinted           `json:"items"`
	Order      []string          `json:"x-order"`
	Titles     map[string]string `json:"x-titles"`
	ReadOnly   bool              `json:"readOnly"`
}

func TestFormsKnowTheOrderOfTheirFieldsAndTheWordsForCodes(t *testing.T) {
	b := open(t)
	described, err := api.Describe(b.deps.Policy, procedure.Tables(), true)
	require.NoError(t, err)
	var doc struct {
		Paths map[string]map[string]struct {
			RequestBody struct {
				Content map[string]struct{ Schema hinted }
			}
		}
		Components struct{ Schemas map[string]hinted }
	}
	require.NoError(t, json.Unmarshal(described, &doc))
	seen := map[string]bool{}
	var check func(at string, s hinted)
	check = func(at string, s hinted) {
		if name, ok := strings.CutPrefix(s.Ref, "#/components/schemas/"); ok {
			if !seen[name] {
				seen[name] = true
				check(name, doc.Components.Schemas[name])
			}
			return
		}
		if s.Items != nil {
			check(at+"[]", *s.Items)
		}
		for _, value := range s.Enum {
			require.Regexp(t, `\p{Han}`, s.Titles[value], "%s: no word for %q; its description lists as many as there are values", at, value)
		}
		for name, field := range s.Properties {
			if name != "happened_at" {
				require.Contains(t, s.Order, name, at)
			}
			if !field.ReadOnly {
				check(at+"."+name, field)
			}
		}
	}
	for path, methods := range doc.Paths {
		if form := methods["post"]; strings.Contains(path, "/acts/") || strings.HasSuffix(path, "/cases") {
			check(path, form.RequestBody.Content["application/json"].Schema)
		}
	}
	lead := doc.Paths["/api/v1/cases"]["post"].RequestBody.Content["application/json"].Schema
	require.Equal(t, "source", lead.Order[0])
	require.Equal(t, "投诉举报", lead.Properties["source"].Titles["complaint"])
	require.Equal(t, "没收违法所得", doc.Components.Schemas["CasefileProposal"].Properties["kinds"].Items.Titles["confiscate_gains"])
	filing := doc.Paths["/api/v1/cases/{id}/acts/filing.submit"]["post"].RequestBody.Content["application/json"].Schema
	require.Equal(t, map[string]string{"true": "立案", "false": "不予立案"}, filing.Properties["file"].Titles)
}
