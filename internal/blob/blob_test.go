package blob_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"
	_ "gocloud.dev/blob/memblob" // an object store for the tests

	"sanxiang/internal/blob"
)

const limit = 1 << 20

func pdf(rest string) string { return "%PDF-1.7\n" + rest }

func open(t *testing.T, url string) *blob.Store {
	t.Helper()
	s, err := blob.Open(t.Context(), url)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

// everywhere runs a test on a directory and on an object store.
func everywhere(t *testing.T, test func(*testing.T, *blob.Store)) {
	t.Run("directory", func(t *testing.T) { test(t, open(t, "file://"+t.TempDir())) })
	t.Run("object store", func(t *testing.T) { test(t, open(t, "mem://")) })
}

func content(t *testing.T, s *blob.Store, digest string) string {
	t.Helper()
	r, size, stored, err := s.Get(t.Context(), digest)
	require.NoError(t, err)
	text, err := io.ReadAll(r)
	require.NoError(t, err)
	require.NoError(t, r.Close())
	require.Len(t, text, int(size))
	require.WithinDuration(t, time.Now(), stored, time.Minute)
	return string(text)
}

func files(t *testing.T, dir string) []string {
	t.Helper()
	var found []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			name, relErr := filepath.Rel(dir, path)
			found = append(found, filepath.ToSlash(name))
			return relErr
		}
		return err
	}))
	return found
}

func TestAFileIsFoundByItsContent(t *testing.T) {
	everywhere(t, func(t *testing.T, s *blob.Store) {
		text := pdf(strings.Repeat("证据", 3000))
		got, err := s.Put(t.Context(), iotest.OneByteReader(strings.NewReader(text)), limit)
		require.NoError(t, err)
		sum := sha256.Sum256([]byte(text))
		require.Equal(t, blob.Stored{SHA256: hex.EncodeToString(sum[:]), Size: int64(len(text)), MIME: "application/pdf"}, got)
		require.Equal(t, text, content(t, s, got.SHA256))
	})
}

func TestPlayersMaySeek(t *testing.T) {
	everywhere(t, func(t *testing.T, s *blob.Store) {
		got, err := s.Put(t.Context(), strings.NewReader(pdf("0123456789")), limit)
		require.NoError(t, err)
		r, _, _, err := s.Get(t.Context(), got.SHA256)
		require.NoError(t, err)
		_, err = r.Seek(-3, io.SeekEnd)
		require.NoError(t, err)
		tail, err := io.ReadAll(r)
		require.NoError(t, err)
		require.Equal(t, "789", string(tail))
		require.NoError(t, r.Close())
	})
}

func TestTheSameContentIsKeptOnce(t *testing.T) {
	dir := t.TempDir()
	s := open(t, "file://"+dir)
	results := make(chan error, 8)
	for range cap(results) {
		go func() {
			_, err := s.Put(context.Background(), strings.NewReader(pdf("同一份文件")), limit)
			results <- err
		}()
	}
	for range cap(results) {
		require.NoError(t, <-results)
	}
	require.Len(t, files(t, dir), 1)
	path := filepath.Join(dir, files(t, dir)[0])
	before, err := os.Stat(path)
	require.NoError(t, err)
	_, err = s.Put(t.Context(), strings.NewReader(pdf("同一份文件")), limit)
	require.NoError(t, err)
	after, err := os.Stat(path)
	require.NoError(t, err)
	require.True(t, os.SameFile(before, after), "a second upload leaves the first file alone")
}

