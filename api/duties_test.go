package api_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
)

// reviewed plays a sample case up to the reviewer's opinion and answers its id.
func (b *bureau) underReview() string {
	b.t.Helper()
	s := demo.Scripts()[0]
	s.Steps = s.Steps[:slices.IndexFunc(s.Steps, func(step demo.Step) bool { return step.Act == "review.opine" })]
	return b.play(s)[0].CaseID
}

// A case as it is really played: the administrator learns the case's number and
// nothing else; whoever put it to review may become a reviewer, and not of it.
func TestDutiesAreCheckedAgainstTheCasesThatAreOpen(t *testing.T) {
	b := open(t)
	id := b.underReview()
	admin := holder(t, party.Administrator)
	check := func(change map[string]any) view.DutyVerdict {
		t.Helper()
		body, err := json.Marshal(change)
		require.NoError(t, err)
		var v view.DutyVerdict
		b.send(admin, http.MethodPost, "/api/v1/admin/duties/check", body).into(t, &v)
		return v
	}
	end := ""
	var staff view.Staff
	b.get(admin, "/admin/staff").into(t, &staff)
	for _, a := range staff.Assignments {
		if a.Person == "liuyang" {
			end = a.ID
		}
	}
	ends := check(map[string]any{"end_assignment": map[string]any{"id": end}})
	require.True(t, ends.Allowed)
	require.Equal(t, "vacant", ends.Warned[0].Kind)
	require.Equal(t, "speak", ends.Warned[0].Second.Function)
	require.Equal(t, id, ends.Warned[0].Cases[0].ID)

	b.administer("/assignments", map[string]any{"person": "wangqiang", "role": "unit_head", "unit": string(demo.Market), "from": "2026-07-01"})
	done := b.send(admin, http.MethodPost, "/api/v1/admin/assignments/"+end+"/end", []byte(`{}`))
	require.Equal(t, http.StatusNoContent, done.status, "%s", done.body)
	reviewer := map[string]any{"person": "liuyang", "role": "reviewer", "unit": string(demo.Legal), "from": "2026-07-01"}
	require.True(t, check(map[string]any{"assignment": reviewer}).Allowed, "the bars of the acts keep a submitter from reviewing")
	b.administer("/assignments", reviewer)
	require.Empty(t, check(map[string]any{}).Standing)
	var reviewers struct{ Items []view.Reviewer }
	b.get(holder(t, party.ReviewHead), "/cases/"+id+"/reviewers").into(t, &reviewers)
	i := slices.IndexFunc(reviewers.Items, func(r view.Reviewer) bool { return r.Person.Name == "刘洋" })
	require.GreaterOrEqual(t, i, 0)
	require.Contains(t, reviewers.Items[i].Blocked.Message, "送审")
}
