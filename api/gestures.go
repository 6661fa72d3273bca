package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
	"sanxiang/workflows/contract"
)

// previewed names an act of a case and carries what the actor has entered so
// far.
type previewed struct {
	ID   string         `path:"id" maxLength:"60" doc:"案件"`
	Act  string         `path:"act" maxLength:"64" doc:"办理事项的代码"`
	Body map[string]any `doc:"办理该事项时将提交的内容"`
}

// preview answers who would get the case next and until when, before anything
// is submitted.
func (s *server) preview(ctx context.Context, in *previewed) (*sends[view.Preview], error) {
	f, ok := s.forms[procedure.Name(in.Act)]
	if !ok || f.row.Opens() {
		return nil, fault.New(fault.NotFound, "没有名为“%s”的办理事项", in.Act)
	}
	e, err := f.enter(in.Body)
	if err != nil {
		return nil, err
	}
	return send(s.Record.Preview(ctx, contract.ActRequest{
		CaseID: in.ID, Act: in.Act, Account: asker(ctx).account(), HappenedAt: e.happenedAt, ReceivedAt: s.Clock.Now(), Body: e.facts,
	}))
}

// enter reads what was entered, as a request of the act would.
func (f form) enter(fields map[string]any) (entered, error) {
	body, err := json.Marshal(fields)
	if err != nil {
		return entered{}, err
	}
	return f.parse(body)
}

type namedTasks struct {
	Body view.TaskNames
}

// gestures answers what may be done with several tasks, so that a page can
// offer what all of them allow.
func (s *server) gestures(ctx context.Context, in *namedTasks) (*sends[list[view.TaskGestures]], error) {
	return sendList(s.Record.Gestures(ctx, asker(ctx).account(), in.Body.Items))
}

type batchQuery struct {
	Key  string `header:"Idempotency-Key" required:"true" doc:"请求编号：同一批重试时不变，其中每一项只记载一次"`
	Body view.Batch
}

// batched is what became of one task of a batch.
type batched struct {
	view.BatchTask
	Status  int               `json:"status" doc:"单独办理这一项时的 HTTP 状态码"`
	Receipt *contract.Receipt `json:"receipt,omitempty"`
	Problem *Problem          `json:"problem,omitempty" doc:"这一项不予办理的理由"`
}

// batch does one gesture with several tasks, each as if it had been asked alone:
// one that is refused keeps none of the others back.
func (s *server) batch(ctx context.Context, in *batchQuery) (*sends[list[batched]], error) {
	key, err := idempotencyKey(in.Key)
	if err != nil {
		return nil, err
	}
	f, ok := s.forms[procedure.Name(in.Body.Gesture)]
	if !ok || !f.row.Gesture() {
		return nil, fault.InField("body.gesture", "没有名为“%s”的待办流转", in.Body.Gesture)
	}
	out := make([]batched, len(in.Body.Items))
	for i, task := range in.Body.Items {
		out[i] = s.oneOf(ctx, f, in.Body.With, task, key)
	}
	return sendList(out, nil)
}

// oneOf does the gesture with one task, under the name and in the log of its
// own.
func (s *server) oneOf(ctx context.Context, f form, with map[string]any, task view.BatchTask, key string) batched {
	own := *asker(ctx)
	own.caseID, own.route.action, own.route.title = task.CaseID, string(f.row.Name), f.row.Title
	ctx = context.WithValue(ctx, requestKey{}, &own)
	receipt, err := s.gesture(ctx, &own, f, with, task, key)
	if err != nil {
		problem := s.answer(ctx, err)
		return batched{BatchTask: task, Status: problem.Status, Problem: problem}
	}
	return batched{BatchTask: task, Status: http.StatusOK, Receipt: &receipt}
}

func (s *server) gesture(ctx context.Context, r *request, f form, with map[string]any, task view.BatchTask, key string) (contract.Receipt, error) {
	var ok bool
	if r.role, ok = s.may(r, r.route.action); !ok {
		return contract.Receipt{}, fault.New(fault.RoleDenied, "您的岗位不能办理“%s”", f.row.Title)
	}
	fields := map[string]any{}
	maps.Copy(fields, with)
	fields["task"], fields["since"] = task.Task, task.Since
	delete(fields, "of")
	if task.Of != "" {
		fields["of"] = task.Of
	}
	e, err := f.enter(fields)
	if err != nil {
		return contract.Receipt{}, err
	}
	req := contract.ActRequest{
		CaseID: task.CaseID, Act: r.route.action, Account: r.account(), Key: batchKey(key, task), Digest: digest(task.CaseID, r.route.action, e.canonical),
		HappenedAt: e.happenedAt, ReceivedAt: s.Clock.Now(), Body: e.facts,
	}
	if refused, err := s.Casework.Check(ctx, req); err != nil || refused != nil {
		if err == nil {
			err = refused
		}
		return contract.Receipt{}, err
	}
	return s.Engine.Act(ctx, req)
}

// batchKey is the request key of one task of a batch: the same whichever tasks
// the batch is sent with again.
func batchKey(key string, task view.BatchTask) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "batch\x00%s\x00%s\x00%s\x00%s\x00%d", key, task.CaseID, task.Task, task.Of, task.Since))
	return "batch-" + hex.EncodeToString(sum[:])
}
