package api_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
	"sanxiang/workflows/contract"
)

// inbox lists what waits for somebody, by the titles of the tasks of a case.
func (b *bureau) inbox(who, caseID string) []view.Task {
	b.t.Helper()
	var page view.Page[view.Task]
	b.get(who, "/tasks?limit=200").into(b.t, &page)
	return slices.DeleteFunc(page.Items, func(t view.Task) bool { return t.CaseID != caseID })
}

// filed is a case whose filing waits for a leader, with that task.
func (b *bureau) filed() (string, view.Task) {
	b.t.Helper()
	id := b.opened()
	require.Equal(b.t, http.StatusOK, b.act("lina", id, "verification.finish", finish()).status)
	sheet := map[string]any{"facts": "擅自施工", "basis": "条例", "opinion": "建议立案", "file": true}
	require.Equal(b.t, http.StatusOK, b.act("zhangwei", id, "filing.submit", sheet).status)
	tasks := b.inbox("maqiang", id)
	require.Len(b.t, tasks, 1)
	return id, tasks[0]
}

func about(t view.Task, more map[string]any) map[string]any {
	input := map[string]any{"task": t.Act, "since": t.Version}
	for k, v := range more {
		input[k] = v
	}
	return input
}

func (b *bureau) ok(as, id, act string, input map[string]any) {
	b.t.Helper()
	a := b.act(as, id, act, input)
	require.Equal(b.t, http.StatusOK, a.status, "%s", a.body)
}

// A claimed task leaves the others' inboxes; whoever tries it is told who has it
// and since when.
//
//law:covers task.claim task.release task.transfer
func TestAClaimedTaskLeavesTheOtherInboxes(t *testing.T) {
	b := open(t)
	id, task := b.filed()
	require.Equal(t, [3]string{"do", "open", "待签收"}, [3]string{task.Kind, task.Holding, task.HoldingTitle})
	require.Len(t, b.inbox("tangli", id), 1)
	waits := func() view.Task {
		var c view.Case
		b.get("tangli", "/cases/"+id).into(t, &c)
		return c.Tasks[slices.IndexFunc(c.Tasks, func(t view.Task) bool { return t.Act == "filing.approve" && t.Role == task.Role })]
	}
	require.Equal(t, []view.Named{{ID: "maqiang", Name: "马强"}, {ID: "tangli", Name: "唐丽"}}, waits().Able.Able)
	claimed := b.Now()
	b.ok("maqiang", id, "task.claim", about(task, nil))
	require.Equal(t, []view.Named{{ID: "maqiang", Name: "马强"}}, waits().Able.Able)
	require.Equal(t, 1, *waits().AbleCount)
	require.Empty(t, b.inbox("maqiang", id)[0].Able.Able, "not judged row by row of an inbox")
	require.Empty(t, b.inbox("tangli", id))
	require.Empty(t, b.inbox("guojian", id))
	mine := b.inbox("maqiang", id)
	require.Equal(t, [2]string{"claimed", "马强"}, [2]string{mine[0].Holding, mine[0].Holder.Name})
	require.Equal(t, claimed, mine[0].HeldSince.UTC())

	p := b.act("tangli", id, "filing.approve", map[string]any{"opinion": "同意"}).problem(t)
	require.Equal(t, http.StatusConflict, p.Status)
	require.Contains(t, p.Detail, "马强")
	require.Equal(t, "马强", p.Since[0].Actor)
	require.Equal(t, claimed, p.Since[0].At.UTC())

	var c view.Case
	b.get("tangli", "/cases/"+id).into(t, &c)
	i := slices.IndexFunc(c.Tasks, func(t view.Task) bool { return t.Act == "filing.approve" })
	require.Equal(t, "马强", c.Tasks[i].Holder.Name)
	require.Equal(t, []string{"task.copy", "task.urge"}, c.Tasks[i].Gestures)
	require.False(t, slices.ContainsFunc(c.Acts, func(a view.Act) bool { return a.Act == "filing.approve" && a.Open }))
	require.Equal(t, "马强", c.Desk.Tasks[0].Holds[0].To.Name)

	b.ok("maqiang", id, "task.transfer", about(task, map[string]any{"to": "guojian", "reason": "分管调整"}))
	require.Empty(t, b.inbox("maqiang", id))
	given := b.inbox("guojian", id)
	require.Equal(t, [2]string{"transferred", "郭建"}, [2]string{given[0].Holding, given[0].Holder.Name})
	var notices view.Page[view.Notice]
	b.get("guojian", "/notices").into(t, &notices)
	require.Equal(t, "马强将“审批立案”转交您办理", notices.Items[0].Text)
	b.ok("guojian", id, "task.release", about(task, nil))
	require.Len(t, b.inbox("maqiang", id), 1)
	refused := b.act("maqiang", id, "task.transfer", about(task, map[string]any{"to": "zhangwei", "reason": "x"})).problem(t)
	require.Equal(t, http.StatusUnprocessableEntity, refused.Status)
	require.Equal(t, "to", refused.Fields[0].Path)
}

