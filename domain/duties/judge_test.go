package duties

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

var (
	today = calendar.MustDate("2026-09-01")
	since = calendar.MustDate("2021-07-15")
	rules = NewRules(procedure.Tables()) // read-only
)

func days(from, until string) party.Span {
	s := party.Span{From: calendar.MustDate(from)}
	if until != "" {
		s.Until = calendar.MustDate(until)
	}
	return s
}

func always() party.Span { return days("2020-01-01", "") }

func person(id party.PersonID, given ...party.Assignment) party.Person {
	return party.Person{ID: id, Assignments: given, Certificates: []party.Certificate{{Kind: party.Qualification, Number: "Q", Span: always()}}}
}

func role(r party.Role, u party.UnitID, span ...party.Span) party.Assignment {
	if len(span) == 0 {
		span = []party.Span{always()}
	}
	return party.Assignment{Role: r, Unit: u, Span: span[0]}
}

// bureau has one of everybody who is needed, and two reviewers.
func bureau() party.Directory {
	return party.Directory{
		"officer": person("officer", role(party.Officer, "u1")), "lead": person("lead", role(party.UnitHead, "u1")), "lead2": person("lead2", role(party.UnitHead, "u2")),
		"office": person("office", role(party.ReviewHead, "law")), "rev1": person("rev1", role(party.Reviewer, "law")), "rev2": person("rev2", role(party.Reviewer, "law")),
		"deputy": person("deputy", role(party.DeputyHead, "top")), "head": person("head", role(party.Head, "top")), "host": person("host", role(party.HearingHost, "law")),
		"free": person("free", role(party.Archivist, "office")),
	}
}

func with(d party.Directory, id party.PersonID, change func(*party.Person)) party.Directory {
	out := party.Directory{}
	for k, p := range d {
		out[k] = p
	}
	p := out[id]
	p.Assignments, p.Certificates, p.StandsInFor = slices.Clone(p.Assignments), slices.Clone(p.Certificates), slices.Clone(p.StandsInFor)
	change(&p)
	out[id] = p
	return out
}

func assigned(id party.PersonID, a party.Assignment) func(party.Directory) party.Directory {
	return func(d party.Directory) party.Directory {
		return with(d, id, func(p *party.Person) { p.Assignments = append(p.Assignments, a) })
	}
}

func stands(id, absent party.PersonID, span party.Span, take ...party.Takeover) func(party.Directory) party.Directory {
	return func(d party.Directory) party.Directory {
		return with(d, id, func(p *party.Person) {
			s := party.Substitution{Absent: absent, Span: span}
			if len(take) > 0 {
				s.Takeover = take[0]
			}
			p.StandsInFor = append(p.StandsInFor, s)
		})
	}
}

// underReview is a case of u1 whose head named its handlers and one of the two
// reviewers has. Who put it to review carries a bar; who named the handlers does not.
func underReview(id string) Case {
	return Case{
		CaseRef: CaseRef{ID: id, Number: "麒住建立〔2026〕第1号", Unit: "u1"}, Procedure: procedure.OrdinaryID, Undecided: true,
		Parts: []Part{{"officer", Handle, ""}, {"lead", Speak, "handlers.change"}, {"rev1", Review, "review.opine"}},
		Carries: map[procedure.Bar][]party.PersonID{
			procedure.BarHandler: {"officer"}, procedure.BarSubmitter: {"officer"}, procedure.BarReviewer: {"rev1"},
		},
	}
}

func judge(change func(party.Directory) party.Directory, cases ...Case) Report {
	before := bureau()
	return rules.Judge(Change{Before: before, After: change(before), Cases: cases, Today: today, Since: since})
}

func ordinary(t *testing.T, name procedure.Name) procedure.Act {
	act, ok := procedure.Ordinary().Act(name)
	require.True(t, ok, name)
	return act
}

func kinds(list []Finding) []Kind {
	var out []Kind
	for _, f := range list {
		out = append(out, f.Kind)
	}
	return out
}

