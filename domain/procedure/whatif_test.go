package procedure_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

func year2027(local bool, off ...string) law.Edition {
	y := calendar.Year{Year: 2027, Edition: "calendar-2027-test", Local: local}
	for _, d := range off {
		y.Off = append(y.Off, calendar.Day{On: calendar.MustDate(d), Name: "元旦"})
	}
	return law.Edition{ID: "calendar-2027-test", Kind: law.Calendars, EffectiveFrom: calendar.MustDate("2026-11-10"), Years: []calendar.Year{y}}
}

// periodsOf is an edition with one row of the shipped ones, changed.
func periodsOf(t *testing.T, id, effective, rule string, change func(*law.Period)) law.Edition {
	t.Helper()
	row := shipped(t).at(calendar.MustDate("2026-07-01")).Periods[rule]
	row.Edition, row.EffectiveFrom = id, calendar.MustDate(effective)
	change(&row)
	return law.Edition{ID: id, Kind: law.PeriodRows, EffectiveFrom: row.EffectiveFrom, Periods: []law.Period{row}}
}

func (p *play) recomputed() (casefile.Event, *casefile.ClocksRecomputed) {
	for _, e := range slices.Backward(p.c.Events) {
		if f, ok := e.Facts.(*casefile.ClocksRecomputed); ok {
			return e, f
		}
	}
	return casefile.Event{}, nil
}

// suppose asks the what-if about every clock of the case.
func (p *play) suppose(w *world) map[string]procedure.Shift {
	p.t.Helper()
	shifts := map[string]procedure.Shift{}
	ctx := procedure.Context{Now: p.now, Rules: w.at(calendar.DateOf(p.now)), RulesAt: w.at}
	for _, k := range p.c.Clocks {
		s, moves, f := procedure.WhatIf(k, ctx)
		require.Nil(p.t, f)
		p.sameByTerms(k, s, moves, ctx)
		if moves {
			shifts[k.ID] = s
		}
	}
	return shifts
}

// sameByTerms asks about the clock's terms as the record keeps them: it comes out
// the same, from a whole clock as well.
func (p *play) sameByTerms(k casefile.Clock, want procedure.Shift, moves bool, ctx procedure.Context) {
	p.t.Helper()
	if !k.Open() {
		return // the record keeps the terms of running clocks
	}
	for _, stored := range []any{k, k.Terms()} {
		body, err := json.Marshal(stored)
		require.NoError(p.t, err)
		var terms casefile.Terms
		require.NoError(p.t, json.Unmarshal(body, &terms))
		got, moved, f := procedure.WhatIf(terms.Clock(), ctx)
		require.Nil(p.t, f)
		require.Equal(p.t, moves, moved, k.ID)
		require.Equal(p.t, want.Turn, got.Turn, k.ID)
		require.Equal(p.t, want.After.Result.DueOn, got.After.Result.DueOn, k.ID)
		require.True(p.t, want.After.Result.DueAt.Equal(got.After.Result.DueAt), k.ID)
		if moves {
			a, f := procedure.Derive(want.Before, ctx)
			require.Nil(p.t, f)
			b, f := procedure.Derive(got.Before, ctx)
			require.Nil(p.t, f)
			require.Equal(p.t, a.Derivation, b.Derivation, k.ID)
		}
	}
}

// What the what-if says beforehand is what the entry records afterwards, clock
// for clock, with both derivations (law.md §2.3).
//
//law:covers D07 D08 D11
func TestWhatIfIsWhatThenHappens(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-12-28")
	p.reported("P01", case1).tell()
	w := shipped(t, year2027(false, "2027-01-01", "2027-01-04", "2027-01-05"))
	said := p.suppose(w)
	require.Contains(t, said, "D07-1")
	require.Empty(t, p.suppose(p.world), "the same editions move nothing")

	p.world = w
	p.reach(p.now.Add(time.Minute))
	e, f := p.recomputed()
	require.NotNil(t, f)
	require.Len(t, e.Clocks, len(said))
	for i, k := range e.Clocks {
		require.Equal(t, said[k.ID].Before.Result.Derivation, f.Before[i].Result.Derivation)
		derived, fault := procedure.Derive(said[k.ID].After, p.context(officer1))
		require.Nil(t, fault)
		require.Equal(t, derived.Derivation, k.Result.Derivation)
		require.True(t, said[k.ID].After.Result.DueAt.Equal(k.Result.DueAt))
		require.NotEmpty(t, f.Before[i].Result.Derivation)
		require.NotEqual(t, f.Before[i].Result.Derivation, k.Result.Derivation)
		require.True(t, f.Before[i].Result.Provisional)
		require.False(t, k.Result.Provisional, "2027 is known now")
		require.Equal(t, []string{"calendar-2026-1", "calendar-2027-test"}, []string{f.Before[i].CalendarEd, k.CalendarEd})
	}
	require.Empty(t, p.suppose(w), "it happens once")
}

