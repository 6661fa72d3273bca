package demo

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/procedure"
)

// Client is a Stage over the public HTTP interface: what any other program
// could do. It signs people in as they are needed and repeats a request with
// the same key when the server asks for patience.
type Client struct {
	base     string
	password string
	// Patient makes the client outlive a restart of the server: a request that
	// got no answer is sent again, with the same key, for up to a minute.
	Patient bool

	mu       sync.Mutex
	sessions map[string]*http.Client
}

// NewClient talks to the server at the address; all people of the cast share
// the demo password.
func NewClient(base, password string) *Client {
	return &Client{base: strings.TrimRight(base, "/") + "/api/v1", password: password, sessions: map[string]*http.Client{}}
}

// Problem is the server's refusal (RFC 9457).
type Problem struct {
	Status int    `json:"status"`
	Code   string `json:"code"`
	Detail string `json:"detail"`
	Gate   string `json:"gate"`
	Cite   string `json:"cite"`
}

// Error implements error.
func (p *Problem) Error() string {
	return strings.TrimSpace(fmt.Sprintf("%d %s %s %s %s", p.Status, p.Code, p.Gate, p.Detail, p.Cite))
}

// keeper is who moves the clock: anybody who is signed in may.
const keeper = "zhangwei"

// Now reads the server's clock.
func (c *Client) Now(ctx context.Context) (time.Time, error) {
	var out struct {
		Now time.Time `json:"now"`
	}
	err := c.call(ctx, keeper, request{method: http.MethodGet, path: "/dev/clock"}, &out)
	return out.Now, err
}

// MoveClock moves the demo clock and waits until everything that is due by
// then has been recorded.
func (c *Client) MoveClock(ctx context.Context, to time.Time) error {
	var out struct {
		Pending int `json:"pending"`
	}
	body, err := json.Marshal(map[string]time.Time{"now": to})
	if err != nil {
		return err
	}
	for range 30 {
		if err := c.call(ctx, keeper, request{method: http.MethodPut, path: "/dev/clock", body: body}, &out); err != nil {
			return err
		}
		if out.Pending == 0 {
			return nil
		}
		// Asking again for an instant that is past by now only waits.
		body, err = json.Marshal(map[string]time.Time{"now": to.Add(time.Minute)})
		if err != nil {
			return err
		}
		to = to.Add(time.Minute)
	}
	return fmt.Errorf("%d alarms are still pending after the clock was moved", out.Pending)
}

// Receipt is the server's answer to an act.
type Receipt struct {
	CaseID   string `json:"case_id"`
	Sequence int    `json:"sequence"`
	Events   []int  `json:"events"`
}

// Act looks at the case as the person sees it, then does the act on that view.
func (c *Client) Act(ctx context.Context, as Player, caseID, act string, input Input) (string, int, error) {
	version := ""
	if caseID != "" {
		head, _, err := c.do(ctx, as.Login, request{method: http.MethodGet, path: "/cases/" + caseID})
		if err != nil {
			return "", 0, err
		}
		version = head.Get("ETag")
	}
	r, err := c.ActOn(ctx, as, caseID, version, act, input)
	if err != nil {
		return "", 0, err
	}
	return r.CaseID, r.Events[0], nil
}

// ActOn does the act on the version of the case that the person has seen.
func (c *Client) ActOn(ctx context.Context, as Player, caseID, version, act string, input Input) (Receipt, error) {
	body, err := json.Marshal(input)
	if err != nil {
		return Receipt{}, err
	}
	r := request{method: http.MethodPost, path: OpeningPath(act), body: body, key: uuid.NewString()}
	if caseID != "" {
		r.path, r.version = "/cases/"+caseID+"/acts/"+act, version
	}
	var out Receipt
	return out, c.call(ctx, as.Login, r, &out)
}

