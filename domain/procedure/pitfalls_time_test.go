package procedure_test

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// readElsewhere are the rows that no act starts as a clock, with what reads
// them instead.
var readElsewhere = map[string]string{
	"D09": "hearing.notify counts it back from the hearing",
	"D21": "no number in the law: an approved plan sets the days",
	"D36": "address.confirm says whether the party told in time",
	"D38": "no number in the law: the document goes out at once",
}

// withoutTable are the rows of the master table whose subject no case of the
// four categories has: permits, and what the bureau owes as a whole. A table
// that takes one over takes it off this list.
var withoutTable = []string{"D33", "D34", "D35", "D37", "D37B", "D40"}

// startedBy lists the tables with an act that starts the rule, by rule.
func startedBy() map[string][]procedure.Table {
	by := map[string][]procedure.Table{}
	for _, table := range procedure.Tables() {
		for _, act := range table.Acts {
			for _, op := range act.Clocks {
				if tables := by[op.Rule]; op.Op == procedure.Start && (len(tables) == 0 || tables[len(tables)-1].ID != table.ID) {
					by[op.Rule] = append(tables, table)
				}
			}
		}
	}
	return by
}

// Escalation rules are stored, validated and shown in an editor, and nothing
// ever executes them: a row that nobody reads fails, and so does an operation
// on a row that is not there.
func TestPitfall10EveryPeriodIsRead(t *testing.T) {
	rows, started := newPlay(t).world.at(calendar.MustDate("2026-07-01")).Periods, startedBy()
	for _, id := range slices.Sorted(maps.Keys(rows)) {
		_, elsewhere := readElsewhere[id]
		ways := 0
		for _, read := range []bool{len(started[id]) > 0, elsewhere, slices.Contains(withoutTable, id)} {
			if read {
				ways++
			}
		}
		require.Equal(t, 1, ways, "%s is started by a table, read elsewhere or waits for its table: one of the three", id)
	}
	for _, table := range procedure.Tables() {
		for _, act := range table.Acts {
			for _, op := range act.Clocks {
				require.Contains(t, rows, op.Rule, "%s %s", table.ID, act.Name)
			}
			for _, rule := range act.Lapses {
				require.Contains(t, started, rule, "%s waits for the end of a clock that never begins", act.Name)
			}
			for rule := range strings.FieldsSeq(act.TaskClock) {
				require.Contains(t, started, rule, "%s is timed by a clock that never begins", act.Name)
			}
		}
	}
}

// Every step that a row configures is struck, once, and tells somebody: the
// warnings, the end, and the way up where something can still be urged.
func TestPitfall10EveryConfiguredStepIsStruck(t *testing.T) {
	p := newPlay(t)
	set, started := p.world.at(calendar.MustDate("2026-03-02")), startedBy()
	for _, id := range slices.Sorted(maps.Keys(started)) {
		row := set.Periods[id]
		if !row.Measured() {
			require.Empty(t, row.Warn, id)
			require.True(t, row.UpAfter.IsZero(), id)
			continue
		}
		for _, table := range started[id] {
			lapses := row.Kind != law.KindDuty || lapsesBy(table, id)
			require.Equal(t, !lapses, !row.UpAfter.IsZero() || len(row.Notify.Up) > 0, "%s %s: what is over with its last day cannot go up, what is not must", table.ID, id)
			var want []string
			for _, w := range row.Warn {
				want = append(want, deadline.AtRisk(w))
			}
			for _, c := range row.Checkpoints {
				want = append(want, deadline.CheckStep(c.After))
			}
			want = append(want, deadline.EndStep(row.Kind))
			if !lapses {
				want = append(want, deadline.UpTheLine)
			}
			require.ElementsMatch(t, want, strikesOf(p, table, row), "%s %s", table.ID, id)
		}
		require.NotEmpty(t, row.Notify.Due, "%s ends and nobody hears of it", id)
		require.Equal(t, len(row.Warn) > 0, len(row.Notify.AtRisk) > 0, id)
	}
}

