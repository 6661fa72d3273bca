package app

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/internal/casework"
	"sanxiang/internal/papers"
)

// publicPapers is the renderer as casework asks for it.
type publicPapers struct{ *papers.Renderer }

func (p publicPapers) Public(c casefile.Case, rules law.Set) (casework.PublicText, error) {
	v, err := p.Renderer.Public(c, rules)
	if err != nil {
		return casework.PublicText{}, err
	}
	return casework.PublicText{
		Title: v.Title, PartyName: v.PartyName, Category: v.Category, Facts: v.Facts, Basis: v.Basis, Outcome: v.Outcome, Text: v.Text,
	}, nil
}
