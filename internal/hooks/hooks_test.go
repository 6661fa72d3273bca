package hooks_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/hooks"
)

var now = time.Date(2026, 7, 1, 1, 0, 0, 0, time.UTC)

func clock() time.Time { return now }

func secret(of byte) string {
	return "whsec_" + base64.StdEncoding.EncodeToString([]byte(strings.Repeat(string(of), 32)))
}

func endpoint(t *testing.T, url string, secrets ...string) hooks.Endpoint {
	t.Helper()
	list, err := hooks.Parse("oa " + url + " " + strings.Join(secrets, " "))
	require.NoError(t, err)
	return list[0]
}

// receiver is a system of the bureau, at a loopback address that is allowed.
func receiver(t *testing.T, handle http.HandlerFunc) (*httptest.Server, hooks.Settings) {
	s := httptest.NewTLSServer(handle)
	t.Cleanup(s.Close)
	roots := x509.NewCertPool()
	roots.AddCert(s.Certificate())
	return s, hooks.Settings{Roots: roots, Allowed: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}
}

func reason(t *testing.T, err error) *hooks.Refusal {
	t.Helper()
	var r *hooks.Refusal
	require.ErrorAs(t, err, &r)
	require.Regexp(t, `\p{Han}`, r.Reason)
	return r
}

// TestTheSchemesOwnExample: the values that the authors of Standard Webhooks
// publish with their scheme.
func TestTheSchemesOwnExample(t *testing.T) {
	var got http.Header
	s, settings := receiver(t, func(_ http.ResponseWriter, r *http.Request) { got = r.Header })
	at := time.Unix(1614265330, 0)
	c := hooks.New(settings, func() time.Time { return at })
	to := endpoint(t, s.URL, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	require.NoError(t, c.Send(t.Context(), to, "msg_p5jXN8AQM9LWM0D4loKWxJek", []byte(`{"test": 2432232314}`)))
	require.Equal(t, "msg_p5jXN8AQM9LWM0D4loKWxJek", got.Get("webhook-id"))
	require.Equal(t, "1614265330", got.Get("webhook-timestamp"))
	require.Equal(t, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", got.Get("webhook-signature"))
}

func TestBothSecretsSignWhileOneIsReplaced(t *testing.T) {
	var header http.Header
	var body []byte
	s, settings := receiver(t, func(_ http.ResponseWriter, r *http.Request) {
		header = r.Header
		body, _ = io.ReadAll(r.Body)
	})
	c := hooks.New(settings, clock)
	require.NoError(t, c.Send(t.Context(), endpoint(t, s.URL+"/hooks", secret('n'), secret('o')), "m1", []byte(`{"text":"期限预警"}`)))
	signed := strings.Fields(header.Get("webhook-signature"))
	require.Len(t, signed, 2)
	for i, by := range []byte("no") {
		mac := hmac.New(sha256.New, []byte(strings.Repeat(string(by), 32)))
		mac.Write(fmt.Appendf(nil, "m1.%d.%s", now.Unix(), body))
		require.Equal(t, "v1,"+base64.StdEncoding.EncodeToString(mac.Sum(nil)), signed[i])
	}
	require.Equal(t, "application/json", header.Get("Content-Type"))
}

func TestWhatReceiversAnswer(t *testing.T) {
	for name, c := range map[string]struct {
		status int
		header string
		want   hooks.Refusal
	}{
		"fails":         {http.StatusInternalServerError, "", hooks.Refusal{Reason: "对方系统没有接收（500）"}},
		"gone":          {http.StatusGone, "", hooks.Refusal{Reason: "对方系统没有接收（410）", Final: true}},
		"busy":          {http.StatusServiceUnavailable, "120", hooks.Refusal{Reason: "对方系统没有接收（503）", After: 2 * time.Minute}},
		"busy for long": {http.StatusTooManyRequests, "99999999", hooks.Refusal{Reason: "对方系统没有接收（429）", After: 24 * time.Hour}},
		"busy, unclear": {http.StatusTooManyRequests, "soon", hooks.Refusal{Reason: "对方系统没有接收（429）"}},
	} {
		s, settings := receiver(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", c.header)
			w.WriteHeader(c.status)
		})
		r := reason(t, hooks.New(settings, clock).Send(t.Context(), endpoint(t, s.URL, secret('s')), "m", nil))
		require.Equal(t, c.want, *r, name)
	}
}

func TestRedirectionsAreNotFollowed(t *testing.T) {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("followed") }))
	defer elsewhere.Close()
	s, settings := receiver(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, elsewhere.URL, http.StatusTemporaryRedirect)
	})
	r := reason(t, hooks.New(settings, clock).Send(t.Context(), endpoint(t, s.URL, secret('s')), "m", nil))
	require.Contains(t, r.Reason, "307")
}