// lapsesBy tells whether the end of the rule makes the engine end its clock.
func lapsesBy(table procedure.Table, rule string) bool {
	return slices.ContainsFunc(table.Acts, func(a procedure.Act) bool {
		return slices.Contains(a.Lapses, rule) && slices.ContainsFunc(a.Clocks, func(op procedure.ClockOp) bool { return op.Op == procedure.Lapse && op.Rule == rule })
	})
}

// strikesOf lets a clock of the row run on by itself in a case where nobody
// does anything, until long after its end.
func strikesOf(p *play, table procedure.Table, row law.Period) []string {
	p.t.Helper()
	k := casefile.Clock{ID: row.ID + "-1", Rule: row.ID, Title: row.Title, Kind: row.Kind, TriggerSeq: 1, TriggerAt: day("2026-03-02"), PeriodEd: row.Edition}
	set := p.world.at(calendar.MustDate("2026-03-02"))
	res, f := deadline.Compute(row, set.Calendar, deadline.AtInstant(k.TriggerAt), nil, nil, calendar.Date{})
	require.Nil(p.t, f, row.ID)
	k.Result, k.CalendarEd = res, set.Calendar.Edition()
	c := casefile.Fold([]casefile.Event{{
		CaseID: "case-1", Sequence: 1, Kind: "clock.struck", Procedure: table.ID, HappenedAt: k.TriggerAt, RecordedAt: k.TriggerAt,
		Clocks: []casefile.Clock{k}, Facts: &casefile.ClockStruck{},
	}})
	ctx := p.context(party.PersonID(party.System))
	ctx.Now = k.Result.DueAt.AddDate(1, 0, 0)
	events, f := procedure.Strike(table, c, ctx)
	require.Nil(p.t, f, row.ID)
	var steps []string
	for _, e := range events {
		if struck, ok := e.Facts.(*casefile.ClockStruck); ok {
			steps = append(steps, struck.Step)
		}
	}
	return steps
}

// Each rung of the ladder is executed as its row says: its span is the row's,
// its end moves the disagreement, and the next rung runs from that day.
// What is configured otherwise happens otherwise.
//
//law:covers L0 L1 L2 L3 L4 ladder.rise ladder.coordinate
func TestPitfall10EveryRungIsExecuted(t *testing.T) {
	for name, spans := range map[string]map[string]int{"as shipped": {}, "as another bureau sets it": {"L0": 2, "L1": 4, "L2": 9, "L3": 1, "L4": 6}} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t)
			var editions []law.Edition
			for rule, n := range spans {
				editions = append(editions, periodsOf(t, "rungs-"+rule, "2026-06-01", rule, func(row *law.Period) { row.Span.N = n }))
			}
			p.world = shipped(t, editions...)
			p.disputed()
			length := func(rule string) int {
				return cmp.Or(spans[rule], map[string]int{"L0": 3, "L1": 3, "L2": 5, "L3": 2, "L4": 5}[rule])
			}
			runs := func(rule string, since calendar.Date) {
				t.Helper()
				k := p.c.Running(rule)
				require.NotNil(t, k, rule)
				require.Equal(t, p.world.editions.Calendar().AddWorkingDays(since, length(rule)), k.Result.DueOn, rule)
			}
			runs("L0", calendar.DateOf(p.now))
			p.object()
			runs("L1", calendar.DateOf(p.now))
			p.do(reviewHead, "ladder.coordinate", meeting(casefile.SeekAdvice))
			runs("L2", calendar.DateOf(p.now))
			for _, rise := range []struct {
				rule, next string
				to         casefile.State
			}{{"L2", "L3", procedure.LadderDeputy}, {"L3", "L4", procedure.LadderHead}} {
				last := p.c.Running(rise.rule).Result.DueOn
				p.over(rise.rule)
				p.in(casefile.Ladder, rise.to)
				runs(rise.next, last)
			}
			p.over("L4")
			p.workdays(2)
			require.Subset(t, p.c.Running("L4").Struck, []string{"at-risk-1", "overdue", "up-the-line"})
		})
	}
}

