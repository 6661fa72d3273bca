package casework_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
	"sanxiang/workflows/contract"
)

// bench is the record with a clock that the test moves, people whom it can
// change, and papers of one line: their content is another package's matter.
type bench struct {
	t      testing.TB
	db     storetest.Database
	svc    *casework.Service
	store  *store.Store
	now    atomic.Int64
	offset time.Duration
	keys   atomic.Int64
	cast   demo.Cast
	cal    calendar.Calendar
	dir    atomic.Pointer[party.Directory]
	papers *plainPapers
}

func (b *bench) Now() time.Time        { return time.UnixMicro(b.now.Load()).UTC() }
func (b *bench) Offset() time.Duration { return b.offset }
func (b *bench) set(at time.Time)      { b.now.Store(at.UnixMicro()) }

// plainPapers renders one line a paper, and fails for one slot if told to.
type plainPapers struct {
	slot string
	fail error
	mark string // what is added to public texts
}

func (p *plainPapers) Render(c casefile.Case, e casefile.Event, paper casefile.Paper, _ party.Directory, _ law.Set) ([]byte, error) {
	if p.fail != nil && paper.Slot == p.slot {
		return nil, p.fail
	}
	return fmt.Appendf(nil, "%s %s %s %d\n", paper.Title, paper.Number, c.ID, e.Sequence), nil
}
func (*plainPapers) Number(series string, year, n int) string {
	return fmt.Sprintf("麒住建%s〔%d〕第%d号", series, year, n)
}
func (p *plainPapers) Public(c casefile.Case, _ law.Set) (casework.PublicText, error) {
	return casework.PublicText{Title: "公示", Text: []byte(c.PublicVersion.Summary + p.mark)}, nil
}

func people() (party.Directory, demo.Cast) {
	dir := party.Directory{}
	cast := demo.Cast{Unit: "u1", People: map[demo.Part]demo.Player{}}
	valid := party.Span{From: calendar.MustDate("2020-01-01")}
	for part, role := range map[demo.Part]party.Role{
		demo.Officer: party.Officer, demo.CoOfficer: party.Officer, demo.UnitHead: party.UnitHead, demo.ReviewHead: party.ReviewHead, demo.Reviewer: party.Reviewer,
		demo.Counsel: party.Counsel, demo.Deputy: party.DeputyHead, demo.Deputy2: party.DeputyHead, demo.Head: party.Head, demo.Host: party.HearingHost,
		demo.Publisher: party.Publisher, demo.Checker: party.DisclosureChecker, demo.Archivist: party.Archivist,
		demo.Supervisor: party.Supervisor,
	} {
		unit := party.UnitID("other")
		if role == party.Officer || role == party.UnitHead {
			unit = "u1"
		}
		id := party.PersonID(part)
		dir[id] = party.Person{
			ID: id, Name: string(part), Assignments: []party.Assignment{{Role: role, Unit: unit, Span: valid}},
			Certificates: []party.Certificate{{Kind: party.Enforcement, Number: "E-" + string(part), Span: valid}, {Kind: party.Qualification, Number: "Q-" + string(part), Span: valid}},
		}
		cast.People[part] = demo.Player{Login: string(part), ID: string(part)}
	}
	return dir, cast
}

func newBench(t testing.TB, db storetest.Database) *bench {
	shipped, err := editions.Of(nil)
	require.NoError(t, err)
	dir, cast := people()
	b := &bench{t: t, db: db, store: db.Store, cast: cast, cal: shipped.Calendar(), papers: &plainPapers{}}
	b.dir.Store(&dir)
	b.set(time.Date(2026, 7, 1, 1, 0, 0, 0, time.UTC))
	b.svc = b.another()
	return b
}

// another is a second process on the same database.
func (b *bench) another(change ...func(*casework.Deps)) *casework.Service {
	d := casework.Deps{
		Store: b.store, Clock: b, Renderer: b.papers, Log: slog.New(slog.DiscardHandler), Demo: true,
		World: casework.NewWorld(func(store.Directory) (party.Directory, error) { return *b.dir.Load(), nil }, editions.Of),
	}
	for _, apply := range change {
		apply(&d)
	}
	return casework.New(d)
}

// change makes somebody else of one person, as an administrator would.
func (b *bench) change(part demo.Part, how func(*party.Person)) {
	dir := maps.Clone(*b.dir.Load())
	p := dir[party.PersonID(part)]
	how(&p)
	dir[p.ID] = p
	b.dir.Store(&dir)
	require.NoError(b.t, b.store.Write(b.t.Context(), func(tx *store.Tx) error {
		return tx.SaveUnit(b.t.Context(), store.Unit{ID: "raises-the-revision", Name: "x", Kind: "x"})
	}))
}

// request is an act by somebody who has just looked at the case.
func (b *bench) request(tb testing.TB, as demo.Player, caseID, act string, input demo.Input) contract.ActRequest {
	body, err := json.Marshal(input)
	require.NoError(tb, err)
	head, _, err := b.store.Case(tb.Context(), caseID)
	require.NoError(tb, err)
	key := fmt.Sprintf("key-%d", b.keys.Add(1))
	return contract.ActRequest{
		CaseID: caseID, Act: act, Account: as.ID, Key: key, Digest: key, Seen: head.Sequence, ReceivedAt: b.Now(), Body: body,
	}
}

