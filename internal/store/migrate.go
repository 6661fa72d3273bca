package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"sanxiang/migrations"
)

// Migrate brings the schema up to this build and returns the files applied.
// It refuses with ErrSchemaNewer when the database knows a migration that this
// build does not. On MySQL a lock makes concurrent migrators wait.
func (s *Store) Migrate(ctx context.Context) ([]string, error) {
	p, err := s.migrator()
	if err != nil {
		return nil, err
	}
	if err := s.refuseNewer(ctx, p); err != nil {
		return nil, err
	}
	results, err := p.Up(ctx)
	if err != nil {
		return nil, fmt.Errorf("store: migrate: %w", err)
	}
	var applied []string
	for _, r := range results {
		applied = append(applied, r.Source.Path)
	}
	return applied, nil
}

// CheckSchema returns ErrSchemaNewer or ErrSchemaOlder when the schema is not
// the one that this build was made for.
func (s *Store) CheckSchema(ctx context.Context) error {
	p, err := s.migrator()
	if err != nil {
		return err
	}
	if err := s.refuseNewer(ctx, p); err != nil {
		return err
	}
	pending, err := p.HasPending(ctx)
	if err != nil {
		return fmt.Errorf("store: check the schema: %w", err)
	}
	if pending {
		return ErrSchemaOlder
	}
	return nil
}

func (s *Store) migrator() (*goose.Provider, error) {
	files, err := migrations.For(s.dialect)
	if err != nil {
		return nil, fmt.Errorf("store: read the migrations: %w", err)
	}
	dialect := goose.DialectSQLite3
	options := []goose.ProviderOption{goose.WithLogger(goose.NopLogger()), goose.WithDisableGlobalRegistry(true)}
	if s.dialect == dialectMySQL {
		dialect = goose.DialectMySQL
		options = append(options, goose.WithSessionLocker(mysqlLock{}))
	}
	p, err := goose.NewProvider(dialect, s.pools[0], files, options...)
	if err != nil {
		return nil, fmt.Errorf("store: read the migrations: %w", err)
	}
	return p, nil
}

// refuseNewer compares what was ever applied with what this build knows.
func (s *Store) refuseNewer(ctx context.Context, p *goose.Provider) error {
	// Asking creates the version table in an empty database, so that the
	// question below always has an answer.
	if _, err := p.GetDBVersion(ctx); err != nil {
		return fmt.Errorf("store: check the schema: %w", err)
	}
	var applied []int64
	err := s.writer.WithContext(ctx).Table(goose.DefaultTablename).
		Where("version_id > 0 AND is_applied = ?", true).Order("version_id").Pluck("version_id", &applied).Error
	if err != nil {
		return fmt.Errorf("store: check the schema: %w", err)
	}
	known := p.ListSources()
	for _, version := range applied {
		if !slices.ContainsFunc(known, func(k *goose.Source) bool { return k.Version == version }) {
			return fmt.Errorf("%w: it holds migration %d, this build knows %d", ErrSchemaNewer, version, known[len(known)-1].Version)
		}
	}
	return nil
}

// mysqlLock makes replicas that start together migrate one after the other.
// The server drops it with the connection, so a crash leaves nothing behind.
type mysqlLock struct{}

var _ lock.SessionLocker = mysqlLock{}

const mysqlLockName = "CONCAT('migrate:', LEFT(SHA2(DATABASE(), 256), 40))"

func (mysqlLock) SessionLock(ctx context.Context, conn *sql.Conn) error {
	var got sql.NullInt64
	if err := conn.QueryRowContext(ctx, "SELECT GET_LOCK("+mysqlLockName+", 60)").Scan(&got); err != nil {
		return fmt.Errorf("lock the schema: %w", err)
	}
	if got.Int64 != 1 {
		return errors.New("lock the schema: another process is migrating this database")
	}
	return nil
}

func (mysqlLock) SessionUnlock(ctx context.Context, conn *sql.Conn) error {
	var released sql.NullInt64
	return conn.QueryRowContext(ctx, "SELECT RELEASE_LOCK("+mysqlLockName+")").Scan(&released)
}
