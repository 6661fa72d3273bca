package procedure

import (
	"slices"
	"strings"
	"unicode"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// drawPhase: the random draw of objects and officers (双随机抽取): the lists and
// the commitment, the witness's word, the seed (domain/draw).
func drawPhase() []Act {
	return []Act{
		{
			Name: "draw.commit", Title: "固定名单并提交抽取承诺", Cite: cite(inspectionRules, "四"), Phase: "随机抽取",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.DrawTrack, From: on(""), While: on(PlanApproved), Goes: to(casefile.DrawTrack, DrawCommitted),
			Papers: []Slot{{Name: "draw-commitment", Title: "随机抽取承诺书"}},
			Clocks: []ClockOp{{Op: Start, Rule: drawPeriod}},
			Reads:  parts(casefile.PartDecision, casefile.PartHandlers), Writes: parts(casefile.PartDraw, casefile.PartClocks),
			Shut: inForce, Check: checkCommitment, Complete: freezeLists,
		},
		{
			Name: "draw.attend", Title: "见证随机抽取", Cite: cite(inspectionRules, "四"), Phase: "随机抽取",
			Who: []party.Role{party.Supervisor, party.Officer, party.UnitHead}, Scope: Bureau, Duty: AsWitness, Bar: []Bar{BarHandler},
			On: casefile.DrawTrack, From: on(DrawCommitted), Goes: to(casefile.DrawTrack, DrawAttended),
			Papers: []Slot{{Name: "draw-attendance", Title: "随机抽取见证书"}},
			Reads:  parts(casefile.PartDraw), Writes: parts(casefile.PartDraw),
			Task: "见证随机抽取", TaskClock: drawPeriod, Check: checkWord,
		},
		{
			Name: "draw.hold", Title: "公开种子并抽取", Cite: cite(inspectionRules, "四"), Phase: "随机抽取",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.DrawTrack, From: on(DrawAttended), While: on(PlanApproved),
			Goes: []Goes{
				{Track: casefile.DrawTrack, To: ""},
				{Track: casefile.Disclosure, To: "", When: "抽查情况待公示", If: begun(casefile.Disclosure)},
			},
			Papers: []Slot{{Name: "draw-record", Title: "随机抽取结果记录", Series: "抽"}},
			Clocks: []ClockOp{{Op: Stop, Rule: drawPeriod}, {Op: Start, Rule: "D15"}},
			Reads:  parts(casefile.PartDraw, casefile.PartHandlers), Writes: parts(casefile.PartDraw, casefile.PartDisclosure, casefile.PartClocks),
			Task: "公开种子并抽取", TaskClock: drawPeriod, Check: checkDraw, Complete: drawLots, Begins: beginsDrawn,
		},
		{
			Name: "draw.cancel", Title: "终止随机抽取", Cite: cite(inspectionRules, "四"), Phase: "随机抽取",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.DrawTrack, From: on(DrawCommitted, DrawAttended), Goes: to(casefile.DrawTrack, ""),
			Papers: []Slot{{Name: "draw-cancellation", Title: "终止随机抽取审批表"}},
			Clocks: []ClockOp{{Op: Void, Rule: drawPeriod}},
			Reads:  parts(casefile.PartDraw), Writes: parts(casefile.PartDraw, casefile.PartClocks),
		},
	}
}

// frozen are the lists that the commitment is for: enterprises of the register
// that may still be inspected, and officers of the roster who may go out today;
// and who is left out, with the reason.
func frozen(c casefile.Case, v *casefile.DrawCommit, ctx Context) (draw.Protocol, []casefile.DrawExcluded) {
	var objects, officers []string
	var conflicts []draw.Conflict
	var out []casefile.DrawExcluded
	for _, id := range c.Plan.Terms.Officers {
		switch f := checkOfficers([]party.PersonID{id}, c.Unit, "officers", ctx); {
		case f != nil:
			out = append(out, casefile.DrawExcluded{Officer: id, Reason: f.Message})
		case c.Recused(id):
			out = append(out, casefile.DrawExcluded{Officer: id, Reason: "已经回避"})
		default:
			officers = append(officers, string(id))
		}
	}
	for _, x := range v.Conflicts {
		if slices.Contains(officers, string(x.Officer)) {
			conflicts = append(conflicts, draw.Conflict{Officer: string(x.Officer), Object: x.Object})
		}
	}
	roster := draw.Freeze(v.Commitment, v.Count, nil, officers, conflicts)
	for _, o := range c.Plan.Terms.Objects {
		why := exhausted(c, o, ctx)
		if why == "" && len(roster.Free(o.Code())) < draw.OfficersEach {
			why = "没有利害关系的检查人员不足两名"
		}
		if why != "" {
			out = append(out, casefile.DrawExcluded{Object: o.Code(), Reason: why})
			continue
		}
		objects = append(objects, o.Code())
	}
	conflicts = slices.DeleteFunc(conflicts, func(x draw.Conflict) bool { return !slices.Contains(objects, x.Object) })
	return draw.Freeze(v.Commitment, v.Count, objects, officers, conflicts), out
}

func checkCommitment(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DrawCommit)
	switch {
	case !slices.Contains(c.Plan.Terms.Items, v.Power):
		return fault.InField("power", "该事项不是本计划的检查事项").Because(cite(inspectionRules, "四").String())
	case !draw.IsDigest(v.Commitment):
		return fault.InField("commitment", "承诺值应当是种子的 SHA-256，即六十四位小写十六进制数字")
	case slices.ContainsFunc(c.Plan.Draws, func(d casefile.Draw) bool { return d.Commitment == v.Commitment }):
		return fault.InField("commitment", "该承诺值已经用过，请重新生成种子")
	}
	if f := checkWitness(v.Witness, c, ctx); f != nil {
		return f
	}
	for _, x := range v.Conflicts {
		if _, known := c.Plan.Terms.Object(x.Object); !known || !slices.Contains(c.Plan.Terms.Officers, x.Officer) {
			return fault.InField("conflicts", "回避声明中的检查对象、检查人员应当在计划的名录中")
		}
	}
	if n := left(c, ctx); v.Count > n {
		return fault.InField("count", "计划检查的总户次还剩 %d，不能抽取 %d 户", n, v.Count).Because(cite(inspectionRules, "四").String())
	}
	lots, _ := frozen(c, v, ctx)
	if f := lots.Possible(); f != nil {
		return fault.InField("count", "%s", f.Message)
	}
	return nil
}

