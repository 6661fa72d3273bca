package reading

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"unicode/utf8"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
)

const hidden = "＊＊＊"

// maskName stands for a party where the reader may not know who it is.
func maskName(kind party.Kind, name string) string {
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case kind == party.Organisation:
		return "某单位"
	case kind == party.Business:
		return "某个体工商户"
	case name == "":
		return ""
	}
	return string(first) + "某"
}

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
	return party.Respondent{Kind: r.Kind, Name: maskName(r.Kind, r.Name)}
}

// redactor hides from this reader, wherever texts repeat it, who the case is
// about and who reported it. It is nil when nothing is to be hidden.
func redactor(c casefile.Case, ctx procedure.Context) *strings.Replacer {
	var pairs []string
	hide := func(secret, instead string) {
		// Very short values would hit parts of other words.
		if utf8.RuneCountInString(secret) > 1 && (len(secret) >= 8 || len(secret) > utf8.RuneCountInString(secret)) {
			pairs = append(pairs, secret, instead)
		}
	}
	if p := c.Matter.Party; !procedure.SeesParty(c, ctx) {
		hide(p.Name, maskName(p.Kind, p.Name))
		hide(p.IDCode, hidden)
		hide(p.Legal, hidden)
		hide(p.Address, hidden)
		hide(p.Phone, hidden)
		if a := c.Address; a != nil {
			hide(a.Recipient, hidden)
			hide(a.Address, hidden)
			hide(a.Phone, hidden)
			hide(a.Account, hidden)
		}
		for _, r := range named(c) {
			hide(r.Name, maskName(r.Kind, r.Name))
			hide(r.IDCode, hidden)
			hide(r.Address, hidden)
			hide(r.Phone, hidden)
		}
	}
	if !procedure.SeesInformant(c, ctx) {
		hide(c.Lead.Informant, "举报人")
	}
	if len(pairs) == 0 {
		return nil
	}
	return strings.NewReplacer(pairs...)
}

// named are the responsible persons whom any version of the proposal names.
func named(c casefile.Case) []party.Respondent {
	var list []party.Respondent
	for _, p := range c.Proposals {
		for _, r := range p.Responsible {
			list = append(list, r.Party)
		}
	}
	return list
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
