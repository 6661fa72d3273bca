package catalogue

import (
	"errors"
	"fmt"

	"sanxiang/domain/law"
)

// checkTerms asks for what an item of its category needs, and refuses what
// belongs to another.
func checkTerms(p law.Power) error {
	switch {
	case (p.Category == law.Penalty) != (len(p.Ranges) > 0):
		return errors.New("ranges are missing, or the item is no penalty")
	case (p.Category == law.Inspection) != (p.Inspection != nil):
		return errors.New("inspection is missing, or the item is no inspection")
	case (p.Category == law.Levy) != (p.Levy != nil):
		return errors.New("levy is missing, or the item is no levy")
	case p.Category == law.Other && p.Filing == nil:
		return errors.New("filing is missing")
	case p.Filing != nil && p.Category != law.Other && (p.Levy == nil || p.Levy.DecidedBy == ""):
		return errors.New("a file is for filings, and for levies that another authority decides")
	}
	if err := checkInspection(p.Inspection); err != nil {
		return err
	}
	if err := checkLevy(p.Levy); err != nil {
		return err
	}
	return checkFiling(p.Filing)
}

func checkInspection(t *law.InspectionTerms) error {
	if t == nil {
		return nil
	}
	if t.Subject == "" || len(t.Checklist) == 0 {
		return errors.New("an inspection needs a subject and a checklist")
	}
	return distinct(t.Checklist, func(c law.CheckItem) (string, string, law.Cite) { return c.ID, c.Text, c.Cite })
}

func checkLevy(t *law.LevyTerms) error {
	switch {
	case t == nil:
		return nil
	case t.Payer == "":
		return errors.New("a levy needs a payer")
	case t.DecidedBy == "" && (len(t.Rates) == 0 || len(t.Quantities) == 0):
		return errors.New("a levy needs rates and quantities, or the authority that decides it")
	}
	for _, r := range t.Rates {
		if r.ID == "" || r.Title == "" || law.CheckParam(law.Param{Key: r.Param, Value: "1"}) != nil {
			return fmt.Errorf("rate %s needs a title and a parameter that holds an amount", r.ID)
		}
	}
	for _, q := range t.Quantities {
		if q.ID == "" || q.Title == "" || q.Unit == "" {
			return errors.New("a quantity needs id, title and unit")
		}
	}
	for _, g := range t.Grounds {
		for _, k := range g.Kinds {
			if k.Title() == "" {
				return fmt.Errorf("relief %q is unknown", k)
			}
		}
		if len(g.Kinds) == 0 {
			return fmt.Errorf("ground %s needs kinds", g.ID)
		}
	}
	return distinct(t.Grounds, func(g law.ReliefGround) (string, string, law.Cite) { return g.ID, g.Title, g.Cite })
}

func checkFiling(t *law.FilingTerms) error {
	if t == nil {
		return nil
	}
	if t.Applicant == "" || len(t.Documents) == 0 {
		return errors.New("a filing needs an applicant and documents")
	}
	for _, d := range t.Documents {
		if d.When.Title() == "" {
			return fmt.Errorf("document %s: condition %q is unknown", d.ID, d.When)
		}
	}
	ground := func(g law.Ground) (string, string, law.Cite) { return g.ID, g.Title, g.Cite }
	return errors.Join(
		distinct(t.Documents, func(d law.Document) (string, string, law.Cite) { return d.ID, d.Title, d.Cite }),
		distinct(t.Checks, ground), distinct(t.Revokes, ground),
	)
}

// distinct asks each row of a list for an id of its own, a title and an
// article.
func distinct[R any](rows []R, of func(R) (id, title string, cite law.Cite)) error {
	seen := map[string]bool{}
	for _, r := range rows {
		id, title, cite := of(r)
		switch {
		case id == "" || title == "" || seen[id]:
			return fmt.Errorf("%q needs an id of its own and a title", id)
		case cite.Law == "" || !articles.MatchString(cite.Article):
			return fmt.Errorf("%s: citation %q %q is not law and article", id, cite.Law, cite.Article)
		}
		seen[id] = true
	}
	return nil
}
