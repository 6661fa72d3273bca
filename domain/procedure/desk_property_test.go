package procedure_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/monitor"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The people of the properties: three who may approve, two who see the case,
// one who does not.
var (
	approvers = []party.PersonID{deputy1, deputy2, head}
	helpers   = []party.PersonID{officer3, unitHead}
	everybody = slices.Concat(approvers, helpers, []party.PersonID{stranger})
)

// model is what a task is, said as simply as can be: a pile of people with the
// holder on top, a delegate, and a countersign. It shares no code with the
// rules, and remembers how things were instead of undoing.
type model struct {
	pile     []hold
	away     map[party.PersonID]bool
	delegate party.PersonID
	asked    *round
	before   []model // what a recall brings back: as it was before the task was given
}

type hold struct {
	who, by party.PersonID
	touched bool
}

type round struct {
	mode    casefile.SignMode
	quorum  int
	members []party.PersonID
	said    map[party.PersonID]bool
	over    string // agreed, refused, returned, overruled, recalled
}

func (m *model) able(who party.PersonID) bool {
	return slices.Contains(approvers, who) && !m.away[who]
}

func (m *model) holder() party.PersonID {
	for _, h := range slices.Backward(m.pile) {
		if m.able(h.who) {
			return h.who
		}
	}
	return ""
}

func (m *model) top() hold {
	if len(m.pile) == 0 {
		return hold{}
	}
	return m.pile[len(m.pile)-1]
}

// has tells whether the task is the person's to give.
func (m *model) has(who party.PersonID) bool {
	if h := m.holder(); h != "" {
		return h == who
	}
	return m.able(who)
}

func (m *model) signing() bool { return m.asked != nil && m.asked.over == "" }
func (m *model) idle() bool    { return !m.signing() && m.delegate == "" }
func (m *model) waits() bool {
	return m.asked != nil && slices.Contains([]string{"", "refused", "returned"}, m.asked.over)
}
func (m *model) mayDo(who party.PersonID) bool {
	return slices.Contains(approvers, who) && (m.holder() == "" || m.holder() == who) && !m.waits()
}
func (m *model) helps(who party.PersonID) bool { return who != stranger && !m.away[who] }

// take lifts whoever takes the task up to the top of the pile.
func (m *model) take(who party.PersonID) {
	for i := len(m.pile) - 1; i >= 0; i-- {
		if m.pile[i].who == who {
			m.pile = slices.Clone(m.pile[:i+1])
			m.pile[i].touched = true
			return
		}
	}
	m.pile = []hold{{who: who, touched: true}}
}

// remember keeps how things were, for a recall.
func (m *model) remember() {
	old := *m
	old.pile = slices.Clone(m.pile)
	m.before = append(m.before, old)
}

// forget drops the last of what a recall could bring back: it was used up.
func (m *model) forget() {
	if n := len(m.before); n > 0 {
		m.before = m.before[:n-1]
	}
}

func (r *round) count() {
	agree, open := 0, 0
	for _, id := range r.members {
		if said, signed := r.said[id]; !signed {
			open++
		} else if said {
			agree++
		}
	}
	switch {
	case r.mode == casefile.SignAll && open == 0 && agree == len(r.members),
		r.mode == casefile.SignAny && agree > 0,
		r.mode == casefile.SignVote && agree >= r.quorum:
		r.over = "agreed"
	case r.mode == casefile.SignAll && open == 0,
		r.mode == casefile.SignAny && open == 0,
		r.mode == casefile.SignVote && agree+open < r.quorum:
		r.over = "refused"
	}
}

// deskRun plays gestures on the rules and on the model side by side.
type deskRun struct {
	*play
	t   *rapid.T
	m   model
	ref casefile.TaskRef
}

func newDeskRun(base *play, t *rapid.T) *deskRun {
	p := *base
	p.people = maps.Clone(base.people)
	return &deskRun{play: &p, t: t, m: model{away: map[party.PersonID]bool{}}, ref: base.task(toApprove)}
}

