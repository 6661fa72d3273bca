package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/draw"
	"sanxiang/internal/demo"
)

// planScript is the sample plan, up to its first step with the act.
func planScript(t *testing.T, until string) demo.Script {
	t.Helper()
	all := demo.Scripts()
	script := all[slices.IndexFunc(all, func(s demo.Script) bool { return s.Name == "inspection-plan" })]
	if until != "" {
		script.Steps = script.Steps[:slices.IndexFunc(script.Steps, func(s demo.Step) bool { return s.Act == until })]
	}
	return script
}

func (b *bureau) lists(as, caseID string) bool {
	var page view.Page[view.CaseItem]
	b.get(as, "/cases?limit=100").into(b.t, &page)
	return slices.ContainsFunc(page.Items, func(i view.CaseItem) bool { return i.ID == caseID })
}

// Whoever is named to attend a draw comes to see the plan, in the list and in
// full; a supervisor who is not named sees it without the enterprises.
func TestAWitnessSeesWhatIsDrawn(t *testing.T) {
	b := open(t)
	id := b.play(planScript(t, "draw.commit"))[0].CaseID
	require.Equal(t, http.StatusNotFound, b.get("sunlei", "/cases/"+id).status)
	require.False(t, b.lists("sunlei", id))
	require.NotContains(t, string(b.get("panyu", "/cases/"+id).body), "曲靖演示第1燃气有限公司")

	seed := strings.Repeat("c", 64)
	commit := map[string]any{"power": "I04", "count": 2, "commitment": draw.Commitment(seed), "witness": "sunlei"}
	require.Equal(t, http.StatusOK, b.act("zhangwei", id, "draw.commit", commit).status)
	require.True(t, b.lists("sunlei", id))
	var c view.Case
	b.get("sunlei", "/cases/"+id).into(t, &c)
	require.False(t, c.Masked)
	require.Equal(t, "draw.attend", c.Acts[slices.IndexFunc(c.Acts, func(a view.Act) bool { return a.Act == "draw.attend" })].Act)
	var tasks view.Page[view.Task]
	b.get("sunlei", "/tasks").into(t, &tasks)
	require.Equal(t, "见证随机抽取", tasks.Items[0].Title)

	word := map[string]any{"word": "三十七二十一", "present": "会议室"}
	require.Equal(t, http.StatusForbidden, b.act("panyu", id, "draw.attend", word).status)
	require.Equal(t, http.StatusOK, b.act("sunlei", id, "draw.attend", word).status)
}

// The case says how far the plan has come, and its protocol of the draw can be
// worked out again, officers included.
func TestAPlanShowsItsProgress(t *testing.T) {
	b := open(t)
	scripts := []demo.Script{planScript(t, "plan.close")}
	for _, s := range demo.Scripts() {
		if s.Of == scripts[0].Name {
			scripts = append(scripts, s)
		}
	}
	plays := b.play(scripts...)
	var c view.Case
	b.get("zhangwei", "/cases/"+plays[0].CaseID).into(t, &c)
	p := c.Facts.Plan
	require.Equal(t, 5, p.Progress.Drawn)
	require.Equal(t, 5, p.Progress.Done)
	require.Zero(t, p.Progress.Planned+p.Progress.Open+p.Progress.Dropped)
	require.Len(t, c.Linked, 5)
	require.Len(t, p.Tasks, 5)
	for _, task := range p.Tasks {
		require.EqualValues(t, "done", task.Standing)
		require.Contains(t, task.Name, "燃气有限公司")
		require.Len(t, task.Officers, 2)
		require.NotEqual(t, task.Officers[0].Name, task.Officers[1].Name)
	}
	d := p.Draws[0]
	require.Nil(t, d.Protocol.Verify())
	require.Equal(t, "panyu", d.Witness.ID)
	require.Equal(t, "chenbo", string(d.Excluded[0].Officer), "whose certificate has run out")
	require.NotContains(t, d.Protocol.Officers, "chenbo")

	var shown view.Page[view.Disclosure]
	b.send("", http.MethodGet, "/public/disclosures?q="+"检查计划", nil, "Accept", "application/json").into(t, &shown)
	require.Len(t, shown.Items, 1, "the plan and its draw are one entry of the register")
	require.True(t, shown.Items[0].PublishedAt.After(shown.Items[0].FirstPublishedAt), "shown again after the draw")
	require.Equal(t, "计划检查 5 户次，已随机抽取 5 户次", shown.Items[0].Outcome)
}
