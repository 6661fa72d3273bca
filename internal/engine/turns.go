package engine

import (
	"context"
	"sync"
)

// actsPerCase is how many acts on one case a process has under way at a time;
// the others wait here. A case takes one act after the other in any case. The
// server allows ten at a time, and the eleventh makes it abort and repeat the ten
// before; three leaves room for three processes.
const actsPerCase = 3

// turns lets acts on the same case wait for each other. The zero value is ready.
type turns struct {
	mu    sync.Mutex
	cases map[string]*turn
}

type turn struct {
	places chan struct{}
	users  int // that hold or wait for a place
}

// take waits for a place and answers how to give it back.
func (t *turns) take(ctx context.Context, caseID string) (giveBack func(), err error) {
	mine := t.join(caseID)
	select {
	case mine.places <- struct{}{}:
		return func() {
			<-mine.places
			t.leave(caseID)
		}, nil
	case <-ctx.Done():
		t.leave(caseID)
		return nil, ctx.Err()
	}
}

func (t *turns) join(caseID string) *turn {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.cases == nil {
		t.cases = map[string]*turn{}
	}
	mine, known := t.cases[caseID]
	if !known {
		mine = &turn{places: make(chan struct{}, actsPerCase)}
		t.cases[caseID] = mine
	}
	mine.users++
	return mine
}

// leave forgets a case that nobody is at any more.
func (t *turns) leave(caseID string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	mine := t.cases[caseID]
	mine.users--
	if mine.users == 0 {
		delete(t.cases, caseID)
	}
}