// attempt plays one gesture and holds the answer to what the model expects.
func (r *deskRun) attempt(who party.PersonID, act string, facts casefile.Facts, expected bool) bool {
	events, f := r.try(time.Time{}, who, act, facts)
	require.Equal(r.t, expected, f == nil, "%s by %s: %v, model %+v", act, who, f, r.m)
	if f != nil {
		require.NotContains(r.t, []fault.Code{fault.NotFound, fault.Malformed}, f.Code, f.Message)
		return false
	}
	require.Len(r.t, events, 1)
	e := events[0]
	require.Equal(r.t, who, e.Actor)
	if f, ok := e.Facts.(casefile.Receiving); ok {
		require.NotEmpty(r.t, f.Receivers(), "both names are on the record")
	}
	before := r.c
	r.c = casefile.Fold(append(slices.Clone(r.c.Events), e))
	require.Empty(r.t, monitor.Judge(monitor.At(before, r.c, e, r.people), monitor.All()))
	r.now = r.now.Add(time.Minute)
	return true
}

// agree compares what the rules show with the model.
func (r *deskRun) agree() {
	var rows []procedure.Task
	asked := map[procedure.TaskKind][]party.PersonID{}
	for _, task := range r.tasks()[toApprove] {
		if task.Kind == procedure.DoTask {
			rows = append(rows, task)
		} else {
			asked[task.Kind] = append(asked[task.Kind], task.Person)
		}
	}
	require.Len(r.t, rows, 2, "the task is never lost, nor is there a second")
	for _, row := range rows {
		require.Equal(r.t, r.m.holder(), row.Holder, "the task is in one hand, and in that of somebody who may do it: %+v", r.m)
		require.Equal(r.t, r.holding(), row.Holding)
	}
	require.Equal(r.t, r.preparing(), asked[procedure.PrepareTask])
	require.Equal(r.t, r.signing(), asked[procedure.SignTask])
	for _, who := range everybody {
		_, f := r.try(time.Time{}, who, toApprove, approve())
		require.Equal(r.t, r.m.mayDo(who), f == nil, "%s: %v, model %+v", who, f, r.m)
	}
}

func (r *deskRun) holding() procedure.Holding {
	top := r.m.top()
	switch {
	case r.m.signing():
		return procedure.TaskSigning
	case r.m.waits():
		return procedure.TaskRefused
	case r.m.delegate != "":
		return procedure.TaskDelegated
	case r.m.holder() == "":
		return procedure.TaskUnheld
	case r.m.holder() == top.who && !top.touched:
		return procedure.TaskTransferred
	case r.m.holder() != top.who && !r.holdOf(r.m.holder()).touched:
		return procedure.TaskTransferred
	}
	return procedure.TaskClaimed
}

func (r *deskRun) holdOf(who party.PersonID) hold {
	for _, h := range slices.Backward(r.m.pile) {
		if h.who == who {
			return h
		}
	}
	return hold{}
}

func (r *deskRun) preparing() []party.PersonID {
	if r.m.delegate != "" && r.m.helps(r.m.delegate) {
		return []party.PersonID{r.m.delegate}
	}
	return nil
}

func (r *deskRun) signing() []party.PersonID {
	if !r.m.signing() {
		return nil
	}
	var ids []party.PersonID
	for _, id := range r.m.asked.members {
		if _, signed := r.m.asked.said[id]; !signed && r.m.helps(id) {
			ids = append(ids, id)
		}
	}
	return ids
}

func (r *deskRun) someone(from []party.PersonID, label string) party.PersonID {
	return rapid.SampledFrom(from).Draw(r.t, label)
}

// likely is everybody, and more often those who matter now.
func (r *deskRun) likely(label string, ids ...party.PersonID) party.PersonID {
	all := slices.Clone(everybody)
	for _, id := range ids {
		if id != "" {
			all = append(all, slices.Repeat([]party.PersonID{id}, 6)...)
		}
	}
	return r.someone(all, label)
}

