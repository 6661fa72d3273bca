package catalogue

import (
	"encoding/json"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

type schema struct {
	Properties           map[string]schema `json:"properties"`
	Defs                 map[string]schema `json:"$defs"`
	Items                *schema           `json:"items"`
	Enum                 []string          `json:"enum"`
	Const                string            `json:"const"`
	AdditionalProperties *bool             `json:"additionalProperties"`
}

func readSchema(t *testing.T, kind string) schema {
	t.Helper()
	text, err := os.ReadFile("editions/" + kind + ".schema.json")
	require.NoError(t, err)
	var s schema
	require.NoError(t, json.Unmarshal(text, &s))
	require.Equal(t, kind, s.Properties["kind"].Const)
	return s
}

// An editor that checks a file against its schema must accept and refuse the
// same fields as the loader does.
func TestSchemasNameTheFieldsThatTheLoaderReads(t *testing.T) {
	for kind, shapes := range map[string]map[string]any{
		law.Calendars:  {"row": year{}, "stretch": stretch{}},
		law.PeriodRows: {"row": law.Period{}, "extension": law.Extension{}, "checkpoint": law.Checkpoint{}, "notify": law.Notify{}},
		law.ParamRows:  {"row": law.Param{}},
		law.PowerRows: {
			"row": law.Power{}, "range": law.Range{}, "fine": law.Fine{},
			"inspection": law.InspectionTerms{}, "check": law.CheckItem{},
			"levy": law.LevyTerms{}, "rate": law.LevyRate{}, "quantity": law.Quantity{}, "relief": law.ReliefGround{},
			"filing": law.FilingTerms{}, "document": law.Document{}, "ground": law.Ground{},
		},
		law.MajorRows: {"row": law.MajorRule{}},
		law.PackRows:  {"row": law.PackRow{}},
		law.Tiers:     {"row": law.BenchmarkRow{}, "gauge": law.Gauge{}, "fine": law.Fine{}},
	} {
		s := readSchema(t, kind)
		require.Len(t, s.Defs, len(shapes), kind)
		for name, shape := range shapes {
			def := s.Defs[name]
			require.NotNil(t, def.AdditionalProperties, "%s %s", kind, name)
			require.False(t, *def.AdditionalProperties)
			require.ElementsMatch(t, fields(reflect.TypeOf(shape)), slices.Collect(maps.Keys(def.Properties)), "%s %s", kind, name)
		}
	}
}

// fields lists the names under which yaml reads a struct.
func fields(t reflect.Type) []string {
	var names []string
	for i := range t.NumField() {
		tag := t.Field(i).Tag.Get("yaml")
		name, options, _ := strings.Cut(tag, ",")
		switch {
		case options == "inline":
			names = append(names, fields(t.Field(i).Type)...)
		case name != "-":
			names = append(names, name)
		}
	}
	return names
}

func TestSchemasNameTheValuesThatTheLoaderReads(t *testing.T) {
	roles := readSchema(t, law.PeriodRows).Defs["notify"].Properties["due"].Items.Enum
	require.Len(t, roles, len(party.Roles()))
	for _, r := range party.Roles() {
		require.Contains(t, roles, string(r))
	}
	unless := readSchema(t, law.PeriodRows).Defs["checkpoint"].Properties["unless"].Enum
	require.NotEmpty(t, unless)
	for _, name := range unless {
		require.True(t, law.Happening(name).Known(), name)
	}
	kinds := readSchema(t, law.PowerRows).Defs["range"].Properties["kinds"].Items.Enum
	require.Len(t, kinds, len(law.PenaltyKinds()))
	for _, k := range law.PenaltyKinds() {
		require.Contains(t, kinds, string(k))
	}
	features := readSchema(t, law.PowerRows).Defs["document"].Properties["when"].Enum
	require.NotEmpty(t, features)
	for _, f := range features {
		require.NotEmpty(t, law.DocTest(f).Title(), f)
	}
	when := readSchema(t, law.PackRows).Defs["row"].Properties["when"].Items.Enum
	require.NotEmpty(t, when)
	for _, name := range when {
		require.True(t, law.PackTest(name).Known(), name)
	}
	require.Equal(t, law.GaugeFacts(), readSchema(t, law.Tiers).Defs["gauge"].Properties["fact"].Enum)
	require.Len(t, readSchema(t, law.PackRows).Defs["row"].Properties["material"].Enum, len(law.Materials()))
	tests := readSchema(t, law.MajorRows).Defs["row"].Properties["any"].Items.Enum
	require.NotEmpty(t, tests)
	for _, name := range tests {
		require.True(t, law.Test(name).Known(), name)
	}
}