// Whoever is away holds nothing from that day on, though no entry says so.
//
//law:covers task.claim
func TestTheInboxKnowsWhoIsAway(t *testing.T) {
	b := open(t)
	id, task := b.filed()
	b.ok("maqiang", id, "task.claim", about(task, nil))
	require.Empty(t, b.inbox("tangli", id))
	b.administer("/substitutions", map[string]any{"absent": "maqiang", "substitute": "tangli", "from": "2026-07-01", "until": "2026-07-31"})
	open := b.inbox("tangli", id)
	require.NotEmpty(t, open)
	require.Equal(t, "open", open[0].Holding)
	require.Nil(t, open[0].Holder)
	b.ok("tangli", id, "filing.approve", map[string]any{"opinion": "同意"})
}

// Whoever lost the office for which a task waits holds it no more, whatever other
// office is left to them.
//
//law:covers task.claim
func TestTheInboxKnowsWhoLostTheOffice(t *testing.T) {
	b := open(t)
	id, task := b.filed()
	b.ok("maqiang", id, "task.claim", about(task, nil))
	require.Empty(t, b.inbox("tangli", id))
	b.administer("/assignments", map[string]any{"person": "maqiang", "role": "archivist", "unit": string(demo.Office), "from": "2026-07-01"})
	require.Empty(t, b.inbox("tangli", id), "one office more takes nothing from the other")
	b.ends("maqiang", party.DeputyHead)
	left := b.inbox("tangli", id)
	require.NotEmpty(t, left)
	require.Equal(t, "open", left[0].Holding)
	require.Nil(t, left[0].Holder)
	require.Empty(t, b.inbox("maqiang", id))
	b.ok("tangli", id, "filing.approve", map[string]any{"opinion": "同意"})
}

