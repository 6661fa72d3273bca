package casework

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"sanxiang/domain/calendar"
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

// Break names the first entry that does not hold, and why. The sequence is 0
// when no single entry is to blame, the case empty when not even that is known.
type Break struct {
	CaseID   string `json:"case_id"`
	Sequence int    `json:"sequence"`
	Reason   string `json:"reason"`
}

// String says it in one line.
func (b Break) String() string {
	where := ""
	if b.CaseID != "" {
		where = "案件 " + b.CaseID
	}
	if b.Sequence > 0 {
		where += fmt.Sprintf(" 第 %d 号记录", b.Sequence)
	}
	if where == "" {
		return b.Reason
	}
	return where + "，" + b.Reason
}

var errBroken = errors.New("the record is broken")

// Verify recomputes every chain from its first entry, compares each case's
// head with its last entry, each paper with the digest that its entry carries
// and each proof of a struck step with the entry that struck it, and looks for
// what removed cases leave behind: rows without a case, heads without entries,
// numbers that stand on no paper. It stops at the first break. Acts may go on
// meanwhile: each case is judged by the head that it has when it is reached.
func Verify(ctx context.Context, s *store.Store) (Verification, error) {
	v := &verifier{store: s, onPapers: map[series]int{}}
	for _, step := range []func(context.Context) error{v.readNumbers, v.eachCase, v.removedCases, v.numbers} {
		if err := step(ctx); err != nil {
			if errors.Is(err, errBroken) {
				err = nil
			}
			return v.out, err
		}
	}
	return v.out, nil
}

type verifier struct {
	store    *store.Store
	out      Verification
	drawn    []store.Drawn
	onPapers map[series]int // how many numbers stand on papers
}

type series struct {
	name string
	year int
}

func (v *verifier) broken(caseID string, sequence int, format string, args ...any) error {
	v.out.Broken = &Break{CaseID: caseID, Sequence: sequence, Reason: fmt.Sprintf(format, args...)}
	return errBroken
}

// readNumbers comes first, so that a number drawn meanwhile is no gap.
func (v *verifier) readNumbers(ctx context.Context) (err error) {
	v.drawn, err = v.store.Numbers(ctx)
	return err
}

// eachCase walks the record, one case after the other.
func (v *verifier) eachCase(ctx context.Context) error {
	var rows []store.Event
	check := func() error {
		if len(rows) == 0 {
			return nil
		}
		return v.oneCase(ctx, rows)
	}
	err := v.store.EachEvent(ctx, func(e store.Event) error {
		if len(rows) > 0 && rows[0].CaseID != e.CaseID {
			if err := check(); err != nil {
				return err
			}
			rows = nil
		}
		rows = append(rows, e)
		return nil
	})
	if err != nil {
		return err
	}
	return check()
}

func (v *verifier) oneCase(ctx context.Context, rows []store.Event) error {
	id, last := rows[0].CaseID, rows[len(rows)-1]
	head, found, err := v.store.Case(ctx, id)
	switch {
	case err != nil:
		return err
	case !found:
		return v.broken(id, rows[0].Sequence, "案件主表没有这个案件")
	case last.Sequence > head.Sequence:
		return v.broken(id, head.Sequence+1, "案件主表只到第 %d 号记录，链末为第 %d 号", head.Sequence, last.Sequence)
	case last.Sequence < head.Sequence:
		// Entries came since the walk read them, or the tail was cut off.
		more, err := v.store.Events(ctx, id, last.Sequence)
		if err != nil {
			return err
		}
		rows = append(rows, more[:min(len(more), head.Sequence-last.Sequence)]...)
	}
	v.out.Cases++
	entries, err := v.chain(head, rows)
	if err != nil {
		return err
	}
	if err := v.papers(ctx, id, entries); err != nil {
		return err
	}
	if err := v.openings(ctx, entries); err != nil {
		return err
	}
	return v.strikes(ctx, id, entries)
}

// chain checks the entries of one case from the first to the head.
func (v *verifier) chain(head store.Case, rows []store.Event) ([]casefile.Event, error) {
	entries := make([]casefile.Event, 0, len(rows))
	hash := ""
	for i, row := range rows {
		switch {
		case row.Sequence != i+1:
			return nil, v.broken(head.ID, i+1, "记录缺失：应为第 %d 号，下一条是第 %d 号", i+1, row.Sequence)
		case row.PrevHash != hash:
			return nil, v.broken(head.ID, row.Sequence, "与前一条记录的哈希不衔接")
		case Link(row.PrevHash, row.Body) != row.Hash:
			return nil, v.broken(head.ID, row.Sequence, "记录内容与其哈希不符")
		}
		var e casefile.Event
		if err := json.Unmarshal(row.Body, &e); err != nil {
			return nil, v.broken(head.ID, row.Sequence, "记录内容无法读取：%v", err)
		}
		if e.CaseID != row.CaseID || e.Sequence != row.Sequence || e.Kind != row.Kind || string(e.Actor) != row.Actor || !e.HappenedAt.Equal(row.HappenedAt) || !e.RecordedAt.Equal(row.RecordedAt) {
			return nil, v.broken(head.ID, row.Sequence, "记录的列与其内容不符")
		}
		hash, entries = row.Hash, append(entries, e)
		v.out.Events++
	}
	switch n := len(entries); {
	case n < head.Sequence:
		return nil, v.broken(head.ID, n+1, "记录缺失：案件主表到第 %d 号，记录只到第 %d 号", head.Sequence, n)
	case hash != head.Hash:
		return nil, v.broken(head.ID, n, "案件主表的哈希与链末不符")
	}
	return entries, nil
}