// OpeningPath is where a case is opened by this act; leads have the short way.
func OpeningPath(act string) string {
	for _, t := range procedure.Tables() {
		if string(t.Opening().Name) == act && t.ID != procedure.OrdinaryID {
			return "/procedures/" + t.ID + "/cases"
		}
	}
	return "/cases"
}

// Upload stores a file for the case.
func (c *Client) Upload(ctx context.Context, as Player, caseID, name, content string) (string, error) {
	var out struct {
		SHA256 string `json:"sha256"`
	}
	path := "/cases/" + caseID + "/files?name=" + url.QueryEscape(name)
	err := c.call(ctx, as.Login, request{method: http.MethodPost, path: path, body: []byte(content), mime: "application/octet-stream"}, &out)
	return out.SHA256, err
}

// Due lists the due dates of the case's newest clock of each rule.
func (c *Client) Due(ctx context.Context, as Player, caseID string) (map[string]calendar.Date, error) {
	clocks, err := c.Clocks(ctx, as, caseID)
	due := map[string]calendar.Date{}
	for _, k := range clocks {
		if !k.DueOn.IsZero() {
			due[k.Rule] = k.DueOn
		}
	}
	return due, err
}

// Get reads any path of the interface, as the person sees it.
func (c *Client) Get(ctx context.Context, as Player, path string, out any) error {
	return c.call(ctx, as.Login, request{method: http.MethodGet, path: path}, out)
}

// Clock is a clock as the interface shows it.
type Clock struct {
	ID          string        `json:"clock"`
	Rule        string        `json:"rule"`
	Title       string        `json:"title"`
	State       string        `json:"state"`
	Ended       string        `json:"ended"`
	TriggerOn   calendar.Date `json:"trigger_on"`
	DueOn       calendar.Date `json:"due_on"`
	Provisional bool          `json:"provisional"`
	Late        bool          `json:"late"`
	Overdue     bool          `json:"overdue"`
}

// Clocks reads the case's clocks.
func (c *Client) Clocks(ctx context.Context, as Player, caseID string) ([]Clock, error) {
	var out struct {
		Items []Clock `json:"items"`
	}
	err := c.call(ctx, as.Login, request{method: http.MethodGet, path: "/cases/" + caseID + "/clocks"}, &out)
	return out.Items, err
}

// Summary is the head of a case.
type Summary struct {
	Number string `json:"number"`
	State  string `json:"-"` // title of the main track's state
	Tracks []struct {
		Track      string `json:"track"`
		StateTitle string `json:"state_title"`
	} `json:"tracks"`
}

// Case reads the head of the case as the person sees it.
func (c *Client) Case(ctx context.Context, as Player, caseID string) (Summary, error) {
	var out Summary
	err := c.call(ctx, as.Login, request{method: http.MethodGet, path: "/cases/" + caseID}, &out)
	for _, t := range out.Tracks {
		if t.Track == "main" {
			out.State = t.StateTitle
		}
	}
	return out, err
}

// Opened lists the cases that the case has opened, in order, and who handles
// them.
func (c *Client) Opened(ctx context.Context, as Player, caseID string) ([]OpenedCase, error) {
	var out struct {
		Linked []struct {
			ID string `json:"id"`
		} `json:"linked"`
	}
	if err := c.call(ctx, as.Login, request{method: http.MethodGet, path: "/cases/" + caseID}, &out); err != nil {
		return nil, err
	}
	var cases []OpenedCase
	for _, l := range out.Linked {
		var opened struct {
			Facts struct {
				Handlers []struct {
					ID string `json:"id"`
				} `json:"handlers"`
			} `json:"facts"`
		}
		if err := c.call(ctx, as.Login, request{method: http.MethodGet, path: "/cases/" + l.ID}, &opened); err != nil {
			return nil, err
		}
		one := OpenedCase{ID: l.ID}
		for _, h := range opened.Facts.Handlers {
			one.Handlers = append(one.Handlers, h.ID)
		}
		cases = append(cases, one)
	}
	return cases, nil
}

