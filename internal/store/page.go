package store

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"time"

	"gorm.io/gorm"
)

// Page is a part of a list. Next continues it; it is empty on the last page.
type Page[T any] struct {
	Items []T
	Next  string
}

const (
	pageDefault = 50
	pageMost    = 200
)

// cursor holds the sort key of a page's last row. Clients treat it as opaque.
type cursor struct {
	At  int64    `json:"a,omitempty"` // microseconds since 1970; 0 where the key has no instant
	Row int64    `json:"r,omitempty"`
	Key []string `json:"k,omitempty"`
}

func (c cursor) at() time.Time { return time.UnixMicro(c.At).UTC() }

func (c cursor) String() string {
	b, err := json.Marshal(c)
	if err != nil { // numbers and strings always marshal
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// parseCursor reads a cursor with a key of the given length.
func parseCursor(s string, keys int) (cursor, error) {
	var c cursor
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err == nil {
		err = json.Unmarshal(b, &c)
	}
	if err != nil || len(c.Key) != keys {
		return cursor{}, fmt.Errorf("store: %w", ErrCursor)
	}
	return c, nil
}

func pageSize(limit int) int {
	if limit <= 0 {
		return pageDefault
	}
	return min(limit, pageMost)
}

// page runs a sorted query for one row more than asked, which tells whether
// there is a next page, and turns the last row shown into the cursor.
func page[T any](op string, db *gorm.DB, limit int, key func(T) cursor) (Page[T], error) {
	limit = pageSize(limit)
	rows, err := many[T](op, db.Limit(limit+1))
	if err != nil || len(rows) <= limit {
		return Page[T]{Items: rows}, err
	}
	rows = rows[:limit]
	return Page[T]{Items: rows, Next: key(rows[limit-1]).String()}, nil
}

// newestFirst sorts by an instant and an id, both falling, and continues after
// the cursor. The redundant bound lets both databases enter by the index.
func newestFirst(db *gorm.DB, at, id, after string) (*gorm.DB, error) {
	db = db.Order(at + " DESC, " + id + " DESC")
	if after == "" {
		return db, nil
	}
	c, err := parseCursor(after, 1)
	if err != nil {
		return nil, err
	}
	return db.Where(at+" <= ? AND ("+at+" < ? OR "+id+" < ?)", c.at(), c.at(), c.Key[0]), nil
}
