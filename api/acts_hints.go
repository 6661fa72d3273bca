package api

import (
	"reflect"
	"regexp"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"sanxiang/domain/law"
)

// What a form needs beside the types. JSON objects have no order, but papers
// do; and people choose between words, not codes.
const (
	orderHint  = "x-order"  // the names of an object's fields, in the order of the paper
	titlesHint = "x-titles" // the Chinese word for each value of a field
)

// hintAll does so for everything that is described under a name: what people
// enter, and what pages show of it.
func hintAll(registry huma.Registry) {
	for name, s := range registry.Map() {
		if t := registry.TypeFromRef("#/components/schemas/" + name); t != nil && t.Kind() == reflect.Struct {
			hint(registry, s, t)
		}
	}
}

// hint adds both to the schema of a type and to everything inside of it.
func hint(registry huma.Registry, s *huma.Schema, t reflect.Type) {
	if s.Extensions[orderHint] != nil {
		return // met before, on another way
	}
	order := []string{}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		field := s.Properties[name]
		if f.Anonymous || field == nil {
			continue
		}
		order = append(order, name)
		nameValues(field, f)
		hintInside(registry, field)
	}
	extend(s, orderHint, order)
}

func hintInside(registry huma.Registry, field *huma.Schema) {
	if field.Items != nil {
		field = field.Items
	}
	if field.Ref == "" {
		return
	}
	if t := registry.TypeFromRef(field.Ref); t != nil && t.Kind() == reflect.Struct {
		hint(registry, registry.SchemaFromRef(field.Ref), t)
	}
}

var (
	penaltyKinds = reflect.TypeFor[[]law.PenaltyKind]()
	docTests     = reflect.TypeFor[[]law.DocTest]()
)

// nameValues takes the words for the values of a field from where they stand:
// with the law's own lists, beside the enum of the field, or in the description
// of a choice between two.
func nameValues(field *huma.Schema, f reflect.StructField) {
	titles, named := f.Tag.Lookup("titles")
	switch t := f.Type; {
	case t == penaltyKinds:
		nameItems(field, law.PenaltyKinds())
	case t == docTests:
		nameItems(field, law.DocTests())
	case named && field.Items != nil:
		extend(field.Items, titlesHint, pairs(field.Items.Enum, strings.Split(titles, ",")))
	case named:
		extend(field, titlesHint, pairs(field.Enum, strings.Split(titles, ",")))
	case field.Type == huma.TypeBoolean:
		if words := listed(field.Description, 2); len(words) == 2 && strings.HasSuffix(words[0], "（true）") {
			extend(field, titlesHint, map[string]string{"true": strings.TrimSuffix(words[0], "（true）"), "false": strings.TrimSuffix(words[1], "（false）")})
		}
	}
}

// nameItems names the values of a list whose type the law knows.
func nameItems[T interface {
	~string
	Title() string
}](field *huma.Schema, values []T) {
	titles := map[string]string{}
	for _, v := range values {
		titles[string(v)] = v.Title()
	}
	extend(field.Items, titlesHint, titles)
	extend(field.Items, orderHint, values)
}

func pairs(values []any, words []string) map[string]string {
	titles := map[string]string{}
	for i, v := range values {
		if text, ok := v.(string); ok && i < len(words) {
			titles[text] = words[i]
		}
	}
	return titles
}

var aside = regexp.MustCompile(`（[^）]*）：`)

// listed reads the words for n values off a description, "来源：检查、投诉举报；…".
// It answers nil for a description that does not list as many.
func listed(doc string, n int) []string {
	_, list, found := strings.Cut(aside.ReplaceAllString(doc, "："), "：")
	if !found {
		return nil
	}
	list, _, _ = strings.Cut(list, "；")
	for _, comma := range []string{"，", "、"} {
		if words := strings.Split(list, comma); len(words) == n {
			return words
		}
	}
	return nil
}

func extend(s *huma.Schema, name string, value any) {
	if s.Extensions == nil {
		s.Extensions = map[string]any{}
	}
	s.Extensions[name] = value
}
