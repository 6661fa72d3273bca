package casework

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"regexp"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
	"sanxiang/workflows/contract"
)

// Perform runs one act in one transaction. A refusal is a result, not an
// error: an error means that nothing is known to have happened, and the engine
// tries again.
func (s *Service) Perform(ctx context.Context, req contract.ActRequest) (contract.ActResult, error) {
	// The record keeps microseconds: nothing is computed from what it would cut.
	req.HappenedAt, req.ReceivedAt = utc(req.HappenedAt), utc(req.ReceivedAt)
	var res contract.ActResult
	var after *known
	err := s.store.Write(ctx, func(tx *store.Tx) error {
		var err error
		res, after, err = s.perform(ctx, tx, req)
		return err
	})
	var refused *fault.Fault
	if errors.As(err, &refused) {
		return s.refused(ctx, req.CaseID, refused)
	}
	if err != nil {
		return contract.ActResult{}, err
	}
	s.memory.put(after)
	return res, nil
}

// refused answers a fault with the schedule as it stands, so that a refused
// opening leaves no workflow behind.
func (s *Service) refused(ctx context.Context, caseID string, f *fault.Fault) (contract.ActResult, error) {
	head, _, err := s.store.Case(ctx, caseID)
	if err != nil {
		return contract.ActResult{}, err
	}
	k, view, err := s.load(ctx, s.store.Reader, head)
	if err != nil {
		return contract.ActResult{}, err
	}
	return contract.ActResult{Fault: f, Schedule: s.schedule(k.c, view)}, nil
}

func (s *Service) perform(ctx context.Context, tx *store.Tx, req contract.ActRequest) (contract.ActResult, *known, error) {
	none := contract.ActResult{}
	head, _, err := tx.LockCase(ctx, req.CaseID)
	if err != nil {
		return none, nil, err
	}
	receipt, err := s.knownReceipt(ctx, tx.Reader, req)
	if err != nil {
		return none, nil, err
	}
	head.ID = req.CaseID // an act that opens a case finds none
	k, view, err := s.load(ctx, tx.Reader, head)
	if err != nil {
		return none, nil, err
	}
	if receipt != nil {
		return contract.ActResult{Receipt: receipt, Schedule: s.schedule(k.c, view)}, k, nil
	}
	if err := lockCounts(ctx, tx, req); err != nil {
		return none, nil, err
	}
	events, pctx, err := s.decide(ctx, tx.Reader, k.c, view, req)
	if err != nil {
		return none, nil, err
	}
	after, stored, err := s.commit(ctx, tx, head, k, events, pctx)
	if err != nil {
		return none, nil, err
	}
	given := receiptOf(req, stored, after.c)
	if err := errors.Join(saveReceipt(ctx, tx, req, given), tx.DeleteDraft(ctx, req.Account, draftSubject(req, head, after.c), req.Act)); err != nil {
		return none, nil, err
	}
	return contract.ActResult{Receipt: &given, Schedule: s.schedule(after.c, view)}, after, nil
}

// question is a request, read, with all that the procedure is told of the world.
type question struct {
	table   procedure.Table
	request procedure.Request
	ctx     procedure.Context
}

// draftSubject is where the draft of the act lies: at its case, or at the
// procedure for an act that opened one.
func draftSubject(req contract.ActRequest, before store.Case, after casefile.Case) string {
	if before.Sequence == 0 {
		return after.Procedure
	}
	return req.CaseID
}

// decide reads the request and asks the procedure. Refusals come back as
// *fault.Fault errors.
func (s *Service) decide(ctx context.Context, r store.Reader, c casefile.Case, view *View, req contract.ActRequest) ([]casefile.Event, procedure.Context, error) {
	q, err := s.question(ctx, r, c, view, req)
	if err != nil {
		return nil, q.ctx, err
	}
	if f := procedure.Stale(q.table, c, q.request.Act, req.Seen, view.People); f != nil {
		return nil, q.ctx, f
	}
	events, f := procedure.Decide(q.table, c, q.request, q.ctx)
	if f != nil {
		return nil, q.ctx, procedure.Overtaken(q.table, c, q.request.Act, req.Seen, view.People, f)
	}
	return events, q.ctx, nil
}

