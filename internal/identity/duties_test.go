package identity

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/duties"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// reviewing adds a review office and an undecided case of shichang, which its
// head "lead" put to review and "rev" reviews.
func (f *fixture) reviewing() {
	f.t.Helper()
	require.NoError(f.t, f.SaveUnit(f.ctx, Operator(), Unit{ID: "juling", Name: "局领导", Kind: Leadership}))
	f.person("lead", party.UnitHead, "shichang")
	f.person("rev", party.Reviewer, "fazhi")
	f.person("head", party.Head, "juling")
	f.person("free", party.Archivist, "bangongshi")
	require.NoError(f.t, f.SaveCertificate(f.ctx, f.admin, Certificate{Person: "rev", Kind: party.Qualification, Number: "A1", Span: span("2020-01-01", "")}))
	number := "麒住建立〔2026〕第1号"
	require.NoError(f.t, f.db.Write(f.ctx, func(tx *store.Tx) error {
		c := store.Case{ID: "c1", Number: &number, Procedure: procedure.OrdinaryID, Unit: "shichang", MainState: "noticed", States: "{}", Sequence: 1, OpenedAt: f.clock.Now(), UpdatedAt: f.clock.Now()}
		if err := tx.InsertCase(f.ctx, c); err != nil {
			return err
		}
		return tx.ReplacePeople(f.ctx, "c1", []store.CasePerson{
			{CaseID: "c1", Person: "zhangwei", Duty: "handler"}, {CaseID: "c1", Person: "lead", Duty: "submitter"},
			{CaseID: "c1", Person: "lead", Duty: store.PartDuty("speak", "review.submit")},
		})
	}))
}

func (f *fixture) stand(absent, substitute party.PersonID, take party.Takeover) error {
	_, err := f.Substitute(f.ctx, f.admin, Substitution{Absent: absent, Substitute: substitute, Span: span("2026-09-07", "2026-09-18"), Takeover: take})
	return err
}

// What one person could do in a case, past its bars, is refused in the change's
// own transaction, with the counter-example.
func TestDutiesThatMustBeApartAreKeptApart(t *testing.T) {
	f := setUp(t)
	f.reviewing()
	_, err := f.Assign(f.ctx, f.admin, assignment("lead", party.Reviewer, "fazhi", "2026-10-01", ""))
	said := requireFault(t, fault.Conflict, err)
	for _, part := range []string{"账号 lead", "自 2026-10-01 起", "承办机构负责人", "法制审核员", "指定、变更承办人", "出具法制审核意见"} {
		require.Contains(t, said, part)
	}
	require.Contains(t, requireFault(t, fault.Conflict, f.stand("lead", "rev", party.Takeover{})), "代行 lead 的职务")
	require.Contains(t, requireFault(t, fault.Conflict, f.stand("lead", "rev", party.Takeover{Roles: []party.Role{party.Publisher}})), "第1号", "the conflict alone is enough")
	require.Contains(t, requireFault(t, fault.Conflict, f.stand("zhangwei", "head", party.Takeover{Roles: []party.Role{party.Publisher}})), "没有", "the only head would carry the handler's conflict")
	d, err := f.Directory(f.ctx)
	require.NoError(t, err)
	require.Len(t, d["lead"].Assignments, 1, "what was refused left nothing behind")
	require.NoError(t, f.stand("lead", "free", party.Takeover{}))
	require.NotEmpty(t, f.audited("guanli", store.AuditRefused))
}

