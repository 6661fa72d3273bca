package demo_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
	"sanxiang/internal/identity"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

type noon struct{}

func (noon) Now() time.Time { return time.Date(2026, 9, 1, 4, 0, 0, 0, time.UTC) }

func seeded(t *testing.T) (*identity.Identity, storetest.Database) {
	t.Helper()
	db := storetest.SQLite(t)
	id := identity.New(db.Store, noon{})
	held, err := id.HoldsDemo(t.Context())
	require.NoError(t, err)
	require.False(t, held)
	require.NoError(t, demo.Seed(t.Context(), id))
	return id, db
}

func TestSeedTwiceIsSeedOnce(t *testing.T) {
	id, _ := seeded(t)
	once, err := id.Staff(t.Context())
	require.NoError(t, err)
	require.Len(t, once.Accounts, len(demo.People()))
	require.Len(t, once.Units, len(demo.Units()))
	require.NoError(t, demo.Seed(t.Context(), id))
	twice, err := id.Staff(t.Context())
	require.NoError(t, err)
	require.Equal(t, once, twice)
	held, err := id.HoldsDemo(t.Context())
	require.NoError(t, err)
	require.True(t, held)
}

func TestSeedFinishesWhatWasCutOff(t *testing.T) {
	id, db := seeded(t)
	want, err := id.Staff(t.Context())
	require.NoError(t, err)
	for _, table := range []string{"assignments", "certificates"} {
		_, err := db.Raw.ExecContext(t.Context(), "DELETE FROM "+table+" WHERE account IN ('lina', 'xujing')")
		require.NoError(t, err)
	}
	_, err = db.Raw.ExecContext(t.Context(), "DELETE FROM accounts WHERE id = 'xujing'")
	require.NoError(t, err)
	require.NoError(t, demo.Seed(t.Context(), id))
	got, err := id.Staff(t.Context())
	require.NoError(t, err)
	require.Len(t, got.Accounts, len(want.Accounts))
	require.Len(t, got.Certificates, len(want.Certificates))
	require.Len(t, got.Assignments, len(want.Assignments))
}

func TestEverybodySignsInAndIsWhoTheyShouldBe(t *testing.T) {
	id, _ := seeded(t)
	for _, login := range []string{"zhangwei", "guanliyuan"} {
		a, err := id.SignIn(t.Context(), login, demo.Password, "")
		require.NoError(t, err)
		require.False(t, a.MustChange)
	}
	d, err := id.Directory(t.Context())
	require.NoError(t, err)
	day := calendar.DateOf(noon{}.Now())
	count := map[party.Role]int{}
	for _, p := range demo.People() {
		who := d[party.PersonID(p.Login)]
		require.Equal(t, p.Name, who.Name)
		require.True(t, who.HoldsIn(p.Role, p.Unit, day), p.Login)
		_, certified := who.Valid(party.Enforcement, day)
		require.Equal(t, p.Certificate != "" && !p.Expired, certified, p.Login)
		_, qualified := who.Valid(party.Qualification, day)
		require.Equal(t, p.Qualification != "", qualified, p.Login)
		require.True(t, who.FirstReviewOn.IsZero(), p.Login)
		count[p.Role]++
	}
	for _, r := range party.Roles() {
		require.Positive(t, count[r], "somebody is %s", r)
	}
	require.Equal(t, 2, count[party.DeputyHead])
	require.Equal(t, 1, count[party.Head])
}

func TestTheCastIsSeeded(t *testing.T) {
	id, _ := seeded(t)
	d, err := id.Directory(t.Context())
	require.NoError(t, err)
	for part, p := range demo.DefaultCast().People {
		require.Contains(t, d, party.PersonID(p.ID), part)
	}
	require.Len(t, demo.DefaultCast().People, 14, "every part")
}

func TestNobodyElseCanHaveTheDemoPassword(t *testing.T) {
	err := identity.CheckPassword("wangwu", demo.Password)
	require.ErrorContains(t, err, string(fault.Invalid))
}

func TestSeedLeavesALineForEachChange(t *testing.T) {
	_, db := seeded(t)
	page, err := db.AuditList(t.Context(), store.AuditFilter{Account: string(party.System)}, "", 200)
	require.NoError(t, err)
	require.Greater(t, len(page.Items), len(demo.People()))
}
