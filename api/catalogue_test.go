package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

const (
	draftsPath  = "/api/v1/catalogue/drafts"
	edition2027 = `edition: calendar-2027-test
kind: calendar
effective_from: 2026-11-20
source: 测试用的 2027 年安排
years:
  - year: 2027
    days_off:
      - {from: 2027-01-01, to: 2027-01-03, name: 元旦}
`
)

// submitted puts an edition forward as the review head.
func (b *bureau) submitted(text string) view.EditionDraft {
	b.t.Helper()
	var d view.EditionDraft
	b.send("yangfan", http.MethodPost, draftsPath, []byte(text), asYAML...).into(b.t, &d)
	return d
}

func (b *bureau) draft(as, id string) view.EditionDraftDetail {
	b.t.Helper()
	var d view.EditionDraftDetail
	b.get(as, "/catalogue/drafts/"+id).into(b.t, &d)
	return d
}

// decide approves or rejects the draft as somebody saw it.
func (b *bureau) decide(as, what string, d view.EditionDraftDetail, reason string) answer {
	return b.send(as, http.MethodPost, draftsPath+"/"+d.ID+"/"+what, decision(d, what, reason))
}

func decision(d view.EditionDraftDetail, what, reason string) []byte {
	if what == "approve" {
		return fmt.Appendf(nil, `{"digest":%q,"basis":%q,"reason":%q}`, d.Digest, d.Basis, reason)
	}
	return fmt.Appendf(nil, `{"digest":%q,"reason":%q}`, d.Digest, reason)
}

func (b *bureau) loaded(edition string) bool {
	var out struct{ Items []view.Edition }
	b.get("zhangwei", "/catalogue/editions").into(b.t, &out)
	for _, e := range out.Items {
		if e.Edition == edition {
			return true
		}
	}
	return false
}

func TestAnEditionComesIntoForceByTwoPeople(t *testing.T) {
	b := open(t)
	d := b.submitted(edition2027)
	require.Equal(t, "pending", d.State)
	require.True(t, d.Own)
	require.False(t, b.loaded("calendar-2027-test"), "a draft is not in force")

	seen := b.draft("maqiang", d.ID)
	require.Equal(t, edition2027, seen.Text)
	require.Empty(t, seen.Faults)
	require.Empty(t, seen.Barred)
	require.Len(t, seen.Changes, 1)
	require.Equal(t, []string{"2027", "放假安排", "changed"}, []string{seen.Changes[0].Row, seen.Changes[0].Title, seen.Changes[0].What})
	require.Contains(t, seen.Changes[0].Fields, view.FieldChange{Name: "性质", Was: "暂定", Is: "正式"})

	var out view.LoadedEdition
	b.decide("maqiang", "approve", seen, "与通知核对一致").into(t, &out)
	require.Equal(t, "calendar-2027-test", out.Edition)
	require.Equal(t, seen.Changes, out.Changes, "what was seen is what was done")
	require.True(t, b.loaded("calendar-2027-test"))

	done := b.draft("yangfan", d.ID)
	require.Equal(t, "approved", done.State)
	require.Equal(t, seen.Changes, done.Changes, "shown as it was decided")
	require.Len(t, done.Steps, 2)
	last := done.Steps[1]
	require.Equal(t, []string{"approved", "马强", "分管领导", "与通知核对一致", d.Digest}, []string{last.What, last.Who.Name, last.Role, last.Reason, last.Digest})
	for _, action := range []string{"catalogue.manage", "catalogue.approve"} {
		page, err := b.db.AuditList(t.Context(), store.AuditFilter{Action: action, Outcome: store.AuditAllowed}, "", 10)
		require.NoError(t, err)
		require.Len(t, page.Items, 1, action)
		require.Contains(t, page.Items[0].Detail, d.Digest)
	}
	require.Equal(t, http.StatusConflict, b.decide("guojian", "approve", done, "").problem(t).Status, "once is enough")
	require.Equal(t, http.StatusConflict, b.get("guojian", "/catalogue/drafts/"+d.ID+"/impact").problem(t).Status)
}

