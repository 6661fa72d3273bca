package procedure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// codes are enterprises that are not real as far as is known.
var codes = []string{"91530302MA6K1A2B37", "91530302MA6N7C8D1R", "91530302MA6P4E5F2P", "91530302MA7H2K3L43", "91440115618712245T"}

func planPlay(t *testing.T) *play {
	t.Helper()
	p := newPlay(t)
	p.table, p.standing = procedure.InspectionPlan(), map[string]procedure.TaskStanding{}
	return p
}

func yearPlan() *casefile.PlanOpen {
	f := &casefile.PlanOpen{Unit: unit, Handlers: []party.PersonID{officer1, officer2}, PlanTerms: casefile.PlanTerms{
		Kind: casefile.AnnualPlan, Title: "2026年度燃气经营检查计划", Year: 2026, From: calendar.MustDate("2026-07-01"), Until: calendar.MustDate("2026-12-31"),
		Items: []string{"I04", "I01"}, Scope: "燃气经营安全", Basis: "年度工作安排", Total: 6, Officers: []party.PersonID{officer1, officer2, officer3, expired},
	}}
	for i, code := range codes {
		who := firm()
		who.IDCode, who.Name = code, fmt.Sprintf("曲靖演示燃气第%d有限公司", i+1)
		f.Objects = append(f.Objects, casefile.PlanObject{Party: who, Place: fmt.Sprintf("第%d号燃气站", i+1), Frequency: 2})
	}
	return f
}

func planned(change func(*casefile.PlanOpen)) *casefile.PlanOpen {
	f := yearPlan()
	change(f)
	return f
}

func special(f *casefile.PlanOpen) {
	f.Kind, f.Title = casefile.SpecialPlan, "燃气安全专项检查计划"
}

var planApproved = &casefile.PlanApprove{Opinion: "同意"}

// inForce is the plan, approved and made public on 2026-07-01.
func (p *play) inForce(changes ...func(*casefile.PlanOpen)) *play {
	p.t.Helper()
	f := yearPlan()
	for _, change := range changes {
		change(f)
	}
	p.do(officer1, "plan.open", f)
	p.do(head, "plan.approve", planApproved)
	return p.disclose()
}

func planTask(code string) *casefile.PlanTask {
	return &casefile.PlanTask{Object: code, Power: "I04", PlannedOn: calendar.MustDate("2026-07-20"), Officers: []party.PersonID{officer1, officer3}, Reason: "首次开业"}
}

// A plan of the usual kind: the head approves it, it gets a number, the public
// is to hear of it within twenty working days (2026-07-01 + 20 WD = 07-29), and
// it is to be summed up twenty working days after its end.
//
//law:covers D16 I12 plan.open plan.approve plan.close
func TestAYearlyPlan(t *testing.T) {
	p := planPlay(t)
	p.do(officer1, "plan.open", yearPlan())
	require.Empty(t, p.c.MustReview)
	p.refuse(fault.RoleDenied, deputy1, "plan.approve", planApproved)
	p.do(head, "plan.approve", planApproved)
	require.Equal(t, "麒住建检计〔2026〕第1号", p.c.Number())
	require.Equal(t, "年度行政检查计划", p.c.Papers[len(p.c.Papers)-1].Title)
	require.Equal(t, "2026-07-29", p.due("D16"))
	require.Equal(t, calendar.MustDate("2026-12-31"), calendar.DateOf(p.c.Latest("I12").TriggerAt))
	p.disclose()
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	require.Equal(t, "done", p.c.Latest("D16").Ended)
	p.refuse(fault.WrongState, unitHead, "plan.close", &casefile.PlanClose{Summary: "未完成"})
	p.reach(day("2027-01-04"))
	require.Contains(t, p.tasks(), "plan.close")
	p.people["head-elsewhere"] = person("head-elsewhere", other, party.UnitHead)
	p.refuse(fault.RoleDenied, "head-elsewhere", "plan.close", &casefile.PlanClose{Summary: "没有安排检查"})
	p.do(unitHead, "plan.close", &casefile.PlanClose{Summary: "没有安排检查"})
	require.Equal(t, casefile.PlanProgress{Total: 6}, p.c.Plan.Closed.Progress)
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 5})
	for _, k := range p.c.Clocks {
		require.False(t, k.Open() || k.Late, k.ID)
	}
}

