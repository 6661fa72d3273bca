package reading

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
)

// clocksAtOnce is how many clocks a what-if reads at a time.
const clocksAtOnce = 2000

// What a reader must know of the answers.
const (
	calendarNote = "推演不改变任何记录。日历版本发布后，各案受影响的期限将逐案以“期限重新计算”入档，载明前后两次推算。"
	periodsNote  = "推演不改变任何记录。期限适用起算之日有效的规则：只有起算日在新规则生效之日以后的在计期限会变动，此前起算的不变。"
	alwaysNote   = "假设新规则自始适用于所有在计期限的结果，仅供评估，不是法律后果：发布新规则不会使生效之日以前起算的期限变动。"
	paramsNote   = "推演不改变任何记录。是否属于听证范围在拟处理意见形成新稿时重新认定，现稿的认定不变；是否应当法制审核即时适用新标准，已经认定应当审核的不撤回。"
)

// supposed is an edition that is tried out, with the world before and after.
type supposed struct {
	edition   law.Edition
	now, then *casework.View
	hidden    map[string]bool // cases out of the asker's sight, which are counted and not listed
}

func (r *Reading) suppose(ctx context.Context, account string, text []byte, kinds ...string) (supposed, error) {
	asker, people, on, err := r.caller(ctx, account)
	if err != nil {
		return supposed{}, err
	}
	e, f := editions.Read(text)
	if f != nil {
		return supposed{}, f
	}
	if !slices.Contains(kinds, e.Kind) {
		return supposed{}, fault.InField("kind", "这里只能推演 %s 类版本，收到的是 %s", strings.Join(kinds, "、"), e.Kind)
	}
	s := supposed{edition: e, hidden: map[string]bool{}}
	s.now, s.then, err = r.cases.Suppose(ctx, func(all law.Editions) (law.Editions, error) { return editions.Suppose(all, e) })
	if err != nil {
		return supposed{}, err
	}
	ids, err := r.store.OutOfSight(ctx, scopeOf(asker, people, on, everyRole))
	for _, id := range ids {
		s.hidden[id] = true
	}
	return s, err
}

// WhatIfClocks answers which running clocks would come out differently with an
// edition of the calendar or of the periods. Nothing is changed.
func (r *Reading) WhatIfClocks(ctx context.Context, account string, q view.ClockSupposition) (view.WhatIfClocks, error) {
	s, err := r.suppose(ctx, account, q.Text, q.Kind)
	if err != nil {
		return view.WhatIfClocks{}, err
	}
	now := r.clock.Now()
	out := view.WhatIfClocks{
		Edition: s.edition.ID, Kind: s.edition.Kind, EffectiveFrom: s.edition.EffectiveFrom, Now: now, Hypothetical: q.Always,
		Note: noteOf(q), Rules: map[string]int{}, Items: []view.WhatIfClock{},
	}
	then := s.then.Context(now)
	if q.Always {
		then = procedure.AsIfAlways(then, s.edition)
	}
	shown, err := r.shifts(ctx, s, then, q.Limit, &out)
	if err != nil {
		return out, err
	}
	out.Note += withheldNote(out.WithheldCases)
	if out.Paused, err = r.store.PausedClocks(ctx); err != nil {
		return out, err
	}
	return out, r.listShifts(ctx, s, then, shown, &out)
}

func noteOf(q view.ClockSupposition) string {
	switch {
	case q.Always:
		return alwaysNote
	case q.Kind == law.PeriodRows:
		return periodsNote
	}
	return calendarNote
}

// withheldNote says of how many cases the asker does not see nothing more is told.
func withheldNote(cases int) string {
	if cases == 0 {
		return ""
	}
	return fmt.Sprintf("另有 %d 件不在您的查看范围内，只计数，不列出。", cases)
}

// caseShift is a clock of one case that would come out differently.
type caseShift struct {
	caseID, clock string
	*procedure.Shift
}

// clockPage is some of the running clocks, or why they could not be read.
type clockPage struct {
	rows []store.RunningClock
	err  error
}