func TestTheOneStepWayIsGone(t *testing.T) {
	b := open(t)
	require.Equal(t, http.StatusMethodNotAllowed, b.send("yangfan", http.MethodPost, "/api/v1/catalogue/editions", []byte(edition2027), asYAML...).problem(t).Status)
}

func TestWhoMayDoWhatWithADraft(t *testing.T) {
	b := open(t)
	d := b.submitted(edition2027)
	seen := b.draft("maqiang", d.ID)
	may := map[string][]party.Role{
		"submit": {party.ReviewHead}, "read": {party.ReviewHead, party.DeputyHead, party.Head, party.Supervisor},
		"impact": {party.ReviewHead, party.DeputyHead, party.Head, party.Supervisor}, "reject": {party.ReviewHead, party.DeputyHead, party.Head}, "approve": {party.ReviewHead, party.DeputyHead, party.Head},
	}
	stale := seen
	stale.Digest = strings.Repeat("0", 64) // whoever may, is told that this is not what they saw
	ask := map[string]func(who string) answer{
		"submit": func(who string) answer {
			return b.send(who, http.MethodPost, draftsPath, []byte("edition: ["), asYAML...)
		},
		"read":   func(who string) answer { return b.get(who, "/catalogue/drafts/"+d.ID) },
		"impact": func(who string) answer { return b.get(who, "/catalogue/drafts/"+d.ID+"/impact") },
		"reject": func(who string) answer { return b.decide(who, "reject", stale, "不对") },
		"approve": func(who string) answer {
			return b.decide(who, "approve", stale, "")
		},
	}
	for _, role := range party.Roles() {
		for what, roles := range may {
			status := ask[what](holder(t, role)).status
			allowed := false
			for _, r := range roles {
				allowed = allowed || r == role
			}
			require.Equal(t, !allowed, status == http.StatusForbidden, "%s as %s: %d", what, role, status)
		}
	}
	require.Equal(t, "pending", b.draft("maqiang", d.ID).State)
}

// Whoever drafts does not approve, and whoever stands in for the maker does not
// either.
func TestTheMakerDoesNotApprove(t *testing.T) {
	b := open(t)
	standIn := func(absent, substitute string) {
		body := fmt.Appendf(nil, `{"absent":%q,"substitute":%q,"from":"2026-07-01","until":"2026-07-31"}`, absent, substitute)
		res := b.send("guanliyuan", http.MethodPost, "/api/v1/admin/substitutions", body)
		require.Equal(t, http.StatusCreated, res.status, string(res.body))
	}
	d := b.submitted(edition2027)
	own := b.draft("yangfan", d.ID)
	require.Contains(t, own.Barred, "本人提交")
	for _, what := range []string{"approve", "reject"} {
		p := b.decide("yangfan", what, own, "自己批准").problem(t)
		require.EqualValues(t, "conflict_of_interest", p.Code)
		require.Equal(t, http.StatusForbidden, p.Status)
	}
	refused := b.refused("yangfan", 1)
	require.Equal(t, []string{"catalogue.approve", "conflict_of_interest"}, []string{refused[0].Action, refused[0].Code}, "the attempt is on record")

	standIn("yangfan", "xujing")
	seen := b.draft("xujing", d.ID)
	require.Contains(t, seen.Barred, "代行职务")
	require.EqualValues(t, "conflict_of_interest", b.decide("xujing", "approve", seen, "").problem(t).Code)
	require.Equal(t, http.StatusOK, b.decide("guojian", "approve", seen, "").status)
}