func (r *deskRun) members() []party.PersonID {
	if r.m.asked == nil {
		return nil
	}
	return r.m.asked.members
}

func (r *deskRun) claims() {
	who := r.likely("claimer", r.m.top().who)
	h := r.m.holder()
	ok := r.m.able(who) && (h == "" || h == who && !r.holdOf(who).touched)
	if r.attempt(who, "task.claim", &casefile.TaskClaim{TaskRef: r.ref}, ok) {
		r.m.take(who)
		r.m.before = nil
	}
}

func (r *deskRun) releases() {
	who := r.likely("releaser", r.m.holder())
	if r.attempt(who, "task.release", &casefile.TaskRelease{TaskRef: r.ref}, r.m.holder() == who && r.m.idle()) {
		r.m.take(who)
		r.m.pile = r.m.pile[:len(r.m.pile)-1]
		r.m.before = nil
	}
}

func (r *deskRun) transfers() {
	who, to := r.likely("giver", r.m.holder()), r.someone(everybody, "receiver")
	ok := r.m.has(who) && r.m.idle() && who != to && r.m.able(to)
	if r.attempt(who, "task.transfer", &casefile.TaskTransfer{TaskRef: r.ref, To: to, Reason: "转办"}, ok) {
		r.m.remember()
		r.m.take(who)
		r.m.pile = append(r.m.pile, hold{who: to, by: who})
	}
}

func (r *deskRun) delegates() {
	who, to := r.likely("giver", r.m.holder()), r.someone(everybody, "delegate")
	ok := r.m.has(who) && r.m.idle() && who != to && r.m.helps(to)
	if r.attempt(who, "task.delegate", &casefile.TaskDelegate{TaskRef: r.ref, To: to, Ask: "核对"}, ok) {
		r.m.remember()
		r.m.take(who)
		r.m.delegate = to
	}
}

func (r *deskRun) reports() {
	who := r.likely("delegate", r.m.delegate)
	if r.attempt(who, "task.report", &casefile.TaskReport{TaskRef: r.ref, Note: "意见"}, r.m.delegate == who && r.m.helps(who)) {
		r.m.delegate = ""
		r.m.forget()
	}
}

func (r *deskRun) countersigns() {
	who := r.likely("asker", r.m.holder())
	r.countersign(who, rapid.SliceOfNDistinct(rapid.SampledFrom(everybody), 1, 3, rapid.ID[party.PersonID]).Draw(r.t, "members"))
}

func (r *deskRun) countersign(who party.PersonID, members []party.PersonID) {
	mode := rapid.SampledFrom([]casefile.SignMode{casefile.SignAll, casefile.SignAny, casefile.SignVote}).Draw(r.t, "mode")
	quorum := 0
	if mode == casefile.SignVote {
		quorum = rapid.IntRange(1, len(members)).Draw(r.t, "quorum")
	}
	ok := r.m.has(who) && r.m.idle() && !slices.Contains(members, who) && !slices.ContainsFunc(members, func(id party.PersonID) bool { return !r.m.helps(id) })
	if r.attempt(who, "task.countersign", &casefile.TaskCountersign{TaskRef: r.ref, Mode: mode, Quorum: quorum, Members: members, Ask: "会签"}, ok) {
		r.m.remember()
		r.m.take(who)
		r.m.asked = &round{mode: mode, quorum: quorum, members: members, said: map[party.PersonID]bool{}}
	}
}

func (r *deskRun) unsigned(who party.PersonID) bool {
	if !r.m.signing() || !slices.Contains(r.m.asked.members, who) || !r.m.helps(who) {
		return false
	}
	_, signed := r.m.asked.said[who]
	return !signed
}

func (r *deskRun) signs() {
	who, agree := r.likely("signer", r.members()...), rapid.Bool().Draw(r.t, "agree")
	if r.attempt(who, "task.sign", &casefile.TaskSign{TaskRef: r.ref, Agree: agree, View: "意见"}, r.unsigned(who)) {
		r.m.asked.said[who] = agree
		r.m.asked.count()
	}
}

