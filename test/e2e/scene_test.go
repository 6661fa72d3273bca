package e2e

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/internal/demo"
	"sanxiang/test/harness"
)

// scene is one case that is played over HTTP as people would: facts, amounts
// and dates of its own, each last day counted by hand from the calendar of 2026.
type scene struct {
	name  string
	steps []step
}

// step is one act of a scene, or only a look at the case.
type step struct {
	at       string                 // "2026-09-23 09:00"; a minute after the step before when empty
	who, act string                 // who does it; no act only looks
	in       func(*game) demo.Input // nil is an empty input
	upload   string                 // a file that is stored first, kept under this name
	happened string                 // when it took place, if before it is entered
	refused  string                 // the code or the gate that must stop it
	keep     string                 // the entry's sequence is kept under this name
	checks   []check                // what must hold afterwards
}

// check looks at the case as it stands.
type check func(*game) error

// game is a scene that is being played.
type game struct {
	client *demo.Client
	t      *testing.T
	caseID string
	files  map[string]string
	kept   map[string]int
	view   map[string]any // the case, as its handler sees it
	clocks []demo.Clock
	err    error
}

func at(when string, s ...step) []step {
	s[0].at = when
	return s
}

func instant(s string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", s, calendar.Zone)
	if err != nil {
		panic(err)
	}
	return t
}

// queued is a step with its scene and the instant at which it is played.
type queued struct {
	step
	game *game
	when time.Time
}

// play plays all scenes on one server, by the clock: it never goes back. A scene
// that goes wrong is left, the others go on.
func play(t *testing.T, start string, scenes []scene) {
	p := harness.New(t)
	p.Env(harness.StartVariable, start)
	p.Start()
	client := demo.NewClient(p.Base, demo.Password)
	games := map[string]*game{}
	var queue []queued
	for _, s := range scenes {
		g := &game{client: client, t: t, files: map[string]string{}, kept: map[string]int{}}
		require.NotContains(t, games, s.name)
		games[s.name] = g
		var when time.Time
		for _, x := range s.steps {
			if when = when.Add(time.Minute); x.at != "" {
				next := instant(x.at)
				require.True(t, next.After(when.Add(-time.Minute)), "%s: %s goes back", s.name, x.at)
				when = next
			}
			queue = append(queue, queued{x, g, when})
		}
	}
	slices.SortStableFunc(queue, func(a, b queued) int { return a.when.Compare(b.when) })
	for _, q := range queue {
		if q.game.err == nil {
			q.game.err = q.game.do(q)
		}
	}
	for _, s := range scenes {
		t.Run(s.name, func(t *testing.T) { require.NoError(t, games[s.name].err) })
	}
	p.Stop()
	for _, args := range [][]string{{"verify"}, {"verify", "--law"}} {
		out, err := p.Run(args...)
		require.NoError(t, err, out)
	}
}

func (g *game) do(q queued) error {
	ctx := g.t.Context()
	now, err := g.client.Now(ctx)
	if err == nil && q.when.After(now) {
		err = g.client.MoveClock(ctx, q.when)
	}
	if err != nil {
		return err
	}
	where := func(err error) error {
		return fmt.Errorf("%s, %s %s: %w", q.when.Format("2006-01-02 15:04"), q.who, cmp.Or(q.act, "looks"), err)
	}
	if q.act != "" {
		if err := g.act(q.step); err != nil {
			return where(err)
		}
	}
	if len(q.checks) == 0 {
		return nil
	}
	if err := g.look(); err != nil {
		return where(err)
	}
	for _, c := range q.checks {
		if err := c(g); err != nil {
			return where(err)
		}
	}
	return nil
}

func (g *game) act(s step) error {
	ctx, who := g.t.Context(), demo.Player{Login: s.who, ID: s.who}
	if s.upload != "" {
		sha, err := g.client.Upload(ctx, who, g.caseID, s.upload+".txt", s.upload+" "+g.caseID)
		if err != nil {
			return err
		}
		g.files[s.upload] = sha
	}
	in := demo.Input{}
	if s.in != nil {
		in = maps.Clone(s.in(g))
	}
	if s.happened != "" {
		in["happened_at"] = instant(s.happened).Format(time.RFC3339)
	}
	id, sequence, err := g.client.Act(ctx, who, g.caseID, s.act, in)
	if s.refused != "" {
		return refusedBy(err, s.refused)
	}
	if err != nil {
		return err
	}
	g.caseID = id
	if s.keep != "" {
		g.kept[s.keep] = sequence
	}
	return nil
}