func TestADraftThatChangedIsNotWhatWasSeen(t *testing.T) {
	b := open(t)
	d := b.submitted(edition2027)
	seen := b.draft("maqiang", d.ID)
	path := draftsPath + "/" + d.ID
	other := strings.Replace(edition2027, "2027-01-03", "2027-01-04", 1)
	replace := func(as, digest, text string) answer {
		return b.send(as, http.MethodPut, path, []byte(text), append([]string{"If-Match", `"` + digest + `"`}, asYAML...)...)
	}
	require.Equal(t, http.StatusForbidden, replace("maqiang", d.Digest, other).status)
	require.EqualValues(t, "invalid", replace("yangfan", d.Digest, edition2027).problem(t).Code, "nothing changed")
	var changed view.EditionDraft
	replace("yangfan", d.Digest, other).into(t, &changed)
	require.NotEqual(t, d.Digest, changed.Digest)
	require.EqualValues(t, "stale", replace("yangfan", d.Digest, other+"\n").problem(t).Code)
	for _, what := range []string{"approve", "reject"} {
		require.EqualValues(t, "stale", b.decide("maqiang", what, seen, "看过的那一稿").problem(t).Code)
	}
	require.False(t, b.loaded("calendar-2027-test"))

	// Another edition came meanwhile: what the draft changes may be something else.
	seen = b.draft("maqiang", d.ID)
	b.approved(shorterD01("2027-01-01"))
	require.EqualValues(t, "stale", b.decide("maqiang", "approve", seen, "").problem(t).Code)
	require.False(t, b.loaded("calendar-2027-test"))
	require.Equal(t, http.StatusOK, b.decide("maqiang", "approve", b.draft("maqiang", d.ID), "").status)
}

// approved brings an edition into force.
func (b *bureau) approved(text string) {
	b.t.Helper()
	d := b.submitted(text)
	res := b.decide("guojian", "approve", b.draft("guojian", d.ID), "")
	require.Equal(b.t, http.StatusOK, res.status, string(res.body))
}

func TestARejectedDraftIsPutForwardAgainAndAWithdrawnOneIsNot(t *testing.T) {
	b := open(t)
	d := b.submitted(edition2027)
	require.Equal(t, http.StatusUnprocessableEntity, b.decide("maqiang", "reject", b.draft("maqiang", d.ID), "").status, "a reason is asked for")
	require.Equal(t, http.StatusNoContent, b.decide("maqiang", "reject", b.draft("maqiang", d.ID), "春节没有写").status)
	seen := b.draft("yangfan", d.ID)
	require.Equal(t, []string{"rejected", "春节没有写"}, []string{seen.State, seen.Steps[1].Reason})
	require.EqualValues(t, "wrong_state", b.decide("guojian", "approve", seen, "").problem(t).Code)

	text := edition2027 + "      - {from: 2027-02-05, to: 2027-02-11, name: 春节}\n"
	res := b.send("yangfan", http.MethodPut, draftsPath+"/"+d.ID, []byte(text), append([]string{"If-Match", d.Digest}, asYAML...)...)
	require.Equal(t, http.StatusOK, res.status, string(res.body))
	require.Equal(t, "pending", b.draft("maqiang", d.ID).State)

	seen = b.draft("yangfan", d.ID)
	require.Equal(t, http.StatusNoContent, b.decide("yangfan", "withdraw", seen, "改由明年提交").status)
	require.EqualValues(t, "wrong_state", b.decide("guojian", "approve", seen, "").problem(t).Code)
	var page view.Page[view.EditionDraft]
	b.get("panyu", "/catalogue/drafts").into(t, &page)
	require.Equal(t, []string{"withdrawn", "杨帆"}, []string{page.Items[0].State, page.Items[0].Maker.Name})
}

func TestABadTextIsRefusedAtItsRows(t *testing.T) {
	b := open(t)
	bad := strings.Replace(edition2027, "2027-01-01", "2028-01-01", 1) + "  - year: 2028\n    make_up:\n      - {from: 2028-01-04, name: 元旦}\n"
	p := b.send("yangfan", http.MethodPost, draftsPath, []byte(bad), asYAML...).problem(t)
	require.EqualValues(t, "invalid", p.Code)
	require.Equal(t, "版本文件未通过检查，共 2 处", p.Detail)
	require.Equal(t, "line 6", p.Fields[0].Path)
	require.Contains(t, p.Fields[0].Message, "第 6 行 2027：")
	require.Contains(t, p.Fields[1].Message, "第 9 行 2028：调休上班日 2028-01-04")
	p = b.send("yangfan", http.MethodPost, draftsPath, []byte(strings.Replace(edition2027, "2026-11-20", "2020-01-01", 1)), asYAML...).problem(t)
	require.Contains(t, p.Detail, "应当晚于已载入的最新版本", "what approval would refuse is told at once")
	var page view.Page[view.EditionDraft]
	b.get("yangfan", "/catalogue/drafts").into(t, &page)
	require.Empty(t, page.Items, "nothing is kept of it")
}

