package casework_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
	"sanxiang/workflows/contract"
)

// dump is every row of every table, so that "nothing was written" means it.
func (b *bench) dump() map[string]string {
	tables := "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
	if b.store.Dialect() == "mysql" {
		tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
	}
	all := map[string]string{}
	for _, name := range b.column(tables) {
		rows, err := b.db.Raw.QueryContext(b.t.Context(), "SELECT * FROM "+name)
		require.NoError(b.t, err)
		columns, err := rows.Columns()
		require.NoError(b.t, err)
		var lines []string
		for rows.Next() {
			values, into := make([]any, len(columns)), make([]any, len(columns))
			for i := range values {
				into[i] = &values[i]
			}
			require.NoError(b.t, rows.Scan(into...))
			lines = append(lines, fmt.Sprint(values...))
		}
		require.NoError(b.t, rows.Err())
		require.NoError(b.t, rows.Close())
		slices.Sort(lines)
		all[name] = strings.Join(lines, "\n")
	}
	require.Greater(b.t, len(all), 15)
	return all
}

func (b *bench) column(query string) []string {
	rows, err := b.db.Raw.QueryContext(b.t.Context(), query)
	require.NoError(b.t, err)
	defer func() { require.NoError(b.t, rows.Close()) }()
	var out []string
	for rows.Next() {
		var v string
		require.NoError(b.t, rows.Scan(&v))
		out = append(out, v)
	}
	require.NoError(b.t, rows.Err())
	return out
}

// atOnce performs all requests at the same time, taking turns between two
// processes, and answers the results in the order of the requests.
func (b *bench) atOnce(reqs []contract.ActRequest) []contract.ActResult {
	processes := []*casework.Service{b.svc, b.another()}
	results, errs := make([]contract.ActResult, len(reqs)), make([]error, len(reqs))
	var wg sync.WaitGroup
	for i, req := range reqs {
		wg.Go(func() { results[i], errs[i] = processes[i%2].Perform(b.t.Context(), req) })
	}
	wg.Wait()
	require.NoError(b.t, errors.Join(errs...))
	return results
}

func TestDoubleClickIsOneEntryAndOneReceipt(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		opening := b.play(scriptNamed(t, "case-1"), "lead.register") // nothing yet
		step := scriptNamed(t, "case-1").Steps[0]
		open := b.request(t, b.cast.People[demo.Officer], "case-doubled", "lead.register", step.With(opening))
		for range 2 { // the second time round everything is known already
			results := b.atOnce(slices.Repeat([]contract.ActRequest{open}, 8))
			for _, r := range results {
				require.Nil(t, r.Fault)
				require.Equal(t, results[0].Receipt, r.Receipt)
				require.Equal(t, results[0].Schedule, r.Schedule)
			}
			require.Len(t, b.entries("case-doubled"), 1)
		}
		b.set(b.Now().Add(time.Hour))
		add := b.evidenceRequest(t, "case-doubled", "doubled")
		results := b.atOnce(slices.Repeat([]contract.ActRequest{add}, 8))
		for _, r := range results {
			require.Nil(t, r.Fault)
			require.Equal(t, results[0].Receipt, r.Receipt)
		}
		require.Len(t, b.entries("case-doubled"), 2)
		b.verified()
	})
}

func TestReusedKeyIsRefused(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		req := b.evidenceRequest(t, id, "first")
		res, err := b.svc.Perform(t.Context(), req)
		require.NoError(t, err)
		require.Nil(t, res.Fault)

		other := b.evidenceRequest(t, id, "second")
		other.Key = req.Key
		was := b.dump()
		require.Equal(t, fault.KeyReused, b.refused(other).Code)
		f, err := b.svc.Check(t.Context(), other)
		require.NoError(t, err)
		require.Equal(t, fault.KeyReused, f.Code)
		require.Equal(t, was, b.dump())

		other.Account = b.cast.People[demo.CoOfficer].ID
		res, err = b.svc.Perform(t.Context(), other)
		require.NoError(t, err)
		require.Nil(t, res.Fault, "a key belongs to one account")
	})
}

