package casework_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/internal/casework"
	"sanxiang/internal/store/storetest"
	"sanxiang/workflows/contract"
)

// tamper changes the database as somebody does who owns it: past the program,
// the triggers and the foreign keys.
func (b *bench) tamper(statements ...string) {
	ctx := b.t.Context()
	conn, err := b.db.Raw.Conn(ctx)
	require.NoError(b.t, err)
	defer func() { require.NoError(b.t, conn.Close()) }()
	triggers, keys := "SELECT name FROM sqlite_master WHERE type = 'trigger'", "PRAGMA foreign_keys = 0"
	if b.store.Dialect() == "mysql" {
		triggers, keys = "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()", "SET foreign_key_checks = 0"
	}
	do := []string{keys}
	for _, name := range b.column(triggers) {
		do = append(do, "DROP TRIGGER "+name)
	}
	for _, statement := range append(do, statements...) {
		_, err := conn.ExecContext(ctx, statement)
		require.NoError(b.t, err, statement)
	}
}

func TestVerifyNamesTheFirstBrokenEntry(t *testing.T) {
	const of = " WHERE case_id = '$case' AND sequence "
	everything := []string{}
	for _, table := range []string{"events", "receipts", "strikes", "papers", "voided_papers", "clocks", "tasks", "case_people", "notices", "files", "disclosures"} {
		everything = append(everything, "DELETE FROM "+table+" WHERE case_id = '$case'")
	}
	for name, c := range map[string]struct {
		statements []string
		sequence   int
		reason     string
	}{
		"a changed body":              {[]string{"UPDATE events SET body = REPLACE(body, '同意立案', '不同意立案')" + of + "= 4"}, 4, "与其哈希不符"},
		"a changed body and its hash": {[]string{"UPDATE events SET body = '{}', hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'" + of + "= 4"}, 4, "与其哈希不符"},
		"a changed column":            {[]string{"UPDATE events SET actor = 'somebody'" + of + "= 3"}, 3, "列与其内容不符"},
		"a missing entry":             {[]string{"DELETE FROM events" + of + "= 3"}, 3, "记录缺失"},
		"a missing first entry":       {[]string{"DELETE FROM events" + of + "= 1"}, 1, "记录缺失"},
		"a cut-off tail":              {[]string{"DELETE FROM events" + of + ">= 5"}, 5, "记录缺失"},
		"all entries gone":            {[]string{"DELETE FROM events WHERE case_id = '$case'"}, 1, "没有任何记录"},
		"a cut-off tail and head":     {[]string{"DELETE FROM events" + of + ">= 5", "UPDATE cases SET sequence = 4 WHERE id = '$case'"}, 4, "哈希与链末不符"},
		"a head that was set back":    {[]string{"UPDATE cases SET sequence = 4 WHERE id = '$case'"}, 5, "主表只到第 4 号"},
		"a changed paper":             {[]string{"UPDATE papers SET text = 'x'" + of + "= 4"}, 4, "正文与记录的摘要不符"},
		"a changed paper and digest":  {[]string{"UPDATE papers SET text = 'x', sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'" + of + "= 4"}, 4, "正文与记录的摘要不符"},
		"a changed number":            {[]string{"UPDATE papers SET number = '麒住建立〔2026〕第99号'" + of + "= 4"}, 4, "登记与记录不符"},
		"a missing paper":             {[]string{"DELETE FROM papers" + of + "= 4"}, 4, "缺失"},
		"an invented paper":           {[]string{"INSERT INTO papers SELECT 'invented', case_id, sequence, slot, title, NULL, text, sha256, created_at FROM papers" + of + "= 4"}, 4, "没有记录制作过"},
		"a removed strike":            {[]string{"DELETE FROM strikes WHERE case_id = '$case' AND clock = 'D11-1' AND step = 'overdue'"}, 0, "缺少到期凭证"},
		"an invented strike":          {[]string{"INSERT INTO strikes VALUES ('$case', 'D11-1', 'invented', 2)"}, 2, "有到期凭证而无记录"},
		"a removed head":              {[]string{"DELETE FROM cases WHERE id = '$case'"}, 1, "主表没有这个案件"},
		"a removed case, receipts left": {
			append(slices.Delete(slices.Clone(everything), 1, 2), "DELETE FROM cases WHERE id = '$case'"), 0, "但有它的数据（receipts）",
		},
		"a case removed altogether": {append(slices.Clone(everything), "DELETE FROM cases WHERE id = '$case'"), 0, "“立”字号 2026 年已编至第 2 号"},
	} {
		test := func(t *testing.T, b *bench) {
			other := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
			id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
			b.set(b.Now().AddDate(1, 0, 0))
			b.strike(id)
			b.verified()
			want := c.sequence
			if name == "a removed strike" {
				want = 1 + slices.IndexFunc(b.entries(id), func(e casefile.Event) bool {
					f, ok := e.Facts.(*casefile.ClockStruck)
					return ok && f.Clock == "D11-1" && f.Step == "overdue"
				})
			}
			statements := make([]string, len(c.statements))
			for i, s := range c.statements {
				statements[i] = strings.ReplaceAll(s, "$case", id)
			}
			b.tamper(statements...)
			v, err := casework.Verify(t.Context(), b.store)
			require.NoError(t, err)
			require.NotNil(t, v.Broken)
			require.Contains(t, v.Broken.Reason, c.reason)
			require.Equal(t, want, v.Broken.Sequence)
			require.NotEqual(t, other, v.Broken.CaseID)
		}
		t.Run(name+"/sqlite", func(t *testing.T) { test(t, newBench(t, storetest.SQLite(t))) })
		// Making a database is slow there, and reading is the same: one of each kind.
		if slices.Contains([]string{"a changed body", "a missing entry", "a cut-off tail", "a changed paper", "a removed strike", "a case removed altogether"}, name) {
			t.Run(name+"/mysql", func(t *testing.T) { test(t, newBench(t, storetest.MySQL(t))) })
		}
	}
}

// People work while the record is checked: no entry of theirs is a break.
func TestVerifyBesideActs(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		reqs := make([]contract.ActRequest, 60)
		for i := range reqs {
			reqs[i] = b.evidenceRequest(t, id, strings.Repeat("x", i+1))
		}
		done := make(chan struct{})
		go func() {
			defer close(done)
			for i, req := range reqs {
				if res, err := b.svc.Perform(t.Context(), req); err != nil || res.Fault != nil {
					t.Errorf("act %d: %v %v", i, err, res.Fault)
				}
			}
		}()
		for working := true; working; {
			select {
			case <-done:
				working = false
			default:
			}
			v, err := casework.Verify(t.Context(), b.store)
			require.NoError(t, err)
			require.Nil(t, v.Broken)
		}
	})
}