func TestRefusalsLeaveNothingBehind(t *testing.T) {
	broken := errors.New("the line went dead")
	exact := pdf(strings.Repeat("x", 100))
	for name, c := range map[string]struct {
		body io.Reader
		max  int64
		want error
	}{
		"too large":        {strings.NewReader(exact), int64(len(exact)) - 1, blob.ErrTooLarge},
		"much too large":   {strings.NewReader(pdf(strings.Repeat("x", 1<<20))), 5000, blob.ErrTooLarge},
		"empty":            {strings.NewReader(""), limit, blob.ErrEmpty},
		"script":           {strings.NewReader("<html><script>alert(1)</script></html>"), limit, blob.ErrType},
		"drawing":          {strings.NewReader(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), limit, blob.ErrType},
		"program":          {bytes.NewReader([]byte("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x3e\x00")), limit, blob.ErrType},
		"cut off at once":  {iotest.ErrReader(broken), limit, broken},
		"cut off half way": {io.MultiReader(strings.NewReader(pdf(strings.Repeat("x", 9000))), iotest.ErrReader(broken)), limit, broken},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			_, err := open(t, "file://"+dir).Put(t.Context(), c.body, c.max)
			require.ErrorIs(t, err, c.want)
			require.Empty(t, files(t, dir))
		})
	}
	t.Run("just large enough", func(t *testing.T) {
		_, err := open(t, "mem://").Put(t.Context(), strings.NewReader(exact), int64(len(exact)))
		require.NoError(t, err)
	})
}

func TestACallerWhoGoesAwayLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	s := open(t, "file://"+dir)
	ctx, cancel := context.WithCancel(t.Context())
	body := io.MultiReader(strings.NewReader(pdf(strings.Repeat("x", 9000))), readerFunc(func([]byte) (int, error) {
		cancel()
		return 0, io.EOF
	}))
	_, err := s.Put(ctx, body, limit)
	require.ErrorIs(t, err, context.Canceled)
	require.Empty(t, files(t, dir))
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func TestUnknownDigests(t *testing.T) {
	everywhere(t, func(t *testing.T, s *blob.Store) {
		for _, digest := range []string{"", "..", "../incoming/x", strings.Repeat("0", 64), strings.Repeat("A", 64)} {
			_, _, _, err := s.Get(t.Context(), digest)
			require.ErrorIs(t, err, blob.ErrNotFound, digest)
		}
	})
}

func TestLeftoversOfACrashGoAtTheNextStart(t *testing.T) {
	dir := t.TempDir()
	first := open(t, "file://"+dir)
	kept, err := first.Put(t.Context(), strings.NewReader(pdf("已经确认收到")), limit)
	require.NoError(t, err)

	crashed, running := filepath.Join(dir, "incoming", "fileblob123"), filepath.Join(dir, "incoming", "fileblob456")
	for _, path := range []string{crashed, running} {
		require.NoError(t, os.WriteFile(path, []byte("half a fi"), 0o600))
	}
	old := time.Now().Add(-2 * time.Hour)
	require.NoError(t, os.Chtimes(crashed, old, old))

	again := open(t, "file://"+dir)
	require.NoFileExists(t, crashed)
	require.FileExists(t, running, "another process may be uploading it")
	require.Equal(t, pdf("已经确认收到"), content(t, again, kept.SHA256))
}

func TestKindsAreJudgedByContent(t *testing.T) {
	s := open(t, "mem://")
	for want, head := range map[string]string{
		"image/png":                 "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
		"image/jpeg":                "\xff\xd8\xff\xe0\x00\x10JFIF",
		"audio/mpeg":                "ID3\x03\x00\x00\x00\x00\x01\x00TPE1",
		"video/mp4":                 "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom",
		"application/zip":           "PK\x03\x04\x14\x00\x00\x00\x00\x00",
		"text/plain; charset=utf-8": "现场检查笔录",
	} {
		got, err := s.Put(t.Context(), strings.NewReader(head), limit)
		require.NoError(t, err, want)
		require.Equal(t, want, got.MIME)
	}
}

func TestOpenRefusesWhatItCannotReach(t *testing.T) {
	for _, url := range []string{"nowhere://x", "file:///proc/nothing/here", "%zz"} {
		_, err := blob.Open(t.Context(), url)
		require.Error(t, err, url)
	}
}