// TestNothingInsideTheHouseIsReached: neither by address nor by a name that
// resolves to one.
func TestNothingInsideTheHouseIsReached(t *testing.T) {
	asked := false
	s, settings := receiver(t, func(http.ResponseWriter, *http.Request) { asked = true })
	for _, allowed := range [][]netip.Prefix{nil, {netip.MustParsePrefix("10.0.0.0/8")}} {
		settings.Allowed = allowed
		for _, url := range []string{s.URL, strings.Replace(s.URL, "127.0.0.1", "localhost", 1)} {
			r := reason(t, hooks.New(settings, clock).Send(t.Context(), endpoint(t, url, secret('s')), "m", nil))
			require.Equal(t, "推送地址位于内部网络，未获准许", r.Reason, url)
		}
	}
	settings.Allowed = nil
	for _, host := range []string{
		"10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1",
		"[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[::ffff:127.0.0.1]", "[64:ff9b::a00:1]", "[2002:a00:1::]", "[ff02::1]",
	} {
		r := reason(t, hooks.New(settings, clock).Send(t.Context(), endpoint(t, "https://"+host+":9/", secret('s')), "m", nil))
		require.Equal(t, "推送地址位于内部网络，未获准许", r.Reason, host)
	}
	require.False(t, asked)
}

func TestAnUnencryptedReceiverIsForDevelopment(t *testing.T) {
	asked := false
	s := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	defer s.Close()
	settings := hooks.Settings{Allowed: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}
	to := endpoint(t, s.URL, secret('s'))
	require.Contains(t, reason(t, hooks.New(settings, clock).Send(t.Context(), to, "m", nil)).Reason, "https")
	require.False(t, asked)
	settings.Plain = true
	require.NoError(t, hooks.New(settings, clock).Send(t.Context(), to, "m", nil))
	require.True(t, asked)
}

func TestAnUnknownCertificateIsNotTrusted(t *testing.T) {
	s, settings := receiver(t, func(http.ResponseWriter, *http.Request) {})
	settings.Roots = nil
	r := reason(t, hooks.New(settings, clock).Send(t.Context(), endpoint(t, s.URL, secret('s')), "m", nil))
	require.Equal(t, "对方系统的证书不可信", r.Reason)
}

func TestListsOfEndpoints(t *testing.T) {
	list, err := hooks.Parse("oa https://oa.example/hooks " + secret('a') + "\n\n im  https://im.example " + secret('b') + " " + secret('c') + ";")
	require.NoError(t, err)
	require.Len(t, list, 2)
	require.Equal(t, []string{"oa", "im"}, []string{list[0].String(), list[1].String()})
	require.Len(t, list[1].Secrets(), 2)
	none, err := hooks.Parse(" \n ; ")
	require.NoError(t, err)
	require.Empty(t, none)
	for name, bad := range map[string]string{
		"no secret":    "oa https://oa.example/hooks",
		"odd name":     "OA https://oa.example/hooks " + secret('a'),
		"twice":        "oa https://a.example " + secret('a') + ";oa https://b.example " + secret('a'),
		"scheme":       "oa ftp://a.example " + secret('a'),
		"user":         "oa https://u:p4ss@a.example " + secret('a'),
		"no host":      "oa https:///x " + secret('a'),
		"unmarked":     "oa https://a.example " + strings.TrimPrefix(secret('a'), "whsec_"),
		"short secret": "oa https://a.example whsec_" + base64.StdEncoding.EncodeToString([]byte("p4ss")),
		"garbled":      "oa https://a.example whsec_p4ss!",
	} {
		_, err := hooks.Parse(bad)
		require.ErrorIs(t, err, hooks.ErrEndpoint, name)
		require.NotContains(t, err.Error(), "p4ss", name)
		require.NotContains(t, err.Error(), "whsec_YW", name)
	}
}