// A plan that is shown to the public too late says so for ever.
//
//law:covers D16
func TestAPlanShownTooLate(t *testing.T) {
	p := planPlay(t)
	p.do(officer1, "plan.open", yearPlan())
	p.do(head, "plan.approve", planApproved)
	p.over("D16")
	p.disclose()
	require.True(t, p.c.Latest("D16").Late)
}

// A special plan and one beyond the cap are major: reviewed, on this version
// and no other.
//
//law:covers M14 G10 inspection_yearly_cap plan.amend plan.decline
func TestAMajorPlanIsReviewed(t *testing.T) {
	beyond := func(f *casefile.PlanOpen) { f.Objects[2].Frequency, f.OverCap = 4, "专项整治后须逐季回访" }
	for name, change := range map[string]func(*casefile.PlanOpen){"special": special, "beyond the cap": beyond} {
		p := planPlay(t)
		p.do(officer1, "plan.open", planned(change))
		require.Equal(t, "M14", p.c.MustReview[0].Rule, name)
		p.shut("G10", head, "plan.approve", planApproved)
		p.send()
		p.refuse(fault.WrongState, officer1, "plan.amend", &casefile.PlanAmend{Why: "改", Plan: planned(func(f *casefile.PlanOpen) { change(f); f.Total = 5 }).PlanTerms})
		p.do(reviewer1, "review.opine", opinion(casefile.Agree))
		p.refuse(fault.Invalid, officer1, "plan.amend", &casefile.PlanAmend{Why: "不变", Plan: planned(change).PlanTerms})
		p.do(officer1, "plan.amend", &casefile.PlanAmend{Why: "减少户次", Plan: planned(func(f *casefile.PlanOpen) { change(f); f.Total = 5 }).PlanTerms})
		p.shut("G10", head, "plan.approve", planApproved)
		// Once it was to be reviewed it stays so, though nothing asks for it any more.
		p.do(officer1, "plan.amend", &casefile.PlanAmend{Why: "改为年度计划", Plan: yearPlan().PlanTerms})
		p.shut("G10", head, "plan.approve", planApproved)
		p.send()
		p.do(reviewer1, "review.opine", opinion(casefile.Agree))
		p.do(head, "plan.approve", planApproved)
		p.in(casefile.Main, procedure.PlanApproved)
	}
	declined := planPlay(t)
	declined.do(officer1, "plan.open", yearPlan())
	declined.refuse(fault.RoleDenied, deputy1, "plan.decline", &casefile.PlanDecline{Reason: "不必要"})
	declined.do(head, "plan.decline", &casefile.PlanDecline{Reason: "不必要"})
	declined.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 1})
}

// The digest that a review binds to changes with any enterprise on the register.
func TestThePlansDigestCoversTheRegister(t *testing.T) {
	first := yearPlan().PlanTerms
	for name, change := range map[string]func(*casefile.PlanOpen){
		"name": func(f *casefile.PlanOpen) { f.Objects[4].Party.Name = "另一家公司" }, "place": func(f *casefile.PlanOpen) { f.Objects[4].Place = "别处" },
		"frequency": func(f *casefile.PlanOpen) { f.Objects[4].Frequency = 1 }, "one less": func(f *casefile.PlanOpen) { f.Objects = f.Objects[1:] },
	} {
		other := planned(change).PlanTerms
		require.NotEqual(t, first.RegisterSHA256(), other.RegisterSHA256(), name)
		require.NotEqual(t, first.Version().CanonicalText(), other.Version().CanonicalText(), name)
	}
	turned := planned(func(f *casefile.PlanOpen) { slices.Reverse(f.Objects) }).PlanTerms
	require.Equal(t, first.RegisterSHA256(), turned.RegisterSHA256(), "the order of entry does not matter")
}

