package procedure

import (
	"fmt"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// PlanID names the procedure of plans of inspections and of the random draws
// that they are carried out by (检查计划、双随机抽查).
const PlanID = "inspection-plan"

// States of the main track of a plan, and of its draws.
const (
	PlanApproved casefile.State = "plan_approved"
	PlanDeclined casefile.State = "plan_declined"

	DrawCommitted casefile.State = "committed"
	DrawAttended  casefile.State = "attended"
)

// Rules of a plan's own periods: from the commitment to the draw, and from the
// end of the plan to its summary.
const (
	drawPeriod    = "I11"
	summaryPeriod = "I12"
)

// InspectionPlan is the procedure of a plan: put forward, reviewed where it is
// major, approved, made public, carried out by tasks and draws, summed up. Each
// inspection is a case of its own.
func InspectionPlan() Table {
	at := stages{
		open: on(Proposed), proposed: on(Proposed), review: on(Proposed), decided: on(PlanApproved, Closed, Archived), over: on(PlanDeclined),
		publication: "检查计划及随机抽查情况公示", duties: []string{"D16", "D15"},
	}
	return NewTable(PlanID, "检查计划和双随机抽查", law.Inspection,
		planPhase(), handlersPhase(at), recusalPhase(at), reviewPhase(at), counselPhase(), ladderPhase(), planApprovalPhase(), disclosurePhase(at),
		planTaskPhase(), drawPhase(), planEndPhase(), archivePhase(Closed, PlanDeclined), deskPhase())
}

// TaskStanding is where an inspection stands that a plan opened.
type TaskStanding string

// Standings.
const (
	TaskProposed TaskStanding = "proposed" // 待批准
	TaskOpen     TaskStanding = "open"     // 已批准，正在办理
	TaskDone     TaskStanding = "done"     // 已作出检查结论
	TaskDropped  TaskStanding = "dropped"  // 不予批准、取消
)

// TaskStandingOf reads it off the head of the inspection's case: its main state,
// whether it counts against the yearly cap, and whether it came to a result.
func TaskStandingOf(main casefile.State, counts, concluded bool) TaskStanding {
	switch {
	case concluded:
		return TaskDone
	case main == NotInspected || main == Archived:
		return TaskDropped
	case counts:
		return TaskOpen
	}
	return TaskProposed
}

// StandingOf is where one inspection of a plan stands.
func (ctx Context) StandingOf(t casefile.PlannedInspection) TaskStanding {
	switch {
	case t.Dropped:
		return TaskDropped
	case ctx.TaskOf == nil:
		return TaskProposed
	}
	return ctx.TaskOf(t.CaseID)
}

// ProgressOf is how far the plan has come.
func ProgressOf(c casefile.Case, ctx Context) casefile.PlanProgress {
	p := casefile.PlanProgress{Total: c.Plan.Terms.Total}
	for _, t := range c.Plan.Tasks {
		if t.Source == "random" {
			p.Drawn++
		} else {
			p.Planned++
		}
		switch ctx.StandingOf(t) {
		case TaskDone:
			p.Done++
		case TaskDropped:
			p.Dropped++
		default:
			p.Open++
		}
	}
	return p
}

// load counts the inspections of one enterprise: those of the plan that were
// not dropped, and what counts, or will count once it is approved, against the
// yearly cap.
func load(c casefile.Case, o casefile.PlanObject, ctx Context) (planned, counted int) {
	counted = ctx.Inspected[enterpriseOf(o.Party)]
	for _, t := range c.Plan.Tasks {
		if t.Object != o.Code() {
			continue
		}
		switch ctx.StandingOf(t) {
		case TaskDropped:
			continue
		case TaskProposed:
			counted++
		}
		planned++
	}
	return planned, counted
}

// mostInYear is how often the enterprise may be inspected in the year: as the
// published cap says, or as often as the plan was reviewed and approved for.
func mostInYear(o casefile.PlanObject, ctx Context) int {
	return max(o.Frequency, ctx.Rules.Params.InspectionYearlyCap())
}

// exhausted says why the enterprise cannot be inspected once more under the
// plan, or "".
func exhausted(c casefile.Case, o casefile.PlanObject, ctx Context) string {
	switch planned, counted := load(c, o, ctx); {
	case planned >= o.Frequency:
		return fmt.Sprintf("计划内的检查次数（%d 次）已经安排完毕", o.Frequency)
	case counted >= mostInYear(o, ctx):
		return fmt.Sprintf("本年度的检查已达上限（%d 次）", mostInYear(o, ctx))
	}
	return ""
}

// left is how many inspections of the plan are still to be given out.
func left(c casefile.Case, ctx Context) int {
	p := ProgressOf(c, ctx)
	return p.Total - p.Done - p.Open
}

// droppedTasks lists the plan's inspections that will not take place.
func droppedTasks(c casefile.Case, ctx Context) []string {
	var ids []string
	for _, t := range c.Plan.Tasks {
		if ctx.StandingOf(t) == TaskDropped {
			ids = append(ids, t.CaseID)
		}
	}
	return ids
}

// planShown tells whether the plan was made public, or that was found not to
// be: what is inspected at random is told beforehand.
func planShown(c casefile.Case) bool {
	return slices.ContainsFunc(c.Events, func(e casefile.Event) bool {
		return !e.Struck && slices.ContainsFunc(e.Moves, func(m casefile.Move) bool {
			return m.Track == casefile.Disclosure && (m.To == DisclosurePublished || m.To == DisclosureExempted)
		})
	})
}

// inForce: a plan is carried out within its time, and once it is public.
func inForce(c casefile.Case, ctx Context) *fault.Fault {
	day, t := calendar.DateOf(ctx.At), c.Plan.Terms
	switch {
	case !planShown(c) && !ctx.waives(PlanShownFirst):
		return fault.New(fault.WrongState, "检查计划（随机抽查事项）应当事先公开，公示后才能下达任务、组织抽取").Because(cite(guidance, "（四）").String())
	case day.Before(t.From) || day.After(t.Until):
		return fault.New(fault.WrongState, "检查计划的执行期为 %s 至 %s，此时不能下达任务、组织抽取", t.From, t.Until).Because(cite(inspectionRules, "四").String())
	}
	return nil
}

// planOver: the plan has run out, or everything that it asked for was done.
func planOver(c casefile.Case, ctx Context) *fault.Fault {
	switch {
	case c.In(casefile.DrawTrack) != "":
		return fault.New(fault.WrongState, "有已经承诺而尚未举行的抽取，举行或者终止后才能办结")
	case calendar.DateOf(ctx.At).After(c.Plan.Terms.Until):
		return nil
	}
	if p := ProgressOf(c, ctx); p.Done < p.Total {
		return fault.New(fault.WrongState, "检查计划执行至 %s，计划检查 %d 户次，已完成 %d 户次；执行期届满或者全部完成后才能办结", c.Plan.Terms.Until, p.Total, p.Done).Because(cite(inspectionRules, "四").String())
	}
	return nil
}

// missingFromPlan names what the file of a plan lacks.
func missingFromPlan(c casefile.Case) []string {
	approved, p := c.Decision != nil, c.Plan
	held := slices.ContainsFunc(p.Draws, func(d casefile.Draw) bool { return d.Held != nil })
	return absent(c, map[string]bool{
		"plan-sheet": true, "plan-document": approved, "review-opinion": approved && len(c.MustReview) > 0,
		"plan-task":       slices.ContainsFunc(p.Tasks, func(t casefile.PlannedInspection) bool { return t.Source == "plan" }),
		"draw-commitment": len(p.Draws) > 0, "draw-record": held, "plan-closure": approved,
	})
}
