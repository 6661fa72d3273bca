package procedure_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/monitor"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// play is one case in memory and the bureau around it. It does what the record
// does with the rules' answers: numbers papers, writes entries as JSON and
// reads them back, folds.
type play struct {
	t      *testing.T
	table  procedure.Table
	world  *world
	people party.Directory
	files  map[string]bool
	c      casefile.Case
	now    time.Time
	series map[string]int

	inspectedBefore int                               // inspections of the firm in the year
	inspectedOthers map[string]int                    // of others, by their codes
	standing        map[string]procedure.TaskStanding // of the inspections that a plan opened
	linked          *procedure.Linked                 // what is read of the unit's case
}

// world is the shipped law, with one set a day.
type world struct {
	editions law.Editions
	days     map[calendar.Date]law.Set
}

// editions are read once: every play rests on the same law.
var editions = sync.OnceValues(catalogue.Shipped)

func shipped(t testing.TB, more ...law.Edition) *world {
	t.Helper()
	editions, err := editions()
	require.NoError(t, err)
	if len(more) > 0 {
		editions, err = editions.With(more...)
		require.NoError(t, err)
	}
	return &world{editions, map[calendar.Date]law.Set{}}
}

func (w *world) at(on calendar.Date) law.Set {
	set, ok := w.days[on]
	if !ok {
		set = w.editions.At(on)
		w.days[on] = set
	}
	return set
}

func day(s string) time.Time { return calendar.MustDate(s).Start().Add(9 * time.Hour) }

func newPlay(t *testing.T) *play {
	t.Helper()
	return &play{
		t: t, table: procedure.Ordinary(), world: shipped(t), people: bureau(), files: map[string]bool{fileA: true, fileB: true},
		c: casefile.Fold(nil), now: day("2026-07-01"), series: map[string]int{},
	}
}

const (
	unit  = party.UnitID("market")
	other = party.UnitID("quality")
	fileA = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	fileB = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
)

// The bureau's people by what they are there for.
const (
	officer1   = party.PersonID("officer-1")
	officer2   = party.PersonID("officer-2")
	officer3   = party.PersonID("officer-3")
	stranger   = party.PersonID("officer-elsewhere")
	expired    = party.PersonID("officer-expired")
	unitHead   = party.PersonID("unit-head")
	reviewer1  = party.PersonID("reviewer-1")
	reviewer2  = party.PersonID("reviewer-2")
	novice     = party.PersonID("reviewer-novice")
	veteran    = party.PersonID("reviewer-veteran")
	reviewHead = party.PersonID("review-head")
	counsel    = party.PersonID("counsel")
	deputy1    = party.PersonID("deputy-1")
	deputy2    = party.PersonID("deputy-2")
	head       = party.PersonID("head")
	host1      = party.PersonID("host-1")
	host2      = party.PersonID("host-2")
	publisher  = party.PersonID("publisher")
	checker    = party.PersonID("checker")
	archivist  = party.PersonID("archivist")
	supervisor = party.PersonID("supervisor")
	admin      = party.PersonID("admin")
)

var always = party.Span{From: calendar.MustDate("2015-01-01")}

func person(id party.PersonID, in party.UnitID, roles ...party.Role) party.Person {
	p := party.Person{ID: id, Name: "人员" + string(id), Certificates: []party.Certificate{{Kind: party.Enforcement, Number: "E", Span: always}, {Kind: party.Qualification, Number: "Q", Span: always}}}
	for _, r := range roles {
		p.Assignments = append(p.Assignments, party.Assignment{Role: r, Unit: in, Span: always})
	}
	return p
}

