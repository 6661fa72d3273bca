package duties

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// largeBureau has five hundred people in twenty units, of whom fifty are away,
// and two thousand open cases.
func largeBureau() (party.Directory, []Case) {
	d := party.Directory{}
	add := func(id party.PersonID, r party.Role, u party.UnitID, n int) {
		d[id] = person(id, role(r, u, party.Span{From: today.AddDays(-n % 700), Until: today.AddDays(100 + n%600)}))
	}
	unit := func(n int) party.UnitID { return party.UnitID(fmt.Sprint("u", n%20)) }
	for n := range 400 {
		add(party.PersonID(fmt.Sprint("officer", n)), party.Officer, unit(n), n)
	}
	for n := range 20 {
		add(party.PersonID(fmt.Sprint("lead", n)), party.UnitHead, unit(n), n)
	}
	for i, group := range []struct {
		role party.Role
		n    int
	}{{party.Reviewer, 20}, {party.ReviewHead, 2}, {party.HearingHost, 20}, {party.DeputyHead, 5}, {party.Head, 1}, {party.Publisher, 12}, {party.DisclosureChecker, 12}, {party.Supervisor, 8}} {
		for n := range group.n {
			add(party.PersonID(fmt.Sprint(group.role, n)), group.role, "law", 31*i+n)
		}
	}
	for n := range 50 {
		id := party.PersonID(fmt.Sprint("officer", n))
		p := d[id]
		p.StandsInFor = []party.Substitution{{Absent: party.PersonID(fmt.Sprint("officer", n+50)), Span: party.Span{From: today.AddDays(n), Until: today.AddDays(n + 10)}}}
		d[id] = p
	}
	cases := make([]Case, 2000)
	for n := range cases {
		c := underReview(fmt.Sprint("c", n))
		h1, h2 := party.PersonID(fmt.Sprint("officer", n%400)), party.PersonID(fmt.Sprint("officer", (n+20)%400))
		lead, rev := party.PersonID(fmt.Sprint("lead", n%20)), party.PersonID(fmt.Sprint(party.Reviewer, n%20))
		c.Unit = unit(n)
		c.Parts = []Part{{h1, Handle, ""}, {h2, Handle, ""}, {lead, Speak, "review.submit"}, {rev, Review, "review.opine"}}
		c.Carries = map[procedure.Bar][]party.PersonID{procedure.BarHandler: {h1, h2}, procedure.BarReviewer: {rev}, procedure.BarSubmitter: {lead, h1}}
		cases[n] = c
	}
	return d, cases
}

// BenchmarkJudge500 proves one substitution that concerns every case: a review
// head stands in for the one and only head.
func BenchmarkJudge500(b *testing.B) {
	before, cases := largeBureau()
	require.Len(b, before, 500)
	after := stands(party.PersonID(fmt.Sprint(party.ReviewHead, 0)), party.PersonID(fmt.Sprint(party.Head, 0)), party.Span{From: today, Until: today.AddDays(14)})(before)
	for b.Loop() {
		got := rules.Judge(Change{Before: before, After: after, Cases: cases, Today: today, Since: since})
		require.Equal(b, Combined, got.Refused[0].Kind)
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "value:duties_judge_500:s")
}

// BenchmarkStanding500 proves the whole bureau as it stands.
func BenchmarkStanding500(b *testing.B) {
	d, cases := largeBureau()
	for b.Loop() {
		require.Empty(b, rules.Standing(d, cases, today))
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "value:duties_standing_500:s")
}

// BenchmarkRules reads the rules off the tables, once a process.
func BenchmarkRules(b *testing.B) {
	for b.Loop() {
		require.NotEmpty(b, NewRules(procedure.Tables()).Mixes(party.UnitHead, party.Reviewer))
	}
}