// clockPages reads all running clocks, the next page while the last is worked
// on. It stops when the context ends.
func (r *Reading) clockPages(ctx context.Context) <-chan clockPage {
	pages := make(chan clockPage, 1)
	go func() {
		defer close(pages)
		for after := (store.RunningClock{}); ; {
			rows, err := r.store.RunningClocks(ctx, after, clocksAtOnce)
			if err == nil && len(rows) == 0 {
				return
			}
			select {
			case pages <- clockPage{rows, err}:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
			after = rows[len(rows)-1]
		}
	}()
	return pages
}

// shifts goes through all running clocks, counts those that would come out
// differently and keeps the most urgent of those that the asker may see.
func (r *Reading) shifts(ctx context.Context, s supposed, then procedure.Context, limit int, out *view.WhatIfClocks) ([]caseShift, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	known, best, last := shifter{then: then, seen: map[string]*procedure.Shift{}}, urgent{limit: limit}, ""
	for page := range r.clockPages(ctx) {
		if page.err != nil {
			return nil, page.err
		}
		out.Clocks += len(page.rows)
		for _, row := range page.rows {
			x, err := known.shift(row)
			if err != nil {
				return nil, err
			}
			if x == nil {
				continue
			}
			tally(out, x)
			hidden := s.hidden[row.CaseID]
			if row.CaseID != last { // rows come by case
				out.Cases, last = out.Cases+1, row.CaseID
				if hidden {
					out.WithheldCases++
				}
			}
			if hidden {
				out.Withheld++
				continue
			}
			best.add(caseShift{row.CaseID, row.Clock, x})
		}
	}
	out.Incomplete = best.dropped
	return best.sorted(), ctx.Err()
}

// urgent keeps the first of the shifts, what becomes overdue before all else.
type urgent struct {
	limit   int
	kept    []caseShift
	dropped bool
}

func (u *urgent) add(x caseShift) {
	if u.dropped && byUrgency(x, u.kept[u.limit-1]) > 0 {
		return
	}
	if u.kept = append(u.kept, x); len(u.kept) >= 8*u.limit {
		u.kept = u.sorted()
	}
}

func (u *urgent) sorted() []caseShift {
	slices.SortFunc(u.kept, byUrgency)
	if len(u.kept) > u.limit {
		u.dropped, u.kept = true, u.kept[:u.limit]
	}
	return u.kept
}

// termsKept is how many different terms of clocks a what-if remembers.
const termsKept = 20_000

// shifter answers how clocks would come out, equal ones once: a shift is shared
// and must not be written to. It is nil for clocks that would not move.
type shifter struct {
	then procedure.Context
	seen map[string]*procedure.Shift // by the terms, as they stand in the record
}

func (h shifter) shift(row store.RunningClock) (*procedure.Shift, error) {
	if x, met := h.seen[string(row.Body)]; met {
		return x, nil
	}
	var terms casefile.Terms
	if err := json.Unmarshal(row.Body, &terms); err != nil {
		return nil, fmt.Errorf("clock %s of case %s: %w", row.Clock, row.CaseID, err)
	}
	s, moves, f := procedure.WhatIf(terms.Clock(), h.then)
	if f != nil {
		return nil, fmt.Errorf("clock %s of case %s: %w", row.Clock, row.CaseID, f)
	}
	x := &s
	if !moves {
		x = nil
	}
	if len(h.seen) == termsKept {
		clear(h.seen)
	}
	h.seen[string(row.Body)] = x
	return x, nil
}

func tally(out *view.WhatIfClocks, s *procedure.Shift) {
	out.Rules[s.Before.Rule]++
	if !s.Before.Result.DueAt.Equal(s.After.Result.DueAt) {
		out.Moved++
	}
	switch was, is := s.Before.Result.Provisional, s.After.Result.Provisional; {
	case was && !is:
		out.Settled++
	case !was && is:
		out.Doubtful++
	}
	switch s.Turn {
	case procedure.TurnsOverdue:
		out.Overdue++
	case procedure.TurnsOver:
		out.Over++
	case procedure.TurnsOpen:
		out.Reopened++
	}
}

// listShifts shows shifts with their cases and both derivations.
func (r *Reading) listShifts(ctx context.Context, s supposed, then procedure.Context, shown []caseShift, out *view.WhatIfClocks) error {
	heads, err := r.heads(ctx, each(shown, func(x caseShift) string { return x.caseID }))
	if err != nil {
		return err
	}
	n, err := r.names(ctx)
	if err != nil {
		return err
	}
	now := s.now.Context(out.Now)
	for _, x := range shown {
		was, f := procedure.Derive(x.Before, now)
		if f != nil {
			return fmt.Errorf("clock %s of case %s: %w", x.clock, x.caseID, f)
		}
		is, f := procedure.Derive(x.Before, then)
		if f != nil {
			return fmt.Errorf("clock %s of case %s: %w", x.clock, x.caseID, f)
		}
		item := shiftView(x, heads[x.caseID], n)
		item.Derivation, item.NewDerivation = kept(was.Derivation), kept(is.Derivation)
		if row, missing := procedure.RowOf(x.Before, now); missing == nil {
			item.Title = row.Title
		}
		out.Items = append(out.Items, item)
	}
	return nil
}

func byUrgency(a, b caseShift) int {
	rank := func(s caseShift) int {
		return slices.Index([]procedure.Turn{procedure.TurnsOverdue, procedure.TurnsOver, procedure.TurnsOpen, ""}, s.Turn)
	}
	if a.Turn != b.Turn {
		return rank(a) - rank(b)
	}
	if d := a.After.Result.DueAt.Compare(b.After.Result.DueAt); d != 0 {
		return d
	}
	return cmp.Or(strings.Compare(a.caseID, b.caseID), strings.Compare(a.clock, b.clock))
}

// heads reads the heads of cases, some at a time.
func (r *Reading) heads(ctx context.Context, ids []string) (map[string]store.Case, error) {
	slices.Sort(ids)
	found := map[string]store.Case{}
	for some := range slices.Chunk(slices.Compact(ids), 500) {
		rows, err := r.store.CasesByID(ctx, some)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			found[row.ID] = row
		}
	}
	return found, nil
}

