package procedure_test

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The model check plays every act that four people can do, in every order, to
// a fixpoint, and looks at each decision that comes of it. It goes through
// Decide and Strike alone, so what it proves, it proves of the very function
// that answers an officer. Time is abstract: the next period that runs out, or
// has not yet.

// model is the table under test, the small bureau that plays it, and the part
// of its doings that one run looks at.
type model struct {
	table  procedure.Table
	people party.Directory
	world  *world
	mu     sync.Mutex
	view
}

// view bounds a run. All doings of all people at once have no end that a
// machine sees; each view lets one side of the procedure do everything and
// keeps the others to the straight way.
type view struct {
	name     string
	leaveOut []string // acts that the run does without
	versions int      // of the proposal, at most
	rounds   int      // of legal review, at most
	exhibits int      // of evidence, at most
	one      bool     // cora is the only reviewer
	straight bool     // who reviews consents
	drafts   string   // which proposals there are: l(ight), h(eavy), n(o penalty), r(eworded)
}

var views = []view{
	{
		name: "versions and opinions", versions: 3, rounds: 3, exhibits: 1, one: true, drafts: "lhr",
		leaveOut: slices.Concat(partysDoings, changesOfPeople, []string{"entry.correct", "review.return", "review.urge"}),
	},
	{
		name: "the ladder", versions: 2, rounds: 3, exhibits: 2, one: true, drafts: "hn",
		leaveOut: slices.Concat(partysDoings, changesOfPeople, []string{"entry.correct", "review.withdraw"}),
	},
	{
		name: "people", versions: 2, rounds: 2, exhibits: 1, drafts: "hr",
		leaveOut: slices.Concat(partysDoings, []string{"entry.correct", "review.return", "ladder.propose", "review.withdraw"}),
	},
	{
		name: "notice, defence and hearing", versions: 3, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "lh",
		leaveOut: slices.Concat(changesOfPeople, []string{"entry.correct", "review.return", "review.withdraw"}),
	},
	{
		name: "corrections", versions: 2, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "lh",
		leaveOut: slices.Concat(changesOfPeople, []string{"defence.receive", "review.return", "review.withdraw", "review.urge"}),
	},
}

var (
	partysDoings    = []string{"hearing.request", "defence.receive", "defence.waive"}
	changesOfPeople = []string{"handlers.change", "recusal.request"}
)

// The four people. Roles lie across each other on purpose: the rules, not the
// staffing, must keep reviewers from reviewing their own cases.
const (
	anna = party.PersonID("anna") // handles; head of the unit
	bert = party.PersonID("bert") // handles; could review
	cora = party.PersonID("cora") // reviews, hosts, publishes; could handle
	dora = party.PersonID("dora") // leads, checks, archives; could review
)

func fourPeople() party.Directory {
	return party.Directory{
		anna: person(anna, unit, party.Officer, party.UnitHead),
		bert: person(bert, unit, party.Officer, party.Reviewer),
		cora: person(cora, unit, party.Reviewer, party.ReviewHead, party.HearingHost, party.Officer, party.Publisher),
		dora: person(dora, unit, party.Head, party.DeputyHead, party.Reviewer, party.DisclosureChecker, party.Archivist),
	}
}

func newModel(t testing.TB, table procedure.Table, v view) *model {
	// A model's year has no end: every year is known, and has weekends only.
	var years []calendar.Year
	for y := 2027; y < 2032; y++ {
		years = append(years, calendar.Year{Year: y, Edition: "model"})
	}
	w := shipped(t, law.Edition{ID: "model", Kind: law.Calendars, EffectiveFrom: calendar.MustDate("2026-01-01"), Years: years})
	return &model{table: table, people: fourPeople(), world: w, view: v}
}

func (m *model) rules(on calendar.Date) law.Set {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.world.at(on)
}

func (m *model) context(who party.PersonID, now time.Time) procedure.Context {
	return procedure.Context{
		Actor: m.people[who], Now: now, At: now, Rules: m.rules(calendar.DateOf(now)), RulesAt: m.rules, People: m.people, Files: map[string]bool{fileA: true},
	}
}

// state is one state found: how it came about, not what it is. The case is
// folded again from the way that leads there, which keeps thousands small.
type state struct {
	from   int
	label  string
	events []casefile.Event
	now    time.Time
}

// step is one way on from a state.
type step struct {
	key    string
	label  string
	events []casefile.Event
	now    time.Time
	wrong  string // what the step does that must never be done
}

// found is what the search has seen.
type found struct {
	states []state
	back   [][]int32 // back[i] lists the states that lead to i
	goals  []int     // where the case is archived
	wrong  []string  // the way to the first step that must never be done; none is good
	why    string
}

func (f *found) way(i int) []string {
	var labels []string
	for ; i > 0; i = f.states[i].from {
		labels = append(labels, f.states[i].label)
	}
	slices.Reverse(labels)
	return labels
}

