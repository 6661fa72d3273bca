package party_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// Going through the year day by day, each warning comes up once and stays until
// the next one, and nothing is said after the last day.
func TestEachWarningIsReachedOnce(t *testing.T) {
	p := party.Person{Certificates: []party.Certificate{{Kind: party.Enforcement, Number: "E1", Span: days("2021-01-01", "2026-10-31")}}}
	var seen []int
	first := map[int]string{}
	for d := calendar.MustDate("2026-07-01"); d.Before(calendar.MustDate("2026-12-01")); d = d.AddDays(1) {
		for _, e := range p.Expiring(d, []int{60, 30, 7}) {
			require.Equal(t, d.DaysUntil(e.Until), e.Left)
			if len(seen) == 0 || seen[len(seen)-1] != e.Warning {
				seen, first[e.Warning] = append(seen, e.Warning), d.String()
			}
		}
	}
	require.Equal(t, []int{60, 30, 7}, seen)
	require.Equal(t, map[int]string{60: "2026-09-01", 30: "2026-10-01", 7: "2026-10-24"}, first)
	require.Empty(t, p.Expiring(calendar.MustDate("2026-11-01"), []int{60, 30, 7}))
	require.Equal(t, 0, p.Expiring(calendar.MustDate("2026-10-31"), []int{60, 30, 7})[0].Left)
	require.Len(t, p.Expiring(calendar.MustDate("2026-10-28"), []int{60, 30, 7}), 1, "who comes late is warned once")
}

func TestARenewedCertificateWarnsOfNothing(t *testing.T) {
	on := calendar.MustDate("2026-10-20")
	old := party.Certificate{Kind: party.Enforcement, Number: "E1", Span: days("2021-01-01", "2026-10-31")}
	with := func(more ...party.Certificate) int {
		return len(party.Person{Certificates: append(more, old)}.Expiring(on, []int{60, 30, 7}))
	}
	require.Equal(t, 1, with())
	require.Zero(t, with(party.Certificate{Kind: party.Enforcement, Number: "E2", Span: days("2026-11-01", "")}))
	require.Equal(t, 1, with(party.Certificate{Kind: party.Enforcement, Number: "E2", Span: days("2026-11-02", "")}), "with a gap of a day")
	require.Equal(t, 1, with(party.Certificate{Kind: party.Qualification, Number: "Q", Span: days("2020-01-01", "")}))
	require.Equal(t, 2, with(party.Certificate{Kind: party.Qualification, Number: "Q", Span: days("2020-01-01", "2026-11-01")}))
}

func TestHeadsOf(t *testing.T) {
	on := calendar.MustDate("2026-09-02")
	assigned := func(id party.PersonID, r party.Role, u party.UnitID) party.Person {
		return party.Person{ID: id, Assignments: []party.Assignment{{Role: r, Unit: u, Span: days("2026-01-01", "")}}}
	}
	d := party.Directory{
		"officer": assigned("officer", party.Officer, "u1"), "head": assigned("head", party.UnitHead, "u1"), "other": assigned("other", party.UnitHead, "u2"),
		"rev": assigned("rev", party.Reviewer, "law"), "office": assigned("office", party.ReviewHead, "law"), "free": assigned("free", party.Archivist, "u3"),
	}
	free := d["free"]
	free.StandsInFor = []party.Substitution{{Absent: "head", Span: days("2026-09-01", "2026-09-10")}}
	d["free"] = free
	require.Equal(t, []party.PersonID{"free", "head"}, d.HeadsOf(d["officer"], on))
	require.Equal(t, []party.PersonID{"head"}, d.HeadsOf(d["officer"], on.AddDays(20)))
	require.Equal(t, []party.PersonID{"office"}, d.HeadsOf(d["rev"], on))
	require.Empty(t, d.HeadsOf(d["head"], on), "nobody heads themselves, nor does their substitute")
	require.Empty(t, d.HeadsOf(d["free"], on))

	boss := assigned("boss", party.DeputyHead, "top")
	for _, c := range []struct {
		asker, of party.Person
		sees      bool
	}{
		{d["officer"], d["officer"], true}, {d["head"], d["officer"], true}, {d["free"], d["officer"], true}, {d["office"], d["rev"], true}, {boss, d["head"], true},
		{assigned("sup", party.Supervisor, "u3"), d["rev"], true}, {assigned("adm", party.Administrator, "u3"), d["rev"], true},
		{d["other"], d["officer"], false}, {d["officer"], d["head"], false}, {d["rev"], d["office"], false}, {d["office"], d["officer"], false},
	} {
		require.Equal(t, c.sees, d.SeesFile(c.asker, c.of, on), "%s of %s", c.asker.ID, c.of.ID)
	}
}