// question reads the request. What is not there and what is out of sight are
// the same answer, whatever else is wrong with it.
func (s *Service) question(ctx context.Context, r store.Reader, c casefile.Case, view *View, req contract.ActRequest) (question, error) {
	var q question
	files, err := r.HeldFiles(ctx, req.CaseID, digests.FindAllString(string(req.Body), -1))
	if err != nil {
		return q, err
	}
	now := req.ReceivedAt
	if now.Before(c.LastAt) {
		now = c.LastAt
	}
	q.ctx = view.context(party.PersonID(req.Account), now, files, s.demo)
	if q.table, err = s.tableOf(c, procedure.Name(req.Act)); err != nil {
		return q, err
	}
	act, known := q.table.Act(procedure.Name(req.Act))
	if opens := known && act.Opens() && c.Sequence == 0; !opens && !procedure.Visible(c, q.ctx) {
		return q, notFound()
	}
	facts, f := readFacts(req)
	if f != nil {
		return q, f
	}
	q.request = procedure.Request{Act: procedure.Name(req.Act), Facts: facts, HappenedAt: req.HappenedAt}
	if q.ctx.Linked, err = s.linked(ctx, r, c); err != nil {
		return q, err
	}
	if q.ctx.Inspected, err = inspected(ctx, r, c, facts, whenOr(req.HappenedAt, now)); err != nil {
		return q, err
	}
	q.ctx.TaskOf, err = tasks(ctx, r, c)
	return q, err
}

// lockCounts keeps two inspections of one enterprise from being approved side
// by side on the same count.
func lockCounts(ctx context.Context, tx *store.Tx, req contract.ActRequest) error {
	if !procedure.CountsInspections(procedure.Name(req.Act)) {
		return nil
	}
	return tx.LockNumbers(ctx, procedure.InspectionSeries, calendar.DateOf(whenOr(req.HappenedAt, req.ReceivedAt)).Year())
}

// inspected counts what the yearly cap asks about, for the acts that ask.
func inspected(ctx context.Context, r store.Reader, c casefile.Case, f casefile.Facts, at time.Time) (map[string]int, error) {
	enterprises, year := procedure.InspectionKeys(c, f, calendar.DateOf(at))
	if len(enterprises) == 0 {
		return nil, nil
	}
	return r.CountInspected(ctx, enterprises, year, c.ID)
}

// tasks reads where the inspections stand that a plan opened; nil for every
// other case.
func tasks(ctx context.Context, r store.Reader, c casefile.Case) (func(string) procedure.TaskStanding, error) {
	if c.Plan == nil || len(c.Plan.Tasks) == 0 {
		return nil, nil
	}
	heads, err := r.OpenedFrom(ctx, c.ID, store.Scope{All: true})
	if err != nil {
		return nil, err
	}
	standing := map[string]procedure.TaskStanding{}
	for _, h := range heads {
		standing[h.ID] = procedure.TaskStandingOf(casefile.State(h.MainState), h.Inspected != nil, h.DecidedAt != nil)
	}
	return func(id string) procedure.TaskStanding { return standing[id] }, nil
}

// whenOr is when an act took place: now, unless it says otherwise.
func whenOr(at, now time.Time) time.Time {
	if at.IsZero() {
		return now
	}
	return at
}

// linked reads the unit's case for a responsible person's own.
func (s *Service) linked(ctx context.Context, r store.Reader, c casefile.Case) (*procedure.Linked, error) {
	if c.Origin == nil || c.Origin.Kind != casefile.FromLinked {
		return nil, nil
	}
	head, found, err := r.Case(ctx, c.Origin.CaseID)
	if err != nil || !found {
		return nil, err
	}
	k, err := s.memory.recall(ctx, r, head)
	if err != nil {
		return nil, err
	}
	return procedure.LinkedTo(k.c), nil
}

// digests is read-only: it finds the files that a request names, whichever of
// its fields names them.
var digests = regexp.MustCompile(`\b[0-9a-f]{64}\b`)

