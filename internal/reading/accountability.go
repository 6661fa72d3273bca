package reading

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Accounts ties the decisions of a case to the entries that they rest on, each
// with its author, its time and its hash.
func (r *Reading) Accounts(ctx context.Context, account, caseID string) ([]view.Accountability, error) {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return nil, err
	}
	rows, err := r.store.Events(ctx, caseID, 0)
	if err != nil {
		return nil, err
	}
	hashes := map[int]string{}
	for _, row := range rows {
		hashes[row.Sequence] = row.Hash
	}
	n := names{people: look.Context.People}
	list := each(procedure.AccountsOf(look.Table, look.Case), func(a procedure.Account) view.Accountability {
		return view.Accountability{
			Decision: *decision(&a.Decision, n), Fates: kept(a.Decision.Fates),
			Said: each(a.Said, func(s procedure.Said) view.Said { return said(s, hashes, n) }),
		}
	})
	if hide := redactor(look.Case, look.Context); hide != nil {
		return redact(list, hide)
	}
	return list, nil
}

func said(s procedure.Said, hashes map[int]string, n names) view.Said {
	e := s.Entry
	return view.Said{
		Sequence: e.Sequence, Act: e.Kind, Title: s.Title, By: n.person(e.Actor), RoleTitle: party.RoleTitle(e.Role), HappenedAt: e.HappenedAt,
		RecordedAt: e.RecordedAt, Hash: hashes[e.Sequence], Conclusion: s.Conclusion,
		Papers: each(e.Papers, func(p casefile.Paper) view.PaperSum {
			return view.PaperSum{Title: p.Title, Number: p.Number, SHA256: p.SHA256}
		}),
	}
}