func TestPlanTerms(t *testing.T) {
	p := planPlay(t)
	for path, change := range map[string]func(*casefile.PlanOpen){
		"until":                 func(f *casefile.PlanOpen) { f.Until = calendar.MustDate("2027-01-01") },
		"items":                 func(f *casefile.PlanOpen) { f.Items = []string{"I04", "P12"} },
		"officers":              func(f *casefile.PlanOpen) { f.Officers = []party.PersonID{officer1, stranger} },
		"objects":               func(f *casefile.PlanOpen) { f.Objects[1].Party.IDCode = codes[0] },
		"objects.party.id_code": func(f *casefile.PlanOpen) { f.Objects[1].Party.IDCode = "91530302MA6N7C8D1X" },
		"total":                 func(f *casefile.PlanOpen) { f.Total = 11 },
		"over_cap_reason":       func(f *casefile.PlanOpen) { f.Objects[0].Frequency = 3 },
	} {
		f := p.refuse(fault.Invalid, officer1, "plan.open", planned(change))
		require.Equal(t, path, f.Fields[0].Path, f.Message)
	}
	for name, change := range map[string]func(*casefile.PlanOpen){
		"backwards": func(f *casefile.PlanOpen) {
			f.From = calendar.MustDate("2026-12-31")
			f.Until = calendar.MustDate("2026-07-01")
		},
		"gone": func(f *casefile.PlanOpen) {
			f.From, f.Until = calendar.MustDate("2026-01-01"), calendar.MustDate("2026-06-30")
		},
		"a person":            func(f *casefile.PlanOpen) { f.Objects[0].Party.Kind = party.NaturalPerson },
		"no code":             func(f *casefile.PlanOpen) { f.Objects[0].Party.IDCode = "" },
		"two lines":           func(f *casefile.PlanOpen) { f.Objects[0].Place = "一\n二" },
		"twice":               func(f *casefile.PlanOpen) { f.Officers = []party.PersonID{officer1, officer1} },
		"no reason asked for": func(f *casefile.PlanOpen) { f.OverCap = "备用" },
		"an item twice":       func(f *casefile.PlanOpen) { f.Items = []string{"I04", "I04"} },
		"nothing":             func(f *casefile.PlanOpen) { f.Objects = nil },
	} {
		p.refuse(fault.Invalid, officer1, "plan.open", planned(change))
		_ = name
	}
	p.refuse(fault.RoleDenied, stranger, "plan.open", yearPlan())
	p.do(officer1, "plan.open", yearPlan())
}

// The cap that is published on the day of the approval counts.
func TestPlanApprovalIsOfTheDay(t *testing.T) {
	late := planPlay(t)
	late.do(officer1, "plan.open", planned(func(f *casefile.PlanOpen) { f.Until = calendar.MustDate("2026-07-02") }))
	late.reach(day("2026-07-03"))
	late.refuse(fault.WrongState, head, "plan.approve", planApproved)
}

// An inspection that the plan gives out is a case of its own, whose origin is
// the plan: not before the public knows of it, not outside its time, not more
// often than it says.
//
//law:covers plan.task
func TestAPlannedTask(t *testing.T) {
	p := planPlay(t)
	p.do(officer1, "plan.open", yearPlan())
	p.do(head, "plan.approve", planApproved)
	p.refuse(fault.WrongState, officer1, "plan.task", planTask(codes[0]))
	p.disclose()
	for path, change := range map[string]func(*casefile.PlanTask){
		"object":     func(f *casefile.PlanTask) { f.Object = "91310000631696382C" },
		"power":      func(f *casefile.PlanTask) { f.Power = "I02" },
		"planned_on": func(f *casefile.PlanTask) { f.PlannedOn = calendar.MustDate("2027-01-01") },
		"officers":   func(f *casefile.PlanTask) { f.Officers = []party.PersonID{officer1, stranger} },
	} {
		f := planTask(codes[0])
		change(f)
		require.Equal(t, path, p.refuse(fault.Invalid, officer1, "plan.task", f).Fields[0].Path)
	}
	uncertified := planTask(codes[0])
	uncertified.Officers = []party.PersonID{officer1, expired}
	p.refuse(fault.Uncertified, officer1, "plan.task", uncertified)
	p.refuse(fault.RoleDenied, unitHead, "plan.task", planTask(codes[0]))

	p.do(officer1, "plan.task", planTask(codes[0]))
	require.Len(t, p.c.Opened, 1)
	first := p.c.Plan.Tasks[0]
	require.Equal(t, casefile.PlannedInspection{Object: codes[0], Source: "plan", CaseID: p.c.Opened[0].CaseID, Sequence: p.c.Sequence, Officers: []party.PersonID{officer1, officer3}}, first)
	p.do(officer1, "plan.task", planTask(codes[0]))
	require.Contains(t, p.refuse(fault.Invalid, officer1, "plan.task", planTask(codes[0])).Message, "安排完毕")
	p.standing[first.CaseID] = procedure.TaskDropped
	p.do(officer1, "plan.task", planTask(codes[0]))
	require.True(t, p.c.Plan.Tasks[0].Dropped, "what was cancelled makes room again")

	full := planPlay(t).inForce(func(f *casefile.PlanOpen) { f.Total = 1 })
	full.do(officer1, "plan.task", planTask(codes[0]))
	full.refuse(fault.WrongState, officer1, "plan.task", planTask(codes[1]))
	full.standing[full.c.Plan.Tasks[0].CaseID] = procedure.TaskDone
	full.do(unitHead, "plan.close", &casefile.PlanClose{Summary: "全部完成"})
	require.Equal(t, casefile.PlanProgress{Total: 1, Planned: 1, Done: 1}, full.c.Plan.Closed.Progress)

	early := planPlay(t).inForce(func(f *casefile.PlanOpen) { f.From = calendar.MustDate("2026-08-01") })
	early.refuse(fault.WrongState, officer1, "plan.task", planTask(codes[0]))
}

