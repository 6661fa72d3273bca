package desk

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func zipped(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.Bytes()
}

func built(t *testing.T) http.Handler {
	t.Helper()
	h, err := serve(fstest.MapFS{
		".gitkeep":              {},
		"index.html":            {Data: []byte("<!doctype html>page")},
		"icon.svg":              {Data: []byte("<svg/>")},
		"assets/app-a1b2.js":    {Data: []byte("script")},
		"assets/app-a1b2.js.gz": {Data: zipped(t, "script")},
	})
	require.NoError(t, err)
	return h
}

func ask(h http.Handler, method, path string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestPagesOfTheAppAreOnePage(t *testing.T) {
	for _, path := range []string{"/", "/cases", "/cases/0198c/acts/review.opine", "/index.html", "/cases/../people"} {
		r := ask(built(t), http.MethodGet, path)
		require.Equal(t, http.StatusOK, r.Code, path)
		require.Equal(t, "text/html; charset=utf-8", r.Header().Get("Content-Type"), path)
		require.Equal(t, "no-cache", r.Header().Get("Cache-Control"), path)
		require.Equal(t, "<!doctype html>page", r.Body.String(), path)
	}
}

func TestHashedFilesAreKeptForEver(t *testing.T) {
	r := ask(built(t), http.MethodGet, "/assets/app-a1b2.js")
	require.Equal(t, "public, max-age=31536000, immutable", r.Header().Get("Cache-Control"))
	require.Equal(t, "text/javascript; charset=utf-8", r.Header().Get("Content-Type"))
	require.Equal(t, "script", r.Body.String())
	require.Equal(t, "no-cache", ask(built(t), http.MethodGet, "/icon.svg").Header().Get("Cache-Control"))
}

func TestAFileThatIsGoneIsNotAnsweredWithAPage(t *testing.T) {
	for _, path := range []string{"/assets/app-old.js", "/favicon.ico"} {
		r := ask(built(t), http.MethodGet, path)
		require.Equal(t, http.StatusNotFound, r.Code, path)
		require.Equal(t, "no-store", r.Header().Get("Cache-Control"), path)
	}
}

func TestCompressedFilesGoToThoseWhoTakeThem(t *testing.T) {
	for accepted, want := range map[string]string{
		"gzip, deflate, br": "gzip", "br;q=1, GZIP;q=0.8": "gzip", "gzip;q=0": "", "gzip;q=0.000": "", "br": "", "": "",
	} {
		r := ask(built(t), http.MethodGet, "/assets/app-a1b2.js", "Accept-Encoding", accepted)
		require.Equal(t, want, r.Header().Get("Content-Encoding"), accepted)
		require.Equal(t, "Accept-Encoding", r.Header().Get("Vary"), accepted)
		text := r.Body.String()
		if want == "gzip" {
			z, err := gzip.NewReader(bytes.NewReader([]byte(text)))
			require.NoError(t, err)
			plain, err := io.ReadAll(z)
			require.NoError(t, err)
			text = string(plain)
		}
		require.Equal(t, "script", text, accepted)
	}
}

func TestUnchangedFilesAreNotSentAgain(t *testing.T) {
	plain := ask(built(t), http.MethodGet, "/assets/app-a1b2.js").Header().Get("ETag")
	packed := ask(built(t), http.MethodGet, "/assets/app-a1b2.js", "Accept-Encoding", "gzip").Header().Get("ETag")
	require.NotEqual(t, plain, packed, "other bytes, another tag")
	r := ask(built(t), http.MethodGet, "/assets/app-a1b2.js", "Accept-Encoding", "gzip", "If-None-Match", packed)
	require.Equal(t, http.StatusNotModified, r.Code)
	require.Empty(t, r.Body.String())
	require.Empty(t, ask(built(t), http.MethodHead, "/cases").Body.String())
}

func TestWithoutABundleThePageSaysHowToBuildIt(t *testing.T) {
	h, err := serve(fstest.MapFS{".gitkeep": {}})
	require.NoError(t, err)
	r := ask(h, http.MethodGet, "/")
	require.Equal(t, http.StatusServiceUnavailable, r.Code)
	require.Equal(t, "no-store", r.Header().Get("Cache-Control"))
	require.Contains(t, r.Body.String(), "make desk")
	require.Empty(t, ask(h, http.MethodHead, "/").Body.String())
}

func TestWhatIsCompiledInIsServed(t *testing.T) {
	h, err := Handler()
	require.NoError(t, err)
	require.Contains(t, ask(h, http.MethodGet, "/").Body.String(), "<!doctype html>")
}
