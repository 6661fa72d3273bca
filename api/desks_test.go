package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
)

// ladderUpTo plays the disputed case until before an act.
func (b *bureau) ladderUpTo(act string) string {
	b.t.Helper()
	for _, s := range demo.Scripts() {
		if s.Name == "ladder" {
			return b.play(upTo(s, act))[0].CaseID
		}
	}
	b.t.Fatal("no script of a disagreement")
	return ""
}

func (b *bureau) board(as, query string) view.Board {
	b.t.Helper()
	var v view.Board
	b.get(as, "/supervision"+query).into(b.t, &v)
	return v
}

// counted is what the board says of one unit and rule, worked out from each
// case's own clocks.
type counted struct{ unit, rule string }

func (b *bureau) clocksOf(as string, ids ...string) map[counted]view.BoardClocks {
	b.t.Helper()
	counts := map[counted]view.BoardClocks{}
	for _, id := range ids {
		var c view.Case
		b.get(as, "/cases/"+id).into(b.t, &c)
		for _, k := range c.Clocks {
			at := counted{c.Unit.ID, k.Rule}
			n := counts[at]
			switch {
			case k.State == "paused":
				n.Paused++
			case k.Overdue:
				n.Running, n.Overdue = n.Running+1, n.Overdue+1
			case k.AtRisk:
				n.Running, n.AtRisk = n.Running+1, n.AtRisk+1
			default:
				n.Running++
			}
			counts[at] = n
		}
	}
	return counts
}

// TestTheBoardCountsAsTheTimersDo moves time on, and asks the board and every
// case's own page.
func TestTheBoardCountsAsTheTimersDo(t *testing.T) {
	b := open(t)
	supervisor := holder(t, party.Supervisor)
	ids := []string{b.ladderUpTo("ladder.coordinate"), b.opened()}
	risk, late := 0, 0
	for range 12 {
		v := b.board(supervisor, "")
		want := b.clocksOf(supervisor, ids...)
		require.Len(t, v.Clocks, len(want))
		for _, got := range v.Clocks {
			require.NotEmpty(t, got.Title)
			require.Equal(t, strings.HasPrefix(got.Rule, "L"), got.Ladder)
			w := want[counted{got.Unit.ID, got.Rule}]
			require.Equal(t, [4]int{w.Running, w.Paused, w.AtRisk, w.Overdue}, [4]int{got.Running, got.Paused, got.AtRisk, got.Overdue}, "%s on %s", got.Rule, b.Now())
			risk, late = risk+got.AtRisk, late+got.Overdue
		}
		_, err := b.MoveClock(t.Context(), b.Now().AddDate(0, 0, 9))
		require.NoError(t, err)
	}
	require.Positive(t, risk, "time went by without a warning")
	require.Positive(t, late, "time went by without lateness")
}

// TestTheBoardOfSupervision: figures, rungs, refusals and stuck cases, for
// those who supervise and nobody else, without a party anywhere.
func TestTheBoardOfSupervision(t *testing.T) {
	b := open(t)
	supervisor := holder(t, party.Supervisor)
	id := b.ladderUpTo("ladder.coordinate")
	refused := b.act("zhangwei", id, "notice.issue", map[string]any{})
	require.GreaterOrEqual(t, refused.status, 400)
	shut := b.act("guojian", id, "decision.make", map[string]any{"opinion": "同意。"}).problem(t)
	require.Equal(t, "G10", shut.Gate)

	v := b.board(supervisor, "")
	require.Equal(t, "2026-01-01", v.From.String())
	require.Len(t, v.Rungs, 1)
	require.Equal(t, "协调", v.Rungs[0].Title)
	require.Len(t, v.Reviews, 1)
	require.Equal(t, [4]int{1, 0, 1, 0}, [4]int{v.Reviews[0].Submitted, v.Reviews[0].Returned, v.Reviews[0].Opinions, v.Reviews[0].Agreed})
	require.Equal(t, 1, v.Reviews[0].Timed)
	gates := map[string]view.BoardRefusals{}
	for _, r := range v.Refusals {
		gates[r.Gate] = r
	}
	require.Equal(t, 1, gates["G10"].Refused)
	require.Equal(t, "法制审核通过", gates["G10"].Title)

	_, err := b.MoveClock(t.Context(), b.Now().AddDate(0, 3, 0))
	require.NoError(t, err)
	answer := b.get(supervisor, "/supervision?idle=30")
	require.NotContains(t, string(answer.body), "曲靖演示城建")
	answer.into(t, &v)
	require.Len(t, v.Stuck, 1)
	require.Equal(t, id, v.Stuck[0].CaseID)
	require.Len(t, v.Stuck[0].Waiting, 1)
	require.Equal(t, "主要负责人", v.Stuck[0].Waiting[0].Whom)
	require.Equal(t, []view.Named{{ID: "guojian", Name: "郭建"}}, v.Stuck[0].Waiting[0].Able.Able)

	require.Equal(t, http.StatusOK, b.get("guojian", "/supervision").status)
	for _, role := range []party.Role{party.Officer, party.Reviewer, party.ReviewHead, party.Administrator} {
		require.Equal(t, http.StatusForbidden, b.get(holder(t, role), "/supervision").status, role)
	}
	require.Equal(t, http.StatusUnprocessableEntity, b.get(supervisor, "/supervision?from=2026-07-02&to=2026-07-01").problem(t).Status)
}

// TestReviewsUnderWay lists a case at the review office and on the ladder with
// what its reader can do, to those who see the case.
func TestReviewsUnderWay(t *testing.T) {
	b := open(t)
	list := func(as, stage string) []view.ReviewItem {
		var p view.Page[view.ReviewItem]
		b.get(as, "/reviews?stage="+stage).into(t, &p)
		return p.Items
	}
	id := b.ladderUpTo("review.opine")
	items := list("xujing", "review")
	require.Len(t, items, 1)
	item := items[0]
	require.Equal(t, id, item.CaseID)
	require.Empty(t, item.Missing)
	require.Positive(t, item.Needed)
	require.Equal(t, 1, item.Round)
	require.NotNil(t, item.Reviewer)
	require.Len(t, item.Waiting, 1)
	own := list(item.Reviewer.ID, "review")[0].Acts
	require.Len(t, own, 1)
	require.Equal(t, "review.opine", own[0].Act)
	require.Empty(t, list("yangfan", "ladder"))
	require.Empty(t, list("huanghai", "review"), "another unit's head")
	require.Len(t, list("liuyang", "review"), 1)

	b2 := open(t)
	var p view.Page[view.ReviewItem]
	on := b2.ladderUpTo("ladder.coordinate")
	b2.get("yangfan", "/reviews?stage=ladder").into(t, &p)
	require.Len(t, p.Items, 1)
	require.Equal(t, on, p.Items[0].CaseID)
	require.Len(t, p.Items[0].Ahead, 1, "what comes by itself")
	require.Equal(t, "ladder.coordinate", p.Items[0].Acts[0].Act)
	b2.get("yangfan", "/reviews?stage=review").into(t, &p)
	require.Empty(t, p.Items)
	require.Equal(t, http.StatusForbidden, b2.get(holder(t, party.Supervisor), "/reviews").status)
}