// A case of the review office's own unit has nobody to review it there.
func TestNobodyReviewsTheirOwnUnit(t *testing.T) {
	c := underReview("c1")
	moved := func(u party.UnitID) func(party.Directory) party.Directory {
		return func(d party.Directory) party.Directory {
			for _, id := range []party.PersonID{"rev1", "rev2", "office"} {
				d = with(d, id, func(p *party.Person) { p.Assignments = append(p.Assignments, role(party.Archivist, u)) })
			}
			return d
		}
	}
	require.Empty(t, judge(moved("office"), c).Refused)
	require.Contains(t, kinds(judge(moved("u1"), c).Refused), Vacant)
}

func TestTwoRolesThatNoBarKeepsApartAreRefused(t *testing.T) {
	leave := days("2026-09-07", "2026-09-18")
	got := judge(assigned("lead", role(party.Reviewer, "law", days("2026-10-01", ""))))
	require.Equal(t, []Kind{Combined}, kinds(got.Refused))
	f := got.Refused[0]
	require.Equal(t, party.PersonID("lead"), f.Person)
	require.Equal(t, days("2026-10-01", ""), f.Span)
	require.Equal(t, []procedure.Name{"handlers.change", "review.opine"}, []procedure.Name{f.First.Act, f.Second.Act})
	require.Equal(t, party.UnitHead, f.Held[0].Role, "who does the first comes first")
	require.Equal(t, fault.Conflict, f.Fault().Code)
	require.Contains(t, f.Fault().Cite, "第五十八条")

	got = judge(stands("rev1", "lead", leave))
	require.Equal(t, []Kind{Combined}, kinds(got.Refused))
	require.Equal(t, leave, got.Refused[0].Span)
	require.Equal(t, party.PersonID("lead"), got.Refused[0].Held[0].For.Absent)
	require.Contains(t, got.Refused[0].Sentence(), "自 2026-09-07 至 2026-09-18")
	require.Contains(t, got.Refused[0].Sentence(), "代行 lead 的职务")

	for name, fine := range map[string]func(party.Directory) party.Directory{
		"one after the other":          assigned("lead", role(party.Reviewer, "law", days("2020-01-01", "2026-08-31"))),
		"a handler who hosts others'":  assigned("officer", role(party.HearingHost, "law")),
		"an officer who reviews":       assigned("officer", role(party.Reviewer, "law")), // the bars of each case see to it
		"the heads for each other":     stands("deputy", "head", leave),
		"somebody who has no such job": stands("free", "lead", leave),
		"another unit's head":          stands("lead2", "lead", leave),
		"nothing of what mixes":        stands("rev1", "lead", leave, party.Takeover{Roles: []party.Role{party.Officer}}),
	} {
		require.Empty(t, judge(fine).Refused, name)
	}
	// Two substitutions that are never for one case.
	in := func(id string) party.Takeover { return party.Takeover{Cases: []string{id}} }
	both := func(second string) func(party.Directory) party.Directory {
		return func(d party.Directory) party.Directory {
			return stands("free", "rev1", leave, in(second))(stands("free", "lead", leave, in("c1"))(d))
		}
	}
	require.Empty(t, judge(both("c2")).Refused)
	require.Equal(t, []Kind{Combined}, kinds(judge(both("c1")).Refused))
}

func TestOnlyWhatTheChangeBringsIsItsFault(t *testing.T) {
	wrong := assigned("lead", role(party.Reviewer, "law", days("2026-10-01", "2026-10-31")))(bureau())
	later := with(wrong, "lead", func(p *party.Person) { p.Assignments[1].Until = calendar.MustDate("2026-11-30") })
	other := assigned("free", role(party.Publisher, "office"))(wrong)
	report := func(after party.Directory) Report {
		return rules.Judge(Change{Before: wrong, After: after, Today: today, Since: since})
	}
	require.Empty(t, report(other).Refused)
	require.Equal(t, []Kind{Combined}, kinds(report(later).Refused), "longer than it was")
	off := with(wrong, "lead", func(p *party.Person) { p.Disabled = true })
	require.Empty(t, report(off).Refused)
	back := rules.Judge(Change{Before: off, After: wrong, Today: today, Since: since})
	require.Equal(t, []Kind{Combined}, kinds(back.Refused), "an account that is enabled again brings its roles")
	require.Len(t, rules.Standing(wrong, nil, today), 1)
}