// What was inspected otherwise in the year counts against the cap; a plan that
// was approved for more may go so far.
//
//law:covers inspection_yearly_cap plan.task
func TestAPlannedTaskKeepsTheCap(t *testing.T) {
	p := planPlay(t).inForce()
	p.inspectedOthers = map[string]int{codes[1]: 2}
	require.Contains(t, p.refuse(fault.Invalid, officer1, "plan.task", planTask(codes[1])).Message, "上限（2 次）")
	p.inspectedOthers[codes[1]] = 1
	p.do(officer1, "plan.task", planTask(codes[1]))
	require.Contains(t, p.refuse(fault.Invalid, officer1, "plan.task", planTask(codes[1])).Message, "上限", "one that waits for approval counts already")

	more := planPlay(t)
	more.do(officer1, "plan.open", planned(func(f *casefile.PlanOpen) { f.Objects[1].Frequency, f.OverCap = 3, "逐季回访" }))
	more.send()
	more.do(reviewer1, "review.opine", opinion(casefile.Agree))
	more.do(head, "plan.approve", planApproved)
	more.disclose()
	more.inspectedOthers = map[string]int{codes[1]: 2}
	more.do(officer1, "plan.task", planTask(codes[1]))
}

// The inspection goes its own way, under the rules of an inspection; its lead is
// the system's entry.
func TestAPlannedInspectionIsAnInspection(t *testing.T) {
	p := planPlay(t).inForce()
	p.do(officer1, "plan.task", planTask(codes[0]))
	i := inspectionPlay(t)
	i.begin(p)
	require.Equal(t, "plan", i.c.Inspection.Proposed.Source)
	require.Equal(t, casefile.FromPlan, i.c.Origin.Kind)
	require.Equal(t, p.c.Sequence, i.c.Origin.Sequence)
	require.Contains(t, i.c.Matter.Summary, "2026年度燃气经营检查计划")
	i.do(deputy1, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	require.True(t, i.c.Inspection.Counts())
}

// begin takes the first entry of the case that the plan opened last, as the
// record writes it.
func (p *play) begin(from *play) {
	p.t.Helper()
	e := from.c.Events[len(from.c.Events)-1]
	p.beginNth(from, e, len(e.Opens)-1)
}

// beginNth does the same for one of several. The facts of an opening are not
// kept in the entry that opens: the act is decided again for them.
func (p *play) beginNth(from *play, e casefile.Event, n int) {
	p.t.Helper()
	act, _ := from.table.Act(procedure.Name(e.Kind))
	before := casefile.Fold(from.c.Events[:e.Sequence-1])
	ctx := from.context(e.Actor)
	ctx.At, ctx.Now = e.HappenedAt, e.RecordedAt
	opening := act.Begins(before, e, ctx)[n]
	opening.CaseID = e.Opens[n].CaseID
	first, f := procedure.Open(opening, e, ctx)
	require.Nil(p.t, f)
	p.now, p.c.ID = from.now, opening.CaseID
	p.take([]casefile.Event{first})
}

const drawSeed = "1f03041f775f8cfd045c2537261f5a4bbccd97184cc76c270b69a5820f9b2f8b"

func committed(count int) *casefile.DrawCommit {
	return &casefile.DrawCommit{Power: "I04", Count: count, Commitment: draw.Commitment(drawSeed), Witness: supervisor}
}

func held() *casefile.DrawHold {
	return &casefile.DrawHold{Seed: drawSeed, PlannedOn: calendar.MustDate("2026-07-10"), Files: []casefile.FileRef{{SHA256: fileA}}}
}

var attended = &casefile.DrawAttend{Word: "三十七二十一", Present: "局会议室，承办人到场"}

func (p *play) drawn(count int) *play {
	p.t.Helper()
	p.do(officer1, "draw.commit", committed(count))
	p.do(supervisor, "draw.attend", attended)
	p.do(officer1, "draw.hold", held())
	return p
}

// The double random draw: lists and commitment, the witness's word, the seed;
// each object that comes up is an inspection with the officers who came up.
//
//law:covers I11 D15 draw.commit draw.attend draw.hold
func TestADoubleRandomDraw(t *testing.T) {
	p := planPlay(t).inForce()
	p.do(officer1, "draw.commit", committed(3))
	d := p.c.Plan.Draw()
	require.Equal(t, slices.Sorted(slices.Values(codes)), d.Frozen.Objects)
	require.Equal(t, []string{string(officer1), string(officer2), string(officer3)}, d.Frozen.Officers)
	require.Len(t, d.Excluded, 1)
	require.Equal(t, expired, d.Excluded[0].Officer, "a certificate that ran out leaves its holder out")
	require.Equal(t, "2026-07-03", p.due("I11"))
	p.refuse(fault.WrongState, officer1, "draw.hold", held())
	p.refuse(fault.WrongState, officer1, "draw.commit", committed(3))
	p.refuse(fault.WrongState, officer1, "plan.task", planTask(codes[0]))
	p.refuse(fault.Conflict, stranger, "draw.attend", attended)
	require.Equal(t, supervisor, p.tasks()["draw.attend"][0].Person)
	p.refuse(fault.Invalid, supervisor, "draw.attend", &casefile.DrawAttend{Word: "三七", Present: "会议室"})
	p.refuse(fault.Invalid, supervisor, "draw.attend", &casefile.DrawAttend{Word: " 三十七二十一", Present: "会议室"})
	p.refuse(fault.Invalid, supervisor, "draw.attend", &casefile.DrawAttend{Word: "13900000000", Present: "会议室"})
	p.do(supervisor, "draw.attend", attended)
	other := held()
	other.Seed = strings.Repeat("a", 64)
	require.Contains(t, p.refuse(fault.Invalid, officer1, "draw.hold", other).Message, "承诺值")
	silent := held()
	silent.Files = nil
	require.Equal(t, "files", p.refuse(fault.Invalid, officer1, "draw.hold", silent).Fields[0].Path)
	beyond := held()
	beyond.PlannedOn = calendar.MustDate("2027-01-01")
	require.Equal(t, "planned_on", p.refuse(fault.Invalid, officer1, "draw.hold", beyond).Fields[0].Path)
	p.refuse(fault.RoleDenied, unitHead, "draw.hold", held())
	p.refuse(fault.WrongState, unitHead, "plan.close", &casefile.PlanClose{Summary: "不抽了"})
	p.do(officer1, "draw.hold", held())
	p.in(casefile.DrawTrack, "")
	p.in(casefile.Disclosure, "")
	require.Equal(t, "done", p.c.Latest("I11").Ended)
	require.Equal(t, "2026-07-29", p.due("D15"), "the public hears of the draw within twenty working days")

	protocol := p.c.Plan.Draw().Protocol()
	require.Nil(t, protocol.Verify())
	require.Len(t, protocol.Drawn, 3)
	require.Len(t, p.c.Plan.Tasks, 3)
	for n, one := range protocol.Drawn {
		i := inspectionPlay(t)
		i.beginNth(p, p.c.Events[len(p.c.Events)-1], n)
		require.Equal(t, "random", i.c.Inspection.Proposed.Source)
		require.Equal(t, one.Object, i.c.Matter.Party.IDCode)
		require.Equal(t, casefile.People(one.Officers), i.c.Handlers)
		require.Equal(t, p.c.Plan.Tasks[n].CaseID, i.c.ID)
	}
	p.disclose()
	require.Equal(t, "done", p.c.Latest("D15").Ended)
}

// Who is at the cap, or was inspected as often as the plan says, is left out,
// and so are officers with an interest; each with the reason.
//
//law:covers draw.commit inspection_yearly_cap
func TestWhoCannotBeDrawnIsLeftOut(t *testing.T) {
	p := planPlay(t).inForce(func(f *casefile.PlanOpen) { f.Objects[1].Frequency = 1 })
	p.inspectedOthers = map[string]int{codes[2]: 2}
	p.do(officer1, "plan.task", planTask(codes[1]))
	f := committed(3)
	f.Conflicts = []casefile.DrawConflict{
		{Officer: officer1, Object: codes[3], Reason: "配偶在该单位任职"}, {Officer: officer2, Object: codes[3], Reason: "曾在该单位任职"}, {Officer: officer1, Object: codes[0], Reason: "配偶在该单位任职"},
	}
	require.Contains(t, p.refuse(fault.Invalid, officer1, "draw.commit", f).Message, "有 2 户")
	f.Count = 2
	p.do(officer1, "draw.commit", f)
	d := p.c.Plan.Draw()
	require.ElementsMatch(t, []string{codes[0], codes[4]}, d.Frozen.Objects)
	why := map[string]string{}
	for _, x := range d.Excluded {
		why[x.Object] = x.Reason
	}
	require.Contains(t, why[codes[1]], "安排完毕")
	require.Contains(t, why[codes[2]], "上限")
	require.Contains(t, why[codes[3]], "不足两名")
	p.do(supervisor, "draw.attend", attended)
	p.do(officer1, "draw.hold", held())
	for _, one := range p.c.Plan.Draw().Held.Drawn {
		if one.Object == codes[0] {
			require.ElementsMatch(t, []string{string(officer2), string(officer3)}, one.Officers)
		}
	}
}

func TestWhatACommitmentMustHold(t *testing.T) {
	p := planPlay(t).inForce()
	for path, change := range map[string]func(*casefile.DrawCommit){
		"power":      func(f *casefile.DrawCommit) { f.Power = "I02" },
		"commitment": func(f *casefile.DrawCommit) { f.Commitment = strings.ToUpper(f.Commitment) },
		"count":      func(f *casefile.DrawCommit) { f.Count = 7 },
		"witness":    func(f *casefile.DrawCommit) { f.Witness = publisher },
		"conflicts": func(f *casefile.DrawCommit) {
			f.Conflicts = []casefile.DrawConflict{{Officer: stranger, Object: codes[0], Reason: "亲属"}}
		},
	} {
		f := committed(3)
		change(f)
		require.Equal(t, path, p.refuse(fault.Invalid, officer1, "draw.commit", f).Fields[0].Path)
	}
	for _, id := range []party.PersonID{officer2, officer3} {
		f := committed(3)
		f.Witness = id
		p.refuse(fault.Conflict, officer1, "draw.commit", f)
	}
	own := committed(3)
	own.Witness = unitHead
	p.refuse(fault.Invalid, officer1, "draw.commit", own)
	p.standIn(supervisor, officer1)
	p.refuse(fault.Conflict, officer1, "draw.commit", committed(3))
	elsewhere := committed(3)
	elsewhere.Witness = stranger
	p.do(officer1, "draw.commit", elsewhere)
	require.True(t, procedure.Visible(p.c, p.context(stranger)), "who is to attend sees the plan")
	p.do(stranger, "draw.attend", attended)
}

// A draw that is given up says why, and its seed is used up.
//
//law:covers draw.cancel I11
func TestADrawIsGivenUp(t *testing.T) {
	p := planPlay(t).inForce()
	p.do(officer1, "draw.commit", committed(3))
	p.do(supervisor, "draw.attend", attended)
	p.refuse(fault.RoleDenied, officer1, "draw.cancel", &casefile.DrawCancel{Reason: "见证人离席"})
	p.over("I11")
	p.do(deputy1, "draw.cancel", &casefile.DrawCancel{Reason: "种子遗失"})
	require.Equal(t, "voided", p.c.Latest("I11").Ended)
	require.Equal(t, "commitment", p.refuse(fault.Invalid, officer1, "draw.commit", committed(3)).Fields[0].Path)
	again := committed(3)
	again.Commitment = draw.Commitment(strings.Repeat("b", 64))
	p.do(officer1, "draw.commit", again)
	require.False(t, procedure.SeesParty(p.c, p.context(counsel)))
}

// Of a drawn inspection, neither the item nor the officers are changed by those
// who handle it: only the head of the unit names others, and says why. What
// happens on the spot is recorded in sound or picture.
//
//law:covers inspect.amend inspect.record handlers.change
func TestADrawnInspectionStaysAsDrawn(t *testing.T) {
	p := planPlay(t).inForce().drawn(1)
	i := inspectionPlay(t)
	i.begin(p)
	drawnOfficers := slices.Clone(i.c.Handlers)
	who := drawnOfficers[0]
	free := officer1
	for _, id := range []party.PersonID{officer1, officer2, officer3} {
		if !slices.Contains(drawnOfficers, id) {
			free = id
		}
	}
	changed := i.c.Inspection.Proposed
	changed.Origin, changed.Officers = nil, []party.PersonID{who, free}
	i.refuse(fault.Invalid, who, "inspect.amend", &casefile.InspectAmend{Why: "换人", Proposed: changed})
	changed.Officers, changed.Power = drawnOfficers, "I01"
	i.refuse(fault.Invalid, who, "inspect.amend", &casefile.InspectAmend{Why: "换事项", Proposed: changed})
	changed.Power, changed.Scope = "I04", "燃气经营安全和应急"
	i.do(who, "inspect.amend", &casefile.InspectAmend{Why: "补充内容", Proposed: changed})
	i.do(unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{who, free}, Reason: "原检查人员回避"})
	changed.Officers, changed.Scope = []party.PersonID{who, free}, "燃气经营安全、应急和用户指导"
	i.do(who, "inspect.amend", &casefile.InspectAmend{Why: "补充内容", Proposed: changed})
	i.do(deputy1, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	serve := service()
	serve.Officers = []party.PersonID{who, free}
	i.do(who, "inspect.notify", &casefile.InspectNotify{Service: serve})
	seen := onSite(i)
	seen.Officers = serve.Officers
	require.Equal(t, "files", i.refuse(fault.Invalid, who, "inspect.record", seen).Fields[0].Path)
	seen.Files = []casefile.FileRef{{SHA256: fileA}}
	i.do(who, "inspect.record", seen)
}

// An enterprise that reached the cap between the lists and the seed comes up all
// the same; its inspection then needs what every one beyond the cap needs.
func TestTheCapStandsBehindTheDraw(t *testing.T) {
	p := planPlay(t).inForce()
	p.do(officer1, "draw.commit", committed(5))
	p.do(supervisor, "draw.attend", attended)
	p.inspectedOthers = map[string]int{}
	for _, code := range codes {
		p.inspectedOthers[code] = 2
	}
	p.do(officer1, "draw.hold", held())
	i := inspectionPlay(t)
	i.begin(p)
	require.True(t, i.c.Inspection.OverCap)
	i.shut("G10", head, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
}

// Where an inspection stands is read off the head of its case.
func TestTaskStandings(t *testing.T) {
	for _, x := range []struct {
		main              casefile.State
		counts, concluded bool
		want              procedure.TaskStanding
	}{
		{procedure.Proposed, false, false, procedure.TaskProposed}, {procedure.InspectionNotified, true, false, procedure.TaskOpen},
		{procedure.InspectionServed, true, true, procedure.TaskDone}, {procedure.NotInspected, false, false, procedure.TaskDropped},
		{procedure.Archived, false, false, procedure.TaskDropped}, {procedure.Archived, true, true, procedure.TaskDone},
	} {
		require.Equal(t, x.want, procedure.TaskStandingOf(x.main, x.counts, x.concluded))
	}
}
