package enginetest

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"time"

	"sanxiang/domain/fault"
	"sanxiang/workflows/contract"
)

// ErrAway is what a record answers while it is away.
var ErrAway = errors.New("record is away")

// Order is the body of an act: what the record is to make of it.
type Order struct {
	Alarms []contract.Alarm `json:"alarms,omitempty"` // all alarms of the case from now on
	Done   bool             `json:"done,omitempty"`
	Fault  *fault.Fault     `json:"fault,omitempty"` // refuse, write nothing
}

// Body makes the order into the body of a request.
func (o Order) Body() json.RawMessage {
	body, err := json.Marshal(o)
	if err != nil {
		panic(err) // an Order is always JSON
	}
	return body
}

// Record implements the activities' port in memory. It is safe for concurrent
// use.
type Record struct {
	// Now is the record's clock; it must be set.
	Now func() time.Time
	// Before, if set, runs ahead of every call, outside the lock; an error
	// becomes the answer. It gets "Perform" or "Strike".
	Before func(ctx context.Context, activity string) error

	mu    sync.Mutex
	cases map[string]*entry
}

type entry struct {
	schedule contract.Schedule
	receipts map[string]contract.Receipt
	struck   []string
	strikes  int
}

// Perform follows the order in the body, once for each request key.
func (r *Record) Perform(ctx context.Context, req contract.ActRequest) (contract.ActResult, error) {
	if err := r.before(ctx, contract.Perform); err != nil {
		return contract.ActResult{}, err
	}
	var order Order
	if err := json.Unmarshal(req.Body, &order); err != nil {
		return contract.ActResult{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	e := r.open(req.CaseID)
	if receipt, known := e.receipts[req.Account+"/"+req.Key]; known {
		return contract.ActResult{Receipt: &receipt, Schedule: e.schedule}, nil
	}
	if order.Fault != nil {
		return contract.ActResult{Fault: order.Fault}, nil // nothing was written: no schedule
	}
	r.cases[req.CaseID] = e
	receipt := e.write(req, order, r.Now())
	return contract.ActResult{Receipt: &receipt, Schedule: e.schedule}, nil
}

// Strike notes every alarm that is due, once, and forgets it.
func (r *Record) Strike(ctx context.Context, req contract.StrikeRequest) (contract.Schedule, error) {
	if err := r.before(ctx, contract.Strike); err != nil {
		return contract.Schedule{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if e, known := r.cases[req.CaseID]; known {
		e.strike(r.Now())
	}
	return r.read(req.CaseID), nil
}

// Change alters a case behind the engine's back, as a rebuild or a new calendar
// edition would.
func (r *Record) Change(caseID string, order Order) {
	r.mu.Lock()
	defer r.mu.Unlock()
	e := r.open(caseID)
	r.cases[caseID] = e
	e.schedule = contract.Schedule{Sequence: e.schedule.Sequence + 1, Alarms: order.Alarms, Done: order.Done}
}

// Struck lists the steps that were struck in a case, in order, as "D10/overdue".
func (r *Record) Struck(caseID string) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.open(caseID).struck)
}

// Strikes counts the calls of Strike that reached a known case.
func (r *Record) Strikes(caseID string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.open(caseID).strikes
}

// Sequence is the version of a case; 0 if it is unknown.
func (r *Record) Sequence(caseID string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.open(caseID).schedule.Sequence
}

func (r *Record) before(ctx context.Context, activity string) error {
	if r.Before == nil {
		return nil
	}
	return r.Before(ctx, activity)
}

// open finds a case, or makes an empty one that is not kept yet.
func (r *Record) open(caseID string) *entry {
	if r.cases == nil {
		r.cases = map[string]*entry{}
	}
	if e, known := r.cases[caseID]; known {
		return e
	}
	return &entry{receipts: map[string]contract.Receipt{}}
}

func (r *Record) read(caseID string) contract.Schedule {
	e, known := r.cases[caseID]
	if !known {
		return contract.Schedule{Done: true}
	}
	s := e.schedule
	s.Alarms = slices.Clone(s.Alarms)
	return s
}

func (e *entry) write(req contract.ActRequest, order Order, now time.Time) contract.Receipt {
	e.schedule = contract.Schedule{Sequence: e.schedule.Sequence + 1, Alarms: order.Alarms, Done: order.Done}
	receipt := contract.Receipt{
		CaseID: req.CaseID, Act: req.Act, Sequence: e.schedule.Sequence, Events: []int{e.schedule.Sequence},
		HappenedAt: req.HappenedAt, RecordedAt: now.UTC(),
	}
	e.receipts[req.Account+"/"+req.Key] = receipt
	return receipt
}

func (e *entry) strike(now time.Time) {
	e.strikes++
	e.schedule.Alarms = slices.DeleteFunc(slices.Clone(e.schedule.Alarms), func(a contract.Alarm) bool {
		due := !a.At.After(now)
		if due {
			e.struck = append(e.struck, a.Clock+"/"+a.Step)
			e.schedule.Sequence++
		}
		return due
	})
}