// A draft that no longer fits what was loaded meanwhile says so, and is refused.
func TestADraftIsCheckedAgainBeforeItsApproval(t *testing.T) {
	b := open(t)
	d := b.submitted(edition2027)
	b.approved(strings.NewReplacer("calendar-2027-test", "calendar-2027-other", "2026-11-20", "2026-12-20").Replace(edition2027))
	seen := b.draft("maqiang", d.ID)
	require.Len(t, seen.Faults, 1)
	require.Contains(t, seen.Faults[0].Message, "应当晚于")
	require.EqualValues(t, "invalid", b.decide("maqiang", "approve", seen, "").problem(t).Code)
}

func TestADraftIsComparedFieldByField(t *testing.T) {
	b := open(t)
	d := b.submitted(shorterD01("2027-01-01") + "    effective_until: 2027-06-30\n")
	seen := b.draft("maqiang", d.ID)
	require.Len(t, seen.Changes, 2)
	begin, end := seen.Changes[0], seen.Changes[1]
	require.Equal(t, []string{"D01", "线索核查", "2027-01-01", "changed"}, []string{begin.Row, begin.Title, begin.From.String(), begin.What})
	require.Equal(t, "《住房和城乡建设行政处罚程序规定》第十五条第一款", begin.Cite)
	require.Contains(t, begin.Fields, view.FieldChange{Name: "期间", Was: "15个工作日", Is: "3个工作日"})
	require.Equal(t, []string{"2027-07-01", "changed"}, []string{end.From.String(), end.What}, "afterwards the older row holds again")
	require.Contains(t, end.Fields, view.FieldChange{Name: "期间", Was: "3个工作日", Is: "15个工作日"})

	added := strings.NewReplacer("id: D01", "id: D01X", "edition: periods-test", "edition: periods-test-2").Replace(shorterD01("2027-01-01"))
	seen = b.draft("maqiang", b.submitted(added+"    effective_until: 2027-06-30\n").ID)
	require.Equal(t, []string{"added", "removed"}, []string{seen.Changes[0].What, seen.Changes[1].What})
}

// The impact is there before the approval, as far as each reader sees cases.
func TestTheImpactOfADraftIsSeenBeforeItsApproval(t *testing.T) {
	b := open(t)
	id := b.opened()
	b.now.Store(time.Date(2026, 7, 8, 1, 0, 0, 0, time.UTC).UnixMicro())
	d := b.submitted(shorterD01("2026-06-30"))
	impact := func(who string) view.EditionImpact {
		res := b.get(who, "/catalogue/drafts/"+d.ID+"/impact")
		require.NotContains(t, string(res.body), "演示", "no party")
		var out view.EditionImpact
		res.into(t, &out)
		require.Equal(t, d.Digest, out.Digest)
		return out
	}
	head := impact("guojian")
	require.Nil(t, head.Params)
	require.Equal(t, []int{1, 1, 1}, []int{head.Clocks.Moved, head.Clocks.Overdue, len(head.Clocks.Items)})
	require.Equal(t, id, head.Clocks.Items[0].CaseID)
	review := impact("yangfan")
	require.Equal(t, []int{1, 1, 0}, []int{review.Clocks.Overdue, review.Clocks.WithheldCases, len(review.Clocks.Items)}, "who does not see the case is told that there is one")
	require.Equal(t, http.StatusForbidden, b.get("guanliyuan", "/catalogue/drafts/"+d.ID+"/impact").status)

	params := b.submitted("edition: params-test\nkind: params\neffective_from: 2026-07-01\nsource: 测试\nparams:\n  - {key: hearing_threshold_org, title: 单位听证标准, value: \"100\", unit: 分, cite: 行政处罚法 63, confidence: P, source: 测试}\n")
	var out view.EditionImpact
	b.get("guojian", "/catalogue/drafts/"+params.ID+"/impact").into(t, &out)
	require.NotNil(t, out.Params)
	require.Contains(t, b.draft("guojian", params.ID).Changes[0].Fields, view.FieldChange{Name: "数值", Was: "50000.00 元", Is: "1.00 元"})
}