func notFound() *fault.Fault {
	return fault.New(fault.NotFound, "没有这个案件，或者您无权查看")
}

// readFacts decodes the body strictly: a field that the act does not know is
// refused, not dropped.
func readFacts(req contract.ActRequest) (casefile.Facts, *fault.Fault) {
	facts, ok := casefile.NewFacts(req.Act)
	if !ok {
		return nil, fault.New(fault.NotFound, "没有名为“%s”的办理事项", req.Act)
	}
	dec := json.NewDecoder(bytes.NewReader(req.Body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(facts); err != nil {
		return nil, fault.New(fault.Invalid, "提交内容不符合“%s”的要求", req.Act)
	}
	return facts, nil
}

func (s *Service) knownReceipt(ctx context.Context, r store.Reader, req contract.ActRequest) (*contract.Receipt, error) {
	row, found, err := r.Receipt(ctx, req.Account, req.Key)
	if err != nil || !found {
		return nil, err
	}
	if row.Digest != req.Digest {
		return nil, fault.New(fault.KeyReused, "该请求编号（Idempotency-Key）已用于另一项办理，请换一个编号")
	}
	var receipt contract.Receipt
	if err := json.Unmarshal(row.Body, &receipt); err != nil {
		return nil, err
	}
	return &receipt, nil
}

func receiptOf(req contract.ActRequest, stored []store.Event, after casefile.Case) contract.Receipt {
	last := stored[len(stored)-1]
	receipt := contract.Receipt{
		CaseID: req.CaseID, Act: req.Act, Sequence: last.Sequence, Hash: last.Hash,
		HappenedAt: stored[0].HappenedAt, RecordedAt: stored[0].RecordedAt,
	}
	for _, e := range stored {
		receipt.Events = append(receipt.Events, e.Sequence)
	}
	for _, e := range after.Events[len(after.Events)-len(stored):] {
		for _, o := range e.Opens {
			receipt.Opened = append(receipt.Opened, o.CaseID)
		}
		for _, p := range e.Papers {
			if p.Number != "" {
				receipt.Numbers = append(receipt.Numbers, p.Number)
			}
		}
	}
	return receipt
}

func saveReceipt(ctx context.Context, tx *store.Tx, req contract.ActRequest, receipt contract.Receipt) error {
	body, err := json.Marshal(receipt)
	if err != nil {
		return err
	}
	return tx.InsertReceipt(ctx, store.Receipt{
		Account: req.Account, Key: req.Key, Digest: req.Digest, CaseID: req.CaseID, Sequence: receipt.Sequence, Body: body,
	})
}

// load is the case and the world as the reader sees them. The case is shared
// with everybody who works on it: it must not be changed.
func (s *Service) load(ctx context.Context, r store.Reader, head store.Case) (*known, *View, error) {
	view, err := s.world.At(ctx, r)
	if err != nil {
		return nil, nil, err
	}
	k, err := s.memory.recall(ctx, r, head)
	return k, view, err
}

// schedule is what the engine must wake the case for. Alarms are engine
// instants: the demo clock's offset is taken out here and nowhere else.
func (s *Service) schedule(c casefile.Case, view *View) contract.Schedule {
	sch := contract.Schedule{Sequence: c.Sequence, Done: done(c)}
	for _, step := range procedure.NextSteps(c, procedure.Context{Rules: view.Rules(today(s.clock.Now())), RulesAt: view.Rules}) {
		sch.Alarms = append(sch.Alarms, contract.Alarm{
			Clock: step.Clock.ID, Step: step.Step, At: utc(step.At.Add(-s.clock.Offset())),
			Summary: step.Clock.Rule + " " + step.Clock.Result.DueOn.String() + " " + step.Step,
		})
	}
	return sch
}

// done: the workflow may end when the case is archived (or was never opened)
// and no clock is open.
func done(c casefile.Case) bool {
	if c.Sequence == 0 {
		return true
	}
	if c.In(casefile.Main) != procedure.Archived {
		return false
	}
	for _, k := range c.Clocks {
		if k.Open() {
			return false
		}
	}
	return true
}

// utc is the instant as the record keeps it.
func utc(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }
