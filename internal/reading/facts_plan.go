package reading

import (
	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

func plan(c casefile.Case, n names, ctx procedure.Context) *view.Plan {
	p := c.Plan
	if p == nil {
		return nil
	}
	return &view.Plan{
		Terms: p.Terms, RegisterSHA256: p.Terms.RegisterSHA256(), OverCap: p.OverCap, ApprovedAt: instant(p.ApprovedAt), Progress: procedure.ProgressOf(c, ctx), Closed: p.Closed,
		Tasks: each(p.Tasks, func(t casefile.PlannedInspection) view.PlanTask {
			o, _ := p.Terms.Object(t.Object)
			return view.PlanTask{
				Object: t.Object, Name: o.Party.Name, Source: t.Source, CaseID: t.CaseID, Sequence: t.Sequence, Officers: n.persons(t.Officers), Standing: ctx.StandingOf(t),
			}
		}),
		Draws: each(p.Draws, func(d casefile.Draw) view.Draw {
			return view.Draw{
				Number: d.Number, Power: d.Power, Sequence: d.Sequence, By: n.person(d.By), At: d.At, Witness: n.person(d.Witness),
				Conflicts: kept(d.Conflicts), Excluded: kept(d.Excluded), Attended: d.Attended, AttendedAt: instant(d.AttendedAt),
				Held: d.Held, HeldAt: instant(d.HeldAt), Cancelled: d.Cancelled, CancelledAt: instant(d.CancelledAt), Protocol: d.Protocol(),
			}
		}),
	}
}