func bureau() party.Directory {
	dir := party.Directory{}
	for id, roles := range map[party.PersonID][]party.Role{
		officer1: {party.Officer}, officer2: {party.Officer}, officer3: {party.Officer}, expired: {party.Officer}, unitHead: {party.UnitHead},
	} {
		dir[id] = person(id, unit, roles...)
	}
	for id, roles := range map[party.PersonID][]party.Role{
		stranger: {party.Officer}, reviewer1: {party.Reviewer}, reviewer2: {party.Reviewer}, novice: {party.Reviewer}, veteran: {party.Reviewer},
		reviewHead: {party.ReviewHead}, counsel: {party.Counsel}, deputy1: {party.DeputyHead}, deputy2: {party.DeputyHead}, head: {party.Head},
		host1: {party.HearingHost}, host2: {party.HearingHost}, publisher: {party.Publisher}, checker: {party.DisclosureChecker},
		archivist: {party.Archivist}, supervisor: {party.Supervisor}, admin: {party.Administrator},
	} {
		dir[id] = person(id, other, roles...)
	}
	old := dir[expired]
	old.Certificates = []party.Certificate{{Kind: party.Enforcement, Number: "E", Span: party.Span{From: always.From, Until: calendar.MustDate("2026-06-30")}}}
	dir[expired] = old
	for id, since := range map[party.PersonID]string{novice: "2023-01-01", veteran: "2019-01-01"} {
		p := dir[id]
		p.Certificates, p.FirstReviewOn = nil, calendar.MustDate(since)
		dir[id] = p
	}
	return dir
}

// standIn makes one person the leave substitute of another from now on.
func (p *play) standIn(substitute, absent party.PersonID) {
	s := p.people[substitute]
	s.StandsInFor = append(s.StandsInFor, party.Substitution{Absent: absent, Span: party.Span{From: calendar.DateOf(p.now)}})
	p.people[substitute] = s
}

func (p *play) context(who party.PersonID) procedure.Context {
	inspected := map[string]int{firm().IDCode: p.inspectedBefore}
	maps.Copy(inspected, p.inspectedOthers)
	return procedure.Context{
		Actor: p.people[who], Now: p.now, At: p.now, Rules: p.world.at(calendar.DateOf(p.now)), RulesAt: p.world.at, People: p.people, Files: p.files, Inspected: inspected,
		Linked: p.linked, TaskOf: func(id string) procedure.TaskStanding {
			if s, known := p.standing[id]; known {
				return s
			}
			return procedure.TaskProposed
		},
	}
}

func (p *play) try(happened time.Time, who party.PersonID, act string, facts casefile.Facts) ([]casefile.Event, *fault.Fault) {
	if p.c.Sequence == 0 {
		p.c.ID = "case-1"
	}
	return procedure.Decide(p.table, p.c, procedure.Request{Act: procedure.Name(act), Facts: facts, HappenedAt: happened}, p.context(who))
}

// do plays an act that must be let through and answers its sequence.
func (p *play) do(who party.PersonID, act string, facts casefile.Facts) int {
	p.t.Helper()
	return p.doAt(time.Time{}, who, act, facts)
}

func (p *play) doAt(happened time.Time, who party.PersonID, act string, facts casefile.Facts) int {
	p.t.Helper()
	require.True(p.t, p.c.Sequence == 0 || procedure.Visible(p.c, p.context(who)), "%s is %s's to do, who cannot see the case", act, who)
	events, f := p.try(happened, who, act, facts)
	require.Nil(p.t, f, "%s", act)
	p.take(events)
	return events[0].Sequence
}

// refuse plays an act that must be refused with the code and answers the fault.
func (p *play) refuse(code fault.Code, who party.PersonID, act string, facts casefile.Facts) *fault.Fault {
	p.t.Helper()
	return p.refuseAt(time.Time{}, code, who, act, facts)
}

func (p *play) refuseAt(happened time.Time, code fault.Code, who party.PersonID, act string, facts casefile.Facts) *fault.Fault {
	p.t.Helper()
	events, f := p.try(happened, who, act, facts)
	require.Empty(p.t, events, "%s went through", act)
	require.NotNil(p.t, f)
	require.Equal(p.t, code, f.Code, "%s: %s", act, f.Message)
	return f
}

// shut plays an act that one gate must stop.
func (p *play) shut(gate string, who party.PersonID, act string, facts casefile.Facts) *fault.Fault {
	p.t.Helper()
	f := p.refuse(fault.GateShut, who, act, facts)
	require.Equal(p.t, gate, f.Gate, f.Message)
	require.NotEmpty(p.t, f.Cite)
	return f
}