// papers compares what is kept of each paper with the entry that made it, and
// finds papers that no entry made.
func (v *verifier) papers(ctx context.Context, caseID string, entries []casefile.Event) error {
	rows, err := v.store.PaperTexts(ctx, caseID)
	if err != nil {
		return err
	}
	kept := map[string]store.Paper{}
	for _, p := range rows {
		kept[p.ID] = p
	}
	for _, e := range entries {
		for _, p := range e.Papers {
			v.out.Papers++
			row, ok := kept[p.ID]
			number := ""
			if row.Number != nil {
				number = *row.Number
			}
			switch {
			case !ok:
				return v.broken(caseID, e.Sequence, "文书“%s”缺失", p.Title)
			case digest(row.Text) != p.SHA256 || row.SHA256 != p.SHA256:
				return v.broken(caseID, e.Sequence, "文书“%s”的正文与记录的摘要不符", p.Title)
			case number != p.Number || row.Sequence != e.Sequence || row.Slot != p.Slot || row.Title != p.Title:
				return v.broken(caseID, e.Sequence, "文书“%s”的登记与记录不符", p.Title)
			}
			delete(kept, p.ID)
			if p.Number != "" {
				v.onPapers[series{p.Series, calendar.DateOf(e.HappenedAt).Year()}]++
			}
		}
	}
	for _, p := range rows {
		if _, left := kept[p.ID]; left && p.Sequence <= len(entries) {
			return v.broken(caseID, p.Sequence, "没有记录制作过文书“%s”", p.Title)
		}
	}
	return nil
}

// openings finds cases that an entry opened and that are gone, or that say
// that they come from elsewhere.
func (v *verifier) openings(ctx context.Context, entries []casefile.Event) error {
	for _, e := range entries {
		for _, o := range e.Opens {
			head, found, err := v.store.Case(ctx, o.CaseID)
			switch {
			case err != nil:
				return err
			case !found:
				return v.broken(e.CaseID, e.Sequence, "由本记录另案登记的案件 %s 不存在", o.CaseID)
			case head.OriginCase == nil || *head.OriginCase != e.CaseID:
				return v.broken(o.CaseID, 1, "本案由案件 %s 的记录登记，案件主表的来源与此不符", e.CaseID)
			}
		}
	}
	return nil
}

// strikes holds the proofs that steps were struck against the entries: a
// missing proof would let a step be struck again, an invented one would keep
// it from ever being struck.
func (v *verifier) strikes(ctx context.Context, caseID string, entries []casefile.Event) error {
	rows, err := v.store.Strikes(ctx, caseID)
	if err != nil {
		return err
	}
	rows = slices.DeleteFunc(rows, func(s store.Strike) bool { return s.Sequence > len(entries) })
	told := strikeRows(caseID, entries)
	for _, s := range told {
		if !slices.Contains(rows, s) {
			return v.broken(caseID, s.Sequence, "期限 %s 的节点 %s 缺少到期凭证", s.Clock, s.Step)
		}
	}
	for _, s := range rows {
		if !slices.Contains(told, s) {
			return v.broken(caseID, s.Sequence, "期限 %s 的节点 %s 有到期凭证而无记录", s.Clock, s.Step)
		}
	}
	return nil
}

// removedCases finds what is left of a case that was taken away.
func (v *verifier) removedCases(ctx context.Context) error {
	orphans, err := v.store.Orphans(ctx)
	if err != nil {
		return err
	}
	if len(orphans) > 0 {
		return v.broken(orphans[0].CaseID, 0, "案件主表没有这个案件，但有它的数据（%s）", orphans[0].Of)
	}
	bare, err := v.store.BareCases(ctx)
	if err != nil {
		return err
	}
	if len(bare) > 0 {
		return v.broken(bare[0].ID, 1, "记录缺失：案件主表到第 %d 号，没有任何记录", bare[0].Sequence)
	}
	return nil
}

// numbers finds series of which more was drawn than stands on papers: numbers
// have no gaps, so a paper was removed together with its entry.
func (v *verifier) numbers(context.Context) error {
	for _, d := range v.drawn {
		if n := v.onPapers[series{d.Series, d.Year}]; n < d.Count {
			return v.broken("", 0, "“%s”字号 %d 年已编至第 %d 号，文书上只有 %d 个：有案件或者文书被整件移除", d.Series, d.Year, d.Count, n)
		}
	}
	return nil
}
