package identity

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

func TestDirectory(t *testing.T) {
	f := setUp(t)
	require.NoError(t, f.SaveCertificate(f.ctx, f.admin, Certificate{Person: "zhangwei", Kind: party.Enforcement, Number: "53030001", Span: span("2024-01-01", "2028-12-31")}))
	require.NoError(t, f.SaveCertificate(f.ctx, f.admin, Certificate{
		Person: "zhangwei", Kind: firstReview, Number: "任命文件", Span: span("2019-03-01", ""), FirstReviewOn: calendar.MustDate("2019-03-01"),
	}))
	_, err := f.Substitute(f.ctx, f.admin, Substitution{Absent: "zhangwei", Substitute: f.officer("lina"), Span: span("2026-09-01", "2026-09-10")})
	require.NoError(t, err)
	d, err := f.Directory(f.ctx)
	require.NoError(t, err)
	day := calendar.MustDate("2026-09-01")
	p := d["zhangwei"]
	require.True(t, p.HoldsIn(party.Officer, "shichang", day))
	_, ok := p.Valid(party.Enforcement, day)
	require.True(t, ok)
	_, ok = p.Valid(party.Qualification, day)
	require.False(t, ok, "the proof of a first review is no qualification")
	require.Equal(t, calendar.MustDate("2019-03-01"), p.FirstReviewOn)
	require.Equal(t, []party.PersonID{"lina", "zhangwei"}, d["lina"].Inherits(day))
	staff, err := f.Staff(f.ctx)
	require.NoError(t, err)
	require.Len(t, staff.Certificates, 2)
	require.Len(t, staff.Substitutions, 1)
	require.Len(t, staff.Units, 3)
	require.Len(t, staff.Assignments, 3)
}

func (f *fixture) officer(login string) party.PersonID {
	f.person(login, party.Officer, "shichang")
	return party.PersonID(login)
}

func TestRemovedRoleIsGoneFromTheNextAnswer(t *testing.T) {
	f := setUp(t)
	id := f.assign("zhangwei", party.Publisher, "bangongshi")
	holds := func() bool {
		d, err := f.Directory(f.ctx)
		require.NoError(t, err)
		return d["zhangwei"].Holds(party.Publisher, calendar.DateOf(f.clock.Now()))
	}
	require.True(t, holds())
	require.NoError(t, f.EndAssignment(f.ctx, f.admin, id, calendar.Date{}))
	require.False(t, holds())
}

func TestDirectoryIsReadAnewOnlyAfterAChange(t *testing.T) {
	f := setUp(t)
	first, err := f.snapshot(f.ctx)
	require.NoError(t, err)
	again, err := f.snapshot(f.ctx)
	require.NoError(t, err)
	require.Same(t, first, again)
	// Another process changes the people.
	require.NoError(t, New(f.db.Store, f.clock).SetDisabled(f.ctx, f.admin, "zhangwei", 1, true))
	d, err := f.Directory(f.ctx)
	require.NoError(t, err)
	require.True(t, d["zhangwei"].Disabled)
	delete(d, "zhangwei")
	d, err = f.Directory(f.ctx)
	require.NoError(t, err)
	require.Contains(t, d, party.PersonID("zhangwei"), "what a caller does to the map is the caller's")
}

func TestAdministrationAndCaseWorkNeverMeet(t *testing.T) {
	f := setUp(t)
	_, err := f.Assign(f.ctx, f.admin, assignment("guanli", party.Officer, "shichang", "2026-10-01", ""))
	requireFault(t, fault.Conflict, err)
	_, err = f.Assign(f.ctx, f.admin, assignment("zhangwei", party.Administrator, "bangongshi", "2027-01-01", ""))
	requireFault(t, fault.Conflict, err)
	for _, s := range []Substitution{{Absent: "guanli", Substitute: "zhangwei"}, {Absent: "zhangwei", Substitute: "guanli"}} {
		s.Span = span("2026-09-01", "2026-09-10")
		_, err = f.Substitute(f.ctx, f.admin, s)
		requireFault(t, fault.Conflict, err)
	}
	// Through a substitution that is there already.
	f.person("xinren", party.Publisher, "bangongshi")
	_, err = f.CreateAccount(f.ctx, f.admin, NewAccount{Login: "daiban", Name: "代班"})
	require.NoError(t, err)
	_, err = f.CreateAccount(f.ctx, f.admin, NewAccount{ID: "kong", Login: "kong", Name: "空"})
	require.NoError(t, err)
	_, err = f.Substitute(f.ctx, f.admin, Substitution{Absent: "xinren", Substitute: "kong", Span: span("2026-09-01", "2026-09-10")})
	require.NoError(t, err)
	_, err = f.Assign(f.ctx, f.admin, assignment("kong", party.Administrator, "bangongshi", "2026-09-05", ""))
	requireFault(t, fault.Conflict, err)
	_, err = f.Assign(f.ctx, f.admin, assignment("kong", party.Administrator, "bangongshi", "2026-09-11", ""))
	require.NoError(t, err, "one after the other is no combination")
	d, err := f.Directory(f.ctx)
	require.NoError(t, err)
	require.Len(t, d["guanli"].Assignments, 1, "what was refused left nothing behind")
}

