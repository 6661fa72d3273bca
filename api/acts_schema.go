package api

import (
	"net/http"
	"reflect"
	"slices"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
	"sanxiang/workflows/contract"
)

// actSchema is the schema of what the actor enters: the act's facts without
// what the system fills in, and when the act took place.
func actSchema(registry huma.Registry, row procedure.Act) *huma.Schema {
	facts, _ := casefile.NewFacts(string(row.Name))
	full := huma.SchemaFromType(registry, reflect.TypeOf(facts))
	s := &huma.Schema{
		Type: huma.TypeObject, Title: row.Title, Properties: map[string]*huma.Schema{}, AdditionalProperties: false,
	}
	for name, field := range full.Properties {
		if !field.ReadOnly {
			s.Properties[name] = field
		}
	}
	for _, name := range full.Required {
		if _, ok := s.Properties[name]; ok {
			s.Required = append(s.Required, name)
		}
	}
	slices.Sort(s.Required)
	s.Properties["happened_at"] = &huma.Schema{
		Type: huma.TypeString, Format: "date-time", Description: "发生时间；不填的为现在。补录的另行标明，永久留痕",
	}
	hint(registry, s, reflect.TypeOf(facts).Elem())
	s.PrecomputeMessages()
	return s
}

func documentAct(o *huma.Operation, registry huma.Registry, row procedure.Act, schema *huma.Schema) {
	o.Tags = []string{row.Phase}
	o.Description = "依据：" + row.Cite.String() + "。权限：" + string(row.Name)
	if row.Opens() {
		o.OperationID = string(row.Name)
	} else {
		o.Parameters = append(o.Parameters,
			&huma.Param{Name: "id", In: "path", Required: true, Schema: &huma.Schema{Type: huma.TypeString}},
			&huma.Param{Name: "If-Match", In: "header", Required: true, Schema: &huma.Schema{Type: huma.TypeString}, Description: "您看到的案件版本，例如 \"12\""},
		)
	}
	shortest, longest := 1, keyLength
	o.Parameters = append(o.Parameters, &huma.Param{
		Name: "Idempotency-Key", In: "header", Required: true, Description: "请求编号：同一项办理重试时不变，只记载一次",
		Schema: &huma.Schema{Type: huma.TypeString, MinLength: &shortest, MaxLength: &longest},
	})
	o.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{"application/json": {Schema: schema}}}
	status := http.StatusOK
	if row.Opens() {
		status = http.StatusCreated
	}
	o.Responses = map[string]*huma.Response{
		strconv.Itoa(status): {
			Description: "办理回执",
			Headers: map[string]*huma.Param{
				"ETag": {Description: "案件的新版本", Schema: &huma.Schema{Type: huma.TypeString}},
			},
			Content: map[string]*huma.MediaType{
				"application/json": {Schema: registry.Schema(reflect.TypeFor[contract.Receipt](), true, "Receipt")},
			},
		},
		"default": problemResponse(registry),
	}
}

func problemResponse(registry huma.Registry) *huma.Response {
	return &huma.Response{
		Description: "不予办理的理由",
		Content: map[string]*huma.MediaType{
			"application/problem+json": {Schema: registry.Schema(reflect.TypeFor[Problem](), true, "Problem")},
		},
	}
}