func (f *found) caseAt(i int) casefile.Case {
	var parts [][]casefile.Event
	for ; i > 0; i = f.states[i].from {
		parts = append(parts, f.states[i].events)
	}
	slices.Reverse(parts)
	return casefile.Fold(slices.Concat(parts...))
}

// search goes breadth first, level by level, so that the first wrong step is
// reached by a shortest way. It ends at the fixpoint or at the first wrong.
func (m *model) search() *found {
	f := &found{states: []state{{from: -1, now: day("2026-03-02")}}, back: make([][]int32, 1)}
	known := map[string]int{"": 0}
	for level := []int{0}; len(level) > 0 && f.wrong == nil; {
		var next []int
		for n, steps := range m.expand(f, level) {
			for _, s := range steps {
				to, old := known[s.key]
				if !old {
					to = len(f.states)
					known[s.key] = to
					f.states = append(f.states, state{level[n], s.label, s.events, s.now})
					f.back = append(f.back, nil)
					next = append(next, to)
					if strings.HasPrefix(s.key, "archived|") {
						f.goals = append(f.goals, to)
					}
				}
				f.back[to] = append(f.back[to], int32(level[n]))
				if s.wrong != "" && f.wrong == nil {
					f.wrong, f.why = append(f.way(level[n]), s.label), s.wrong
				}
			}
		}
		level = next
	}
	return f
}

// expand works a level out on every processor and keeps its order.
func (m *model) expand(f *found, level []int) [][]step {
	out := make([][]step, len(level))
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wait.Go(func() {
			for n := w; n < len(level); n += workers {
				out[n] = m.steps(f.caseAt(level[n]), f.states[level[n]].now)
			}
		})
	}
	wait.Wait()
	return out
}

// steps tries every act with every sample by everybody, and lets time pass.
func (m *model) steps(c casefile.Case, now time.Time) []step {
	c.ID = "model"
	var out []step
	for _, act := range m.table.Acts {
		if act.Duty == procedure.AsEngine || slices.Contains(m.leaveOut, string(act.Name)) || !act.Opens() && !slices.Contains(act.From, c.In(act.On)) {
			continue
		}
		at := now.Add(time.Minute)
		if act.Name == "hearing.hold" {
			at = latestOf(at, c.HearingFile.Notice.HeldOn.Start().Add(9*time.Hour))
		}
		for _, facts := range m.samples(string(act.Name), c, m.context(anna, at)) {
			for _, who := range []party.PersonID{anna, bert, cora, dora} {
				events, f := procedure.Decide(m.table, c, procedure.Request{Act: act.Name, Facts: facts}, m.context(who, at))
				if f == nil {
					out = append(out, m.step(c, fmt.Sprintf("%s %s %s", who, act.Name, telling(facts)), events, at))
				}
			}
		}
	}
	if s, ok := m.passTime(c, now); ok {
		out = append(out, s)
	}
	return out
}

func (m *model) step(c casefile.Case, label string, events []casefile.Event, now time.Time) step {
	after := casefile.Fold(slices.Concat(c.Events, events))
	return step{key: keyOf(after, now), label: label, events: events, now: now, wrong: wrongIn(c, events, now)}
}

// passTime lets the next of the periods that matter run out.
func (m *model) passTime(c casefile.Case, now time.Time) (step, bool) {
	var next time.Time
	for _, rule := range []string{"D07", "D08", "D10", "L0", "L1", "L3"} {
		if k := c.Running(rule); k != nil && !k.Paused() && k.Result.DueAt.After(now) && (next.IsZero() || k.Result.DueAt.Before(next)) {
			next = k.Result.DueAt
		}
	}
	if next.IsZero() {
		return step{}, false
	}
	events, f := procedure.Strike(m.table, c, m.context(party.PersonID(party.System), next))
	if f != nil {
		panic(f.Error())
	}
	return m.step(c, "time "+next.Format(time.DateOnly), events, next), true
}