func TestAssignmentsAreJudged(t *testing.T) {
	f := setUp(t)
	for name, bad := range map[string]Assignment{
		"role":   assignment("zhangwei", "system", "shichang", "2026-01-01", ""),
		"unit":   assignment("zhangwei", party.Officer, "nowhere", "2026-01-01", ""),
		"span":   assignment("zhangwei", party.Officer, "shichang", "2026-01-02", "2026-01-01"),
		"start":  {Person: "zhangwei", Assignment: party.Assignment{Role: party.Officer, Unit: "shichang"}},
		"review": assignment("zhangwei", party.Reviewer, "shichang", "2026-01-01", ""),
		"handle": assignment("zhangwei", party.Officer, "fazhi", "2026-01-01", ""),
		"lead":   assignment("zhangwei", party.Head, "shichang", "2026-01-01", ""),
	} {
		_, err := f.Assign(f.ctx, f.admin, bad)
		require.Error(t, err, name)
		requireFault(t, fault.Invalid, err)
	}
	_, err := f.Assign(f.ctx, f.admin, assignment("nobody", party.Officer, "shichang", "2026-01-01", ""))
	requireFault(t, fault.NotFound, err)
	require.NotEmpty(t, f.audited("guanli", store.AuditRefused))
}

func TestEndingIsNotRewritingHistory(t *testing.T) {
	f := setUp(t)
	id, err := f.Assign(f.ctx, f.admin, assignment("zhangwei", party.Publisher, "bangongshi", "2026-01-01", "2026-12-31"))
	require.NoError(t, err)
	end := func(day string) error { return f.EndAssignment(f.ctx, f.admin, id, calendar.MustDate(day)) }
	requireFault(t, fault.Invalid, end("2027-01-31"))
	requireFault(t, fault.Invalid, end("2026-03-01"))
	require.NoError(t, end("2026-09-30"))
	f.clock.move(60 * 24 * time.Hour)
	requireFault(t, fault.Invalid, f.EndAssignment(f.ctx, f.admin, id, calendar.Date{}))
	requireFault(t, fault.NotFound, f.EndAssignment(f.ctx, f.admin, "nothing", calendar.Date{}))
	requireFault(t, fault.NotFound, f.EndSubstitution(f.ctx, f.admin, "nothing", calendar.Date{}))
}

func TestSubstitutionsAreJudgedAndEnded(t *testing.T) {
	f := setUp(t)
	f.officer("lina")
	for _, bad := range []Substitution{
		{Absent: "lina", Substitute: "lina", Span: span("2026-09-01", "2026-09-10")},
		{Absent: "lina", Substitute: "zhangwei", Span: span("2026-09-01", "")},
		{Absent: "lina", Substitute: "zhangwei", Span: span("2026-09-11", "2026-09-10")},
	} {
		_, err := f.Substitute(f.ctx, f.admin, bad)
		requireFault(t, fault.Invalid, err)
	}
	id, err := f.Substitute(f.ctx, f.admin, Substitution{Absent: "lina", Substitute: "zhangwei", Span: span("2026-08-01", "2026-09-10")})
	require.NoError(t, err)
	require.NoError(t, f.EndSubstitution(f.ctx, f.admin, id, calendar.Date{}))
	d, err := f.Directory(f.ctx)
	require.NoError(t, err)
	require.Equal(t, []party.PersonID{"zhangwei"}, d["zhangwei"].Inherits(calendar.MustDate("2026-09-01")))
}

