package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"gorm.io/gorm"
)

// Options says which database to open.
type Options struct {
	// DSN is the path of an SQLite file, or mysql://user:password@tcp(host:port)/database.
	DSN string
	// Logger is told of slow queries, without their values. Nil means slog.Default().
	Logger *slog.Logger
}

// Store is one open database. It is safe for concurrent use.
type Store struct {
	Reader
	writer  *gorm.DB
	dialect string
	txOpts  *sql.TxOptions
	pools   []*sql.DB
}

const (
	dialectSQLite = "sqlite"
	dialectMySQL  = "mysql"
	slowQuery     = 200 * time.Millisecond
)

// Open connects to the database and pings it. It neither creates nor checks
// the schema: see Migrate and CheckSchema.
func Open(ctx context.Context, o Options) (*Store, error) {
	if o.DSN == "" {
		return nil, errors.New("store: no database given")
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	config := &gorm.Config{
		// Every write already runs inside Write's transaction.
		SkipDefaultTransaction: true,
		// PrepareStmt stays off: inside a transaction GORM prepares anew each
		// time, and its cache closes statements that another goroutine may be
		// about to use. MySQL interpolates instead, which saves the round trip.
		TranslateError:       true,
		DisableAutomaticPing: true,
		Logger:               queryLog{to: o.Logger, slow: slowQuery},
	}
	open := openSQLite
	if rest, ok := strings.CutPrefix(o.DSN, "mysql://"); ok {
		o.DSN, open = rest, openMySQL
	}
	s, err := open(o.DSN, config)
	if err != nil {
		return nil, err
	}
	if err := s.Ping(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Dialect is "sqlite" or "mysql".
func (s *Store) Dialect() string { return s.dialect }

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	for _, pool := range s.pools {
		if err := pool.PingContext(ctx); err != nil {
			return fmt.Errorf("store: the database does not answer: %w", err)
		}
	}
	return nil
}

// Close waits for running queries and closes all connections.
func (s *Store) Close() error {
	var errs []error
	for _, pool := range s.pools {
		errs = append(errs, pool.Close())
	}
	return errors.Join(errs...)
}