func TestKnownKeyIsAnsweredForEver(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		p := b.play(scriptNamed(t, "case-1"), "verification.finish")
		b.set(b.Now().Add(time.Hour))
		finish := b.request(t, b.cast.People[demo.Officer], p.CaseID, "verification.finish", demo.Input{
			"findings": "属实", "preliminary_evidence": true, "jurisdiction": true, "recommend": "file",
		})
		first, err := b.svc.Perform(t.Context(), finish)
		require.NoError(t, err)
		require.Nil(t, first.Fault)
		b.do(demo.Officer, p.CaseID, "filing.submit", demo.Input{"facts": "x", "basis": "x", "opinion": "x", "file": true})

		fresh := finish
		fresh.Key, fresh.Digest = "fresh", "fresh"
		require.NotNil(t, b.refused(fresh), "the act itself is not open any more")
		b.change(demo.Officer, func(p *party.Person) { p.Disabled = true })

		again, err := b.svc.Perform(t.Context(), finish)
		require.NoError(t, err)
		require.Equal(t, first.Receipt, again.Receipt)
		require.Equal(t, first.Receipt.Sequence+1, again.Schedule.Sequence, "the receipt is the first, the schedule today's")
		f, err := b.svc.Check(t.Context(), finish)
		require.NoError(t, err)
		require.Nil(t, f)
	})
}

func TestRefusalWritesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		officer := b.cast.People[demo.Officer]
		good := b.evidenceRequest(t, id, "x")
		was := b.dump()
		for name, c := range map[string]struct {
			code  fault.Code
			spoil func(*contract.ActRequest)
		}{
			"unknown act":   {fault.NotFound, func(r *contract.ActRequest) { r.Act = "evidence.eat" }},
			"unknown field": {fault.Invalid, func(r *contract.ActRequest) { r.Body = []byte(`{"surprise":1}`) }},
			"no JSON":       {fault.Invalid, func(r *contract.ActRequest) { r.Body = []byte(`{`) }},
			"unknown file": {fault.Invalid, func(r *contract.ActRequest) {
				r.Body = []byte(strings.ReplaceAll(string(r.Body), `"sha256":"`, `"sha256":"0`))
			}},
			"wrong state": {fault.WrongState, func(r *contract.ActRequest) {
				r.Act, r.Body = "filing.submit", []byte(`{"facts":"x","basis":"x","opinion":"x","file":true}`)
			}},
			"somebody else":     {fault.NotFound, func(r *contract.ActRequest) { r.Account = "nobody" }},
			"the future":        {fault.Invalid, func(r *contract.ActRequest) { r.HappenedAt = r.ReceivedAt.Add(time.Second) }},
			"a version to come": {fault.Stale, func(r *contract.ActRequest) { r.Seen = 999 }},
			"opening it again": {fault.WrongState, func(r *contract.ActRequest) {
				*r = b.request(t, officer, id, "lead.register", demo.Scripts()[0].Steps[0].With(demo.NewPlay(demo.Scripts()[0], b.cast)))
			}},
			"a case there is not": {fault.NotFound, func(r *contract.ActRequest) { r.CaseID = "no-such-case" }},
		} {
			req := good
			c.spoil(&req)
			f := b.refused(req)
			require.Equal(t, c.code, f.Code, "%s: %s", name, f.Message)
			checked, err := b.svc.Check(t.Context(), req)
			require.NoError(t, err)
			require.Equal(t, f, checked, name)
			require.Equal(t, was, b.dump(), name)
		}
	})
}

func TestRefusedOpeningLeavesNoWorkflow(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	b.change(demo.Officer, func(p *party.Person) { p.Disabled = true })
	req := b.request(t, b.cast.People[demo.Officer], "never", "lead.register", demo.Scripts()[0].Steps[0].With(demo.NewPlay(demo.Scripts()[0], b.cast)))
	res, err := b.svc.Perform(t.Context(), req)
	require.NoError(t, err)
	require.NotNil(t, res.Fault)
	require.True(t, res.Schedule.Done)
}

// The decision document draws a number before it is rendered.
func TestFaultyPaperRefusesTheActAndGivesTheNumberBack(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-8"), "decision.issue").CaseID
		req := b.request(t, b.cast.People[demo.Officer], id, "decision.issue", demo.Input{"sealed": true})
		was := b.dump()

		b.papers.slot, b.papers.fail = "decision", fault.New(fault.Invalid, "决定书缺少送达地址")
		require.Equal(t, "决定书缺少送达地址", b.refused(req).Message)
		require.Equal(t, was, b.dump())

		b.papers.fail = errors.New("font missing")
		_, err := b.svc.Perform(t.Context(), req)
		require.ErrorIs(t, err, b.papers.fail, "a fault of the machine is no refusal")
		require.Equal(t, was, b.dump())

		b.papers.fail = nil
		res, err := b.svc.Perform(t.Context(), req)
		require.NoError(t, err)
		require.Nil(t, res.Fault)
		require.Equal(t, []string{"麒住建罚〔2026〕第1号"}, res.Receipt.Numbers)
		b.verified()
	})
}