func (b *bench) Act(ctx context.Context, as demo.Player, caseID, act string, input demo.Input) (string, int, error) {
	if caseID == "" {
		caseID = fmt.Sprintf("case-%06d", b.keys.Add(1))
	}
	res, err := b.svc.Perform(ctx, b.request(b.t, as, caseID, act, input))
	if err != nil {
		return "", 0, err
	}
	if res.Fault != nil {
		return "", 0, res.Fault
	}
	return caseID, res.Receipt.Events[0], nil
}

func (b *bench) Opened(ctx context.Context, _ demo.Player, caseID string) ([]demo.OpenedCase, error) {
	heads, err := b.store.OpenedFrom(ctx, caseID, store.Scope{All: true})
	var cases []demo.OpenedCase
	for _, h := range heads {
		one := demo.OpenedCase{ID: h.ID}
		for _, id := range casefile.Fold(b.entries(h.ID)).Handlers {
			one.Handlers = append(one.Handlers, string(id))
		}
		cases = append(cases, one)
	}
	return cases, err
}

func (b *bench) Upload(ctx context.Context, as demo.Player, caseID, name, content string) (string, error) {
	sum := sha256.Sum256([]byte(content))
	sha := hex.EncodeToString(sum[:])
	return sha, b.store.Write(ctx, func(tx *store.Tx) error {
		return tx.InsertFile(ctx, store.File{CaseID: caseID, SHA256: sha, Name: name, MIME: "text/plain", Size: int64(len(content)), UploadedBy: as.ID, UploadedAt: b.Now()})
	})
}

func (b *bench) Due(ctx context.Context, _ demo.Player, caseID string) (map[string]calendar.Date, error) {
	rows, err := b.store.Clocks(ctx, caseID)
	due := map[string]calendar.Date{}
	for _, r := range rows {
		if r.DueOn != nil {
			due[r.Rule] = calendar.MustDate(*r.DueOn)
		}
	}
	return due, err
}

type stage struct{ *bench }

func (s stage) Now(context.Context) (time.Time, error) { return s.bench.Now(), nil }

// MoveClock strikes every open case, as the engine's timers would.
func (s stage) MoveClock(ctx context.Context, to time.Time) error {
	s.set(to)
	ids, err := s.svc.Open(ctx)
	for _, id := range ids {
		if _, err := s.svc.Strike(ctx, contract.StrikeRequest{CaseID: id}); err != nil {
			return err
		}
	}
	return err
}

// onBoth runs a test on each database.
func onBoth(t *testing.T, test func(*testing.T, *bench)) {
	t.Run("sqlite", func(t *testing.T) { test(t, newBench(t, storetest.SQLite(t))) })
	t.Run("mysql", func(t *testing.T) { test(t, newBench(t, storetest.MySQL(t))) })
}

// play runs a sample script up to its first step with the act; an empty act
// runs it to its end.
func (b *bench) play(script demo.Script, until string) *demo.Play {
	if until != "" {
		script = before(script, until)
	}
	plays, err := demo.Run(b.t.Context(), stage{b}, b.cast, b.cal, []demo.Script{script}, func(*demo.Play, demo.Step) {})
	require.NoError(b.t, err)
	return plays[0]
}

// before cuts a script off before its first step with the act.
func before(s demo.Script, act string) demo.Script {
	s.Steps = s.Steps[:slices.IndexFunc(s.Steps, func(step demo.Step) bool { return step.Act == act })]
	return s
}

func scriptNamed(t testing.TB, name string) demo.Script {
	all := demo.Scripts()
	i := slices.IndexFunc(all, func(s demo.Script) bool { return s.Name == name })
	require.GreaterOrEqual(t, i, 0, name)
	return all[i]
}

// do is one act that must succeed.
func (b *bench) do(as demo.Part, caseID, act string, input demo.Input) contract.Receipt {
	res, err := b.svc.Perform(b.t.Context(), b.request(b.t, b.cast.People[as], caseID, act, input))
	require.NoError(b.t, err)
	require.Nil(b.t, res.Fault)
	return *res.Receipt
}

// refused is one act that must not succeed.
func (b *bench) refused(req contract.ActRequest) *fault.Fault {
	res, err := b.svc.Perform(b.t.Context(), req)
	require.NoError(b.t, err)
	require.Nil(b.t, res.Receipt)
	require.NotNil(b.t, res.Fault)
	return res.Fault
}

func (b *bench) head(caseID string) store.Case {
	head, found, err := b.store.Case(b.t.Context(), caseID)
	require.NoError(b.t, err)
	require.True(b.t, found)
	return head
}

// entries reads the record itself, past everything that remembers it.
func (b *bench) entries(caseID string) []casefile.Event {
	rows, err := b.store.Events(b.t.Context(), caseID, 0)
	require.NoError(b.t, err)
	events := make([]casefile.Event, len(rows))
	for i, r := range rows {
		require.NoError(b.t, json.Unmarshal(r.Body, &events[i]))
	}
	return events
}

func (b *bench) verified() {
	v, err := casework.Verify(b.t.Context(), b.store)
	require.NoError(b.t, err)
	require.Nil(b.t, v.Broken)
}

func TestSampleCasesRunFromLeadToArchive(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		ctx := t.Context()
		plays, err := demo.Run(ctx, stage{b}, b.cast, b.cal, demo.Scripts(), func(*demo.Play, demo.Step) {})
		require.NoError(t, err)
		for _, p := range plays {
			head, found, err := b.store.Case(ctx, p.CaseID)
			require.NoError(t, err)
			require.True(t, found)
			require.Equal(t, "archived", head.MainState, p.Script.Name)
		}
		v, err := casework.Verify(ctx, b.store)
		require.NoError(t, err)
		require.Nil(t, v.Broken)
		require.Equal(t, len(plays), v.Cases)
	})
}