// Counted by hand: filed on 2026-07-03, ninety days end on the holiday of
// 10-01 and roll to 10-08; a local day off on 10-08 makes that 10-09.
//
//law:covers D11
func TestWarningsMoveWithTheCalendar(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-07-03")
	p.filed("P08")
	require.Equal(t, "2026-10-08", p.due("D11"))
	p.reach(day("2026-09-24")) // the first warning, fifteen days before
	require.Contains(t, p.c.Running("D11").Struck, "at-risk-15")
	local := law.Edition{ID: "local-test", Kind: law.Calendars, EffectiveFrom: calendar.MustDate("2026-11-10"), Years: []calendar.Year{
		{Year: 2026, Edition: "local-test", Local: true, Off: []calendar.Day{{On: calendar.MustDate("2026-10-08"), Name: "州庆"}}},
	}}
	p.world = shipped(t, local)
	p.reach(p.now.Add(time.Minute))
	k := p.c.Running("D11")
	require.Equal(t, "2026-10-09", k.Result.DueOn.String())
	require.Contains(t, k.Struck, "at-risk-15#1", "a moved day is warned of anew")
	steps := procedure.NextSteps(p.c, p.context(officer1))
	i := slices.IndexFunc(steps, func(s procedure.StepDue) bool { return s.Clock.ID == k.ID })
	require.Equal(t, "at-risk-7#1 2026-10-02", steps[i].Step+" "+calendar.DateOf(steps[i].At).String())
}

// A pause moves the last day too, and the warnings for the new day come.
//
//law:covers D11 investigation.suspend investigation.resume
func TestWarningsComeAgainAfterAPause(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-07-03")
	p.filed("P08")
	p.reach(day("2026-09-24"))
	p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "awaiting_ruling", Reason: "待裁判"})
	require.Empty(t, procedure.NextSteps(p.c, p.context(officer1)), "what stands still warns of nothing")
	p.reach(day("2026-10-24"))
	p.do(deputy1, "investigation.resume", remark())
	require.Equal(t, "2026-11-02", p.due("D11"), "10-01 and thirty days: 10-31, a Saturday")
	require.Equal(t, 1, p.c.Running("D11").Generation)
	p.reach(day("2026-10-27"))
	require.Subset(t, p.c.Running("D11").Struck, []string{"at-risk-15#1", "at-risk-7#1"})
	p.over("D11")
	require.True(t, procedure.Overdue(*p.c.Running("D11")))
	p.do(deputy1, "period.extend", extend(30, ""))
	require.False(t, procedure.Overdue(*p.c.Running("D11")), "the new last day is yet to come")
	require.True(t, p.c.Running("D11").Late, "but it was late once, for ever")
}

// A running period keeps the rule of its trigger, its warnings included; one
// that begins later has the new rule (law.md §0: rules are versioned by their
// date of effect).
//
//law:covers D01
func TestLaterRowsLeaveRunningClocksAlone(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-14")
	p.register("P08")
	longer := func(row *law.Period) {
		row.Span, row.Warn = law.Span{N: 20, Unit: law.WorkingDay}, []law.Span{{N: 9, Unit: law.WorkingDay}}
	}
	w := shipped(t, periodsOf(t, "periods-test", "2026-09-21", "D01", longer))
	require.Empty(t, p.suppose(w))
	before := procedure.NextSteps(p.c, p.context(officer1))
	p.world = w
	p.reach(day("2026-09-22"))
	require.Equal(t, before, procedure.NextSteps(p.c, p.context(officer1)))
	_, f := p.recomputed()
	require.Nil(t, f)

	ctx := procedure.Context{Now: p.now, Rules: w.at(calendar.DateOf(p.now)), RulesAt: w.at}
	s, moves, fault := procedure.WhatIf(*p.c.Running("D01"), procedure.AsIfAlways(ctx, w.editions.List()[len(w.editions.List())-1]))
	require.Nil(t, fault)
	require.True(t, moves, "what would have been, which is not the law")
	require.Equal(t, []string{"2026-10-10", "2026-10-16"}, []string{s.Before.Result.DueOn.String(), s.After.Result.DueOn.String()})

	gone := periodsOf(t, "periods-gone", "2022-05-01", "D01", func(row *law.Period) { row.EffectiveUntil = calendar.MustDate("2026-09-20") })
	p.world = shipped(t, gone)
	p.reach(day("2026-10-11"))
	require.Contains(t, p.c.Running("D01").Struck, "overdue", "a rule that went out of force still ends what it began")
}