// Delegates, signers and readers have tasks of their own, which are done with
// gestures; the case shows what they said.
//
//law:covers task.delegate task.report task.countersign task.sign task.copy task.seen
func TestTasksForTheHolder(t *testing.T) {
	b := open(t)
	id, task := b.filed()
	b.ok("maqiang", id, "task.delegate", about(task, map[string]any{"to": "wangqiang", "ask": "请核对案情"}))
	prepare := b.inbox("wangqiang", id)
	require.Len(t, prepare, 1)
	require.Equal(t, [4]string{"prepare", "task.report", "马强", "请核对案情"}, [4]string{prepare[0].Kind, prepare[0].Gesture, prepare[0].From.Name, prepare[0].Ask})
	b.ok("wangqiang", id, "task.report", about(task, map[string]any{"note": "案情属实"}))
	b.ok("maqiang", id, "task.countersign", about(task, map[string]any{"mode": "all", "members": []string{"tangli", "liuyang"}, "ask": "请会签"}))
	b.ok("maqiang", id, "task.copy", about(task, map[string]any{"to": []string{"liuyang"}, "note": "请知悉"}))
	waits := b.act("maqiang", id, "filing.approve", map[string]any{"opinion": "同意"}).problem(t)
	require.Contains(t, waits.Detail, "尚缺：唐丽、刘洋")
	kinds := map[string]int{}
	for _, t := range b.inbox("liuyang", id) {
		kinds[t.Kind]++
	}
	require.Equal(t, map[string]int{"sign": 1, "read": 1}, kinds)
	var signing view.Page[view.Task]
	b.get("liuyang", "/tasks?kind=sign").into(t, &signing)
	require.Len(t, signing.Items, 1)
	b.ok("tangli", id, "task.sign", about(task, map[string]any{"agree": true, "view": "同意"}))
	b.ok("liuyang", id, "task.sign", about(task, map[string]any{"agree": true, "view": "同意"}))
	read := b.inbox("liuyang", id)[0]
	b.ok("liuyang", id, "task.seen", about(read, nil))
	require.Empty(t, b.inbox("liuyang", id))
	b.ok("maqiang", id, "filing.approve", map[string]any{"opinion": "同意"})

	var c view.Case
	b.get("zhangwei", "/cases/"+id).into(t, &c)
	d := c.Desk.Tasks[0]
	require.Equal(t, "审批立案", d.Title)
	require.Equal(t, "案情属实", d.Delegations[0].Note)
	require.Equal(t, [2]string{"agreed", "同意"}, [2]string{d.Countersigns[0].Ended, d.Countersigns[0].EndedTitle})
	require.Equal(t, "刘洋", d.Countersigns[0].Signers[1].Person.Name)
	require.NotNil(t, c.Desk.Copies[0].To[0].At)
	var supervised view.Case
	b.get(holder(t, party.Supervisor), "/cases/"+id).into(t, &supervised)
	for _, task := range supervised.Tasks {
		require.Empty(t, task.Gestures, "a supervisor looks on")
	}
}

// One gesture on several tasks: each has a result of its own, and the batch sent
// again writes nothing twice.
//
//law:covers task.claim task.urge task.transfer
func TestABatchAnswersForEachTask(t *testing.T) {
	b := open(t)
	first, one := b.filed()
	second, two := b.filed()
	b.ok("tangli", second, "task.claim", about(two, nil))
	type item struct {
		CaseID  string            `json:"case_id"`
		Status  int               `json:"status"`
		Receipt *contract.Receipt `json:"receipt"`
		Problem *struct {
			Code  string         `json:"code"`
			Since []fault.Change `json:"since"`
		} `json:"problem"`
	}
	send := func(who, key string, body map[string]any) (answer, []item) {
		text, err := json.Marshal(body)
		require.NoError(t, err)
		a := b.send(who, http.MethodPost, "/api/v1/tasks/batch", text, "Idempotency-Key", key)
		var out struct{ Items []item }
		if a.status == http.StatusOK {
			a.into(t, &out)
		}
		return a, out.Items
	}
	of := func(gesture string, with map[string]any) map[string]any {
		return map[string]any{"gesture": gesture, "with": with, "items": []map[string]any{
			{"case_id": first, "task": one.Act, "since": one.Version}, {"case_id": second, "task": two.Act, "since": two.Version},
			{"case_id": "none", "task": two.Act, "since": 1},
		}}
	}
	allowed := func(who string) (names [][]string) {
		text, err := json.Marshal(map[string]any{"items": of("", nil)["items"]})
		require.NoError(t, err)
		var out struct{ Items []view.TaskGestures }
		b.send(who, http.MethodPost, "/api/v1/tasks/gestures", text).into(t, &out)
		for _, item := range out.Items {
			var list []string
			for _, g := range item.Gestures {
				require.NotEmpty(t, g.Title)
				list = append(list, g.Gesture)
			}
			names = append(names, list)
		}
		return names
	}
	may := allowed("maqiang")
	require.Contains(t, may[0], "task.claim")
	require.Contains(t, may[0], "task.transfer")
	require.Equal(t, [][]string{{"task.copy", "task.urge"}, nil}, may[1:], "what another has in hand, and what is not there")
	require.Equal(t, [][]string{nil, nil, nil}, allowed("sunlei"), "cases out of sight")

	before := b.rows()["events"]
	_, results := send("maqiang", "batch", of("task.claim", nil))
	require.Equal(t, []int{http.StatusOK, http.StatusConflict, http.StatusNotFound}, []int{results[0].Status, results[1].Status, results[2].Status})
	require.Equal(t, first, results[0].Receipt.CaseID)
	require.Equal(t, "唐丽", results[1].Problem.Since[0].Actor)
	require.Equal(t, before+1, b.rows()["events"])
	refused := b.refusals("maqiang")
	require.Equal(t, [2]string{"task.claim", "task.claim"}, [2]string{refused[0].Action, refused[1].Action})
	require.Equal(t, second, *refused[1].CaseID, "each refusal is noted with its case")

	b.now.Add((time.Hour).Microseconds())
	_, again := send("maqiang", "batch", of("task.claim", nil))
	require.Equal(t, results[0].Receipt, again[0].Receipt, "the same request is the same receipt")
	require.Equal(t, before+1, b.rows()["events"])

	_, urged := send("zhangwei", "urging", of("task.urge", map[string]any{"note": "请抓紧"}))
	require.Equal(t, []int{http.StatusOK, http.StatusOK, http.StatusNotFound}, []int{urged[0].Status, urged[1].Status, urged[2].Status})
	_, bare := send("maqiang", "giving", of("task.transfer", map[string]any{"to": "guojian"}))
	require.Equal(t, http.StatusUnprocessableEntity, bare[0].Status, "a reason is missing")

	a, _ := send("maqiang", "x", of("filing.approve", nil))
	require.Equal(t, http.StatusUnprocessableEntity, a.status, "an act is no gesture")
	a, _ = send("maqiang", "", of("task.claim", nil))
	require.Equal(t, http.StatusUnprocessableEntity, a.status, "%s", a.body)
	a, _ = send(holder(t, party.Supervisor), "x", of("task.urge", nil))
	require.Equal(t, http.StatusForbidden, a.status)
}