// Entry is one line of a case's timeline.
type Entry struct {
	Sequence   int       `json:"sequence"`
	Kind       string    `json:"kind"`
	Title      string    `json:"title"`
	Actor      string    `json:"actor_name"`
	HappenedAt time.Time `json:"happened_at"`
	Facts      struct {
		Clock string `json:"clock"`
		Step  string `json:"step"`
	} `json:"facts"`
	Papers []struct {
		Title  string `json:"title"`
		Number string `json:"number"`
	} `json:"papers"`
}

// Timeline reads every entry of the case.
func (c *Client) Timeline(ctx context.Context, as Player, caseID string) ([]Entry, error) {
	var all []Entry
	cursor := ""
	for {
		var out struct {
			Items []Entry `json:"items"`
			Next  string  `json:"next"`
		}
		path := "/cases/" + caseID + "/timeline?limit=200&cursor=" + url.QueryEscape(cursor)
		if err := c.call(ctx, as.Login, request{method: http.MethodGet, path: path}, &out); err != nil {
			return nil, err
		}
		all = append(all, out.Items...)
		if out.Next == "" {
			return all, nil
		}
		cursor = out.Next
	}
}

type request struct {
	method, path string
	body         []byte
	mime         string
	key, version string
}

func (c *Client) call(ctx context.Context, login string, r request, out any) error {
	_, body, err := c.do(ctx, login, r)
	if err != nil {
		return err
	}
	return json.Unmarshal(body, out)
}

// do sends the request; 503 and 429 are answered with patience and the same
// key, as the interface asks of its callers.
func (c *Client) do(ctx context.Context, login string, r request) (http.Header, []byte, error) {
	for attempt := 0; ; attempt++ {
		session, err := c.session(ctx, login)
		var head http.Header
		var body []byte
		if err == nil {
			head, body, err = c.once(ctx, session, r)
		}
		if err == nil || !c.again(err) || attempt == 120 {
			return head, body, err
		}
		select {
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		case <-time.After(500 * time.Millisecond):
		}
	}
}

func (c *Client) again(err error) bool {
	var p *Problem
	if errors.As(err, &p) {
		return p.Status == http.StatusServiceUnavailable || p.Status == http.StatusTooManyRequests
	}
	return c.Patient
}

func (c *Client) once(ctx context.Context, session *http.Client, r request) (http.Header, []byte, error) {
	req, err := http.NewRequestWithContext(ctx, r.method, c.base+r.path, bytes.NewReader(r.body))
	if err != nil {
		return nil, nil, err
	}
	req.Header.Set("Content-Type", cmp.Or(r.mime, "application/json"))
	if r.key != "" {
		req.Header.Set("Idempotency-Key", r.key)
	}
	if r.version != "" {
		req.Header.Set("If-Match", r.version)
	}
	res, err := session.Do(req)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = res.Body.Close() }() // read to the end below; nothing is lost
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, nil, err
	}
	if res.StatusCode >= 300 {
		p := &Problem{Status: res.StatusCode}
		if json.Unmarshal(body, p) != nil {
			p.Detail = string(body)
		}
		return nil, nil, p
	}
	return res.Header, body, nil
}

// session signs the person in at the first use. An empty login is a caller
// without a session.
func (c *Client) session(ctx context.Context, login string) (*http.Client, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if s, ok := c.sessions[login]; ok {
		return s, nil
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	s := &http.Client{Jar: jar, Timeout: time.Minute}
	if login != "" {
		body, err := json.Marshal(map[string]string{"login": login, "password": c.password})
		if err != nil {
			return nil, err
		}
		if _, _, err := c.once(ctx, s, request{method: http.MethodPost, path: "/sessions", body: body}); err != nil {
			return nil, fmt.Errorf("sign in as %s: %w", login, err)
		}
	}
	c.sessions[login] = s
	return s, nil
}
