package monitor

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/domain/party"
)

// drawnAsCommitted: what came up is what the seed gives that was committed to,
// on the lists that were frozen with it; every object on the register, and for
// each of them one inspection.
func drawnAsCommitted(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.DrawHold)
	if !ok {
		return ""
	}
	c := m.Before()
	committed, d := last(c, "draw.commit"), m.After().Plan.Draw()
	if committed == nil || d == nil || d.Sequence != committed.Sequence {
		return "没有承诺即抽取"
	}
	p := d.Protocol()
	switch wrong := p.Verify(); {
	case wrong != nil:
		return wrong.Message
	case p.Commitment != d.Commitment || p.Count != d.Count:
		return "抽取的承诺值或者户数与承诺书不同"
	case len(m.Entry.Opens) != len(f.Drawn):
		return "抽取的户数与登记的检查案件数不同"
	}
	for _, code := range p.Objects {
		if _, known := c.Plan.Terms.Object(code); !known {
			return "名录以外的检查对象列入了抽取"
		}
	}
	return m.drawnOfficers(c.Plan.Terms, p)
}

func (m Moment) drawnOfficers(t casefile.PlanTerms, p draw.Protocol) string {
	for _, id := range casefile.People(p.Officers) {
		if !slices.Contains(t.Officers, id) {
			return "名录以外的检查人员列入了抽取"
		}
	}
	for _, one := range p.Drawn {
		for _, id := range casefile.People(one.Officers) {
			if m.People != nil && !m.certified(id) {
				return "抽取的检查人员在当日没有有效的行政执法证"
			}
		}
	}
	return ""
}

// drawWitnessed: a draw is held after somebody apart had their word in it,
// whom the commitment named.
func drawWitnessed(m Moment) string {
	switch m.Entry.Facts.(type) {
	case *casefile.DrawAttend:
		d := m.Before().Plan.Draw()
		switch {
		case d == nil || d.Witness != m.Entry.Actor:
			return "见证人不是抽取承诺中指定的人员"
		case m.meets(m.Entry.Actor, append(handled(m.Before()), d.By)):
			return "承办人（或者代行其职务的人员）见证了抽取"
		}
	case *casefile.DrawHold:
		if d := m.Before().Plan.Draw(); d == nil || d.Attended == nil {
			return "没有见证即抽取"
		}
	}
	return ""
}

// withinPlan: an approved plan that the public knows of is carried out within
// its time, no enterprise more often than it says and not more of them
// altogether; and it ends when it has run out or is done.
func withinPlan(m Moment) string {
	if !is(m.Entry, "plan.task", "draw.commit", "draw.hold", "plan.close") {
		return ""
	}
	c, p := m.Before(), m.After().Plan
	if last(c, "plan.approve") == nil {
		return "计划没有批准即执行"
	}
	if f, ok := m.Entry.Facts.(*casefile.PlanClose); ok {
		if !m.day().After(p.Terms.Until) && f.Progress.Done < f.Progress.Total {
			return "计划没有届满、也没有完成即办结"
		}
		return ""
	}
	switch {
	case !slices.ContainsFunc(c.Events, shown):
		return "计划没有公示即执行"
	case m.day().Before(p.Terms.From) || m.day().After(p.Terms.Until):
		return "在计划的执行期以外执行"
	case p.Live("") > p.Terms.Total:
		return "检查户次超过计划"
	}
	for _, o := range p.Terms.Objects {
		if p.Live(o.Code()) > o.Frequency {
			return "对同一检查对象的检查次数超过计划的频次"
		}
	}
	return ""
}

func shown(e casefile.Event) bool {
	return !e.Struck && slices.ContainsFunc(e.Moves, func(v casefile.Move) bool {
		return v.Track == casefile.Disclosure && (v.To == "published" || v.To == "exempted")
	})
}

// plannedByPlan: what is said to come of a plan or of a draw was opened by the
// system out of a plan, and nothing else was.
func plannedByPlan(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.InspectPropose)
	if !ok {
		return ""
	}
	ours := m.Entry.Actor == party.PersonID(party.System) && f.Origin != nil && f.Origin.Kind == casefile.FromPlan
	if planned := f.Source == "plan" || f.Source == "random"; planned != ours {
		return "任务来源与检查计划不符"
	}
	return ""
}