// Whoever did one thing in an open case gets no role for the other in it, unless
// its bars or a recusal stop them.
func TestWhatWasDoneInAnOpenCaseIsNotForgotten(t *testing.T) {
	c := underReview("c1")
	moved := func(d party.Directory) party.Directory {
		return with(d, "lead", func(p *party.Person) {
			p.Assignments = []party.Assignment{role(party.Reviewer, "law", days("2026-09-01", ""))}
		})
	}
	got := judge(moved, c)
	require.Equal(t, []Kind{Repeated, Vacant}, kinds(got.Refused), "and nobody speaks for the unit")
	f := got.Refused[0]
	require.Equal(t, []procedure.Name{"handlers.change", "review.opine"}, []procedure.Name{f.First.Act, f.Second.Act})
	require.Equal(t, []CaseRef{c.CaseRef}, f.Cases)
	require.Contains(t, f.Sentence(), "第1号")

	recused := underReview("c1")
	recused.Recused = []party.PersonID{"lead"}
	require.NotContains(t, kinds(judge(moved, recused).Refused), Repeated)

	require.Equal(t, []Kind{Repeated}, kinds(judge(stands("rev2", "lead", days("2026-09-07", "2026-09-18"), party.Takeover{Roles: []party.Role{party.Archivist}}), c).Refused),
		"who stands in for the submitter does not review, whatever the scope")
	require.NotContains(t, kinds(judge(assigned("officer", role(party.Reviewer, "law")), c).Refused), Repeated, "the bar on handlers stops that")
	for _, gesture := range []procedure.Name{"task.report", "task.sign", "task.refuse"} {
		helped := underReview("c1")
		helped.Parts[1].Act = gesture
		require.NotContains(t, kinds(judge(moved, helped).Refused), Repeated, "whoever helped is kept from the review by the case itself")
		require.True(t, helped.stops(ordinary(t, "review.opine"), "lead"))
		require.False(t, helped.stops(ordinary(t, "decision.make"), "lead"), "leaders who sign such work decide on it")
	}
	elsewhere := underReview("c1")
	elsewhere.Unit = "u2"
	require.Empty(t, kinds(judge(assigned("office", role(party.Officer, "u3")), elsewhere).Refused[1:]), "no unit of the case's: only the roles themselves mix")
}

// The last one who can act in a case is not made unable to; what somebody can no
// longer do because a role ends is told.
func TestNoCaseIsLeftWithoutSomebody(t *testing.T) {
	c := underReview("c1")
	only := func(d party.Directory) party.Directory { // one reviewer, who has nothing to do with the case
		return with(d, "rev1", func(p *party.Person) { p.Assignments = nil })
	}
	before := only(bureau())
	leave := days("2026-09-07", "2026-09-18")
	report := func(after party.Directory, eases bool) Report {
		return rules.Judge(Change{Before: before, After: after, Cases: []Case{c}, Today: today, Since: since, Eases: eases})
	}
	got := report(stands("head", "officer", leave, party.Takeover{Roles: []party.Role{party.Archivist}})(before), false)
	require.Equal(t, []Kind{Vacant}, kinds(got.Refused), "the only head inherits the handler's conflict")
	require.Equal(t, leave, got.Refused[0].Span)
	require.Equal(t, Decide, got.Refused[0].Second.Function)
	require.Contains(t, got.Refused[0].Sentence(), "第1号")

	gone := with(before, "office", func(p *party.Person) { p.Assignments[0].Until = calendar.MustDate("2026-10-31") })
	got = report(gone, true)
	require.Empty(t, got.Refused)
	require.NotEmpty(t, got.Warned)
	for _, f := range got.Warned {
		require.Equal(t, Vacant, f.Kind)
		require.Equal(t, days("2026-11-01", ""), f.Span)
	}
	expired := with(before, "rev2", func(p *party.Person) { p.Certificates = nil })
	got = report(with(expired, "office", func(p *party.Person) { p.Certificates = nil }), true)
	require.Equal(t, []procedure.Name{"review.opine"}, []procedure.Name{got.Warned[0].Second.Act}, "nobody who qualifies is left")

	got = report(stands("officer", "head", leave)(before), false)
	require.Empty(t, got.Refused, "the head may still come back for it")
	require.Equal(t, []Kind{Away}, kinds(got.Warned)[:1])
	require.Empty(t, report(stands("deputy", "head", leave)(before), false).Warned)

	decided := c
	decided.Undecided = false
	require.Empty(t, rules.Judge(Change{Before: before, After: gone, Cases: []Case{decided}, Today: today, Since: since, Eases: true}).Warned)
}

