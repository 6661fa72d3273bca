package api_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
)

// upTo is a script that ends before the first step of the act.
func upTo(s demo.Script, act string) demo.Script {
	for i, step := range s.Steps {
		if step.Act == act {
			s.Steps = s.Steps[:i]
			break
		}
	}
	return s
}

// TestCounselReadsWhatWasNamed: counsel comes to a case by a question alone, and
// finds in it what was named to them.
func TestCounselReadsWhatWasNamed(t *testing.T) {
	b := open(t)
	counsel, reviewHead := holder(t, party.Counsel), holder(t, party.ReviewHead)
	var ladder demo.Script
	for _, s := range demo.Scripts() {
		if s.Name == "ladder" {
			ladder = upTo(s, "counsel.ask")
		}
	}
	id := b.play(ladder)[0].CaseID
	require.Equal(t, http.StatusNotFound, b.get(counsel, "/cases/"+id).status)
	b.agreeOnSight()

	var reviewers struct{ Items []view.Reviewer }
	b.get(reviewHead, "/cases/"+id+"/reviewers").into(t, &reviewers)
	require.NotEmpty(t, reviewers.Items)
	for _, r := range reviewers.Items {
		require.NotEmpty(t, r.Person.Name)
	}
	require.Equal(t, http.StatusForbidden, b.get(holder(t, party.Officer), "/cases/"+id+"/reviewers").status)

	var papers struct{ Items []view.Paper }
	b.get(reviewHead, "/cases/"+id+"/papers").into(t, &papers)
	named := papers.Items[0].ID
	asked := b.act(reviewHead, id, "counsel.ask", map[string]any{
		"counsel": counsel, "question": "裁量是否适当？", "papers": []string{named}, "until": b.Now().AddDate(0, 0, 7).Format("2006-01-02"),
	})
	require.Equal(t, http.StatusOK, asked.status, "%s", asked.body)
	b.agreeOnSight()

	var c view.Case
	b.get(counsel, "/cases/"+id).into(t, &c)
	require.Len(t, c.Facts.Counsel, 1)
	require.Empty(t, c.Facts.Evidence)
	require.Empty(t, c.Facts.Proposals)
	require.Empty(t, c.Facts.Rounds)
	require.Empty(t, c.Clocks)
	b.get(counsel, "/cases/"+id+"/papers").into(t, &papers)
	require.Len(t, papers.Items, 1)
	require.Equal(t, http.StatusOK, b.get(counsel, "/cases/"+id+"/papers/"+named).status)
	var all struct{ Items []view.Paper }
	b.get(reviewHead, "/cases/"+id+"/papers").into(t, &all)
	require.Equal(t, http.StatusNotFound, b.get(counsel, "/cases/"+id+"/papers/"+all.Items[1].ID).status)
	require.Equal(t, http.StatusNotFound, b.get(counsel, "/cases/"+id+"/papers/"+all.Items[1].ID+"/print").status)
	var files struct{ Items []view.File }
	b.get(reviewHead, "/cases/"+id+"/files").into(t, &files)
	require.NotEmpty(t, files.Items)
	require.Equal(t, http.StatusNotFound, b.get(counsel, "/cases/"+id+"/files/"+files.Items[0].SHA256).status)
	require.Len(t, b.timeline(counsel, id), 1)
	require.Equal(t, http.StatusOK, b.act(counsel, id, "counsel.advise", map[string]any{"advice": "宜按较轻阶次。"}).status)
	require.Len(t, b.timeline(counsel, id), 2)
}
