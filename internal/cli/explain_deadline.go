package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// ExplainDeadlineCmd is `sanxiang explain deadline`.
type ExplainDeadlineCmd struct {
	Rule    string   `required:"" help:"期限规则编号，如 D14、L2。"`
	Start   string   `required:"" help:"起算日期，如 2026-09-28；按小时计算的规则可用 2026-09-28T15:04。"`
	Extend  []int    `placeholder:"N" help:"延长 N（单位同规则），自未顺延的末日起算，可重复。"`
	Suspend []string `placeholder:"FROM..TO" help:"不计入期限的时间，如 2026-03-05..2026-03-11；省略 TO 表示尚未结束，可重复。"`
	JSON    bool     `name:"json" help:"以 JSON 输出。"`
}

// Run prints the deadline under the rules that were in force on the day of the
// trigger: those of the configured record, or the shipped ones.
func (c *ExplainDeadlineCmd) Run(ctx context.Context, app *App) error {
	trigger, err := parseTrigger(c.Start)
	if err != nil {
		return err
	}
	book, err := app.ruleBook(ctx)
	if err != nil {
		return err
	}
	opts := ExplainOptions{Rule: c.Rule, Start: c.Start, Extend: c.Extend, Suspend: c.Suspend, Source: book.Source, JSON: c.JSON}
	return ExplainDeadline(book.At(trigger.On), opts, app.Out)
}

// ExplainOptions are the question: a rule, what sets it off, extensions in the
// rule's own unit, pauses as FROM..TO, where the rules come from, and the form
// of the answer.
type ExplainOptions struct {
	Rule    string
	Start   string
	Extend  []int
	Suspend []string
	Source  string
	JSON    bool
}

// ExplainDeadline computes one period and writes the result with its
// derivation, as a readable list in Chinese or as JSON. What cannot be computed
// is returned as a fault that says why.
func ExplainDeadline(set law.Set, opts ExplainOptions, out io.Writer) error {
	trigger, err := parseTrigger(opts.Start)
	if err != nil {
		return err
	}
	p, f := set.Period(strings.ToUpper(opts.Rule))
	if f != nil {
		return f
	}
	exts, notes := extensions(p, opts.Extend)
	pauses, err := parsePauses(opts.Suspend)
	if err != nil {
		return err
	}
	r, f := deadline.Compute(p, set.Calendar, trigger, pauses, exts, calendar.Date{})
	if f != nil {
		return f
	}
	answer := explanationOf(p, r, opts.Start, append(notes, p.Note), stepsOf(p, set, r, trigger, pauses))
	answer.Source = opts.Source
	if opts.JSON {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(answer)
	}
	_, err = io.WriteString(out, answer.text())
	return err
}

// stepsOf lists the steps in order, checkpoints among them.
func stepsOf(p law.Period, set law.Set, r deadline.Result, t deadline.Trigger, pauses []deadline.Pause) []deadline.StepAt {
	steps := append(deadline.Steps(p, set.Calendar, r), deadline.Checkpoints(p, set.Calendar, t, pauses)...)
	slices.SortStableFunc(steps, func(a, b deadline.StepAt) int { return a.At.Compare(b.At) })
	return steps
}

// explanation is the JSON form of the answer; its names are part of the
// command's interface.
type explanation struct {
	Rule        string        `json:"rule"`
	Title       string        `json:"title"`
	Period      string        `json:"period"`
	Kind        law.Kind      `json:"kind"`
	Cite        string        `json:"cite"`
	Confidence  string        `json:"confidence"`
	Edition     string        `json:"edition"`
	Calendar    string        `json:"calendar"`
	Source      string        `json:"source"`
	Start       string        `json:"start"`
	RawOn       calendar.Date `json:"rawOn"`
	DueOn       calendar.Date `json:"dueOn"`
	DueAt       string        `json:"dueAt"`
	Provisional bool          `json:"provisional"`
	Paused      bool          `json:"paused"`
	Derivation  []line        `json:"derivation"`
	Steps       []step        `json:"steps"`
	Notes       []string      `json:"notes,omitempty"`
}

type line struct {
	On   calendar.Date `json:"on"`
	Text string        `json:"text"`
	Cite string        `json:"cite,omitempty"`
}

type step struct {
	Step string `json:"step"`
	At   string `json:"at"`
}

