package store

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	sqlite "github.com/glebarez/go-sqlite"
	"github.com/stretchr/testify/require"
	"gorm.io/gorm"
)

// openTest opens a migrated store whose path needs escaping.
func openTest(t testing.TB) *Store {
	t.Helper()
	path := filepath.Join(t.TempDir(), "记录 100%?#.db")
	s, err := Open(t.Context(), Options{DSN: path, Logger: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), "personal data is for the owner alone")
	require.Positive(t, info.Size())
	return s
}

func TestEveryConnectionIsConfigured(t *testing.T) {
	s := openTest(t)
	for i, pool := range s.pools {
		conns := pool.Stats().MaxOpenConnections
		for range conns { // held until the test ends, so that each is another one
			conn, err := pool.Conn(t.Context())
			require.NoError(t, err)
			defer conn.Close()
			for pragma, want := range map[string]string{
				"journal_mode": "wal", "synchronous": "2", "busy_timeout": "5000", "foreign_keys": "1", "recursive_triggers": "1",
				"query_only": []string{"0", "1"}[i],
			} {
				var got string
				require.NoError(t, conn.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got))
				require.Equal(t, want, got, pragma)
			}
		}
	}
	require.Equal(t, 1, s.pools[0].Stats().MaxOpenConnections, "one writer")
}

func TestReplaceCannotSlipPastTheTriggers(t *testing.T) {
	s, now := openTest(t), time.Now()
	event := Event{CaseID: "c", Sequence: 1, HappenedAt: now, RecordedAt: now, Body: []byte("true")}
	require.NoError(t, s.Write(t.Context(), func(tx *Tx) error {
		return errors.Join(
			tx.InsertCase(t.Context(), Case{ID: "c", OpenedAt: now, UpdatedAt: now}),
			tx.AppendEvents(t.Context(), []Event{event}))
	}))
	for _, query := range []string{
		"INSERT OR REPLACE INTO events SELECT case_id, sequence, kind, act, actor, happened_at, recorded_at, 'forged', prev_hash, hash FROM events",
		"INSERT INTO events SELECT * FROM events WHERE true ON CONFLICT DO UPDATE SET body = 'forged'",
	} {
		require.ErrorContains(t, s.writer.Exec(query).Error, "append-only", query)
	}
}

func TestReadersCannotWrite(t *testing.T) {
	s := openTest(t)
	require.Error(t, s.db.Create(&Setting{Name: "n", Value: "v"}).Error)
}

func TestASecondProcessIsWaitedFor(t *testing.T) {
	s := openTest(t)
	other, err := Open(t.Context(), Options{DSN: databaseFile(t, s)})
	require.NoError(t, err)
	defer func() { require.NoError(t, other.Close()) }()
	held, wrote := make(chan struct{}), make(chan error)
	go func() {
		<-held
		wrote <- other.Write(t.Context(), func(tx *Tx) error { return tx.SaveSetting(t.Context(), "who", "other") })
	}()
	require.NoError(t, s.Write(t.Context(), func(tx *Tx) error {
		close(held)
		return tx.SaveSetting(t.Context(), "who", "first")
	}))
	require.NoError(t, <-wrote)
	got, _, err := s.Setting(t.Context(), "who")
	require.NoError(t, err)
	require.Equal(t, "other", got)
}

func TestWriteGivesUpInTheEnd(t *testing.T) {
	s := openTest(t)
	runs := 0
	err := s.Write(t.Context(), func(*Tx) error { runs++; return errRace })
	require.ErrorIs(t, err, errRace)
	require.Equal(t, writeAttempts, runs)

	runs = 0
	fault := errors.New("a refusal")
	require.ErrorIs(t, s.Write(t.Context(), func(*Tx) error { runs++; return fault }), fault)
	require.Equal(t, 1, runs, "only what may pass is run again")

	ctx, cancel := context.WithCancel(t.Context())
	err = s.Write(ctx, func(*Tx) error { cancel(); return errRace })
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorIs(t, err, errRace)
}

func TestBusyIsTransient(t *testing.T) {
	s := openTest(t)
	impatient, pool, err := sqliteHandle(databaseFile(t, s), "_txlock=immediate", 1, &gorm.Config{})
	require.NoError(t, err)
	defer pool.Close()
	require.NoError(t, impatient.Exec("PRAGMA busy_timeout = 0").Error)
	busy := s.writer.Transaction(func(*gorm.DB) error {
		return impatient.Transaction(func(*gorm.DB) error { return nil })
	})
	var lite *sqlite.Error
	require.ErrorAs(t, busy, &lite)
	require.True(t, transient(failed("write", busy)))
}

func databaseFile(t *testing.T, s *Store) string {
	t.Helper()
	var file string
	require.NoError(t, s.db.Raw("SELECT file FROM pragma_database_list").Scan(&file).Error)
	return file
}

func TestSlowQueriesAreLoggedWithoutValues(t *testing.T) {
	var lines bytes.Buffer
	path := filepath.Join(t.TempDir(), "record.db")
	s, err := Open(t.Context(), Options{DSN: path, Logger: slog.New(slog.NewTextHandler(&lines, nil))})
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	slow := s.writer.Session(&gorm.Session{Logger: queryLog{to: slog.New(slog.NewTextHandler(&lines, nil)), slow: 1}})
	require.NoError(t, slow.Exec("CREATE TABLE people (name TEXT)").Error)
	require.NoError(t, slow.Exec("INSERT INTO people VALUES (?)", "张三").Error)
	require.Error(t, slow.Exec("INSERT INTO nowhere VALUES (?)", "李四").Error)
	require.Contains(t, lines.String(), "INSERT INTO people VALUES (?)")
	require.NotContains(t, lines.String(), "张三")
	require.NotContains(t, lines.String(), "李四")
}

func TestAddressesThatCannotBeOpened(t *testing.T) {
	for dsn, want := range map[string]string{
		"": "no database given",
		filepath.Join(t.TempDir(), "missing", "r.db"):   "no such file or directory",
		"mysql://root:geheim@nonsense/":                 "cannot be read",
		"mysql://root:geheim@tcp(127.0.0.1:1)/sanxiang": "refused",
	} {
		_, err := Open(t.Context(), Options{DSN: dsn})
		require.ErrorContains(t, err, want, dsn)
		require.NotContains(t, err.Error(), "geheim")
	}
}

func TestMySQLIsToldHow(t *testing.T) {
	cfg, err := mysqlConfig("u:p@tcp(db:3306)/sanxiang?parseTime=false&loc=Local&clientFoundRows=false&multiStatements=true&tls=true")
	require.NoError(t, err)
	again := cfg.FormatDSN()
	for _, want := range []string{"parseTime=true", "clientFoundRows=true", "interpolateParams=true", "timeTruncate=1", "time_zone=", "STRICT_ALL_TABLES", "tls=true", "utf8mb4_bin"} {
		require.Contains(t, again, want)
	}
	require.NotContains(t, again, "multiStatements")
	require.Equal(t, time.UTC, cfg.Loc)
}