func TestTheLastAdministratorStays(t *testing.T) {
	f := setUp(t)
	requireFault(t, fault.Conflict, f.SetDisabled(f.ctx, f.admin, "guanli", f.version("guanli"), true))
	staff, err := f.Staff(f.ctx)
	require.NoError(t, err)
	requireFault(t, fault.Conflict, f.EndAssignment(f.ctx, f.admin, staff.Assignments[0].ID, calendar.MustDate("2026-09-01")))
	f.person("guanli2", party.Administrator, "bangongshi")
	require.NoError(t, f.SetDisabled(f.ctx, f.admin, "guanli", f.version("guanli"), true))
}

func TestUnitsAndCertificatesAreJudged(t *testing.T) {
	f := setUp(t)
	for _, bad := range []Unit{
		{ID: "市场科", Name: "市场科", Kind: Handling}, {ID: "x", Name: " ", Kind: Handling}, {ID: "x", Name: "某科", Kind: "handle"},
		{ID: "x", Name: "某科", Kind: Handling, Parent: "x"}, {ID: "x", Name: "某科", Kind: Handling, Parent: "nowhere"},
		{ID: "shichang", Name: "建筑市场监管科", Kind: Review}, // officers sit there
	} {
		requireFault(t, fault.Invalid, f.SaveUnit(f.ctx, f.admin, bad))
	}
	require.NoError(t, f.SaveUnit(f.ctx, f.admin, Unit{ID: "shichang", Name: "市场科", Kind: Handling, Parent: "bangongshi"}))
	for _, bad := range []Certificate{
		{Person: "zhangwei", Kind: "driving", Number: "1", Span: span("2024-01-01", "")},
		{Person: "zhangwei", Kind: party.Enforcement, Number: " ", Span: span("2024-01-01", "")},
		{Person: "zhangwei", Kind: party.Enforcement, Number: "1"},
		{Person: "zhangwei", Kind: firstReview, Number: "1", Span: span("2024-01-01", "")},
	} {
		requireFault(t, fault.Invalid, f.SaveCertificate(f.ctx, f.admin, bad))
	}
	requireFault(t, fault.NotFound, f.SaveCertificate(f.ctx, f.admin, Certificate{Person: "nobody", Kind: party.Enforcement, Number: "1", Span: span("2024-01-01", "")}))
}

func TestWhatASubstituteTakesOverIsJudgedAndKept(t *testing.T) {
	f := setUp(t)
	f.officer("lina")
	f.officer("zhaomin")
	stands := func(absent, substitute party.PersonID, take party.Takeover) error {
		_, err := f.Substitute(f.ctx, f.admin, Substitution{Absent: absent, Substitute: substitute, Span: span("2026-09-01", "2026-09-10"), Takeover: take})
		return err
	}
	many := make([]string, mostCases+1)
	for name, bad := range map[string]party.Takeover{
		"role": {Roles: []party.Role{"king"}}, "unit": {Units: []party.UnitID{"nowhere"}}, "case": {Cases: []string{"no-such-case"}},
		"work": {Work: "some"}, "too many": {Cases: many},
	} {
		require.NotEmpty(t, requireFault(t, fault.Invalid, stands("lina", "zhangwei", bad)), name)
	}
	take := party.Takeover{Roles: []party.Role{party.Officer, party.UnitHead}, Units: []party.UnitID{"shichang"}, Work: party.NewWork}
	require.NoError(t, stands("lina", "zhangwei", take))
	staff, err := f.Staff(f.ctx)
	require.NoError(t, err)
	require.Equal(t, take, staff.Substitutions[0].Takeover)
	d, err := f.Directory(f.ctx)
	require.NoError(t, err)
	require.Equal(t, take, d["zhangwei"].StandsInFor[0].Takeover)

	// Nobody hands on what they do for somebody else, nor stands in while away.
	requireFault(t, fault.Conflict, stands("zhangwei", "zhaomin", party.Takeover{}))
	requireFault(t, fault.Conflict, stands("zhaomin", "lina", party.Takeover{}))
}