func TestNumbersHaveNoGapsUnderConcurrency(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		script := scriptNamed(t, "case-1")
		var reqs []contract.ActRequest
		for range 6 {
			id := b.play(script, "filing.approve").CaseID
			reqs = append(reqs, b.request(t, b.cast.People[demo.Deputy], id, "filing.approve", demo.Input{"opinion": "同意立案"}))
		}
		var numbers []string
		for _, r := range b.atOnce(reqs) {
			require.Nil(t, r.Fault)
			numbers = append(numbers, r.Receipt.Numbers...)
		}
		slices.Sort(numbers)
		want := make([]string, len(reqs))
		for i := range want {
			want[i] = fmt.Sprintf("麒住建立〔2026〕第%d号", i+1)
		}
		require.Equal(t, want, numbers)
		b.verified()
	})
}

func TestStaleViewSaysWhatChangedAndByWhom(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		add := b.evidenceRequest(t, id, "prepared")
		b.set(b.Now().Add(time.Hour))
		b.addEvidence(t, id, "in between") // a part that the act does not read
		both := []string{b.cast.People[demo.Officer].ID, b.cast.People[demo.CoOfficer].ID}
		changed := b.do(demo.UnitHead, id, "handlers.change", demo.Input{"handlers": both, "reason": "调整"})
		add.ReceivedAt = b.Now()

		f := b.refused(add)
		require.Equal(t, fault.Stale, f.Code)
		require.Equal(t, []fault.Change{{Sequence: changed.Sequence, Act: "handlers.change", Title: "指定、变更承办人", Actor: string(demo.UnitHead), At: changed.RecordedAt}}, f.Since)

		add.Seen = changed.Sequence
		res, err := b.svc.Perform(t.Context(), add)
		require.NoError(t, err)
		require.Nil(t, res.Fault)
	})
}

func TestConcurrentActsMakeOneChain(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		start := b.head(id).Sequence
		var reqs []contract.ActRequest
		for i := range 12 {
			reqs = append(reqs, b.evidenceRequest(t, id, fmt.Sprintf("piece %d", i)))
		}
		var got []int
		for _, r := range b.atOnce(reqs) {
			require.Nil(t, r.Fault)
			got = append(got, r.Receipt.Sequence)
		}
		slices.Sort(got)
		for i, n := range got {
			require.Equal(t, start+1+i, n)
		}
		require.Len(t, b.entries(id), start+12)
		b.verified()
	})
}

// Of people who take the same step at once, one does it; the others learn who.
func TestOneOfManyTakesTheStep(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "filing.approve").CaseID
		var reqs []contract.ActRequest
		for _, who := range []demo.Part{demo.Deputy, demo.Deputy2, demo.Head, demo.Deputy} {
			reqs = append(reqs, b.request(t, b.cast.People[who], id, "filing.approve", demo.Input{"opinion": "同意立案"}))
		}
		done := 0
		for _, r := range b.atOnce(reqs) {
			if r.Fault == nil {
				done++
				continue
			}
			require.Equal(t, fault.Stale, r.Fault.Code)
			require.Equal(t, "filing.approve", r.Fault.Since[0].Act)
			require.NotEmpty(t, r.Fault.Since[0].Actor)
		}
		require.Equal(t, 1, done)
		b.verified()
	})
}

func TestRecusedPersonLosesSightAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		co := b.cast.People[demo.CoOfficer]
		_, err := b.svc.Look(t.Context(), co.ID, id)
		require.NoError(t, err)
		b.set(b.Now().Add(time.Hour))
		b.do(demo.Officer, id, "recusal.request", demo.Input{"person": co.ID, "by": "party", "reason": "近亲属"})
		_, err = b.svc.Look(t.Context(), co.ID, id)
		require.NoError(t, err, "asking alone changes nothing")
		b.do(demo.Deputy, id, "recusal.decide", demo.Input{"person": co.ID, "granted": true, "reason": "属实"})

		var f *fault.Fault
		_, err = b.svc.Look(t.Context(), co.ID, id)
		require.ErrorAs(t, err, &f)
		require.Equal(t, fault.NotFound, f.Code)
		req := b.evidenceRequest(t, id, "x")
		req.Account = co.ID
		require.Equal(t, fault.NotFound, b.refused(req).Code)
		duties, err := b.store.People(t.Context(), id)
		require.NoError(t, err)
		require.Contains(t, duties, store.CasePerson{CaseID: id, Person: co.ID, Duty: "recused", Recused: true})
	})
}