// The approver of an extension is part of its row: shown, and held to.
//
//law:covers D01 verification.extend
func TestPitfall10TheApproverOfARowApproves(t *testing.T) {
	p := newPlay(t)
	p.world = shipped(t, periodsOf(t, "periods-approver", "2026-06-01", "D01", func(row *law.Period) {
		row.Extensions = slices.Clone(row.Extensions)
		row.Extensions[0].Approver = party.Head
	}))
	p.register("P08")
	f := p.refuse(fault.RoleDenied, deputy1, "verification.extend", &casefile.VerificationExtend{Reason: "取证困难"})
	require.Contains(t, f.Message, party.RoleTitle(party.Head))
	require.NotEmpty(t, f.Cite)
	p.do(head, "verification.extend", &casefile.VerificationExtend{Reason: "取证困难"})
}

// setsEnd are the days that somebody sets for another to be done by, by act and
// field, with a play up to there and the input without the day. tellsDay are the
// names of those that tell when something took place. A day of a new act belongs
// to one of the two.
var setsEnd = map[string]func(*testing.T) (*play, party.PersonID, casefile.Facts){
	"inspect.propose planned_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return inspectionPlay(t), officer1, tasked(func(f *casefile.InspectPropose) { f.PlannedOn = calendar.Date{} })
	},
	"inspect.amend proposed.planned_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		p := inspectionPlay(t)
		p.do(officer1, "inspect.propose", task())
		return p, officer1, &casefile.InspectAmend{Why: "改期", Proposed: *tasked(func(f *casefile.InspectPropose) { f.PlannedOn = calendar.Date{} })}
	},
	"inspect.conclude correct_by": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		f := order()
		f.CorrectBy = calendar.Date{}
		return inspectionPlay(t).inspected("facilities"), officer1, f
	},
	"inspect.recheck next_by": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		p := inspectionPlay(t).inspected("facilities")
		p.do(officer1, "inspect.conclude", order())
		p.do(officer1, "inspect.serve", resultServed())
		return p, officer1, &casefile.InspectRecheck{Presence: presence(), Findings: "部分改正", Next: "extend", Why: "材料采购"}
	},
	"spot.decide correct_by": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return summaryPlay(t), officer1, spot(func(f *casefile.SpotDecide) { f.CorrectBy = calendar.Date{} })
	},
	"deferral.request plan.due_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return fined(t, "2026-09-18"), officer1, asks("deferral", casefile.Instalment{Amount: 10_000_000})
	},
	"deferral.decide plan.due_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		p := fined(t, "2026-09-18")
		p.do(officer1, "deferral.request", asks("deferral", part(10_000_000, "2026-11-02")))
		return p, deputy1, allows(casefile.Instalment{Amount: 10_000_000})
	},
	"hearing.notify held_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		p := newPlay(t).reported("P01", case1).tell()
		p.do(officer1, "hearing.request", &casefile.HearingRequest{})
		f := hearingOn("2026-07-24", host1)
		f.HeldOn = calendar.Date{}
		return p, reviewHead, f
	},
	"compulsion.propose planned_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		f := clearing()
		f.PlannedOn = calendar.Date{}
		return ordered(t), officer1, f
	},
	"compulsion.announce until": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return toBeTakenDown(t), officer1, &casefile.CompulsionAnnounce{Object: "构筑物", Places: []string{"现场"}, Files: []casefile.FileRef{{SHA256: fileA}}}
	},
	"evidence.request by": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return newPlay(t).filed("P01"), officer1, &casefile.EvidenceRequest{Service: service(), Items: []string{"施工合同"}}
	},
	"counsel.ask until": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		p := newPlay(t).noticed("P01", case1).send()
		f := asked(p)
		f.Until = calendar.Date{}
		return p, reviewHead, f
	},
	"seizure.test until": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return newPlay(t).seized("2026-06-15"), officer1, &casefile.SeizureTest{Institution: "检测机构", Matter: "气质检测"}
	},
	"plan.open from": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return planPlay(t), officer1, planned(func(f *casefile.PlanOpen) { f.From = calendar.Date{} })
	},
	"plan.open until": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return planPlay(t), officer1, planned(func(f *casefile.PlanOpen) { f.Until = calendar.Date{} })
	},
	"plan.amend plan.from": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return amendedPlan(t, func(f *casefile.PlanTerms) { f.From = calendar.Date{} })
	},
	"plan.amend plan.until": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		return amendedPlan(t, func(f *casefile.PlanTerms) { f.Until = calendar.Date{} })
	},
	"plan.task planned_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		f := planTask(codes[0])
		f.PlannedOn = calendar.Date{}
		return planPlay(t).inForce(), officer1, f
	},
	"draw.hold planned_on": func(t *testing.T) (*play, party.PersonID, casefile.Facts) {
		p, f := planPlay(t).inForce(), held()
		p.do(officer1, "draw.commit", committed(2))
		p.do(supervisor, "draw.attend", attended)
		f.PlannedOn = calendar.Date{}
		return p, officer1, f
	},
}

