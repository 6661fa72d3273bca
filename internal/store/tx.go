package store

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"gorm.io/gorm"
)

// Tx is one writing transaction. It lives as long as the function that Write
// calls with it, and is used by one goroutine.
type Tx struct {
	Reader
}

// Reader answers questions. On a Store it reads what is committed, on a Tx
// also what the transaction itself has written.
type Reader struct {
	db *gorm.DB
}

const writeAttempts = 6

// Write runs do in one transaction and commits when it returns nil; on an
// error or a panic nothing of it remains. After a deadlock, a busy database or
// a lost race do runs again, up to six times in all: it must have no effects
// but those on the Tx. It must not call Write itself, for on SQLite that
// would wait for the one writing connection, which it holds.
func (s *Store) Write(ctx context.Context, do func(*Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := s.writeOnce(ctx, do)
		if err == nil || attempt == writeAttempts || !transient(err) {
			return err
		}
		if waited := backoff(ctx, attempt); waited != nil {
			return errors.Join(err, waited)
		}
	}
}

func (s *Store) writeOnce(ctx context.Context, do func(*Tx) error) error {
	run := func(tx *gorm.DB) error { return do(&Tx{Reader{db: tx}}) }
	if s.txOpts == nil {
		return s.writer.WithContext(ctx).Transaction(run)
	}
	return s.writer.WithContext(ctx).Transaction(run, s.txOpts)
}

// backoff waits a random while, longer with each attempt, so that two
// transactions that met once do not meet again in step.
func backoff(ctx context.Context, attempt int) error {
	wait := time.NewTimer(time.Millisecond + rand.N(4*time.Millisecond<<attempt)) //nolint:gosec // G404: nobody gains by guessing it
	defer wait.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-wait.C:
		return nil
	}
}

// one reads at most one row.
func one[T any](op string, db *gorm.DB) (T, bool, error) {
	var row T
	found := db.Limit(1).Find(&row)
	return row, found.RowsAffected > 0, failed(op, found.Error)
}

// many reads all rows of a query.
func many[T any](op string, db *gorm.DB) ([]T, error) {
	var rows []T
	return rows, failed(op, db.Find(&rows).Error)
}

// insert writes rows in one statement; no rows are no statement.
func insert[T any](ctx context.Context, op string, db *gorm.DB, rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	return failed(op, db.WithContext(ctx).Create(&rows).Error)
}

// replace rewrites the projection rows of one case.
func replace[T any](ctx context.Context, op string, db *gorm.DB, caseID string, rows []T) error {
	var row T
	if err := db.WithContext(ctx).Where("case_id = ?", caseID).Delete(&row).Error; err != nil {
		return failed(op, err)
	}
	return insert(ctx, op, db, rows)
}