// A row that is published late counts from its date of effect: the running
// clocks that began since are moved by an entry, with both rows named.
//
//law:covers D01
func TestARowPublishedLateMovesClocksByAnEntry(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-14")
	p.register("P08")
	w := shipped(t, periodsOf(t, "periods-test", "2026-09-10", "D01", func(row *law.Period) { row.Span.N = 5 }))
	require.NotEqual(t, shipped(t).at(calendar.MustDate("2026-09-14")).Stamp, w.at(calendar.MustDate("2026-09-14")).Stamp, "or nobody would wake the case")
	p.reach(day("2026-09-23"))
	said := p.suppose(w)["D01-1"]
	require.Equal(t, procedure.TurnsOverdue, said.Turn, "due on 09-20, a make-up Sunday")
	p.world = w
	p.reach(p.now.Add(time.Minute))
	e, f := p.recomputed()
	require.NotNil(t, f)
	require.Equal(t, []string{"periods-test"}, f.Periods)
	require.Equal(t, []string{"periods-2024-1", "periods-test"}, []string{f.Before[0].PeriodEd, e.Clocks[0].PeriodEd})
	require.Equal(t, []string{"2026-10-10", "2026-09-20"}, []string{f.Before[0].Result.DueOn.String(), e.Clocks[0].Result.DueOn.String()})
	require.True(t, slices.ContainsFunc(p.c.Running("D01").Struck, func(s string) bool { return strings.HasPrefix(s, "overdue") }))
}

// Turns by kind of period.
//
//law:covers D07
func TestWhatIfTellsWhatAMoveMeans(t *testing.T) {
	w := shipped(t, periodsOf(t, "periods-test", "2022-05-01", "D07", func(row *law.Period) { row.Span.N = 3 }))
	p := newPlay(t).reported("P01", case1).tell()
	p.workdays(4)
	require.Equal(t, procedure.TurnsOver, p.suppose(w)["D07-1"].Turn)
	back := procedure.Context{Now: p.now, Rules: p.world.at(calendar.DateOf(p.now)), RulesAt: p.world.at}
	s, moves, f := procedure.WhatIf(p.suppose(w)["D07-1"].After, back)
	require.Nil(t, f)
	require.True(t, moves)
	require.Equal(t, procedure.TurnsOpen, s.Turn)
	ended := *p.c.Running("D07")
	ended.Ended = "waived"
	_, moves, f = procedure.WhatIf(ended, procedure.Context{Now: p.now, Rules: w.at(calendar.DateOf(p.now)), RulesAt: w.at})
	require.Nil(t, f)
	require.False(t, moves, "what has ended is not moved")
}

func thresholds(t *testing.T, values map[string]string) law.Edition {
	t.Helper()
	e := law.Edition{ID: "params-test", Kind: law.ParamRows, EffectiveFrom: calendar.MustDate("2026-07-01")}
	for key, value := range values {
		row, ok := shipped(t).at(e.EffectiveFrom).Params.Row(key)
		require.True(t, ok, key)
		row.Value, row.Edition, row.EffectiveFrom = value, e.ID, e.EffectiveFrom
		e.Params = append(e.Params, row)
	}
	return e
}

// Case 8: a fine of 25,000 元 on a firm is below both thresholds. With lower
// ones it is of the hearing type and must be reviewed; case 1 is both already.
//
//law:covers hearing_threshold_org review_threshold_org
func TestThresholdsAreTriedOnOpenProposals(t *testing.T) {
	p := newPlay(t).reported("P08", case8)
	now := p.world.at(calendar.DateOf(p.now))
	then := shipped(t, thresholds(t, map[string]string{"hearing_threshold_org": "2500000", "review_threshold_org": "2500000"})).at(calendar.DateOf(p.now))
	r, differs := procedure.Rejudge(p.c, now, then)
	require.True(t, differs)
	require.Equal(t, []bool{true, true}, []bool{r.NewlyHeard(), r.NewlyReviewed()})
	require.NotEmpty(t, r.HearingReasons)
	_, differs = procedure.Rejudge(p.c, now, now)
	require.False(t, differs)
	over := shipped(t, thresholds(t, map[string]string{"hearing_threshold_org": "2500001"})).at(calendar.DateOf(p.now))
	_, differs = procedure.Rejudge(p.c, now, over)
	require.False(t, differs, "the amount itself is included, one 分 more is not")

	_, differs = procedure.Rejudge(newPlay(t).filed("P08").c, now, then)
	require.False(t, differs, "no proposal yet")
}

// Once answered "must", never taken back.
//
//law:covers D07 G10 decision.make
func TestALooserThresholdTakesNoReviewBack(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	require.NotEmpty(t, p.c.MustReview)
	now := p.world.at(calendar.DateOf(p.now))
	loose := thresholds(t, map[string]string{"hearing_threshold_org": "99900000000", "review_threshold_org": "99900000000"})
	then := shipped(t, loose).at(calendar.DateOf(p.now))
	r, differs := procedure.Rejudge(p.c, now, then)
	require.True(t, differs)
	require.True(t, r.Hearing)
	require.False(t, r.HearingThen)
	require.NotEmpty(t, r.Falls)
	require.Len(t, r.ReviewThen, len(p.c.MustReview), "it stays before review")
	require.False(t, r.NewlyReviewed())

	p.tell()
	p.over("D07")
	p.world = shipped(t, loose)
	p.shut("G10", head, "decision.make", decision())
}