func shiftView(x caseShift, head store.Case, n names) view.WhatIfClock {
	b, a := x.Before, x.After
	return view.WhatIfClock{
		CaseID: x.caseID, CaseNumber: text(head.Number), CaseTitle: head.Title, Unit: n.unit(head.Unit), Clock: x.clock, Rule: b.Rule,
		Kind: a.Kind, KindTitle: kindTitle(a.Kind), TriggerOn: calendar.DateOf(b.TriggerAt), DueOn: b.Result.DueOn, DueAt: b.Result.DueAt,
		NewDueOn: a.Result.DueOn, NewDueAt: a.Result.DueAt, Days: b.Result.DueOn.DaysUntil(a.Result.DueOn),
		BecomesOverdue: x.Turn == procedure.TurnsOverdue, BecomesOver: x.Turn == procedure.TurnsOver, Reopens: x.Turn == procedure.TurnsOpen,
		Provisional: b.Result.Provisional, NewProvisional: a.Result.Provisional, CalendarEdition: b.CalendarEd, NewCalendarEdition: a.CalendarEd,
		PeriodEdition: b.PeriodEd, NewPeriodEdition: a.PeriodEd,
	}
}

// WhatIfParams answers how the newest proposals of undecided cases would be
// judged with other thresholds or major rules. Nothing is changed.
func (r *Reading) WhatIfParams(ctx context.Context, account string, q view.Supposition) (view.WhatIfParams, error) {
	s, err := r.suppose(ctx, account, q.Text, law.ParamRows, law.MajorRows)
	if err != nil {
		return view.WhatIfParams{}, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return view.WhatIfParams{}, err
	}
	on := effect(s.edition, r.clock.Now())
	now, then := s.now.Rules(on), s.then.Rules(on)
	out := view.WhatIfParams{
		Edition: s.edition.ID, Kind: s.edition.Kind, EffectiveFrom: s.edition.EffectiveFrom, On: on, Note: paramsNote, Items: []view.WhatIfProposal{},
	}
	undecided := func(head store.Case) bool { return head.DecidedAt == nil }
	err = r.cases.EachOpen(ctx, undecided, func(c casefile.Case, head store.Case) error {
		judged, differs := procedure.Rejudge(c, now, then)
		if judged.Version > 0 {
			out.Cases++
		}
		if !differs {
			return nil
		}
		count(&out, judged)
		switch {
		case s.hidden[c.ID]:
			out.Withheld++
		case len(out.Items) >= q.Limit:
			out.Incomplete = true
		default:
			out.Items = append(out.Items, proposalView(judged, head, n))
		}
		return nil
	})
	out.Note += withheldNote(out.Withheld)
	return out, err
}

// effect is the day on which the edition is judged: today, or the first on
// which all its rows are in force.
func effect(e law.Edition, now time.Time) calendar.Date {
	on := calendar.DateOf(now)
	later := func(d calendar.Date) {
		if d.After(on) {
			on = d
		}
	}
	later(e.EffectiveFrom)
	for _, p := range e.Params {
		later(p.EffectiveFrom)
	}
	for _, m := range e.MajorRules {
		later(m.EffectiveFrom)
	}
	return on
}

func count(out *view.WhatIfParams, j procedure.Rejudged) {
	out.Changed++
	if j.NewlyHeard() {
		out.Hearing++
	}
	if j.Hearing && !j.HearingThen {
		out.NoHearing++
	}
	if j.NewlyReviewed() {
		out.Review++
	}
	if len(j.Falls) > 0 {
		out.Kept++
	}
}

func proposalView(j procedure.Rejudged, head store.Case, n names) view.WhatIfProposal {
	return view.WhatIfProposal{
		CaseID: head.ID, CaseNumber: text(head.Number), CaseTitle: head.Title, Unit: n.unit(head.Unit), Version: j.Version,
		Hearing: j.Hearing, NewHearing: j.HearingThen, HearingReasons: kept(j.HearingReasons), Review: kept(j.Review), NewReview: kept(j.ReviewThen),
		Falls: kept(j.Falls), NewlyHearing: j.NewlyHeard(), NewlyReview: j.NewlyReviewed(),
	}
}