// A change can be tried out; nothing of it remains.
func TestAChangeIsTriedWithoutBeingMade(t *testing.T) {
	f := setUp(t)
	f.reviewing()
	before, err := f.db.Directory(f.ctx)
	require.NoError(t, err)
	try := func(c StaffChange) Verdict {
		t.Helper()
		v, err := f.TryStaff(f.ctx, c)
		require.NoError(t, err)
		return v
	}
	given := assignment("lead", party.Reviewer, "fazhi", "2026-10-01", "")
	v := try(StaffChange{Assign: &given})
	require.Nil(t, v.Fault)
	require.Equal(t, []int{6, 1}, []int{v.People, v.Cases})
	require.Equal(t, duties.Combined, v.Report.Refused[0].Kind)

	stands := Substitution{Absent: "lead", Substitute: "rev", Span: span("2026-09-07", "2026-09-18"), Takeover: party.Takeover{Roles: []party.Role{party.Publisher}}}
	v = try(StaffChange{Substitute: &stands})
	require.Equal(t, duties.Vacant, v.Report.Refused[0].Kind, "the only reviewer would carry a submitter's conflict")
	require.Equal(t, []duties.CaseRef{{ID: "c1", Number: "麒住建立〔2026〕第1号", Unit: "shichang"}}, v.Report.Refused[0].Cases)

	ended := func(id party.PersonID) *Ending {
		staff, err := f.Staff(f.ctx)
		require.NoError(t, err)
		for _, a := range staff.Assignments {
			if a.Person == id {
				return &Ending{ID: a.ID, Until: calendar.MustDate("2026-09-30")}
			}
		}
		return nil
	}
	v = try(StaffChange{EndAssignment: ended("head")})
	require.Empty(t, v.Report.Refused)
	require.Equal(t, duties.Vacant, v.Report.Warned[0].Kind)
	require.Equal(t, duties.Decide, v.Report.Warned[0].Second.Function)
	require.Equal(t, span("2026-10-01", ""), v.Report.Warned[0].Span)
	require.Equal(t, duties.Vacant, try(StaffChange{Disable: "rev"}).Report.Warned[0].Kind)
	gone := Certificate{Person: "rev", Kind: party.Qualification, Number: "A1", Span: span("2020-01-01", "2026-09-30")}
	require.Equal(t, procedure.Name("review.opine"), try(StaffChange{Certificate: &gone}).Report.Warned[0].Second.Act)

	chief := assignment("guanli", party.Officer, "shichang", "2026-10-01", "")
	require.Contains(t, try(StaffChange{Assign: &chief}).Fault.Message, "系统管理员不接触案件")
	for code, list := range map[fault.Code][]StaffChange{
		fault.Invalid: {
			{Assign: &Assignment{Person: "lead", Assignment: party.Assignment{Role: "king", Unit: "fazhi"}}}, {Enable: "nobody"},
			{Substitute: &Substitution{Absent: "lead", Substitute: "lead"}},
		},
		fault.NotFound: {{EndAssignment: &Ending{ID: "nothing"}}, {EndSubstitution: &Ending{ID: "nothing"}}},
	} {
		for _, c := range list {
			_, err = f.TryStaff(f.ctx, c)
			requireFault(t, code, err)
		}
	}
	_, err = f.TryStaff(f.ctx, StaffChange{Disable: "rev", Enable: "lead"})
	requireFault(t, fault.Invalid, err)
	after, err := f.db.Directory(f.ctx)
	require.NoError(t, err)
	require.Equal(t, before, after)

	require.Empty(t, try(StaffChange{}).Standing)
	_, err = f.db.Raw.ExecContext(f.ctx, "INSERT INTO assignments (id, account, role, unit, valid_from, given_by, given_at) VALUES ('x', 'lead', 'reviewer', 'fazhi', '2026-01-01', 'x', 1)")
	require.NoError(t, err)
	standing := try(StaffChange{}).Standing
	require.Len(t, standing, 1, "what came in past the program is found")
	require.Equal(t, party.PersonID("lead"), standing[0].Person)
}

// An ending is never refused on account of what was wrong before.
func TestAnEndingIsAlwaysPossible(t *testing.T) {
	f := setUp(t)
	f.reviewing()
	staff, err := f.Staff(f.ctx)
	require.NoError(t, err)
	_, err = f.db.Raw.ExecContext(f.ctx, "INSERT INTO assignments (id, account, role, unit, valid_from, given_by, given_at) VALUES ('x', 'lead', 'reviewer', 'fazhi', '2026-01-01', 'x', 1)")
	require.NoError(t, err)
	for _, a := range staff.Assignments {
		if a.Person == "lead" || a.Person == "head" {
			require.NoError(t, f.EndAssignment(f.ctx, f.admin, a.ID, calendar.Date{}))
		}
	}
	require.NoError(t, f.SetDisabled(f.ctx, f.admin, "rev", f.version("rev"), true))
}
