package store

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"

	"github.com/glebarez/sqlite"
	"gorm.io/gorm"
)

// openSQLite opens one writing connection and a pool of reading ones. SQLite
// has a single writer anyway: with one connection writers queue in this
// process, in order, instead of polling the file's lock.
func openSQLite(path string, config *gorm.Config) (*Store, error) {
	if err := createPrivate(path); err != nil {
		return nil, err
	}
	writer, writePool, err := sqliteHandle(path, "_txlock=immediate", 1, config)
	if err != nil {
		return nil, err
	}
	reader, readPool, err := sqliteHandle(path, "_pragma=query_only(1)", max(4, 2*runtime.NumCPU()), config)
	if err != nil {
		return nil, errors.Join(err, writePool.Close())
	}
	return &Store{
		Reader: Reader{db: reader}, writer: writer, dialect: dialectSQLite,
		pools: []*sql.DB{writePool, readPool},
	}, nil
}

func sqliteHandle(path, extra string, conns int, config *gorm.Config) (*gorm.DB, *sql.DB, error) {
	pool, err := sql.Open(sqlite.DriverName, sqliteDSN(path, extra))
	if err != nil {
		return nil, nil, fmt.Errorf("store: open SQLite: %w", err)
	}
	pool.SetMaxOpenConns(conns)
	pool.SetMaxIdleConns(conns)
	db, err := gorm.Open(sqlite.Dialector{Conn: pool}, handleConfig(config))
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("store: open SQLite: %w", err), pool.Close())
	}
	return db, pool, nil
}

// sqliteDSN sets everything that must hold on every connection of the pool.
// FULL makes an acknowledged act outlive a power cut. recursive_triggers lets
// the append-only triggers see the row that INSERT OR REPLACE would remove.
// Integer microseconds sort as they should and cut what MySQL cuts.
func sqliteDSN(path, extra string) string {
	return "file:" + (&url.URL{Path: path}).EscapedPath() +
		"?_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
		"&_pragma=foreign_keys(1)&_pragma=recursive_triggers(1)&_pragma=journal_size_limit(67108864)" +
		"&_inttotime=1&_time_integer_format=unix_micro&_timezone=UTC&" + extra
}

// createPrivate makes a new file readable for its owner alone, before SQLite
// would create it for everyone: it will hold personal data.
func createPrivate(path string) error {
	f, err := os.OpenFile(filepath.Clean(path), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("store: open SQLite: %w", err)
	}
	return f.Close()
}

// handleConfig copies the configuration, because GORM writes into it.
func handleConfig(config *gorm.Config) *gorm.Config {
	c := *config
	return &c
}
