package reading

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
)

// Explained is every clock of a case with all that an argument about it needs:
// the article, what set it off, the arithmetic, and what comes next.
func Explained(look casework.Look) []view.Clock {
	return each(look.Case.Clocks, func(k casefile.Clock) view.Clock { return explained(look, k) })
}

func explained(look casework.Look, k casefile.Clock) view.Clock {
	v := clockView(k, look.Context.Now)
	v.RawOn, v.FloorOn = k.Result.RawOn, k.Floor
	if p, missing := procedure.RowOf(k, look.Context); missing == nil {
		v.By = ruleView(p, k)
	}
	if i := k.TriggerSeq - 1; i >= 0 && i < len(look.Case.Events) {
		e := look.Case.Events[i]
		v.TriggerEntry = &view.ClockEntry{Sequence: e.Sequence, Kind: e.Kind, Title: procedure.EntryTitle(look.Table, e), HappenedAt: e.HappenedAt}
	}
	if !k.Open() {
		return v
	}
	if k.HeldBack() {
		v.HeldBack = "末日所在年度的放假安排尚未公布，暂定的末日不使等待期结束，也不使当事人的权利届满"
	}
	for _, s := range procedure.Coming(look.Case, k, look.Context) {
		v.Coming = append(v.Coming, stepView(look, k, s))
	}
	if len(v.Coming) > 0 {
		v.Next = &v.Coming[0]
	}
	return v
}

func ruleView(p law.Period, k casefile.Clock) *view.ClockRule {
	r := &view.ClockRule{
		Cite: p.Cite.String(), Also: each(p.Also, law.Cite.String), Trigger: p.Trigger, Actor: p.Actor, Span: p.Span.String(), DayType: p.Span.Unit,
		DayTitle: dayTitle(p.Span.Unit), Roll: p.Roll, Backward: p.Backward, Confidence: p.Confidence, Source: p.Source, Note: p.Note,
		Extensions: []view.ClockExtendable{},
	}
	if !p.FixedDate.IsZero() {
		r.Span = fmt.Sprintf("次年%d月%d日前", p.FixedDate.Month, p.FixedDate.Day)
	}
	for _, x := range p.Extensions {
		e := view.ClockExtendable{
			ID: x.ID, Span: x.Span.String(), AtMost: x.AtMost, Approver: party.RoleTitle(x.Approver), Collective: x.Collective, Cite: x.Cite.String(),
			Confidence: x.Confidence, Source: x.Source,
			Used: slices.ContainsFunc(k.Extensions, func(used deadline.Extension) bool { return used.ID == x.ID }),
		}
		if e.Source == "" {
			e.Confidence, e.Source = p.Confidence, p.Source
		}
		r.Extensions = append(r.Extensions, e)
	}
	return r
}

func dayTitle(t law.DayType) string {
	switch t {
	case law.WorkingDay:
		return "工作日"
	case law.CalendarDay:
		return "自然日"
	case law.Month:
		return "月"
	case law.Hour:
		return "小时"
	}
	return "固定日期"
}

func stepView(look casework.Look, k casefile.Clock, s deadline.StepAt) view.ClockStep {
	who := each(s.Notify, party.RoleTitle)
	text := stepText(s, k)
	switch {
	case len(who) == 0:
	case strings.HasPrefix(s.Step, deadline.UpTheLine):
		text += strings.Join(who, "、")
	default:
		text += "，通知" + strings.Join(who, "、")
	}
	if endsNow(s.Step) {
		for _, a := range procedure.AheadOf(look.Table, look.Case, look.Context) {
			if a.Clock.ID == k.ID {
				text += fmt.Sprintf("；届时自动“%s”，转为“%s”", a.Act.Title, procedure.StateTitle(a.Track, a.To))
			}
		}
	}
	return view.ClockStep{Step: s.Step, At: s.At, Text: text, Notify: who}
}

func endsNow(step string) bool {
	return !strings.HasPrefix(step, "at-risk-") && !strings.HasPrefix(step, deadline.UpTheLine)
}

// stepText says what a step brings about and when.
func stepText(s deadline.StepAt, k casefile.Clock) string {
	name, _, _ := strings.Cut(s.Step, "#")
	day, last := dayOf(s.At), k.Result.DueOn.String()
	switch {
	case s.Text != "":
		return fmt.Sprintf("%s提醒：%s", day, s.Text)
	case strings.HasPrefix(name, "at-risk-"):
		return fmt.Sprintf("%s提醒：%s到期", day, last)
	case name == deadline.UpTheLine:
		return fmt.Sprintf("%s仍未办结的，上报", day)
	case name == deadline.Lapsed:
		return fmt.Sprintf("%s届满，自行失效", last)
	case name == deadline.Ended:
		return fmt.Sprintf("%s届满，逾期提出的仍须接收并答复", last)
	case name == deadline.Elapsed:
		return fmt.Sprintf("%s届满，等待期结束", last)
	}
	return fmt.Sprintf("%s仍未办结即为逾期", last)
}

// dayOf is the day of an instant, with the time where it is not midnight.
func dayOf(at time.Time) string {
	if at.Equal(calendar.DateOf(at).Start()) {
		return calendar.DateOf(at).String()
	}
	return at.In(calendar.Zone).Format("2006-01-02 15:04")
}
