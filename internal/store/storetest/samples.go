package storetest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

// noon has all six digits that the databases keep.
var noon = time.Date(2026, 7, 15, 4, 0, 0, 123456000, time.UTC)

func ptr[T any](v T) *T { return &v }

func newCase() store.Case {
	return store.Case{
		ID: uuid.NewString(), Procedure: "ordinary", Unit: uuid.NewString(), Power: "P-001", Title: "未取得施工许可证擅自施工",
		PartyName: "曲靖某建筑公司", PartyKind: "organisation", MainState: "filed", States: `{"main":"filed"}`,
		Hash: digest("head"), OpenedAt: noon, UpdatedAt: noon, CalendarEdition: "2026",
	}
}

func newEvent(caseID string, sequence int) store.Event {
	return store.Event{
		CaseID: caseID, Sequence: sequence, Kind: "filed", Act: "case.file", Actor: "a-1", HappenedAt: noon, RecordedAt: noon.Add(time.Second),
		Body: fmt.Appendf(nil, `{"sequence":%d}`, sequence), PrevHash: digest("before"), Hash: digest("after"),
	}
}

func newReceipt(account, key, caseID string) store.Receipt {
	return store.Receipt{Account: account, Key: key, Digest: digest(key), CaseID: caseID, Sequence: 1, Body: []byte(`{}`)}
}

func newAccount() store.Account {
	id := uuid.NewString()
	return store.Account{ID: id, Login: "login-" + id, Name: "张三", PasswordHash: "$argon2id$", Version: 1, CreatedAt: noon}
}

// digest stands for a SHA-256 in hex: 64 characters.
func digest(of string) string {
	return (fmt.Sprintf("%x", of) + strings.Repeat("0", 64))[:64]
}

// write runs one transaction that must succeed.
func write(t testing.TB, db Database, do func(*store.Tx) error) {
	t.Helper()
	require.NoError(t, db.Write(t.Context(), do))
}

// openCase stores a new case and returns it.
func openCase(t testing.TB, db Database, change ...func(*store.Case)) store.Case {
	t.Helper()
	c := newCase()
	for _, apply := range change {
		apply(&c)
	}
	write(t, db, func(tx *store.Tx) error { return tx.InsertCase(t.Context(), c) })
	return c
}

func openAccount(t testing.TB, db Database) store.Account {
	t.Helper()
	a := newAccount()
	write(t, db, func(tx *store.Tx) error { return tx.InsertAccount(t.Context(), a) })
	return a
}
