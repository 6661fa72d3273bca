package casework

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"sanxiang/domain/casefile"
	"sanxiang/internal/store"
)

// Verification is what a check of the whole record found.
type Verification struct {
	Cases  int    `json:"cases"`
	Events int    `json:"events"`
	Papers int    `json:"papers"`
	Broken *Break `json:"broken,omitempty"` // the first broken entry, if any
}

// Break names the first entry that does not hold, and why.
type Break struct {
	CaseID   string `json:"case_id"`
	Sequence int    `json:"sequence"`
	Reason   string `json:"reason"`
}

var errBroken = errors.New("the chain is broken")

// Verify recomputes every chain from its first entry, compares each case's
// head with its last entry, and each paper with the digest that its entry
// carries. It stops at the first break.
func Verify(ctx context.Context, s *store.Store) (Verification, error) {
	v := &verifier{store: s}
	err := s.EachEvent(ctx, func(e store.Event) error { return v.entry(ctx, e) })
	if err == nil {
		err = v.finish(ctx)
	}
	if errors.Is(err, errBroken) {
		err = nil
	}
	if err == nil && v.out.Broken == nil {
		err = v.emptyHeads(ctx)
	}
	return v.out, err
}

type verifier struct {
	store *store.Store
	out   Verification
	last  store.Event
	texts map[string]string // paper id → digest of the stored text
}

func (v *verifier) broken(e store.Event, format string, args ...any) error {
	v.out.Broken = &Break{CaseID: e.CaseID, Sequence: e.Sequence, Reason: fmt.Sprintf(format, args...)}
	return errBroken
}

func (v *verifier) entry(ctx context.Context, row store.Event) error {
	if row.CaseID != v.last.CaseID {
		if err := v.finish(ctx); err != nil {
			return err
		}
		if err := v.begin(ctx, row); err != nil {
			return err
		}
	}
	v.out.Events++
	switch {
	case row.Sequence != v.last.Sequence+1:
		return v.broken(row, "记录序号不连续：前一条为第 %d 号", v.last.Sequence)
	case row.PrevHash != v.last.Hash:
		return v.broken(row, "与前一条记录的哈希不衔接")
	case Link(row.PrevHash, row.Body) != row.Hash:
		return v.broken(row, "记录内容与其哈希不符")
	}
	var e casefile.Event
	if err := json.Unmarshal(row.Body, &e); err != nil {
		return v.broken(row, "记录内容无法读取：%v", err)
	}
	if e.CaseID != row.CaseID || e.Sequence != row.Sequence || e.Kind != row.Kind || string(e.Actor) != row.Actor || !e.HappenedAt.Equal(row.HappenedAt) || !e.RecordedAt.Equal(row.RecordedAt) {
		return v.broken(row, "记录的列与其内容不符")
	}
	for _, p := range e.Papers {
		v.out.Papers++
		if v.texts[p.ID] != p.SHA256 {
			return v.broken(row, "文书“%s”的正文与记录的摘要不符", p.Title)
		}
	}
	v.last = row
	return nil
}

func (v *verifier) begin(ctx context.Context, first store.Event) error {
	v.out.Cases++
	v.last = store.Event{CaseID: first.CaseID}
	v.texts = map[string]string{}
	papers, err := v.store.PaperTexts(ctx, first.CaseID)
	if err != nil {
		return err
	}
	for _, p := range papers {
		v.texts[p.ID] = digest(p.Text)
	}
	return nil
}

// finish compares the head of the case that just ended with its last entry:
// a chain that was cut off at its end is still a whole chain.
func (v *verifier) finish(ctx context.Context) error {
	if v.last.CaseID == "" {
		return nil
	}
	head, found, err := v.store.Case(ctx, v.last.CaseID)
	switch {
	case err != nil:
		return err
	case !found:
		return v.broken(v.last, "案件主表没有这个案件")
	case head.Sequence != v.last.Sequence || head.Hash != v.last.Hash:
		return v.broken(v.last, "案件主表指向第 %d 号记录，链末为第 %d 号", head.Sequence, v.last.Sequence)
	}
	return nil
}

// emptyHeads finds cases whose entries are gone altogether.
func (v *verifier) emptyHeads(ctx context.Context) error {
	n, err := v.store.CountCases(ctx)
	if err != nil {
		return err
	}
	if n != int64(v.out.Cases) {
		v.out.Broken = &Break{Reason: fmt.Sprintf("案件主表有 %d 件，记录中只有 %d 件", n, v.out.Cases)}
	}
	return nil
}
