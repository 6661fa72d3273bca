package casework

import (
	"strings"
	"unicode/utf8"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// Hidden stands for what a reader may not know.
const Hidden = "＊＊＊"

// MaskName stands for a party where the reader may not know who it is.
func MaskName(kind party.Kind, name string) string {
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

// Secret is a text that not everybody may read, and what stands instead.
type Secret struct{ Text, Instead string }

// Redactor writes over secrets wherever texts repeat them. It is nil when there
// are none.
func Redactor(secrets []Secret) *strings.Replacer {
	var pairs []string
	for _, s := range secrets {
		// Very short values would hit parts of other words.
		if utf8.RuneCountInString(s.Text) > 1 && (len(s.Text) >= 8 || len(s.Text) > utf8.RuneCountInString(s.Text)) {
			pairs = append(pairs, s.Text, s.Instead)
		}
	}
	if len(pairs) == 0 {
		return nil
	}
	return strings.NewReplacer(pairs...)
}

// PartySecrets tell who a case is about and who else stands in it.
func PartySecrets(c casefile.Case) []Secret {
	p := c.Matter.Party
	list := respondent(p)
	if a := c.Address; a != nil {
		list = append(list, Secret{a.Recipient, Hidden}, Secret{a.Address, Hidden}, Secret{a.Phone, Hidden}, Secret{a.Account, Hidden})
	}
	for _, a := range questioned(c) {
		list = append(list, Secret{a.Name, MaskName(party.NaturalPerson, a.Name)}, Secret{a.IDCode, Hidden}, Secret{a.Contact, Hidden})
	}
	if enrolled := c.HearingFile.Enrolled; enrolled != nil {
		for _, a := range enrolled.Agents {
			list = append(list, Secret{a.Name, MaskName(party.NaturalPerson, a.Name)}, Secret{a.IDCode, Hidden})
		}
		for _, t := range enrolled.Third {
			list = append(list, Secret{t.Name, Hidden})
		}
	}
	for _, r := range named(c) {
		list = append(list, respondent(r)...)
	}
	return list
}

// InformantSecrets tell who reported the matter.
func InformantSecrets(c casefile.Case) []Secret { return []Secret{{c.Lead.Informant, "举报人"}} }

func respondent(r party.Respondent) []Secret {
	return []Secret{{r.Name, MaskName(r.Kind, r.Name)}, {r.IDCode, Hidden}, {r.Legal, Hidden}, {r.Address, Hidden}, {r.Phone, Hidden}}
}

// questioned are those whom any transcript names.
func questioned(c casefile.Case) []casefile.Asked {
	var list []casefile.Asked
	for _, e := range c.Evidence {
		if e.Transcript != nil {
			list = append(list, e.Transcript.Asked...)
		}
	}
	return list
}

// named are whom any version of the proposal names besides the party:
// responsible persons, the enterprises of a plan.
func named(c casefile.Case) []party.Respondent {
	var list []party.Respondent
	for _, p := range c.Proposals {
		if p.Plan != nil {
			for _, o := range p.Plan.Objects {
				list = append(list, o.Party)
			}
		}
		for _, r := range p.Responsible {
			list = append(list, r.Party)
		}
	}
	return list
}
