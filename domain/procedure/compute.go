package procedure

import (
	"fmt"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// counted finds the last day of a clock with these pauses. Two clocks do not
// follow from a count: one whose last day an approved plan set (处罚法66), and one
// to which the law sets no end (D20, the late fine): it runs until an act stops
// it.
func counted(by computing, k casefile.Clock, p law.Period, pauses []deadline.Pause, ctx Context) (deadline.Result, *fault.Fault) {
	if !p.Measured() {
		return endless(k, p, pauses, ctx), nil
	}
	res, f := by(p, ctx.Rules.Calendar, deadline.AtInstant(k.TriggerAt), pauses, k.Extensions, k.Floor)
	if f != nil || k.SetOn.IsZero() {
		return res, f
	}
	res.RawOn, res.DueOn, res.DueAt, res.Provisional = k.SetOn, k.SetOn, k.SetOn.End(), false
	res.Derivation = append(res.Derivation, setBy(k, p))
	return res, nil
}

// setBy says what set the last day of a clock that follows one.
func setBy(k casefile.Clock, p law.Period) deadline.Step {
	why, article := "已批准延期（分期）缴纳，本期期限为%s，以该日为末日。", cite(penaltyLaw, "66.2")
	switch k.Rule {
	case "I09":
		why, article = "责令改正时载明的期限为%s，以该日为末日。", p.Cite
	case "D06":
		why, article = "法制审核认为该措施存在问题，应当解除，最迟至%s，以该日为末日。", cite(compulsionLaw, "28")
	}
	return deadline.Step{On: k.SetOn, Text: fmt.Sprintf(why, k.SetOn), Cite: article}
}

func endless(k casefile.Clock, p law.Period, pauses []deadline.Pause, ctx Context) deadline.Result {
	start := calendar.DateOf(k.TriggerAt)
	res := deadline.Result{Rule: p.ID, Edition: p.Edition, Calendar: ctx.Rules.Calendar.Edition(), StartOn: start, Derivation: []deadline.Step{
		{On: start, Text: fmt.Sprintf("自%s起（%s）；%s。", start, p.Trigger, p.Unmeasured), Cite: p.Cite},
	}}
	for _, q := range pauses {
		text := fmt.Sprintf("%s自%s起，期间不计算，尚未结束。", q.Title, q.From)
		if !q.To.IsZero() {
			text = fmt.Sprintf("%s自%s至%s，期间不计算。", q.Title, q.From, q.To)
		}
		res.Derivation = append(res.Derivation, deadline.Step{On: q.From, Text: text, Cite: p.Cite})
		res.Paused = q.To.IsZero()
	}
	return res
}
