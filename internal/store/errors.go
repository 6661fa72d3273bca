package store

import (
	"errors"
	"fmt"

	sqlite "github.com/glebarez/go-sqlite"
	driver "github.com/go-sql-driver/mysql"
	"gorm.io/gorm"
	sqlite3 "modernc.org/sqlite/lib"
)

// What callers may have to tell apart. Everything else is a fault of the
// machine.
var (
	ErrDuplicate   = errors.New("a row with this key exists already")
	ErrNotFound    = errors.New("no such row")
	ErrStale       = errors.New("the row was changed since it was read")
	ErrCursor      = errors.New("the page cursor cannot be read")
	ErrSchemaNewer = errors.New("the database was written by a newer version of this program")
	ErrSchemaOlder = errors.New("the database's schema is older than this program: run the migrations")
)

// errRace marks a duplicate that a concurrent request caused between this
// transaction's look and its insert: run again, it will find the other's row.
var errRace = errors.New("lost a race")

// MySQL's numbers for deadlock, lock wait timeout, and MariaDB's for a row
// that changed since the snapshot.
const (
	mysqlDeadlock = 1213
	mysqlLockWait = 1205
	mysqlChanged  = 1020
)

// failed names the operation and hides GORM from the callers.
func failed(op string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, gorm.ErrDuplicatedKey):
		return fmt.Errorf("store: %s: %w", op, ErrDuplicate)
	default:
		return fmt.Errorf("store: %s: %w", op, err)
	}
}

// transient reports whether the same transaction may succeed when run again.
func transient(err error) bool {
	if lite, ok := errors.AsType[*sqlite.Error](err); ok {
		// The low byte is the primary code; the rest tells kinds of busy apart.
		primary := lite.Code() & 0xff
		return primary == sqlite3.SQLITE_BUSY || primary == sqlite3.SQLITE_LOCKED
	}
	if my, ok := errors.AsType[*driver.MySQLError](err); ok {
		return my.Number == mysqlDeadlock || my.Number == mysqlLockWait || my.Number == mysqlChanged
	}
	return errors.Is(err, errRace)
}
