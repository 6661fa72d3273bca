package blob

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"gocloud.dev/blob"
)

// sniffed is how much of a file its kind is judged by; the detector reads no
// more.
const sniffed = 4096

// Put keeps what r holds, at most limit bytes. The same content is kept once,
// however often it comes. ErrTooLarge, ErrEmpty and ErrType are refusals; on
// any error nothing stays behind.
func (s *Store) Put(ctx context.Context, r io.Reader, limit int64) (Stored, error) {
	head := make([]byte, sniffed)
	n, err := io.ReadFull(r, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return Stored{}, fmt.Errorf("receive file: %w", err)
	}
	head = head[:n]
	if n == 0 {
		return Stored{}, ErrEmpty
	}
	mime, err := kindOf(head)
	if err != nil {
		return Stored{}, err
	}
	key := incoming + rand.Text()
	digest, size, err := s.receive(ctx, key, mime, io.MultiReader(bytes.NewReader(head), r), limit)
	if err != nil {
		return Stored{}, err
	}
	if err := s.settle(ctx, key, kept+digest); err != nil {
		return Stored{}, fmt.Errorf("keep file: %w", err)
	}
	return Stored{SHA256: digest, Size: size, MIME: mime}, nil
}

// receive streams the upload to its own key and digests it on the way. The
// object comes to be when the writer is closed, so a cancelled writer leaves
// none.
func (s *Store) receive(ctx context.Context, key, mime string, r io.Reader, limit int64) (string, int64, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	w, err := s.bucket.NewWriter(ctx, key, &blob.WriterOptions{ContentType: mime, DisableContentTypeDetection: true})
	if err != nil {
		return "", 0, fmt.Errorf("store file: %w", err)
	}
	sum := sha256.New()
	size, err := io.Copy(io.MultiWriter(w, sum), io.LimitReader(r, limit+1))
	if err == nil && size > limit {
		err = ErrTooLarge
	}
	if err != nil {
		cancel()
		_ = w.Close() // reports the cancellation, which is ours
		return "", 0, err
	}
	if err := w.Close(); err != nil {
		return "", 0, fmt.Errorf("store file: %w", err)
	}
	return hex.EncodeToString(sum.Sum(nil)), size, nil
}

// settle moves a whole upload to its place, or drops it when the same content
// is there already.
func (s *Store) settle(ctx context.Context, from, to string) error {
	known, err := s.bucket.Exists(ctx, to)
	switch {
	case err != nil:
	case known:
		err = s.place.settle()
	default:
		if err = s.place.keep(ctx, from, to); err == nil {
			return nil
		}
	}
	// The caller may have gone away; what is dropped must go all the same.
	return errors.Join(err, s.bucket.Delete(context.WithoutCancel(ctx), from))
}