func (p *play) take(events []casefile.Event) {
	p.t.Helper()
	for _, e := range p.stored(events) {
		before := p.c
		p.c = casefile.Fold(append(append([]casefile.Event{}, p.c.Events...), e))
		// Whatever a test plays is a history, and no history breaks an invariant.
		require.Empty(p.t, monitor.Judge(monitor.At(before, p.c, e, p.people), monitor.All()))
		require.Empty(p.t, p.silent(), "pitfall 16: a clock runs and no board can show when it ends")
	}
	p.carried()
}

// carried: what an act leaves upon whoever did it stays with them to the end of
// the case.
func (p *play) carried() {
	p.t.Helper()
	for _, e := range p.c.Events {
		act, ok := p.table.Act(procedure.Name(e.Kind))
		if !ok || e.Role == party.System {
			continue
		}
		for _, b := range procedure.Leaves(act) {
			require.Contains(p.t, procedure.Barred(b, p.c), e.Actor, "%s leaves %s", e.Kind, b)
		}
	}
}

// stored numbers the papers and sends the entries through JSON, as the record
// does.
func (p *play) stored(events []casefile.Event) []casefile.Event {
	p.t.Helper()
	out := make([]casefile.Event, len(events))
	for i, e := range events {
		require.Equal(p.t, p.c.Sequence+i+1, e.Sequence)
		for j := range e.Papers {
			paper := &e.Papers[j]
			if paper.Series != "" {
				p.series[paper.Series]++
				paper.Number = fmt.Sprintf("麒住建%s〔2026〕第%d号", paper.Series, p.series[paper.Series])
			}
			sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", paper.Slot, e.Sequence))
			paper.ID, paper.SHA256 = fmt.Sprintf("%s-%d", paper.Slot, e.Sequence), hex.EncodeToString(sum[:])
		}
		body, err := json.Marshal(e)
		require.NoError(p.t, err)
		require.NoError(p.t, json.Unmarshal(body, &out[i]))
	}
	return out
}

// reach moves the clock forward and strikes whatever came due on the way.
func (p *play) reach(to time.Time) {
	p.t.Helper()
	require.False(p.t, to.Before(p.now), "time runs forward only")
	p.now = to
	events, f := procedure.Strike(p.table, p.c, p.context(party.PersonID(party.System)))
	require.Nil(p.t, f)
	if len(events) > 0 {
		p.take(events)
	}
}

// workdays lets n working days go by.
func (p *play) workdays(n int) {
	p.t.Helper()
	to := p.world.editions.Calendar().AddWorkingDays(calendar.DateOf(p.now), n)
	p.reach(to.Start().Add(9 * time.Hour))
}

// over lets the running period of a rule run out.
func (p *play) over(rule string) {
	p.t.Helper()
	k := p.c.Running(rule)
	require.NotNil(p.t, k, "%s does not run", rule)
	p.reach(k.Result.DueAt.Add(9 * time.Hour))
}

func (p *play) in(track casefile.Track, state casefile.State) {
	p.t.Helper()
	require.Equal(p.t, state, p.c.In(track), "%s", track)
}

// due is the last day of the newest clock of the rule.
func (p *play) due(rule string) string {
	p.t.Helper()
	k := p.c.Latest(rule)
	require.NotNil(p.t, k, "%s never ran", rule)
	return k.Result.DueOn.String()
}

func (p *play) open(who party.PersonID) map[procedure.Name]bool {
	acts := map[procedure.Name]bool{}
	for _, o := range procedure.Options(p.table, p.c, p.context(who)) {
		acts[o.Act] = o.Open
	}
	return acts
}

func (p *play) tasks() map[string][]procedure.Task {
	tasks := map[string][]procedure.Task{}
	for _, task := range procedure.Tasks(p.table, p.c, p.context(officer1)) {
		tasks[string(task.Act)] = append(tasks[string(task.Act)], task)
	}
	return tasks
}
