package api_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
	"sanxiang/workflows/contract"
)

// TestSampleCasesThroughTheServer plays whole cases as browsers would, then
// reads everything there is to read.
func TestSampleCasesThroughTheServer(t *testing.T) {
	b := open(t)
	plays := b.play(demo.Scripts()...)
	head := holder(t, party.Head)
	for _, p := range plays {
		var c view.Case
		a := b.get(head, "/cases/"+p.CaseID)
		a.into(t, &c)
		require.Equal(t, "archived", c.Tracks[0].State, p.Script.Name)
		require.Equal(t, "已归档", c.Tracks[0].StateTitle)
		require.NotEmpty(t, c.Facts.Matter.Power)
		require.Equal(t, c.Facts.Lead != nil, len(c.Facts.Evidence) > 0, "a levy or filing takes papers, a penalty evidence")
		require.NotEmpty(t, c.Facts.Handlers[0].Name)
		require.NotEmpty(t, a.header.Get("ETag"))

		events := b.timeline(head, p.CaseID)
		require.Len(t, events, c.Sequence)
		if c.Origin == nil { // a case that another one opened begins with the system's entry
			require.Equal(t, p.Script.Steps[0].Act, events[0].Kind)
			require.Equal(t, "张伟", events[0].ActorName)
			require.Equal(t, "执法人员", events[0].RoleTitle)
		}
		require.True(t, events[0].DemoClock)
		for i, e := range events {
			require.Equal(t, i+1, e.Sequence)
			require.Regexp(t, `\p{Han}`, e.Title)
		}
		b.readPapers(head, p.CaseID)
		var clocks struct{ Items []view.Clock }
		b.get(head, "/cases/"+p.CaseID+"/clocks").into(t, &clocks)
		require.NotEmpty(t, clocks.Items)
		for _, k := range clocks.Items {
			require.NotEmpty(t, k.Derivation, k.ID)
		}
	}
	b.readRegister(plays)
	b.agreeOnSight()
}

func (b *bureau) timeline(as, caseID string) []view.Event {
	b.t.Helper()
	var all []view.Event
	for cursor := ""; ; {
		var page view.Page[view.Event]
		b.get(as, "/cases/"+caseID+"/timeline?limit=7&cursor="+cursor).into(b.t, &page)
		all = append(all, page.Items...)
		if cursor = page.Next; cursor == "" {
			return all
		}
	}
}

func (b *bureau) readPapers(as, caseID string) {
	t := b.t
	t.Helper()
	var list struct{ Items []view.Paper }
	b.get(as, "/cases/"+caseID+"/papers").into(t, &list)
	require.NotEmpty(t, list.Items)
	paper := list.Items[len(list.Items)-1]
	require.Empty(t, paper.Text, "a list carries no texts")
	var one view.Paper
	b.get(as, "/cases/"+caseID+"/papers/"+paper.ID).into(t, &one)
	require.NotEmpty(t, one.Text)
	page := b.get(as, "/cases/"+caseID+"/papers/"+paper.ID+"/print")
	require.Equal(t, http.StatusOK, page.status)
	require.Contains(t, page.header.Get("Content-Type"), "text/html")
	require.Contains(t, page.header.Get("Content-Security-Policy"), "default-src 'none'")
	require.Contains(t, string(page.body), paper.Title)
	require.NotContains(t, string(page.body), "<script")
	require.Equal(t, http.StatusNotFound, b.get(as, "/cases/other/papers/"+paper.ID).status, "a paper of another case")
}