// random is a small bureau over forty days in which everything may happen.
func random(r *rand.Rand) (party.Directory, []Case) {
	d := party.Directory{}
	ids := make([]party.PersonID, 6)
	for i := range ids {
		ids[i] = party.PersonID(fmt.Sprint("p", i))
	}
	span := func() party.Span {
		s := party.Span{From: today.AddDays(r.IntN(40) - 10)}
		if r.IntN(3) > 0 {
			s.Until = s.From.AddDays(r.IntN(15))
		}
		return s
	}
	units := []party.UnitID{"u1", "u2"}
	some := []party.Role{party.Officer, party.UnitHead, party.Reviewer, party.ReviewHead, party.HearingHost, party.DeputyHead, party.Head}
	for _, id := range ids {
		p := party.Person{ID: id, Disabled: r.IntN(12) == 0}
		for range r.IntN(3) {
			p.Assignments = append(p.Assignments, party.Assignment{Role: some[r.IntN(len(some))], Unit: units[r.IntN(2)], Span: span()})
		}
		if r.IntN(2) == 0 {
			p.Certificates = []party.Certificate{{Kind: party.Qualification, Number: "Q", Span: span()}}
		}
		if r.IntN(3) == 0 {
			s := party.Substitution{Absent: ids[r.IntN(len(ids))], Span: span()}
			if r.IntN(3) == 0 {
				s.Cases = []string{fmt.Sprint("c", r.IntN(3))}
			}
			if s.Absent != id {
				p.StandsInFor = append(p.StandsInFor, s)
			}
		}
		d[id] = p
	}
	return d, randomCases(r, ids, units)
}

func randomCases(r *rand.Rand, ids []party.PersonID, units []party.UnitID) []Case {
	var cases []Case
	who := func() party.PersonID { return ids[r.IntN(len(ids))] }
	for i := range 3 {
		c := Case{CaseRef: CaseRef{ID: fmt.Sprint("c", i), Unit: units[r.IntN(2)]}, Procedure: procedure.OrdinaryID, Undecided: r.IntN(4) > 0, Carries: map[procedure.Bar][]party.PersonID{}}
		for range r.IntN(4) {
			switch p := who(); r.IntN(5) {
			case 0:
				c.Parts, c.Carries[procedure.BarHandler] = append(c.Parts, Part{p, Handle, ""}), append(c.Carries[procedure.BarHandler], p)
			case 1:
				c.Parts = append(c.Parts, Part{p, Speak, "review.submit"})
			case 2:
				c.Parts, c.Carries[procedure.BarReviewer] = append(c.Parts, Part{p, Review, "review.opine"}), append(c.Carries[procedure.BarReviewer], p)
			case 3:
				c.Parts = append(c.Parts, Part{p, Decide, "decision.make"})
			case 4:
				c.Parts = append(c.Parts, Part{p, Speak, "task.sign"})
			}
		}
		if r.IntN(4) == 0 {
			c.Recused = []party.PersonID{who()}
		}
		cases = append(cases, c)
	}
	return cases
}

// onDay asks, for one day alone and by the plainest means, what the prover says
// for stretches of days.
type onDay struct {
	d     party.Directory
	cases []Case
	day   calendar.Date
}

func (o onDay) combined(id party.PersonID) bool {
	p := o.d[id]
	for _, c := range append(o.cases, Case{CaseRef: CaseRef{ID: "any other"}}) {
		for _, x := range o.d.HeldIn(p, c.ID, o.day) {
			for _, y := range o.d.HeldIn(p, c.ID, o.day) {
				if !p.Disabled && slices.ContainsFunc(rules.Mixes(x.Role, y.Role), func(m Mix) bool { return !m.sameUnit() || x.Unit == y.Unit }) {
					return true
				}
			}
		}
	}
	return false
}