func amendedPlan(t *testing.T, change func(*casefile.PlanTerms)) (*play, party.PersonID, casefile.Facts) {
	p, terms := planPlay(t), yearPlan().PlanTerms
	p.do(officer1, "plan.open", yearPlan())
	change(&terms)
	return p, officer1, &casefile.PlanAmend{Why: "改期", Plan: terms}
}

var tellsDay = []string{"act_ended_on", "changed_on", "commissioned_on", "event_on", "found_on", "legal_review_on", "location_published_on", "on", "posted_on", "prior_order_due_on", "technical_review_on", "told_on"}

// datesOf lists the days that facts hold, by their path; what the system fills
// in is none of the actor's.
func datesOf(t reflect.Type, path string) []string {
	var list []string
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		return datesOf(t.Elem(), path)
	case reflect.Struct:
	default:
		return nil
	}
	for i := range t.NumField() {
		field := t.Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		here := strings.TrimPrefix(path+"."+name, ".")
		if field.Anonymous {
			here = path
		}
		switch {
		case name == "-" || field.Tag.Get("readOnly") == "true":
		case field.Type == reflect.TypeFor[calendar.Date]():
			list = append(list, here)
		default:
			list = append(list, datesOf(field.Type, here)...)
		}
	}
	return list
}

// An order with an empty due date is refused, by every act that sets one.
//
//law:covers inspect.propose inspect.conclude inspect.recheck spot.decide deferral.request deferral.decide hearing.notify counsel.ask
//law:covers seizure.test plan.open plan.amend plan.task draw.hold
func TestPitfall16NoOrderWithoutItsDay(t *testing.T) {
	found := map[string]bool{}
	for _, table := range procedure.Tables() {
		for _, act := range table.Acts {
			facts, ok := casefile.NewFacts(string(act.Name))
			require.True(t, ok)
			if act.Duty == procedure.AsEngine {
				continue
			}
			for _, path := range datesOf(reflect.TypeOf(facts).Elem(), "") {
				found[string(act.Name)+" "+path] = true
			}
		}
	}
	delete(found, "compulsion.urgent proposal.planned_on") // what is done at once has no day to come
	for _, name := range slices.Sorted(maps.Keys(found)) {
		_, sets := setsEnd[name]
		require.NotEqual(t, sets, slices.Contains(tellsDay, lastOf(name)), "%s sets a day for somebody, or tells of one", name)
	}
	for name, begin := range setsEnd {
		t.Run(name, func(t *testing.T) {
			require.True(t, found[name], "no act has it")
			act, path, _ := strings.Cut(name, " ")
			p, who, facts := begin(t)
			f := p.refuse(fault.Invalid, who, act, facts)
			require.NotEmpty(t, f.Fields)
			require.True(t, strings.HasPrefix(path, f.Fields[0].Path) || strings.HasSuffix(f.Fields[0].Path, path), "%s: %s", f.Fields[0].Path, f.Fields[0].Message)
		})
	}
}

// lastOf is the field itself of a path.
func lastOf(path string) string { return path[strings.LastIndexAny(path, " .")+1:] }

// silent lists the running clocks that no overdue board would ever show,
// though their rows have a last day.
func (p *play) silent() []string {
	var list []string
	for _, k := range p.c.Clocks {
		row, f := procedure.RowOf(k, p.context(party.PersonID(party.System)))
		if k.Open() && !k.Paused() && f == nil && row.Measured() && k.Result.DueOn.IsZero() {
			list = append(list, k.ID)
		}
	}
	return list
}