// readRegister reads the public register without any session.
func (b *bureau) readRegister(plays []*demo.Play) {
	t := b.t
	t.Helper()
	var all []view.Disclosure
	for cursor := ""; ; {
		var page view.Page[view.Disclosure]
		a := b.send("", http.MethodGet, "/public/disclosures?limit=2&cursor="+cursor, nil, "Accept", "application/json")
		a.into(t, &page)
		require.Empty(t, a.header.Get("Set-Cookie"))
		require.NotContains(t, a.header.Get("Vary"), "Cookie")
		all = append(all, page.Items...)
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	require.NotEmpty(t, all)
	require.LessOrEqual(t, len(all), len(plays))
	d := all[0]
	require.Empty(t, d.Text)
	page := b.send("", http.MethodGet, "/public/disclosures/"+d.ID, nil, "Accept", "text/html")
	require.Equal(t, http.StatusOK, page.status)
	require.Contains(t, string(page.body), d.Number)
	require.Empty(t, page.header.Get("Set-Cookie"))
	for _, secret := range []string{"13900000000", "演示路"} {
		require.NotContains(t, string(page.body), secret)
	}
	var one view.Disclosure
	b.send("", http.MethodGet, "/public/disclosures/"+d.ID, nil, "Accept", "application/json").into(t, &one)
	require.NotEmpty(t, one.Text)
	list := b.send("", http.MethodGet, "/public/disclosures?q=%E6%9B%B2%E9%9D%96", nil)
	require.Equal(t, http.StatusOK, list.status)
	require.Equal(t, http.StatusNotFound, b.send("", http.MethodGet, "/public/disclosures/none", nil).status)
	require.Equal(t, http.StatusNotFound, b.send("", http.MethodGet, "/public/disclosures/none", nil, "Accept", "application/json").problem(t).Status)
}

// agreeOnSight compares, for everybody, the list with the cases themselves:
// the two say by different means who sees what.
func (b *bureau) agreeOnSight() {
	t := b.t
	t.Helper()
	var every []string
	rows, err := b.db.Raw.QueryContext(t.Context(), "SELECT id FROM cases")
	require.NoError(t, err)
	for rows.Next() {
		var id string
		require.NoError(t, rows.Scan(&id))
		every = append(every, id)
	}
	require.NoError(t, rows.Err())
	for _, p := range demo.People() {
		if p.Role == party.Administrator {
			continue
		}
		listed := map[string]bool{}
		var page view.Page[view.CaseItem]
		b.get(p.Login, "/cases?limit=200").into(t, &page)
		for _, c := range page.Items {
			listed[c.ID] = true
		}
		for _, id := range every {
			status := b.get(p.Login, "/cases/"+id).status
			require.Contains(t, []int{http.StatusOK, http.StatusNotFound}, status)
			require.Equal(t, status == http.StatusOK, listed[id], "%s (%s) and case %s", p.Name, p.Role, id)
		}
	}
}

func TestListsAndCasesAgreeOnWhoSeesWhat(t *testing.T) {
	b := open(t)
	b.opened()
	b.play(demo.ShortScript("noticed"))
	for n, script := range demo.Scripts() { // one case stopped at each third of its course
		if script.Of != "" {
			continue // its case is there once its opener's is far enough
		}
		script.Steps = script.Steps[:len(script.Steps)*(n+1)/(len(demo.Scripts())+1)]
		b.play(script)
	}
	b.agreeOnSight()
	recused := b.opened()
	require.Equal(t, http.StatusOK, b.act("zhangwei", recused, "recusal.request", map[string]any{"person": "lina", "by": "party", "reason": "亲属"}).status)
	require.Equal(t, http.StatusOK, b.act("maqiang", recused, "recusal.decide", map[string]any{"person": "lina", "granted": true, "reason": "属实"}).status)
	require.Equal(t, http.StatusNotFound, b.get("lina", "/cases/"+recused).status, "at once")
	b.agreeOnSight()
}

func TestWhoIsShownWhat(t *testing.T) {
	b := open(t)
	id := b.opened()
	secrets := []string{"曲靖演示置业", "91530302MA6K1A2B37", "演示路", "13900000000"}
	for _, path := range []string{"/cases", "/cases/" + id, "/cases/" + id + "/timeline", "/cases/" + id + "/clocks"} {
		shown := string(b.get("panyu", path).body) // the supervisor
		require.Contains(t, string(b.get("maqiang", path).body), id[:0])
		for _, secret := range append(secrets, "举报人甲") {
			require.NotContains(t, shown, secret, path)
		}
		for _, who := range []string{"maqiang", "guojian"} {
			require.NotContains(t, string(b.get(who, path).body), "举报人甲", "%s %s", who, path)
		}
	}
	require.Contains(t, string(b.get("panyu", "/cases").body), "某单位")
	for _, who := range []string{"zhangwei", "liuyang"} { // a handler, and the unit's head
		require.Contains(t, string(b.get(who, "/cases/"+id).body), "举报人甲", who)
		require.Contains(t, string(b.get(who, "/cases/"+id).body), "曲靖演示置业", who)
	}
	require.NotContains(t, string(b.get("wangqiang", "/cases/"+id).body), "举报人甲", "a colleague who does not handle the case")

	found := func(as, q string) int {
		var page view.Page[view.CaseItem]
		b.get(as, "/cases?q="+q).into(t, &page)
		return len(page.Items)
	}
	require.Equal(t, 1, found("maqiang", "%E6%9B%B2%E9%9D%96%E6%BC%94%E7%A4%BA"))
	require.Zero(t, found("panyu", "%E6%9B%B2%E9%9D%96%E6%BC%94%E7%A4%BA"), "a masked name cannot be guessed by searching")
	require.Equal(t, http.StatusNotFound, b.get("xujing", "/cases/"+id).status, "nothing was submitted for review")
}

// Words are looked for in number, title, party and summary, by each reader in
// what that reader may read.
func TestASearchFindsWhatTheReaderMayRead(t *testing.T) {
	b := open(t)
	input := lead("zhangwei", "lina")
	input["summary"], input["informant"] = "群众举报人甲反映曲靖演示置业有限公司在Ａ座１号楼无证施工", "举报人甲"
	var opened contract.Receipt
	b.act("zhangwei", "", "lead.register", input).into(t, &opened)
	found := func(as, q string) []view.CaseItem {
		var page view.Page[view.CaseItem]
		b.get(as, "/cases?q="+url.QueryEscape(q)).into(t, &page)
		return page.Items
	}
	for _, q := range []string{"a座1号楼", "施工 曲靖演示", "演示置业有限公司在", "无证施工　擅自施工"} {
		items := found("maqiang", q)
		require.Len(t, items, 1, q)
		require.Equal(t, "群众举报人反映曲靖演示置业有限公司在Ａ座１号楼无证施工", items[0].Summary)
		require.Empty(t, found("xujing", q), "a case out of sight: %s", q)
	}
	for _, who := range []string{"maqiang", "zhangwei", "panyu"} {
		require.Empty(t, found(who, "举报人甲"), "nobody looks for an informant: %s", who)
	}
	for _, q := range []string{"曲靖演示", "演示置业有限公司在", "施工 置业"} {
		require.Empty(t, found("panyu", q), "a masked name cannot be guessed: %s", q)
	}
	shown := found("panyu", "a座1号楼")
	require.Len(t, shown, 1)
	require.Equal(t, [2]string{opened.CaseID, "群众举报人反映某单位在Ａ座１号楼无证施工"}, [2]string{shown[0].ID, shown[0].Summary})
	var list view.Page[view.CaseItem]
	b.get("maqiang", "/cases").into(t, &list)
	require.Empty(t, list.Items[0].Summary, "a list that nobody searches stays short")
}

func TestACaseSaysWhatMayBeDoneAndWhatIsDue(t *testing.T) {
	b := open(t)
	p := b.play(demo.ShortScript("noticed"))[0]
	var c view.Case
	b.get("guojian", "/cases/"+p.CaseID).into(t, &c)
	acts := map[string]view.Act{}
	for _, a := range c.Acts {
		acts[a.Act] = a
	}
	decide, ok := acts["decision.make"]
	require.True(t, ok, "%v", c.Acts)
	require.False(t, decide.Open)
	require.NotEmpty(t, decide.ShutBy)
	require.Equal(t, "G07", decide.ShutBy[0].Gate)
	require.Contains(t, decide.ShutBy[0].Cite, "行政处罚法")
	refused := b.act("guojian", p.CaseID, "decision.make", map[string]any{"opinion": "同意"}).problem(t)
	require.Equal(t, http.StatusConflict, refused.Status)
	require.Equal(t, "G07", refused.Gate, "the button and the answer agree")
	require.Equal(t, decide.ShutBy[0].Message, refused.Detail)
	require.NotEmpty(t, c.Clocks)
	for _, k := range c.Clocks {
		require.NotNil(t, k.Remaining, k.ID)
		require.Contains(t, k.Remaining.Text, "还有")
	}
	for _, a := range c.Acts {
		require.Equal(t, "/api/v1/cases/"+p.CaseID+"/acts/"+a.Act, a.Href)
	}
}

func TestAnInboxHoldsWhatWaits(t *testing.T) {
	b := open(t)
	id := b.opened()
	var inbox view.Page[view.Task]
	b.get("lina", "/tasks").into(t, &inbox)
	require.Len(t, inbox.Items, 1)
	task := inbox.Items[0]
	require.Equal(t, id, task.CaseID)
	require.Equal(t, "verification.finish", task.Act)
	require.Equal(t, "完成核查", task.Title)
	var acts struct{ Items []view.TaskAct }
	b.get("lina", "/tasks/acts").into(t, &acts)
	require.Equal(t, []view.TaskAct{{Act: "verification.finish", Title: "完成核查", Tasks: 1}}, acts.Items)
	require.NotNil(t, task.DueAt)
	require.Contains(t, task.Remaining.Text, "还有")
	var me view.Me
	b.get("lina", "/me").into(t, &me)
	require.Equal(t, 1, me.OpenTasks)
	require.Equal(t, "李娜", me.Name)
	require.Equal(t, "lina", me.Login)
	require.Equal(t, party.Officer, me.Roles[0].Role)
	require.Equal(t, "建筑市场监管科", me.Roles[0].Unit.Name)

	// Let the verification run out: those concerned are told, once each.
	moved := b.send("lina", http.MethodPut, "/api/v1/dev/clock", []byte(`{"now":"2026-09-01T09:00:00+08:00"}`))
	var clock view.DemoClock
	moved.into(t, &clock)
	require.Zero(t, clock.Pending)
	var notices view.Page[view.Notice]
	b.get("lina", "/notices?unread=true").into(t, &notices)
	require.NotEmpty(t, notices.Items)
	first := notices.Items[0]
	require.Regexp(t, `\p{Han}`, first.Text)
	require.NotEmpty(t, first.CaseTitle)
	require.NotEmpty(t, first.CaseID)
	require.Equal(t, http.StatusNotFound, b.send("zhangwei", http.MethodPost, "/api/v1/notices/"+first.ID+"/read", nil).status, "somebody else's")
	require.Equal(t, http.StatusNoContent, b.send("lina", http.MethodPost, "/api/v1/notices/"+first.ID+"/read", nil).status)
	var rest view.Page[view.Notice]
	b.get("lina", "/notices?unread=true").into(t, &rest)
	require.Len(t, rest.Items, len(notices.Items)-1)
	b.get("lina", "/tasks").into(t, &inbox)
	require.Contains(t, inbox.Items[0].Remaining.Text, "已逾期")
	b.readsAllBut(rest.Items)

	b.recuse(first.CaseID, "lina")
	var late view.Page[view.Notice]
	b.get("lina", "/notices").into(t, &late)
	require.NotEmpty(t, late.Items)
	for _, n := range late.Items {
		require.Empty(t, n.CaseID+n.CaseTitle+n.CaseNumber)
		require.Equal(t, "该消息所涉的案件，您已不能查看。", n.Text)
	}
}

// readsAllBut: what came after the newest that was seen stays unread.
func (b *bureau) readsAllBut(unread []view.Notice) {
	b.t.Helper()
	require.Greater(b.t, len(unread), 1)
	all := func(as, newest string) int {
		return b.send(as, http.MethodPost, "/api/v1/notices/read", []byte(`{"newest":"`+newest+`"}`)).status
	}
	require.Equal(b.t, http.StatusUnprocessableEntity, all("zhangwei", unread[1].ID), "somebody else's")
	require.Equal(b.t, http.StatusUnprocessableEntity, all("lina", ""))
	require.Equal(b.t, http.StatusNoContent, all("lina", unread[1].ID))
	var rest view.Page[view.Notice]
	b.get("lina", "/notices?unread=true").into(b.t, &rest)
	require.Len(b.t, rest.Items, 1)
	require.Equal(b.t, unread[0].ID, rest.Items[0].ID)
	var me view.Me
	b.get("lina", "/me").into(b.t, &me)
	require.Equal(b.t, 1, me.Unread)
}

func TestACorrectedDateShowsBothDates(t *testing.T) {
	b := open(t)
	id := b.play(demo.ShortScript("noticed"))[0].CaseID
	events := b.timeline("zhangwei", id)
	served := events[len(events)-1]
	require.Equal(t, "notice.serve", served.Kind)
	right := served.HappenedAt.Add(-30 * time.Second)
	proposed := b.act("zhangwei", id, "entry.correct", map[string]any{"entry": served.Sequence, "reason": "时间有误", "amended_happened_at": right})
	require.Equal(t, http.StatusOK, proposed.status, "%s", proposed.body)
	confirmed := b.act("lina", id, "entry.confirm", map[string]any{"approve": true, "opinion": "同意"})
	require.Equal(t, http.StatusOK, confirmed.status, "%s", confirmed.body)
	e := b.timeline("zhangwei", id)[served.Sequence-1]
	require.Equal(t, served.Sequence+2, e.AmendedBy)
	require.Equal(t, served.HappenedAt, *e.WasAt)
	require.Equal(t, right, e.HappenedAt)
}

// A past state is what the record had then: nothing that was recorded later
// changes it, a correction of the very entry included.
func TestACaseAsItStood(t *testing.T) {
	b := open(t)
	id := b.play(demo.ShortScript("noticed"))[0].CaseID
	var then, back, first view.Case
	b.get("zhangwei", "/cases/"+id).into(t, &then)
	events := b.timeline("zhangwei", id)
	served := events[len(events)-1]
	b.ok("zhangwei", id, "entry.correct", map[string]any{"entry": served.Sequence, "reason": "时间有误", "amended_happened_at": served.HappenedAt.Add(-30 * time.Second)})
	b.ok("lina", id, "entry.confirm", map[string]any{"approve": true, "opinion": "同意"})

	at := "/cases/" + id + "?entry=" + strconv.Itoa(then.Sequence)
	b.get("zhangwei", at).into(t, &back)
	require.Equal(t, view.AsOf{Entry: then.Sequence, At: served.RecordedAt, Newest: then.Sequence + 2}, *back.AsOf)
	require.Equal(t, then.Sequence, back.Sequence)
	require.Equal(t, then.Tracks, back.Tracks)
	require.Equal(t, then.Facts, back.Facts)
	require.Len(t, back.Clocks, len(then.Clocks))
	require.Empty(t, back.Acts, "nothing is done in the past")
	require.Empty(t, back.Tasks)
	require.Nil(t, then.AsOf)

	b.get("zhangwei", "/cases/"+id+"?on="+calendar.DateOf(events[0].RecordedAt).String()).into(t, &first)
	require.Equal(t, calendar.DateOf(events[0].RecordedAt).End().UTC(), first.AsOf.At.UTC())
	require.Nil(t, first.Facts.Report)
	require.Less(t, first.Sequence, then.Sequence)
	require.Equal(t, calendar.DateOf(events[0].RecordedAt), calendar.DateOf(events[first.Sequence-1].RecordedAt), "the last entry of the day")
	require.Greater(t, calendar.DateOf(events[first.Sequence].RecordedAt).String(), calendar.DateOf(events[0].RecordedAt).String())

	require.NotContains(t, string(b.get("panyu", at).body), then.Facts.Matter.Party.Name, "who may not read a party today did not know them then")
	require.Equal(t, http.StatusNotFound, b.get("sunlei", at).status)
	for query, path := range map[string]string{
		"on=2020-01-01": "query.on", "on=2099-01-01": "query.on", "entry=" + strconv.Itoa(then.Sequence+3): "query.entry", "entry=1&on=2026-07-01": "query.entry",
	} {
		p := b.get("zhangwei", "/cases/"+id+"?"+query).problem(t)
		require.Equal(t, http.StatusUnprocessableEntity, p.Status, query)
		require.Equal(t, path, p.Fields[0].Path, query)
	}
}

func TestStaffPagesTellNoCertificates(t *testing.T) {
	b := open(t)
	people := b.get("zhangwei", "/people")
	require.Contains(t, string(people.body), "罗文")
	require.NotContains(t, string(people.body), "53030200101")
	require.Contains(t, string(b.get("zhangwei", "/units").body), "法制监察科")
	require.Contains(t, string(b.get("guanliyuan", "/admin/staff").body), "53030200101", "administrators look after them")
}

func TestProceduresAndDeadlines(t *testing.T) {
	b := open(t)
	var p view.Procedure
	b.get("zhangwei", "/procedures/ordinary-penalty").into(t, &p)
	require.Len(t, p.Gates, 14)
	require.Len(t, p.ReviewPoints, 11)
	require.Greater(t, len(p.Acts), 40)
	for _, track := range p.Tracks {
		require.Regexp(t, `\p{Han}`, track.Title)
		require.NotEmpty(t, track.States, track.Track)
	}
	require.Equal(t, http.StatusNotFound, b.get("zhangwei", "/procedures/none").status)
	var d view.Deadline
	b.get("zhangwei", "/rules/deadlines?rule=D14&start=2026-09-28").into(t, &d)
	require.Equal(t, "D14", d.Rule.ID)
	require.Equal(t, "2026-10-13", d.Result.DueOn.String(), "%v", d.Result.Derivation)
	require.NotEmpty(t, d.Result.Derivation)
}

func TestTheListOfPowersCarriesWhatFormsNeed(t *testing.T) {
	b := open(t)
	var l struct{ Items []view.PowerItem }
	b.get("zhangwei", "/rules/powers?category=penalty&on=2026-09-28").into(t, &l)
	require.Equal(t, "P01", l.Items[0].Power.ID)
	require.Len(t, l.Items[0].Benchmarks, 6)
	require.NotEmpty(t, l.Items[0].Power.Cite.String())
	b.get("zhangwei", "/rules/powers?category=inspection").into(t, &l)
	require.NotEmpty(t, l.Items[0].Power.Inspection.Checklist)
	require.Equal(t, "行政检查", l.Items[0].CategoryTitle)
	require.Equal(t, http.StatusUnprocessableEntity, b.get("zhangwei", "/rules/powers?category=fun").status)
}

func TestWhyADecisionMustBeReviewed(t *testing.T) {
	b := open(t)
	ask := func(body string) answer {
		return b.send("zhangwei", http.MethodPost, "/api/v1/rules/review", []byte(body))
	}
	var a view.ReviewAnswer
	ask(`{"on":"2026-09-28","facts":{"category":"penalty","outcome":"penalty","power":"P01","kinds":["fine"],"fine":22320000,"respondents":1}}`).into(t, &a)
	require.True(t, a.Must)
	var rules []string
	for _, h := range a.Hits {
		rules = append(rules, h.Rule)
		require.NotEmpty(t, h.Cite.String())
		require.NotEmpty(t, h.Tests)
	}
	require.Equal(t, []string{"R2", "R3", "M01"}, rules)
	require.NotEmpty(t, a.Editions["major_rules"])
	ask(`{"facts":{"category":"penalty","outcome":"penalty","power":"P08","kinds":["warning","fine"],"fine":2500000}}`).into(t, &a)
	require.False(t, a.Must)
	require.Equal(t, "facts.power", ask(`{"facts":{"category":"penalty","outcome":"penalty","power":"O01"}}`).problem(t).Fields[0].Path)
}

func TestTheAccessLogIsForSupervisors(t *testing.T) {
	b := open(t)
	id := b.opened()
	b.get("sunlei", "/cases/"+id)
	var page view.Page[view.AuditEntry]
	b.get("panyu", "/audit?outcome=refused&account=sunlei").into(t, &page)
	require.Len(t, page.Items, 1)
	e := page.Items[0]
	require.Equal(t, "not_found", e.Code)
	require.Equal(t, id, e.CaseID)
	require.Equal(t, "case.read", e.Action)
	require.Equal(t, "孙磊", e.Name)
	b.get("panyu", "/audit").into(t, &page)
	require.Equal(t, "audit.read", page.Items[0].Action, "reading the log leaves a line, too")
	var acts view.Page[view.AuditEntry]
	b.get("panyu", "/audit?action=lead.register&outcome=allowed").into(t, &acts)
	require.Len(t, acts.Items, 1, "what was done stands beside what was read and refused")
	done := acts.Items[0]
	require.Equal(t, [4]string{"张伟", "登记线索", id, "第 1 条记录"}, [4]string{done.Name, done.Title, done.CaseID, done.Detail})
	for _, paging := range []string{"?limit=1", "?since=2026-07-01T00:00:00%2B08:00&until=2026-07-02T00:00:00%2B08:00"} {
		b.get("panyu", "/audit"+paging).into(t, &page)
		require.NotEmpty(t, page.Items)
	}
}

func TestTheDemoClockGoesForwardOnly(t *testing.T) {
	b := open(t)
	var clock view.DemoClock
	b.get("zhangwei", "/dev/clock").into(t, &clock)
	require.Equal(t, b.Now(), clock.Now)
	far := b.send("zhangwei", http.MethodPut, "/api/v1/dev/clock", []byte(`{"now":"2090-01-01T00:00:00Z"}`)).problem(t)
	require.Equal(t, http.StatusUnprocessableEntity, far.Status)
	b.deps.DemoClock = nil
	for _, o := range operations(t, open(t, func(d *api.Deps) { d.DemoClock = nil })) {
		require.NotContains(t, o.path, "/dev/")
	}
}

func TestViewsShowListsNotNulls(t *testing.T) {
	b := open(t)
	id := b.opened()
	for _, path := range []string{"/cases/" + id, "/cases/" + id + "/timeline", "/tasks", "/notices", "/procedures/ordinary-penalty", "/me"} {
		var v any
		require.NoError(t, json.Unmarshal(b.get("zhangwei", path).body, &v))
		require.Empty(t, nulls(v, ""), path)
	}
}

// nulls names the lists that are null: the facts that an act keeps apart.
func nulls(v any, at string) (found []string) {
	switch v := v.(type) {
	case nil:
		return []string{at}
	case map[string]any:
		for k, item := range v {
			found = append(found, nulls(item, at+"."+k)...)
		}
	case []any:
		for _, item := range v {
			found = append(found, nulls(item, at+"[]")...)
		}
	}
	return found
}