func (r *deskRun) refuses() {
	who := r.likely("signer", r.members()...)
	if r.attempt(who, "task.refuse", &casefile.TaskRefuse{TaskRef: r.ref, Reason: "退回"}, r.unsigned(who)) {
		r.m.asked.over = "returned"
	}
}

func (r *deskRun) enlists() {
	who, more := r.likely("asker", r.m.holder()), r.someone(everybody, "member")
	ok := r.m.signing() && r.m.has(who) && who != more && r.m.helps(more) && !slices.Contains(r.m.asked.members, more)
	if r.attempt(who, "task.enlist", &casefile.TaskEnlist{TaskRef: r.ref, Members: []party.PersonID{more}}, ok) {
		r.m.asked.members = append(slices.Clone(r.m.asked.members), more)
	}
}

func (r *deskRun) excuses() {
	who, less := r.likely("asker", r.m.holder()), r.likely("member", r.members()...)
	ok := r.m.signing() && r.m.has(who) && slices.Contains(r.m.asked.members, less) && len(r.m.asked.members) > 1
	if ok {
		_, signed := r.m.asked.said[less]
		ok = !signed && (r.m.asked.mode != casefile.SignVote || len(r.m.asked.members) > r.m.asked.quorum)
	}
	if r.attempt(who, "task.excuse", &casefile.TaskExcuse{TaskRef: r.ref, Member: less, Reason: "减签"}, ok) {
		r.m.asked.members = slices.DeleteFunc(slices.Clone(r.m.asked.members), func(id party.PersonID) bool { return id == less })
		r.m.asked.count()
	}
}

func (r *deskRun) overrules() {
	who := r.likely("asker", r.m.holder())
	if r.attempt(who, "task.overrule", &casefile.TaskOverrule{TaskRef: r.ref, Reason: "理由"}, r.m.has(who) && r.m.waits() && !r.m.signing()) {
		r.m.asked.over = "overruled"
	}
}

// recalls: what was given comes back as it was, unless somebody else took the
// task up meanwhile.
func (r *deskRun) recalls() {
	who := r.likely("recaller", r.m.top().by, r.m.holder())
	top := r.m.top()
	ok := top.by == who && !top.touched
	switch {
	case r.m.signing():
		ok = r.m.has(who) && len(r.m.asked.said) == 0
	case r.m.delegate != "":
		ok = r.m.has(who)
	}
	if !r.attempt(who, "task.recall", &casefile.TaskRecall{TaskRef: r.ref}, ok) {
		return
	}
	if r.m.signing() {
		r.m.asked.over = "recalled"
	}
	r.m.delegate = ""
	if n := len(r.m.before); n > 0 {
		r.m.pile, r.m.before = r.m.before[n-1].pile, r.m.before[:n-1]
	}
}

func (r *deskRun) leaves() {
	who := r.someone(slices.Concat(approvers, helpers), "absentee")
	substitute := r.people[checker]
	substitute.StandsInFor = slices.Clone(substitute.StandsInFor)
	if r.m.away[who] {
		substitute.StandsInFor = slices.DeleteFunc(substitute.StandsInFor, func(s party.Substitution) bool { return s.Absent == who })
	} else {
		substitute.StandsInFor = append(substitute.StandsInFor, party.Substitution{Absent: who, Span: party.Span{From: calendar.DateOf(r.now)}})
	}
	r.people[checker] = substitute
	r.m.away = maps.Clone(r.m.away)
	r.m.away[who] = !r.m.away[who]
}

