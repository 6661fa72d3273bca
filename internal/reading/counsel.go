package reading

import (
	"context"
	"slices"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
)

// forCounsel leaves of a case what counsel was asked about: whom and what it
// concerns, the questions put to them, and what they may do.
func forCounsel(v view.Case, c casefile.Case, named procedure.Named, n names) view.Case {
	v.Facts = facts(casefile.Case{Matter: c.Matter, Counsel: named.Asked}, n, procedure.Context{})
	v.Desk = view.Desk{Tasks: []view.DeskTask{}, Copies: []view.Copied{}}
	v.Clocks, v.Ahead, v.Tasks, v.Numbers = []view.Clock{}, []view.Ahead{}, []view.Task{}, map[string]string{}
	return v
}

// shownTo tells of one entry whether the reader may see it: counsel sees the
// questions put to them and their own answers.
func shownTo(look casework.Look) func(casefile.Event) bool {
	if _, only := procedure.NamedOnly(look.Case, look.Context); !only {
		return func(casefile.Event) bool { return true }
	}
	me := look.Context.Actor.ID
	return func(e casefile.Event) bool {
		ask, ok := e.Facts.(*casefile.CounselAsk)
		return e.Actor == me || ok && ask.Counsel == me
	}
}

// namedPapers and namedFiles tell what of a case's papers and files the reader
// may see.
func namedPapers(look casework.Look) func(id string) bool {
	named, only := procedure.NamedOnly(look.Case, look.Context)
	return func(id string) bool { return !only || slices.Contains(named.Papers, id) }
}

func namedFiles(look casework.Look) func(sha256 string) bool {
	named, only := procedure.NamedOnly(look.Case, look.Context)
	return func(sha256 string) bool { return !only || slices.Contains(named.Files, sha256) }
}

// ahead says in words what time will set off.
func ahead(look casework.Look) []view.Ahead {
	return each(procedure.AheadOf(look.Table, look.Case, look.Context), func(a procedure.Ahead) view.Ahead {
		return view.Ahead{
			Clock: a.Clock.ID, At: a.Clock.Result.DueAt,
			Text: a.Clock.Result.DueOn.String() + "届满未办结的，" + a.Act.Title + "：" + procedure.TrackTitle(a.Track) + "转为“" + procedure.StateTitle(a.Track, a.To) + "”",
		}
	})
}

// Reviewers lists who may be assigned the review of a case, with the reviews
// each of them has in hand and what keeps them from this one.
func (r *Reading) Reviewers(ctx context.Context, account, caseID string) ([]view.Reviewer, error) {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return nil, err
	}
	open, err := r.store.OpenTasksByPerson(ctx, "review.opine")
	if err != nil {
		return nil, err
	}
	n := names{people: look.Context.People}
	return each(procedure.Reviewers(look.Case, look.Context), func(c procedure.Candidate) view.Reviewer {
		return view.Reviewer{Person: n.person(c.Person), Open: open[string(c.Person)], Blocked: c.Blocked}
	}), nil
}

// onlyShown leaves out the entries that the reader may not see.
func onlyShown(look casework.Look) []casefile.Event {
	shown := shownTo(look)
	return slices.DeleteFunc(slices.Clone(look.Case.Events), func(e casefile.Event) bool { return !shown(e) })
}