// checkWitness: a supervisor, or somebody of another unit; nobody who handles
// the plan or may be drawn themselves.
func checkWitness(id party.PersonID, c casefile.Case, ctx Context) *fault.Fault {
	p, known := ctx.People[id]
	day := calendar.DateOf(ctx.Now)
	if !known || p.Disabled {
		return fault.InField("witness", "没有登记这名见证人，或者账号已停用")
	}
	within := slices.ContainsFunc(p.Assignments, func(a party.Assignment) bool { return a.Unit == c.Unit && a.Covers(day) })
	elsewhere := p.Holds(party.Officer, day) || p.Holds(party.UnitHead, day)
	switch {
	case conflicted(id, BarHandler, c, ctx) || slices.Contains(c.Plan.Terms.Officers, id):
		return fault.New(fault.Conflict, "承办人、执法检查人员名录中的人员不能见证抽取").Because(cite(inspectionRules, "四").String())
	case within || !elsewhere && !p.Holds(party.Supervisor, day):
		return fault.InField("witness", "见证人应当是督察评查员，或者其他机构的执法人员、负责人")
	}
	return nil
}

func freezeLists(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.DrawCommit)
	v.Frozen, v.Excluded = frozen(c, &v, ctx)
	v.Dropped = droppedTasks(c, ctx)
	e.Facts = &v
	return nil
}

func checkWord(_ casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	word := f.(*casefile.DrawAttend).Word
	if word != strings.TrimSpace(word) || strings.ContainsFunc(word, unicode.IsControl) {
		return fault.InField("word", "见证人提供的数字或者文字，前后不能有空格，不能含有换行")
	}
	if found := PersonalData(word); found != "" {
		return fault.InField("word", "见证人提供的数字或者文字将随抽查情况公开，不能使用%s", found).Because("《个人信息保护法》第二十八条")
	}
	return nil
}

// lots is the draw as the seed makes it.
func lots(c casefile.Case, v *casefile.DrawHold, ctx Context) (draw.Protocol, *fault.Fault) {
	p := c.Plan.Draw().Protocol()
	if ctx.waives(SeedAsCommitted) {
		p.Commitment = draw.Commitment(v.Seed)
	}
	return p.Draw(v.Seed, p.Word)
}

func checkDraw(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, t := f.(*casefile.DrawHold), c.Plan.Terms
	if _, f := lots(c, v, ctx); f != nil {
		return fault.InField("seed", "%s", f.Message).Because(cite(inspectionRules, "四").String())
	}
	if v.PlannedOn.After(t.Until) {
		return fault.InField("planned_on", "拟检查日期不能晚于计划执行期止日（%s）", t.Until)
	}
	if len(v.Files) == 0 {
		return fault.InField("files", "随机抽查应当进行音像记录，请附抽取过程的录像或者照片").Because(cite(guidance, "（八）").String())
	}
	return checkFiles(v.Files, ctx)
}

func drawLots(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.DrawHold)
	p, f := lots(c, &v, ctx)
	if f != nil {
		return f
	}
	v.Drawn = p.Drawn
	e.Facts = &v
	return nil
}

// beginsDrawn opens one inspection for each object that came up, with the
// officers who came up for it.
func beginsDrawn(c casefile.Case, e casefile.Event, ctx Context) []casefile.Opening {
	v, d := e.Facts.(*casefile.DrawHold), c.Plan.Draw()
	var openings []casefile.Opening
	for _, one := range v.Drawn {
		o, _ := c.Plan.Terms.Object(one.Object)
		f := plannedInspection(c, o, e, ctx)
		f.Source, f.Power, f.PlannedOn, f.Officers, f.Unannounced = "random", d.Power, v.PlannedOn, casefile.People(one.Officers), v.Unannounced
		f.Reason = truncated("按照《"+c.Plan.Terms.Title+"》（"+c.Decision.Number+"）随机抽取检查对象和检查人员。", 2000)
		openings = append(openings, casefile.Opening{Procedure: InspectionID, Facts: f})
	}
	return openings
}