// The board is not silent: an order that is not followed shows as overdue from
// the first instant after its day, whoever made it, and the way up follows.
// 2026-07-03 is a Friday; the working day after it is Monday 07-06.
//
//law:covers I09 I10 spot.decide inspect.serve performance.complete
func TestPitfall16AnOrderNotFollowedShows(t *testing.T) {
	onTheSpot := summaryPlay(t)
	onTheSpot.do(officer1, "spot.decide", case16())
	inspected := inspectionPlay(t).inspected("facilities")
	f := order()
	f.CorrectBy = calendar.MustDate("2026-07-03")
	inspected.do(officer1, "inspect.conclude", f)
	inspected.do(officer1, "inspect.serve", resultServed())
	for name, p := range map[string]*play{"on the spot": onTheSpot, "after an inspection": inspected} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, "2026-07-03", p.due("I09"))
			p.reach(at("2026-07-03 23:59"))
			require.False(t, procedure.Overdue(*p.c.Running("I09")))
			p.reach(at("2026-07-04 00:00"))
			require.True(t, procedure.Overdue(*p.c.Running("I09")))
			p.reach(day("2026-07-07"))
			require.Contains(t, strings.Join(p.c.Running("I09").Struck, " "), deadline.UpTheLine)
		})
	}
	onTheSpot.recorded().perform(100_000)
	require.Equal(t, "done", onTheSpot.c.Latest("I09").Ended)
	require.True(t, onTheSpot.c.Latest("I09").Late, "for ever")
}

// Suspending a case does not move its due date, or moves it twice: it moves it
// by the days between, once, whatever is entered, struck or computed anew in
// the meantime.
//
//law:covers D11 investigation.suspend investigation.resume period.extend
func TestPitfall17SuspendingMovesTheLastDayOnce(t *testing.T) {
	// 2026-07-03 + 90 = 10-01, a holiday, so 10-08 (T6); two suspensions of 10 and
	// 21 days make 11-01, a Sunday, so 11-02; thirty more days end on 12-01.
	begin := func(t *testing.T) *play {
		p := newPlay(t)
		p.now = day("2026-07-03")
		p.filed("P08")
		require.Equal(t, "2026-10-08", p.due("D11"))
		return p
	}
	stop := func(p *play) {
		p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "awaiting_ruling", Reason: "待裁判"})
	}
	for name, meanwhile := range map[string]func(*play){
		"nothing happens": func(*play) {},
		"every day is struck": func(p *play) {
			for range 9 {
				p.reach(p.now.AddDate(0, 0, 1))
			}
		},
		"something done before is entered": func(p *play) { p.doAt(p.now.Add(-time.Minute), officer1, "evidence.add", exhibit()) },
		"a calendar that moves nothing comes": func(p *play) {
			p.world = shipped(p.t, year2027(false, "2027-01-01"))
			p.reach(p.now.AddDate(0, 0, 2))
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := begin(t)
			p.reach(day("2026-08-03"))
			stop(p)
			meanwhile(p)
			p.reach(day("2026-08-13"))
			p.do(deputy1, "investigation.resume", remark())
			require.Equal(t, "2026-10-11", p.c.Running("D11").Result.RawOn.String(), "10-01 and ten days")
			require.Equal(t, "2026-10-12", p.due("D11"), "a Sunday after the make-up Saturday")
			p.reach(p.now.Add(time.Hour))
			p.reach(day("2026-08-14"))
			require.Equal(t, "2026-10-12", p.due("D11"), "once")

			p.reach(day("2026-09-01"))
			stop(p)
			p.refuse(fault.WrongState, deputy1, "investigation.suspend", &casefile.Suspend{Ground: "other", Reason: "再次"})
			p.reach(day("2026-09-22"))
			p.do(deputy1, "investigation.resume", remark())
			require.Equal(t, "2026-11-02", p.due("D11"), "the second adds its own days to the first")
			require.Len(t, p.c.Running("D11").Pauses, 2)
			p.do(deputy1, "period.extend", extend(30, ""))
			require.Equal(t, "2026-12-01", p.due("D11"), "from the unrolled end")
		})
	}
	t.Run("on one day", func(t *testing.T) {
		p := begin(t)
		stop(p)
		p.now = p.now.Add(time.Hour)
		p.do(deputy1, "investigation.resume", remark())
		require.Equal(t, "2026-10-08", p.due("D11"), "no day lies between")
	})
	t.Run("ordered on the last day", func(t *testing.T) {
		p := begin(t)
		p.reach(day("2026-10-08"))
		stop(p)
		p.reach(day("2026-10-15"))
		require.NotContains(t, p.c.Running("D11").Struck, "overdue", "it stands still")
		p.do(deputy1, "investigation.resume", remark())
		require.False(t, p.c.Running("D11").Late)
		require.True(t, p.c.Running("D11").Result.DueAt.After(p.now))
	})
}

