package editions

import (
	"encoding/json"

	"sanxiang/domain/law"
)

// row is one row of any kind, with what tells rows apart.
type row struct {
	id, title, cite string
	law.InForce
	content map[string]json.RawMessage
}

// gatherer takes rows of all kinds apart.
type gatherer struct {
	rows []row
	err  error
}

func rowsOf(e law.Edition) ([]row, error) {
	var g gatherer
	for _, p := range e.Periods {
		g.add(p.ID, p.Title, p.Cite, p.InForce, p)
	}
	for _, p := range e.Params {
		g.add(p.Key, p.Title, p.Cite, p.InForce, p)
	}
	for _, p := range e.Powers {
		g.add(p.ID, p.Title, p.Cite, p.InForce, p)
	}
	for _, r := range e.MajorRules {
		g.add(r.ID, r.Title, r.Basis[0], r.InForce, r) // the check asks for one
	}
	for _, r := range e.Benchmarks {
		g.add(r.ID, r.Power+" "+r.Respondent+" "+r.Tier, r.Cite, r.InForce, r)
	}
	for _, r := range e.Packs {
		g.add(r.ID, r.Title, r.Cite, r.InForce, r)
	}
	return g.rows, g.err
}

// aside is read-only: fields that differ without the rule differing, and those
// that stand in the row's heading.
var aside = []string{"id", "key", "edition", "effective_from", "source", "confidence"}

// add takes a row apart by the names of its fields.
func (g *gatherer) add(id, title string, cite law.Cite, f law.InForce, source any) {
	r := row{id: id, title: title, cite: cite.String(), InForce: f}
	text, err := json.Marshal(source)
	if err == nil {
		err = json.Unmarshal(text, &r.content)
	}
	if err != nil {
		g.err = err
		return
	}
	for _, name := range aside {
		delete(r.content, name)
	}
	for name, value := range r.content {
		if string(value) == `""` {
			delete(r.content, name)
		}
	}
	g.rows = append(g.rows, r)
}