// A task is never lost nor in two hands, never in the hands of somebody who may
// not do it; what is taken back is as it was; a return out of a countersign
// loses nothing; no gesture changes the case.
//
//law:covers task.claim task.release task.transfer task.delegate task.report task.countersign task.sign task.enlist task.excuse
//law:covers task.refuse task.overrule task.recall
func TestRandomGesturesKeepToTheModel(t *testing.T) {
	base := newPlay(t).approval()
	rapid.Check(t, func(rt *rapid.T) {
		r := newDeskRun(base, rt)
		rt.Repeat(map[string]func(*rapid.T){
			"claim": func(*rapid.T) { r.claims() }, "release": func(*rapid.T) { r.releases() }, "transfer": func(*rapid.T) { r.transfers() },
			"delegate": func(*rapid.T) { r.delegates() }, "report": func(*rapid.T) { r.reports() }, "countersign": func(*rapid.T) { r.countersigns() },
			"sign": func(*rapid.T) { r.signs() }, "sign again": func(*rapid.T) { r.signs() }, "refuse": func(*rapid.T) { r.refuses() },
			"enlist": func(*rapid.T) { r.enlists() }, "excuse": func(*rapid.T) { r.excuses() }, "overrule": func(*rapid.T) { r.overrules() },
			"recall": func(*rapid.T) { r.recalls() }, "leave": func(*rapid.T) { r.leaves() },
			"": func(*rapid.T) { r.agree() },
		})
	})
}

// hands is all that people can see of a task: in whose hands it is, and who may
// do the act.
type hands struct {
	Holder party.PersonID
	MayDo  []party.PersonID
}

func (r *deskRun) hands() hands {
	h := hands{Holder: r.desk(toApprove).Holder}
	for _, who := range everybody {
		if _, f := r.try(time.Time{}, who, toApprove, approve()); f == nil {
			h.MayDo = append(h.MayDo, who)
		}
	}
	return h
}

// From wherever a task has come, giving it and taking it back leaves it in the
// same hands.
//
//law:covers task.recall task.transfer task.delegate task.countersign
func TestTakingBackRestores(t *testing.T) {
	base := newPlay(t).approval()
	rapid.Check(t, func(rt *rapid.T) {
		r := newDeskRun(base, rt)
		for range rapid.IntRange(0, 6).Draw(rt, "before") {
			rapid.SampledFrom([]func(){r.claims, r.releases, r.transfers, r.leaves}).Draw(rt, "step")()
		}
		giver := r.desk(toApprove).Holder
		if giver == "" {
			giver = r.someone(approvers, "giver")
		}
		to := r.someone(everybody, "to")
		was := r.hands()
		gift := rapid.SampledFrom([]struct {
			act   string
			facts casefile.Facts
		}{
			{"task.transfer", &casefile.TaskTransfer{TaskRef: r.ref, To: to, Reason: "转办"}},
			{"task.delegate", &casefile.TaskDelegate{TaskRef: r.ref, To: to, Ask: "核对"}},
			{"task.countersign", &casefile.TaskCountersign{TaskRef: r.ref, Mode: casefile.SignAll, Members: []party.PersonID{to}, Ask: "会签"}},
		}).Draw(rt, "gift")
		if events, f := r.try(time.Time{}, giver, gift.act, gift.facts); f == nil {
			r.c = casefile.Fold(append(slices.Clone(r.c.Events), events...))
			require.True(rt, r.attempt(giver, "task.recall", &casefile.TaskRecall{TaskRef: r.ref}, true))
			require.Equal(rt, was, r.hands())
		}
	})
}

// A countersign comes to one end, which is what a count of the signatures says,
// and nothing moves it afterwards.
//
//law:covers task.sign task.enlist task.excuse task.refuse
func TestACountersignSettlesOnce(t *testing.T) {
	base := newPlay(t).approval()
	rapid.Check(t, func(rt *rapid.T) {
		r := newDeskRun(base, rt)
		r.countersign(deputy1, []party.PersonID{head, deputy2, officer3}[:rapid.IntRange(1, 3).Draw(rt, "members")])
		ends := 0
		for range rapid.IntRange(1, 12).Draw(rt, "steps") {
			was := r.c.Desk.Tasks[0].Countersigned().Ended
			rapid.SampledFrom([]func(){r.signs, r.signs, r.enlists, r.excuses, r.refuses, r.leaves}).Draw(rt, "step")()
			now := r.c.Desk.Tasks[0].Countersigned().Ended
			if now != was {
				ends++
				require.Empty(rt, was)
				require.Equal(rt, r.m.asked.over, string(now))
			}
			r.agree()
		}
		require.LessOrEqual(rt, ends, 1)
	})
}