func (o onDay) repeats(id party.PersonID) bool {
	p := o.d[id]
	for _, c := range o.cases {
		for _, h := range o.d.HeldIn(p, c.ID, o.day) {
			for _, a := range rules.acts[c.Procedure] {
				for _, part := range c.Parts {
					_, apart := mustBeApart(part.Function, Of(a))
					if !p.Disabled && apart && slices.Contains(p.Inherits(o.day), part.Person) && slices.Contains(a.Who, h.Role) && (a.Scope == procedure.Bureau || h.Unit == c.Unit) &&
						duty(a, h.Role) == a.Duty && !c.stops(a, id, part.Person) {
						return true
					}
				}
			}
		}
	}
	return false
}

// able tells whether anybody can take the step in the case on the day.
func (o onDay) able(c Case, a procedure.Act, present bool) bool {
	for id, p := range o.d {
		away := false
		for _, q := range o.d {
			away = away || !q.Disabled && slices.Contains(q.Inherits(o.day)[1:], id)
		}
		fit := !p.Disabled && !(present && away)
		if a.Duty == procedure.AsReviewer {
			fit = fit && (p.Holds(party.Reviewer, o.day) || p.Holds(party.ReviewHead, o.day)) && p.QualifiedToReview(o.day, since)
		}
		if a.Duty == procedure.AsHost {
			fit = fit && (p.Holds(party.HearingHost, o.day) || p.Holds(party.ReviewHead, o.day))
		}
		holds := slices.ContainsFunc(o.d.HeldIn(p, c.ID, o.day), func(h party.Held) bool {
			return slices.Contains(a.Who, h.Role) && (a.Scope == procedure.Bureau || h.Unit == c.Unit)
		})
		outside := !slices.Contains(a.Bar, procedure.BarUnit) || !slices.ContainsFunc(p.Inherits(o.day), func(by party.PersonID) bool {
			return slices.ContainsFunc(o.d[by].Assignments, func(x party.Assignment) bool { return x.Unit == c.Unit && x.Covers(o.day) })
		})
		if fit && holds && outside && !c.stops(a, p.Inherits(o.day)...) {
			return true
		}
	}
	return false
}

func on(list []Finding, day calendar.Date, matches func(Finding) bool) bool {
	return slices.ContainsFunc(list, func(f Finding) bool { return f.Span.Covers(day) && matches(f) })
}

// The prover, which reckons with stretches of time, says of each single day what
// looking at that day alone says.
func TestTheProverAgreesWithEveryDay(t *testing.T) {
	for seed := range uint64(100) {
		r := rand.New(rand.NewPCG(seed, 7))
		before, cases := random(r)
		after, _ := random(r)
		all, repeats := rules.Combinations(after, today), rules.Repeats(after, sortedIDs(after), cases, today)
		lost := rules.Vacancies(before, after, cases, since, today)
		for n := range 45 {
			day := today.AddDays(n)
			was, is, wanted, found := onDay{before, cases, day}, onDay{after, cases, day}, map[string]bool{}, map[string]bool{}
			for id := range after {
				his := func(f Finding) bool { return f.Person == id }
				require.Equal(t, is.combined(id), on(all, day, his), "seed %d: %s on %s", seed, id, day)
				require.Equal(t, is.repeats(id), on(repeats, day, his), "seed %d: %s on %s", seed, id, day)
			}
			for _, c := range cases {
				for _, a := range rules.acts[c.Procedure] {
					want := Kind("")
					switch {
					case !c.Undecided || slices.Contains(a.Who, party.Officer):
					case was.able(c, a, false) && !is.able(c, a, false):
						want = Vacant
					case was.able(c, a, true) && !is.able(c, a, true):
						want = Away
					}
					if want != "" {
						wanted[fmt.Sprint(want, Of(a), a.Who, c.ID)] = true
					}
				}
			}
			for _, f := range lost {
				for _, c := range f.Cases {
					if f.Span.Covers(day) {
						found[fmt.Sprint(f.Kind, f.Second.Function, f.Who, c.ID)] = true
					}
				}
			}
			require.Equal(t, wanted, found, "seed %d on %s", seed, day)
		}
	}
}
