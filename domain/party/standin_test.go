package party_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

func days(from, until string) party.Span {
	s := party.Span{From: calendar.MustDate(from)}
	if until != "" {
		s.Until = calendar.MustDate(until)
	}
	return s
}

func TestSpansMeet(t *testing.T) {
	year := days("2026-01-01", "2026-12-31")
	for _, c := range []struct {
		a, b, both party.Span
		meet       bool
	}{
		{year, days("2026-06-01", ""), days("2026-06-01", "2026-12-31"), true},
		{year, days("2025-06-01", "2026-01-01"), days("2026-01-01", "2026-01-01"), true},
		{days("2026-01-01", ""), days("2027-01-01", ""), days("2027-01-01", ""), true},
		{year, days("2027-01-01", ""), party.Span{}, false},
		{year, days("2024-01-01", "2025-12-31"), party.Span{}, false},
	} {
		for _, pair := range [][2]party.Span{{c.a, c.b}, {c.b, c.a}} {
			both, meet := pair[0].Meets(pair[1])
			require.Equal(t, c.meet, meet)
			if meet {
				require.Equal(t, c.both, both)
			}
		}
	}
}

// bureau has a unit head who is also publisher, and two people to stand in.
func bureau(stands map[party.PersonID]party.Substitution) party.Directory {
	d := party.Directory{
		"head": {ID: "head", Assignments: []party.Assignment{
			{Role: party.UnitHead, Unit: "u1", Span: days("2026-01-01", "")}, {Role: party.UnitHead, Unit: "u2", Span: days("2026-01-01", "2026-09-05")},
			{Role: party.Publisher, Unit: "office", Span: days("2027-01-01", "")},
		}},
		"b": {ID: "b", Assignments: []party.Assignment{{Role: party.Archivist, Unit: "office", Span: days("2026-01-01", "")}}},
		"c": {ID: "c"},
	}
	for id, s := range stands {
		p := d[id]
		p.StandsInFor = append(p.StandsInFor, s)
		d[id] = p
	}
	return d
}

func TestASubstituteHoldsWhatTheScopeNamesAndWhileBothHold(t *testing.T) {
	leave := days("2026-09-01", "2026-09-10")
	held := func(take party.Takeover) []party.Assignment {
		d := bureau(map[party.PersonID]party.Substitution{"b": {Absent: "head", Span: leave, Takeover: take}})
		var given []party.Assignment
		for _, h := range d.HeldBy(d["b"])[1:] { // the first is b's own
			require.Equal(t, party.PersonID("head"), h.For.Absent)
			given = append(given, h.Assignment)
		}
		return given
	}
	first := party.Assignment{Role: party.UnitHead, Unit: "u1", Span: leave}
	second := party.Assignment{Role: party.UnitHead, Unit: "u2", Span: days("2026-09-01", "2026-09-05")}
	require.Equal(t, []party.Assignment{first, second}, held(party.Takeover{}), "what begins after the leave is nobody's in it")
	require.Equal(t, []party.Assignment{second}, held(party.Takeover{Units: []party.UnitID{"u2"}}))
	require.Equal(t, []party.Assignment{first, second}, held(party.Takeover{Roles: []party.Role{party.UnitHead}}))
	require.Empty(t, held(party.Takeover{Roles: []party.Role{party.Publisher}}))
}

func TestSomeCasesAlone(t *testing.T) {
	on := calendar.MustDate("2026-09-02")
	d := bureau(map[party.PersonID]party.Substitution{"b": {Absent: "head", Span: days("2026-09-01", "2026-09-10"), Takeover: party.Takeover{Cases: []string{"case-1"}}}})
	require.Len(t, d.HeldOn(d["b"], on), 3)
	require.Len(t, d.HeldIn(d["b"], "case-1", on), 3)
	require.Len(t, d.HeldIn(d["b"], "case-2", on), 1)
	require.Equal(t, []party.PersonID{"b", "head"}, d["b"].Inherits(on), "conflicts are taken over whatever the scope")
	require.Len(t, d.AssignmentsOf(d["b"], calendar.MustDate("2026-09-11")), 1)
}

func TestSubstitutionsAreNotHandedOn(t *testing.T) {
	today := calendar.MustDate("2026-08-01")
	stand := func(from, until string) party.Directory {
		return bureau(map[party.PersonID]party.Substitution{
			"b": {Absent: "head", Span: days("2026-09-01", "2026-09-10")}, "c": {Absent: "b", Span: days(from, until)},
		})
	}
	f := stand("2026-09-10", "2026-09-20").Chain(today)
	require.NotNil(t, f)
	require.Equal(t, fault.Conflict, f.Code)
	require.Nil(t, stand("2026-09-11", "2026-09-20").Chain(today), "one after the other")
	require.Nil(t, stand("2026-09-10", "2026-09-20").Chain(calendar.MustDate("2026-09-11")), "what is over is left alone")
	circle := bureau(map[party.PersonID]party.Substitution{
		"b": {Absent: "c", Span: days("2026-09-01", "2026-09-10")}, "c": {Absent: "b", Span: days("2026-09-01", "2026-09-10")},
	})
	require.NotNil(t, circle.Chain(today))
}
