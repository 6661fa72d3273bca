package casework

import (
	"container/list"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	"sanxiang/domain/casefile"
	"sanxiang/internal/store"
)

// known is a case as it stands at one point of its record. It never changes:
// an act makes the next one.
type known struct {
	sequence int
	hash     string
	entries  []casefile.Event // as stored, without what later corrections did to them
	c        casefile.Case    // their fold
	written  *projection      // what this process wrote for screens at this point; nil when another did
}

// memory keeps the cases that were worked on last, so that an act need not
// read, decode and fold a whole record again: that is most of what an act
// costs. It is safe because the record only grows. The case's head, read under
// its lock, names one history by sequence and chained hash; what is remembered
// counts only when both agree, or as the beginning of a longer history whose
// next entry links to it. It is never told to forget: what no longer agrees is
// read anew.
type memory struct {
	mu    sync.Mutex
	limit int // entries of all cases together
	held  int
	order *list.List // of *known, the latest used first
	byID  map[string]*list.Element
}

// rememberedEntries keeps some 150 cases of usual length, about 100 MB.
const rememberedEntries = 10_000

func newMemory(limit int) *memory {
	return &memory{limit: limit, order: list.New(), byID: map[string]*list.Element{}}
}

func (m *memory) get(caseID string) *known {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e, ok := m.byID[caseID]; ok {
		m.order.MoveToFront(e)
		return e.Value.(*known)
	}
	return &known{}
}

func (m *memory) put(k *known) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e, ok := m.byID[k.c.ID]; ok {
		m.drop(e)
	}
	m.byID[k.c.ID] = m.order.PushFront(k)
	m.held += k.sequence
	for m.held > m.limit && m.order.Len() > 1 {
		m.drop(m.order.Back())
	}
}

func (m *memory) drop(e *list.Element) {
	k := m.order.Remove(e).(*known)
	delete(m.byID, k.c.ID)
	m.held -= k.sequence
}

// recall is the case as its head names it, read as far as it is not
// remembered. A head without entries is an empty case.
func (m *memory) recall(ctx context.Context, r store.Reader, head store.Case) (*known, error) {
	if head.Sequence == 0 {
		c := casefile.Fold(nil)
		c.ID = head.ID
		return &known{c: c}, nil
	}
	k := m.get(head.ID)
	if k.sequence == head.Sequence && k.hash == head.Hash {
		return k, nil
	}
	if k.sequence >= head.Sequence {
		k = &known{} // the reader looks at an earlier moment
	}
	next, err := k.follow(ctx, r, head)
	if err != nil && k.sequence > 0 {
		// What was remembered is not how this record began: the database was put
		// back to an earlier state under a running process.
		next, err = (&known{}).follow(ctx, r, head)
	}
	if err != nil {
		return nil, err
	}
	m.put(next)
	return next, nil
}

// glance is recall for somebody who passes by every case: what was not
// remembered is not kept either, so that cases at work stay remembered.
func (m *memory) glance(ctx context.Context, r store.Reader, head store.Case) (*known, error) {
	if k := m.get(head.ID); k.sequence == head.Sequence && k.hash == head.Hash {
		return k, nil
	}
	return (&known{}).follow(ctx, r, head)
}

// follow reads the entries from here to the head. Entries after the head
// belong to an act that came between reading the two.
func (k *known) follow(ctx context.Context, r store.Reader, head store.Case) (*known, error) {
	rows, err := r.Events(ctx, head.ID, k.sequence)
	if err != nil {
		return nil, err
	}
	next := &known{sequence: k.sequence, hash: k.hash, entries: slices.Clip(k.entries)}
	for _, row := range rows {
		if next.sequence == head.Sequence {
			break
		}
		if row.Sequence != next.sequence+1 || row.PrevHash != next.hash {
			break
		}
		var e casefile.Event
		if err := json.Unmarshal(row.Body, &e); err != nil {
			return nil, fmt.Errorf("entry %d of case %s: %w", row.Sequence, head.ID, err)
		}
		next.sequence, next.hash, next.entries = row.Sequence, row.Hash, append(next.entries, e)
	}
	if next.sequence != head.Sequence || next.hash != head.Hash {
		return nil, fmt.Errorf("the record of case %s does not lead to its head: whole up to entry %d of %d; run verify", head.ID, next.sequence, head.Sequence)
	}
	next.c = casefile.Fold(next.entries)
	return next, nil
}
