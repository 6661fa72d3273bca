package hooks

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"time"
)

// patience is for a whole message, from looking up the name to the answer.
const patience = 15 * time.Second

var errInside = errors.New("hooks: the address lies inside the house")

// Settings say how far hooks reach.
type Settings struct {
	// Allowed are networks inside the house that hooks may reach.
	Allowed []netip.Prefix
	// Plain allows http as well: development.
	Plain bool
	// Roots are who may vouch for receivers; nil is whoever the system trusts.
	Roots *x509.CertPool
}

// Client sends signed messages. It is safe for concurrent use.
type Client struct {
	http  *http.Client
	plain bool
	now   func() time.Time
}

// New makes a client. Now stamps messages: receivers refuse old ones, so it is
// the machine's clock.
func New(s Settings, now func() time.Time) *Client {
	dialer := &net.Dialer{Timeout: patience, Control: guard{s.Allowed}.control}
	return &Client{plain: s.Plain, now: now, http: &http.Client{
		Timeout: patience,
		Transport: &http.Transport{
			DialContext: dialer.DialContext, ForceAttemptHTTP2: true, TLSHandshakeTimeout: patience,
			TLSClientConfig: &tls.Config{RootCAs: s.Roots, MinVersion: tls.VersionTLS12}, DisableKeepAlives: true, MaxResponseHeaderBytes: 64 << 10,
		},
		// A message is for whom the operator named, not for whom they name.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// Refusal is a message that was not taken. Reason is for administrators.
type Refusal struct {
	Reason string
	// Final: the receiver wants no more of it (410).
	Final bool
	// After is how long the receiver asks to be left alone; zero says nothing.
	After time.Duration
	cause error
}

// Error implements error.
func (r *Refusal) Error() string { return r.Reason }

// Unwrap is what the network said.
func (r *Refusal) Unwrap() error { return r.cause }

// Send sends one message under its id. The error is a *Refusal.
func (c *Client) Send(ctx context.Context, to Endpoint, id string, body []byte) error {
	if !to.Encrypted() && !c.plain {
		return &Refusal{Reason: "只能通过 https 推送"}
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, to.URL, bytes.NewReader(body))
	if err != nil {
		return &Refusal{Reason: "推送地址无法识别", cause: err}
	}
	at := c.now().Unix()
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "sanxiang")
	req.Header.Set("webhook-id", id)
	req.Header.Set("webhook-timestamp", strconv.FormatInt(at, 10))
	req.Header.Set("webhook-signature", signatures(to, id, at, body))
	res, err := c.http.Do(req)
	if err != nil {
		return &Refusal{Reason: unreachable(err), cause: err}
	}
	defer func() { _ = res.Body.Close() }()                      // the answer's status is all that counts
	_, _ = io.Copy(io.Discard, io.LimitReader(res.Body, 64<<10)) // and it is polite to listen for a while
	return judge(res)
}

// signatures signs with every secret of the endpoint.
func signatures(to Endpoint, id string, at int64, body []byte) string {
	list := make([]string, len(to.secrets))
	for i, secret := range to.secrets {
		mac := hmac.New(sha256.New, secret)
		mac.Write(fmt.Appendf(nil, "%s.%d.", id, at))
		mac.Write(body)
		list[i] = "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	}
	return strings.Join(list, " ")
}

func judge(res *http.Response) error {
	if res.StatusCode >= 200 && res.StatusCode < 300 {
		return nil
	}
	r := &Refusal{Reason: fmt.Sprintf("对方系统没有接收（%d）", res.StatusCode), Final: res.StatusCode == http.StatusGone}
	switch {
	case res.StatusCode >= 300 && res.StatusCode < 400:
		r.Reason = fmt.Sprintf("对方系统要求转往别处（%d），不予跟随", res.StatusCode)
	case res.StatusCode == http.StatusTooManyRequests || res.StatusCode == http.StatusServiceUnavailable:
		if seconds, err := strconv.Atoi(res.Header.Get("Retry-After")); err == nil && seconds > 0 {
			r.After = min(time.Duration(seconds)*time.Second, 24*time.Hour)
		}
	}
	return r
}

func unreachable(err error) string {
	if errors.Is(err, errInside) {
		return "推送地址位于内部网络，未获准许"
	}
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return "对方系统的证书不可信"
	}
	if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() {
		return "连接对方系统超时"
	}
	return "连接不上对方系统"
}
