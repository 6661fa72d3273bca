package reading

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
)

// maskNamed takes identities out of facts that name a party or an informant:
// what stands in a field of its own is hidden there, whatever its text.
func maskNamed(look casework.Look, facts casefile.Facts) any {
	v := reflect.New(reflect.TypeOf(facts).Elem())
	v.Elem().Set(reflect.ValueOf(facts).Elem())
	if !procedure.SeesParty(look.Case, look.Context) {
		maskFields(v.Elem())
	}
	if lead, ok := v.Interface().(*casefile.LeadRegister); ok && !procedure.SeesInformant(look.Case, look.Context) {
		lead.Informant = ""
	}
	return v.Interface()
}

// maskFields replaces every respondent among the fields of a struct.
func maskFields(v reflect.Value) {
	for i := range v.NumField() {
		switch f := v.Field(i); who := f.Interface().(type) {
		case party.Respondent:
			f.Set(reflect.ValueOf(maskParty(who)))
		case *party.Respondent:
			if who != nil {
				masked := maskParty(*who)
				f.Set(reflect.ValueOf(&masked))
			}
		case []party.Respondent:
			f.Set(reflect.ValueOf(each(who, maskParty)))
		}
	}
}

func maskParty(r party.Respondent) party.Respondent {
	return party.Respondent{Kind: r.Kind, Name: casework.MaskName(r.Kind, r.Name)}
}

// redactor hides from this reader, wherever texts repeat it, who the case is
// about and who reported it. It is nil when nothing is to be hidden.
func redactor(c casefile.Case, ctx procedure.Context) *strings.Replacer {
	var secrets []casework.Secret
	if !procedure.SeesParty(c, ctx) {
		secrets = casework.PartySecrets(c)
	}
	if !procedure.SeesInformant(c, ctx) {
		secrets = append(secrets, casework.InformantSecrets(c)...)
	}
	return casework.Redactor(secrets)
}

// redact rewrites every text in a value, field names left alone.
func redact[T any](v T, with *strings.Replacer) (T, error) {
	var out T
	body, err := json.Marshal(v)
	if err != nil {
		return out, err
	}
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	var tree any
	if err := dec.Decode(&tree); err != nil {
		return out, err
	}
	if body, err = json.Marshal(rewrite(tree, with)); err != nil {
		return out, err
	}
	return out, json.Unmarshal(body, &out)
}

func rewrite(v any, with *strings.Replacer) any {
	switch v := v.(type) {
	case string:
		return with.Replace(v)
	case []any:
		for i := range v {
			v[i] = rewrite(v[i], with)
		}
	case map[string]any:
		for k := range v {
			v[k] = rewrite(v[k], with)
		}
	}
	return v
}
