package blob

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"time"

	"gocloud.dev/blob"
	"gocloud.dev/gcerrors"
)

// Refusals of Put and Get. Any other error is a failure of the storage or of
// the upload itself.
var (
	ErrTooLarge = errors.New("the file is larger than allowed")
	ErrEmpty    = errors.New("the file is empty")
	ErrType     = errors.New("files of this kind are not taken")
	ErrNotFound = errors.New("no file has this digest")
)

const (
	kept     = "sha256/"   // whole files, by digest
	incoming = "incoming/" // uploads under way
)

// abandoned is how long an unfinished upload must have stood still before
// Open takes it for the leftover of a crash: other processes may be uploading
// to the same place right now.
const abandoned = time.Hour

// Store keeps files by content. It is safe for use by many goroutines, and
// several processes may share one place.
type Store struct {
	bucket *blob.Bucket
	place  place
}

// Stored tells what was kept.
type Stored struct {
	SHA256 string // lower-case hex
	Size   int64  // bytes
	MIME   string // as detected from the content, not as the sender claimed
}

// place is what differs between a directory and an object store: how a whole
// upload becomes a kept file, durably and in one step.
type place interface {
	keep(ctx context.Context, from, to string) error
	// settle makes sure that a file kept earlier is as durable as keep would
	// have made it.
	settle() error
}

// Open opens the storage at the URL, "file:///var/lib/sanxiang/files" or
// "s3://bucket?region=…", and removes what crashed uploads left there.
func Open(ctx context.Context, url string) (*Store, error) {
	s, err := open(ctx, url)
	if err != nil {
		return nil, err
	}
	if err := s.sweep(ctx, time.Now().Add(-abandoned)); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Close gives the connection to the storage back.
func (s *Store) Close() error { return s.bucket.Close() }

// sweep removes uploads that nobody has written to since the instant.
func (s *Store) sweep(ctx context.Context, before time.Time) error {
	list := s.bucket.List(&blob.ListOptions{Prefix: incoming})
	for {
		object, err := list.Next(ctx)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("list unfinished uploads: %w", err)
		}
		if !object.ModTime.Before(before) {
			continue
		}
		if err := s.bucket.Delete(ctx, object.Key); err != nil && gcerrors.Code(err) != gcerrors.NotFound {
			return fmt.Errorf("remove unfinished upload: %w", err)
		}
	}
}

var digestShape = regexp.MustCompile(`^[0-9a-f]{64}$`)

// Get opens a file for reading and seeking, with its size in bytes and when it
// was stored. The caller closes it. Unknown and malformed digests are
// ErrNotFound.
func (s *Store) Get(ctx context.Context, sha256 string) (io.ReadSeekCloser, int64, time.Time, error) {
	if !digestShape.MatchString(sha256) {
		return nil, 0, time.Time{}, ErrNotFound
	}
	r, err := s.bucket.NewReader(ctx, kept+sha256, nil)
	if gcerrors.Code(err) == gcerrors.NotFound {
		return nil, 0, time.Time{}, ErrNotFound
	}
	if err != nil {
		return nil, 0, time.Time{}, fmt.Errorf("read file: %w", err)
	}
	return r, r.Size(), r.ModTime(), nil
}