func latestOf(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// wrongIn judges the entries of one step by the law, with words of its own:
// nothing here asks a gate. A penalty rests on a notice whose time was over or
// waived; a decision of the heavy kind, or on which an opinion was ever given,
// rests on the consent of somebody apart to this very version.
func wrongIn(before casefile.Case, events []casefile.Event, now time.Time) string {
	i := slices.IndexFunc(events, func(e casefile.Event) bool { return e.Kind == "decision.make" })
	if i < 0 {
		return ""
	}
	c, p := before, before.Proposal()
	opined := slices.ContainsFunc(c.Rounds, func(r casefile.Round) bool { return r.Opinion != nil })
	// "Must be reviewed" once said is never taken back, so any heavy version counts.
	heavy := slices.ContainsFunc(c.Proposals, func(v casefile.ProposalVersion) bool { return v.Fine >= 5_000_000 })
	if heavy || opined {
		if why := unreviewed(c, p, events[i].Actor); why != "" {
			return why
		}
	}
	if p.Outcome == casefile.Penalty {
		return unheard(c, p, now)
	}
	return ""
}

func unreviewed(c casefile.Case, p *casefile.ProposalVersion, decides party.PersonID) string {
	r := c.Round()
	apart := func(id party.PersonID) bool {
		return !slices.Contains(c.Handlers, id) && !slices.Contains(c.PastHandlers, id) && !c.Recused(id) && id != decides
	}
	switch {
	case r == nil || r.Opinion == nil || r.Opinion.Code != casefile.Agree || r.Voided:
		return "decided without a review that passed"
	case r.Version != p.Version || r.SHA256 != p.SHA256:
		return "decided on another version than the one reviewed"
	case !apart(r.OpinionBy):
		return "decided on the opinion of somebody who was not apart"
	}
	return ""
}

func unheard(c casefile.Case, p *casefile.ProposalVersion, now time.Time) string {
	n := c.Notice()
	switch {
	case n == nil || n.ServedAt.IsZero() || n.Material != p.Material:
		return "decided on what the party was not told"
	case !n.Waived && now.Before(c.Latest("D07").Result.DueAt):
		return "decided before the party's time was over"
	case slices.ContainsFunc(c.Defences, func(d casefile.Defence) bool { return !d.Answered }):
		return "decided without an answer to the defence"
	case p.Fine >= 5_000_000 && !n.HearingRight:
		return "decided without telling of the hearing"
	case c.In(casefile.Hearing) == procedure.HearingRequested || c.In(casefile.Hearing) == procedure.HearingNotified:
		return "decided while a hearing was asked for"
	}
	return ""
}

// without is the table with one gate taken out of every row.
func without(t procedure.Table, gate procedure.GateID) procedure.Table {
	rows := slices.Clone(t.Acts)
	for i := range rows {
		rows[i].Needs = slices.DeleteFunc(slices.Clone(rows[i].Needs), func(id procedure.GateID) bool { return id == gate })
	}
	return procedure.NewTable(t.ID, t.Title, t.Category, rows)
}

// 处罚法58: no decision without a passed review of that version where review is
// required, whatever four people do in whatever order; and from wherever they
// come to, there is a way to the archive.
func TestModelNoDecisionWithoutAPassedReview(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(400)) // many small cases, short-lived
	total := 0
	for _, v := range views {
		t.Run(v.name, func(t *testing.T) {
			began := time.Now()
			f := newModel(t, procedure.Ordinary(), v).search()
			if f.wrong != nil {
				t.Fatalf("%s:\n  %s", f.why, strings.Join(f.wrong, "\n  "))
			}
			t.Logf("%d states to the fixpoint in %v", len(f.states), time.Since(began).Round(time.Millisecond))
			total += len(f.states)
			require.NotEmpty(t, f.goals)
			if stuck := f.stuck(); len(stuck) > 0 {
				c := f.caseAt(stuck[0])
				t.Fatalf("%d states from which no way leads to the archive, first %v after:\n  %s", len(stuck), c.States, strings.Join(f.way(stuck[0]), "\n  "))
			}
		})
	}
	require.GreaterOrEqual(t, total, 10_000)
}

// stuck lists the states from which the archive cannot be reached.
func (f *found) stuck() []int {
	reaches := make([]bool, len(f.states))
	queue := slices.Clone(f.goals)
	for _, g := range f.goals {
		reaches[g] = true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, from := range f.back[i] {
			if !reaches[from] {
				reaches[from] = true
				queue = append(queue, int(from))
			}
		}
	}
	var stuck []int
	for i, ok := range reaches {
		if !ok {
			stuck = append(stuck, i)
		}
	}
	return stuck
}

// The check is no use if it cannot fail: with a gate taken out of the rows it
// finds a way through, and says which.
func TestModelFindsTheWayAroundAMissingGate(t *testing.T) {
	for gate, why := range map[procedure.GateID]string{
		"G10": "decided without a review that passed", "G07": "decided", "G08": "decided without an answer to the defence",
	} {
		t.Run(string(gate), func(t *testing.T) {
			side := views[0]
			if gate != "G10" {
				side = views[3] // the party's
			}
			f := newModel(t, without(procedure.Ordinary(), gate), side).search()
			require.NotEmpty(t, f.wrong, "no way around %s was found", gate)
			require.Contains(t, f.why, why)
			way := f.wrong
			t.Logf("without %s, %s:\n  %s", gate, f.why, strings.Join(way, "\n  "))
			require.Contains(t, way[0], "lead.register")
			require.Contains(t, way[len(way)-1], "decision.make")
			require.NotContains(t, strings.Join(way, " "), "review.opine", "the shortest way leaves the review out")
		})
	}
}