func refusedBy(err error, by string) error {
	var p *demo.Problem
	switch {
	case err == nil:
		return fmt.Errorf("went through, and %s should have stopped it", by)
	case !errors.As(err, &p):
		return err
	case p.Code != by && p.Gate != by:
		return fmt.Errorf("stopped, but not by %s: %w", by, p)
	}
	return nil
}

func (g *game) look() error {
	if g.caseID == "" {
		return nil
	}
	g.view = map[string]any{}
	if err := g.client.Get(g.t.Context(), demo.Player{Login: officer}, "/cases/"+g.caseID, &g.view); err != nil {
		return err
	}
	var err error
	g.clocks, err = g.client.Clocks(g.t.Context(), demo.Player{Login: officer}, g.caseID)
	return err
}

// clock is the newest of the rule.
func (g *game) clock(rule string) (demo.Clock, error) {
	for _, k := range slices.Backward(g.clocks) {
		if k.Rule == rule {
			return k, nil
		}
	}
	return demo.Clock{}, fmt.Errorf("%s never ran", rule)
}

// due: the newest clock of the rule has this last day, and it is final.
func due(rule, day string) check {
	return func(g *game) error {
		k, err := g.clock(rule)
		if err == nil && (k.DueOn.String() != day || k.Provisional) {
			return fmt.Errorf("%s ends on %s (provisional: %t), by hand it is %s", rule, k.DueOn, k.Provisional, day)
		}
		return err
	}
}

// how: the newest clock of the rule ended so ("" while it runs), in time or late.
func how(rule, ended string, late bool) check {
	return func(g *game) error {
		k, err := g.clock(rule)
		if got, _, _ := strings.Cut(k.Ended, "#"); err == nil && (got != ended || k.Late != late) {
			return fmt.Errorf("%s ended as %q, late: %t; it should be %q, %t", rule, k.Ended, k.Late, ended, late)
		}
		return err
	}
}

// never: no clock of the rule has begun.
func never(rule string) check {
	return func(g *game) error {
		if k, err := g.clock(rule); err == nil {
			return fmt.Errorf("%s runs since %s", rule, k.TriggerOn)
		}
		return nil
	}
}

// in: the track stands there.
func in(track, state string) check {
	return func(g *game) error {
		for _, x := range g.view["tracks"].([]any) {
			if x := x.(map[string]any); x["track"] == track {
				if x["state"] != state {
					return fmt.Errorf("%s stands at %v, not at %s", track, x["state"], state)
				}
				return nil
			}
		}
		if state != "" {
			return fmt.Errorf("%s has not begun", track)
		}
		return nil
	}
}

// rules: exactly these entries of the catalogue ask for the review.
func rules(want ...string) check {
	return func(g *game) error {
		var got []string
		for _, h := range g.list("must_review") {
			got = append(got, h.(map[string]any)["rule"].(string))
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			return fmt.Errorf("reviewed for %v, by hand it is %v", got, want)
		}
		return nil
	}
}

// fact: what the case holds under the path reads so.
func fact(path string, want any) check {
	return func(g *game) error {
		got := g.fact(path)
		if fmt.Sprint(got) != fmt.Sprint(want) {
			text, err := json.Marshal(got)
			return errors.Join(err, fmt.Errorf("%s is %s, by hand it is %v", path, text, want))
		}
		return nil
	}
}

// fact reads a value of the case's facts; "-1" in a path is the last of a list.
func (g *game) fact(path string) any {
	v := g.view["facts"]
	for part := range strings.SplitSeq(path, ".") {
		switch x := v.(type) {
		case map[string]any:
			v = x[part]
		case []any:
			if len(x) == 0 {
				return nil
			}
			v = x[len(x)-1]
			if part != "-1" {
				return fmt.Sprintf("%s is a list", part)
			}
		default:
			return nil
		}
	}
	if n, ok := v.(float64); ok {
		return int64(n)
	}
	return v
}

func (g *game) list(path string) []any {
	list, _ := g.fact(path).([]any)
	return list
}

// waits: somebody is asked to do the act.
func waits(act string) check {
	return func(g *game) error {
		for _, x := range g.view["tasks"].([]any) {
			if x.(map[string]any)["act"] == act {
				return nil
			}
		}
		return fmt.Errorf("nobody is asked to do %s", act)
	}
}