// No gesture opens a gate, and none makes an act stale: after any of them each
// act of the law is as open or shut as it was, but for the task's own holder
// and signatures.
//
//law:covers task.claim task.transfer task.countersign task.sign task.copy task.urge
func TestNoGestureOpensAnything(t *testing.T) {
	base := newPlay(t).approval()
	shut := func(p *play, who party.PersonID) map[procedure.Name][]string {
		gates := map[procedure.Name][]string{}
		for _, o := range procedure.Options(p.table, p.c, p.context(who)) {
			gates[o.Act] = []string{}
			for _, f := range slices.Concat(o.ShutBy, o.Notes) {
				if !strings.Contains(f.Cite, "全过程记录制度") { // which the desk's own rest on
					gates[o.Act] = append(gates[o.Act], f.Gate+f.Message)
				}
			}
		}
		return gates
	}
	rapid.Check(t, func(rt *rapid.T) {
		r := newDeskRun(base, rt)
		seen, clocks, pool := r.c.Sequence, r.c.Clocks, r.task(toApprove)
		was := map[party.PersonID]map[procedure.Name][]string{}
		for _, who := range everybody {
			was[who] = shut(r.play, who)
		}
		for range rapid.IntRange(1, 10).Draw(rt, "steps") {
			rapid.SampledFrom([]func(){r.claims, r.transfers, r.delegates, r.reports, r.countersigns, r.signs, r.refuses, r.overrules, r.recalls, r.releases}).Draw(rt, "step")()
		}
		for _, who := range everybody {
			require.Equal(rt, was[who], shut(r.play, who))
		}
		require.Equal(rt, clocks, r.c.Clocks)
		require.Equal(rt, pool, r.task(toApprove), "the task is what it was, under the same version")
		for _, act := range r.table.Acts {
			require.Nil(rt, procedure.Stale(r.table, r.c, act.Name, seen, r.people), act.Name)
		}
	})
}

// Of two people who complete one task, one succeeds, and the other is told who
// did it and when, whatever was done with the task before.
//
//law:covers filing.approve task.claim task.transfer
func TestOneOfTwoCompletesATask(t *testing.T) {
	base := newPlay(t).approval()
	rapid.Check(t, func(rt *rapid.T) {
		r := newDeskRun(base, rt)
		for range rapid.IntRange(0, 4).Draw(rt, "before") {
			rapid.SampledFrom([]func(){r.claims, r.releases, r.transfers}).Draw(rt, "step")()
		}
		seen, done := r.c.Sequence, 0
		two := []party.PersonID{r.someone(approvers, "first"), r.someone(approvers, "second")}
		for _, who := range two {
			f := procedure.Stale(r.table, r.c, toApprove, seen, r.people)
			var events []casefile.Event
			if f == nil {
				events, f = r.try(time.Time{}, who, toApprove, approve())
			}
			if f == nil {
				done++
				r.c = casefile.Fold(append(slices.Clone(r.c.Events), events...))
				continue
			}
			f = procedure.Overtaken(r.table, r.c, toApprove, seen, r.people, f)
			require.NotEmpty(rt, f.Since, "%v", f)
			require.NotEmpty(rt, f.Since[0].Actor)
			require.False(rt, f.Since[0].At.IsZero())
			if done == 1 {
				require.Equal(rt, r.people.Name(two[0]), f.Since[0].Actor)
				require.Equal(rt, toApprove, f.Since[0].Act)
			}
		}
		require.LessOrEqual(rt, done, 1)
		if r.m.holder() == "" || slices.Contains(two, r.m.holder()) {
			require.Equal(rt, 1, done)
		}
	})
}