// A decision that orders something to be put right within a time names the days,
// and they run from its service: 07-09 and 15 days are 07-24; what is performed
// after that is late. A decision that falls takes its order along.
//
//law:covers I09 decision.serve performance.complete remedy.conclude
func TestPitfall16AnOrderInADecisionHasItsDay(t *testing.T) {
	p := newPlay(t).filed("P08")
	ordering := with(case8(p.do(officer1, "evidence.add", exhibit())), func(v *casefile.Proposal) { v.Orders = "责令限期改正" })
	f := p.refuse(fault.Invalid, officer1, "investigation.report", report(ordering))
	require.Equal(t, "proposal.correct_days", f.Fields[0].Path)
	ordering.CorrectDays = 15
	f = p.refuse(fault.Invalid, officer1, "investigation.report", report(with(ordering, func(v *casefile.Proposal) { v.Orders = " " })))
	require.Equal(t, "proposal.orders", f.Fields[0].Path)
	p.do(officer1, "investigation.report", report(ordering))
	p.tell()
	p.over("D07")
	p.decide()
	require.Equal(t, "2026-07-09", calendar.DateOf(p.c.Decision.ServedAt).String())
	require.Equal(t, "2026-07-24", p.due("I09"))
	fallen := *p

	p.do(officer1, "payment.record", paying(2_500_000))
	p.reach(at("2026-07-25 00:00"))
	require.True(t, procedure.Overdue(*p.c.Running("I09")))
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已改正"})
	require.True(t, p.c.Latest("I09").Late)

	fallen.do(reviewHead, "litigation.record", sued())
	fallen.do(reviewHead, "remedy.conclude", came("revoked"))
	require.Equal(t, "voided", fallen.c.Latest("I09").Ended)
}

// inNoInbox are the duties that no task shows, and why.
var inNoInbox = map[string]string{
	"D20": "the party's: it grows until the fine is paid", "E10": "the party's: unpaid costs go to the court", "D39": "the applicant's", "D40B": "the applicant's", "O15": "the applicant's",
	"summary-penalty D11": "a decision on the spot is not made anew", "inspection I09": "the party's: the second look is timed by I10",
	"inspection D29": "no act of its own", "inspection-plan D29": "no act of its own", "levy D29": "no act of its own", "registration D29": "no act of its own", "expropriation-file D29": "no act of its own",
}

// The board is not silent in the inboxes either: every duty that a table starts
// times a task of somebody's.
func TestPitfall16EveryDutyIsInAnInbox(t *testing.T) {
	rows := shipped(t).at(calendar.MustDate("2026-07-01")).Periods
	for rule, tables := range startedBy() {
		for _, table := range tables {
			timed := slices.ContainsFunc(table.Acts, func(a procedure.Act) bool {
				return a.Task != "" && slices.Contains(strings.Fields(a.TaskClock), rule)
			})
			_, everywhere := inNoInbox[rule]
			_, here := inNoInbox[table.ID+" "+rule]
			if rows[rule].Kind == law.KindDuty {
				require.NotEqual(t, timed, everywhere || here, "%s %s", table.ID, rule)
			}
		}
	}
}
