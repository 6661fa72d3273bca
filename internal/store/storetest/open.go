package storetest

import (
	"database/sql"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

// MySQLVariable names the environment variable that says where tests may
// create and drop databases of their own, as user:password@tcp(host:port)/.
const MySQLVariable = "SANXIANG_TEST_MYSQL_DSN"

// MySQLRequired names the environment variable that forbids to go without
// MySQL: where a green run has to prove something, nothing may be skipped.
const MySQLRequired = "SANXIANG_TEST_MYSQL_REQUIRED"

// Database is an empty, migrated store and a way past it.
type Database struct {
	*store.Store
	DSN string
	// Raw reaches the tables without the store, as an operator's client does.
	Raw *sql.DB
}

// SQLite opens a store on a file of its own, gone with the test.
func SQLite(t testing.TB) Database {
	t.Helper()
	path := filepath.Join(t.TempDir(), "record.db")
	raw, err := sql.Open("sqlite", "file:"+path+"?_pragma=busy_timeout(5000)")
	require.NoError(t, err)
	return open(t, path, raw)
}

// MySQL opens a store on a database of its own, dropped with the test. It
// skips the test where no server is named, unless one is required.
func MySQL(t testing.TB) Database {
	t.Helper()
	server := os.Getenv(MySQLVariable)
	if server == "" {
		if os.Getenv(MySQLRequired) != "" {
			t.Fatalf("%s is set, %s is not", MySQLRequired, MySQLVariable)
		}
		t.Skipf("%s is not set: nothing is proven about MySQL in this run", MySQLVariable)
	}
	admin, err := sql.Open("mysql", server)
	require.NoError(t, err)
	name := "storetest_" + strings.ReplaceAll(uuid.NewString(), "-", "")
	_, err = admin.ExecContext(t.Context(), "CREATE DATABASE "+name)
	require.NoError(t, err)
	t.Cleanup(func() {
		_, err := admin.Exec("DROP DATABASE " + name)
		require.NoError(t, err)
		require.NoError(t, admin.Close())
	})
	head, options, _ := strings.Cut(server, "/")
	_, options, _ = strings.Cut(options, "?")
	dsn := fmt.Sprintf("%s/%s?%s", head, name, options)
	raw, err := sql.Open("mysql", dsn)
	require.NoError(t, err)
	return open(t, "mysql://"+dsn, raw)
}

func open(t testing.TB, dsn string, raw *sql.DB) Database {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{DSN: dsn, Logger: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, raw.Close())
		require.NoError(t, s.Close())
	})
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	return Database{Store: s, DSN: dsn, Raw: raw}
}