func explanationOf(p law.Period, r deadline.Result, start string, notes []string, steps []deadline.StepAt) explanation {
	e := explanation{
		Rule: p.ID, Title: p.Title, Period: length(p), Kind: p.Kind, Cite: p.Cite.String(),
		Confidence: string(p.Confidence), Edition: r.Edition, Calendar: r.Calendar, Start: start,
		RawOn: r.RawOn, DueOn: r.DueOn, Provisional: r.Provisional, Paused: r.Paused, Steps: []step{},
	}
	if !r.DueAt.IsZero() {
		e.DueAt = r.DueAt.Format(time.RFC3339)
	}
	for _, s := range r.Derivation {
		e.Derivation = append(e.Derivation, line{s.On, s.Text, s.Cite.String()})
	}
	for _, s := range steps {
		e.Steps = append(e.Steps, step{s.Step, s.At.Format(time.RFC3339)})
	}
	for _, n := range notes {
		if n != "" {
			e.Notes = append(e.Notes, n)
		}
	}
	return e
}

// length is the rule's period in words.
func length(p law.Period) string {
	switch {
	case !p.FixedDate.IsZero():
		return fmt.Sprintf("次年%d月%d日前", p.FixedDate.Month, p.FixedDate.Day)
	case p.Backward:
		return "提前" + p.Span.String()
	}
	return p.Span.String()
}

func (e explanation) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "依据：%s\n", e.Source)
	fmt.Fprintf(&b, "规则  %s %s（%s）\n", e.Rule, e.Title, e.Period)
	fmt.Fprintf(&b, "依据  %s\n", e.Cite)
	fmt.Fprintf(&b, "起算  %s\n", e.Start)
	switch {
	case e.Paused:
		b.WriteString("末日  停止计算，尚无末日\n")
	case e.Provisional:
		fmt.Fprintf(&b, "末日  %s（暂定），%s届满\n", e.DueOn, e.moment())
	default:
		fmt.Fprintf(&b, "末日  %s，%s届满\n", e.DueOn, e.moment())
	}
	fmt.Fprintf(&b, "版本  规则 %s，日历 %s\n推算\n", e.Edition, e.Calendar)
	for i, s := range e.Derivation {
		fmt.Fprintf(&b, "  %d. %s%s\n", i+1, s.Text, s.Cite)
	}
	if len(e.Steps) > 0 {
		b.WriteString("节点\n")
	}
	for _, s := range e.Steps {
		fmt.Fprintf(&b, "  %s  %s\n", s.At, s.Step)
	}
	for _, n := range e.Notes {
		fmt.Fprintf(&b, "说明  %s\n", n)
	}
	return b.String()
}

// moment is when the last day is over, in words.
func (e explanation) moment() string {
	if e.DueAt == e.DueOn.End().Format(time.RFC3339) {
		return "当日24时"
	}
	return e.DueAt
}

// parseTrigger reads a date, or a date-time, with an offset or in the bureau's
// zone.
func parseTrigger(s string) (deadline.Trigger, error) {
	if d, err := calendar.ParseDate(s); err == nil {
		return deadline.OnDate(d), nil
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return deadline.AtInstant(t), nil
	}
	for _, form := range []string{"2006-01-02T15:04", "2006-01-02T15:04:05"} {
		if t, err := time.ParseInLocation(form, s, calendar.Zone); err == nil {
			return deadline.AtInstant(t), nil
		}
	}
	return deadline.Trigger{}, fault.InField("start", "起算日期%q应当形如2026-09-28或者2026-09-28T15:04", s)
}

// extensions turns numbers into extensions of the rule's unit, with the
// articles of the rule's own extensions, and says where the law knows no such
// extension.
func extensions(p law.Period, numbers []int) (exts []deadline.Extension, notes []string) {
	for i, n := range numbers {
		e := deadline.Extension{Span: law.Span{N: n, Unit: p.Span.Unit}}
		switch {
		case i >= len(p.Extensions):
			notes = append(notes, fmt.Sprintf("法律没有规定本期限可以第%s次延长，第%d次延长仅为假设。", law.Numeral(i+1), i+1))
		case n > p.Extensions[i].Span.N:
			notes = append(notes, fmt.Sprintf("第%d次延长超过法定的%s，仅为假设。", i+1, p.Extensions[i].Span))
		default:
			e.ID, e.Cite = p.Extensions[i].ID, p.Extensions[i].Cite
		}
		exts = append(exts, e)
	}
	return exts, notes
}

func parsePauses(list []string) ([]deadline.Pause, error) {
	var pauses []deadline.Pause
	for _, s := range list {
		from, to, ok := strings.Cut(s, "..")
		var p deadline.Pause
		err1, err2 := p.From.UnmarshalText([]byte(from)), p.To.UnmarshalText([]byte(to))
		if !ok || err1 != nil || err2 != nil {
			return nil, fault.InField("suspend", "扣除时间%q应当形如2026-03-05..2026-03-11", s)
		}
		pauses = append(pauses, p)
	}
	return pauses, nil
}