// Before anything is submitted: who gets it next, until when, and what stands in
// the way. Nothing is written.
//
//law:covers filing.approve D11
func TestThePreviewOfAnAct(t *testing.T) {
	b := open(t)
	id, _ := b.filed()
	rows := b.rows()
	preview := func(who, act string, body string) answer {
		return b.send(who, http.MethodPost, "/api/v1/cases/"+id+"/acts/"+act+"/preview", []byte(body))
	}
	var v view.Preview
	preview("maqiang", "filing.approve", `{"opinion":"同意"}`).into(t, &v)
	require.Nil(t, v.Refused)
	require.Equal(t, "批准立案", v.Title)
	require.Equal(t, "调查取证", v.Moves[0].StateTitle)
	require.Equal(t, []view.PreviewPaper{{Title: "立案审批表", Series: "立"}}, v.Papers)
	require.Equal(t, [2]string{"D02", "stops"}, [2]string{v.Clocks[0].Rule, v.Clocks[0].What})
	require.Equal(t, [2]string{"D11", "starts"}, [2]string{v.Clocks[1].Rule, v.Clocks[1].What})
	require.False(t, v.Clocks[1].DueOn.IsZero())
	require.Equal(t, "张伟", v.Next[0].People[0].Name)
	require.NotNil(t, v.Next[0].DueAt)

	preview("zhangwei", "filing.approve", `{"opinion":"同意"}`).into(t, &v)
	require.Equal(t, fault.RoleDenied, v.Refused.Code)
	require.Equal(t, http.StatusUnprocessableEntity, preview("maqiang", "filing.approve", `{"opinion":1}`).status)
	require.Equal(t, http.StatusNotFound, preview("maqiang", "no.such", `{}`).status)
	require.Equal(t, http.StatusNotFound, preview("maqiang", "lead.register", `{}`).status)
	require.Equal(t, http.StatusNotFound, preview("sunlei", "filing.approve", `{"opinion":"同意"}`).status)
	require.Equal(t, rows, b.rows())
}
