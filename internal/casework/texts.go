package casework

import (
	"context"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// caseText is what a search reads of a case. Who reported it is found by
// nobody; what names the party, apart, by those who may read it.
func caseText(c casefile.Case, title string) store.CaseText {
	informant, everybody := InformantSecrets(c), append(PartySecrets(c), InformantSecrets(c)...)
	summary := c.Matter.Summary
	text := store.CaseText{
		CaseID: c.ID, Summary: hide(summary, informant),
		Words: redacted(folded(c.Number(), title, summary), inWords(everybody)), PartyWords: folded(c.Matter.Party.Name),
	}
	if open := hide(summary, everybody); open != text.Summary {
		text.OpenSummary = open
	}
	if named := redacted(folded(summary), inWords(informant)); !strings.Contains(text.Words, named) {
		text.PartyWords += "\n" + named
	}
	return text
}

// folded joins texts by a sign that no word can hold.
func folded(texts ...string) string {
	for i, t := range texts {
		texts[i] = store.Folded(t)
	}
	return strings.Join(texts, "\n")
}

// inWords are secrets as they stand in folded text.
func inWords(secrets []Secret) []Secret {
	list := make([]Secret, len(secrets))
	for i, s := range secrets {
		list[i] = Secret{store.Folded(s.Text), s.Instead}
	}
	return list
}

// hide takes secrets out of what people read. Where one stands in another width
// or case than it was entered in, the text is shown folded rather than with it.
func hide(text string, secrets []Secret) string {
	text = redacted(text, secrets)
	words := store.Folded(text)
	if safe := redacted(words, inWords(secrets)); safe != words {
		return safe
	}
	return text
}

func redacted(text string, secrets []Secret) string {
	if r := Redactor(secrets); r != nil {
		return r.Replace(text)
	}
	return text
}

// FillTexts writes what searches read of the cases that a program wrote which
// knew of none, and answers how many there were.
func (s *Service) FillTexts(ctx context.Context) (int, error) {
	filled := 0
	for {
		heads, err := s.store.CasesWithoutText(ctx, 100)
		if err != nil || len(heads) == 0 {
			return filled, err
		}
		for _, head := range heads {
			if err := s.fillText(ctx, head.ID); err != nil {
				return filled, err
			}
			filled++
		}
	}
}

func (s *Service) fillText(ctx context.Context, caseID string) error {
	return s.store.Write(ctx, func(tx *store.Tx) error {
		head, found, err := tx.LockCase(ctx, caseID)
		if err != nil || !found {
			return err
		}
		k, err := s.memory.glance(ctx, tx.Reader, head)
		if err != nil {
			return err
		}
		view, err := s.world.At(ctx, tx.Reader)
		if err != nil {
			return err
		}
		return tx.SaveCaseText(ctx, caseText(k.c, titleOf(k.c, view.context(party.PersonID(party.System), s.now(k.c), nil, s.demo), head)))
	})
}