func TestRoleTakenAwayIsGoneForTheNextAct(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		officer := b.cast.People[demo.Officer]
		b.addEvidence(t, id, "while an officer")
		req := b.evidenceRequest(t, id, "after")
		b.change(demo.Officer, func(p *party.Person) { p.Assignments = nil })
		require.Equal(t, fault.NotFound, b.refused(req).Code)
		_, err := b.svc.Look(t.Context(), officer.ID, id)
		require.Error(t, err)

		b.change(demo.Officer, func(p *party.Person) { p.Assignments = (*b.dir.Load())[party.PersonID(demo.CoOfficer)].Assignments })
		b.addEvidence(t, id, "an officer again")
		b.change(demo.Officer, func(p *party.Person) { p.Certificates = nil })
		require.Equal(t, fault.GateShut, b.refused(b.evidenceRequest(t, id, "without a certificate")).Code)
	})
}

func TestInstantsAreCutBeforeAnythingRestsOnThem(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	id := b.play(scriptNamed(t, "case-1"), "verification.finish").CaseID
	b.set(b.Now().Add(time.Hour))
	req := b.request(t, b.cast.People[demo.Officer], id, "verification.finish", demo.Input{
		"findings": "属实", "preliminary_evidence": true, "jurisdiction": true, "recommend": "file",
	})
	east := time.FixedZone("", 8*3600)
	req.ReceivedAt = req.ReceivedAt.Add(789 * time.Nanosecond).In(east)
	req.HappenedAt = req.ReceivedAt
	res, err := b.svc.Perform(t.Context(), req)
	require.NoError(t, err)
	require.Nil(t, res.Fault)
	entries := b.entries(id)
	last := entries[len(entries)-1]
	for _, at := range []time.Time{last.HappenedAt, last.RecordedAt, last.Clocks[len(last.Clocks)-1].TriggerAt, res.Receipt.HappenedAt} {
		require.Equal(t, b.Now(), at)
	}
}

func TestNowIsNeverBeforeTheLastEntry(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		last := b.head(id).UpdatedAt
		b.set(last.AddDate(0, 0, -3))
		b.addEvidence(t, id, "by a clock that went back")
		entries := b.entries(id)
		require.Equal(t, last, entries[len(entries)-1].RecordedAt)
		look, err := b.svc.Look(t.Context(), b.cast.People[demo.Officer].ID, id)
		require.NoError(t, err)
		require.Equal(t, last, look.Context.Now)
	})
}

func TestEntriesSayThatTheDemoClockRan(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	id := b.play(scriptNamed(t, "case-1"), "verification.finish").CaseID
	require.True(t, slices.ContainsFunc(b.entries(id), func(e casefile.Event) bool { return e.DemoClock }))
}

func TestDisclosureAndItsTombstone(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-8"), "payment.record").CaseID
		shown, err := b.store.DisclosuresOf(t.Context(), id)
		require.NoError(t, err)
		require.Len(t, shown, 1)
		d := shown[0]
		entries := b.entries(id)
		published := entries[d.Sequence-1]
		require.Equal(t, "disclosure.publish", published.Kind)
		require.Equal(t, store.DisclosurePublished, d.State)
		require.Equal(t, published.HappenedAt, d.FirstPublishedAt)
		require.Nil(t, d.WithdrawnAt)
		require.Contains(t, string(d.Text), "一房二卖")

		b.set(b.Now().Add(24 * time.Hour))
		gone := b.do(demo.Checker, id, "disclosure.withdraw", demo.Input{"ground": "revoked", "reason": "决定被依法撤销"})
		shown, err = b.store.DisclosuresOf(t.Context(), id)
		require.NoError(t, err)
		require.Len(t, shown, 1)
		stone := shown[0]
		require.Equal(t, store.DisclosureWithdrawn, stone.State)
		require.Equal(t, gone.HappenedAt, *stone.WithdrawnAt)
		require.Equal(t, "决定被依法撤销", stone.WithdrawalReason)
		require.Equal(t, gone.Sequence, stone.Sequence)
		require.Equal(t, []any{d.ID, d.Decision, d.Number, d.FirstPublishedAt}, []any{stone.ID, stone.Decision, stone.Number, stone.FirstPublishedAt})
		b.verified()
	})
}
