package identity

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/duties"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

// BenchmarkStaffChange500 asks what a substitution would bring about in a bureau
// of five hundred people with two thousand open cases, from the database to the
// verdict.
func BenchmarkStaffChange500(b *testing.B) {
	db, clock := storetest.SQLite(b), &hand{now: time.Date(2026, 9, 1, 2, 0, 0, 0, time.UTC)}
	i := New(db.Store, clock)
	fillBureau(b, db, i)
	change := StaffChange{Substitute: &Substitution{Absent: "head", Substitute: "office", Span: span("2026-09-07", "2026-09-18")}}
	for b.Loop() {
		v, err := i.TryStaff(b.Context(), change)
		require.NoError(b, err)
		require.Nil(b, v.Fault)
		require.Equal(b, []int{500, 2000}, []int{v.People, v.Cases})
		require.Equal(b, duties.Combined, v.Report.Refused[0].Kind)
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "value:staff_change_500:s")
}

func fillBureau(b *testing.B, db storetest.Database, i *Identity) {
	b.Helper()
	ctx := b.Context()
	unit := func(n int) string { return fmt.Sprint("u", n%20) }
	require.NoError(b, db.Write(ctx, func(tx *store.Tx) error {
		for n := range 20 {
			if err := tx.SaveUnit(ctx, store.Unit{ID: unit(n), Name: "科", Kind: string(Handling)}); err != nil {
				return err
			}
		}
		for _, u := range []store.Unit{{ID: "law", Name: "法制", Kind: string(Review)}, {ID: "top", Name: "局领导", Kind: string(Leadership)}} {
			if err := tx.SaveUnit(ctx, u); err != nil {
				return err
			}
		}
		return nil
	}))
	add := func(tx *store.Tx, id string, r party.Role, u string) error {
		if err := tx.InsertAccount(ctx, store.Account{ID: id, Login: id, Name: id, Version: 1, CreatedAt: i.clock.Now()}); err != nil {
			return err
		}
		return tx.InsertAssignment(ctx, store.Assignment{ID: id, Account: id, Role: string(r), Unit: u, ValidFrom: "2020-01-01", GivenBy: "x", GivenAt: i.clock.Now()})
	}
	require.NoError(b, db.Write(ctx, func(tx *store.Tx) error {
		for n := range 440 {
			if err := add(tx, fmt.Sprint("officer", n), party.Officer, unit(n)); err != nil {
				return err
			}
		}
		for n := range 20 {
			if err := add(tx, fmt.Sprint("lead", n), party.UnitHead, unit(n)); err != nil {
				return err
			}
			if err := add(tx, fmt.Sprint("rev", n), party.Reviewer, "law"); err != nil {
				return err
			}
		}
		for n := range 18 {
			if err := add(tx, fmt.Sprint("host", n), party.HearingHost, "law"); err != nil {
				return err
			}
		}
		if err := add(tx, "office", party.ReviewHead, "law"); err != nil {
			return err
		}
		return add(tx, "head", party.Head, "top")
	}))
	require.NoError(b, db.Write(ctx, func(tx *store.Tx) error {
		for n := range 2000 {
			id, now := fmt.Sprint("c", n), i.clock.Now()
			c := store.Case{ID: id, Procedure: procedure.OrdinaryID, Unit: unit(n), MainState: "noticed", States: "{}", Sequence: 1, OpenedAt: now, UpdatedAt: now}
			if err := tx.InsertCase(ctx, c); err != nil {
				return err
			}
			row := func(who, duty string) store.CasePerson { return store.CasePerson{CaseID: id, Person: who, Duty: duty} }
			h1, h2, lead, rev := fmt.Sprint("officer", n%440), fmt.Sprint("officer", (n+20)%440), fmt.Sprint("lead", n%20), fmt.Sprint("rev", n%20)
			rows := []store.CasePerson{
				row(h1, "handler"), row(h2, "handler"), row(h1, "submitter"), row(lead, "submitter"), row(rev, "reviewer"),
				row(lead, store.PartDuty("speak", "review.submit")), row(rev, store.PartDuty("review", "review.opine")), row("office", store.PartDuty("review", "review.register")),
			}
			if err := tx.ReplacePeople(ctx, id, rows); err != nil {
				return err
			}
		}
		return nil
	}))
}
