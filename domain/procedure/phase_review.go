package procedure

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// reviewPhase: submission, registration, assignment, opinion (法制审核). The
// review sits after everything that may still change the proposal (notice,
// defence and hearing, in a penalty), on its newest version; needs are the gates
// that see to that.
func reviewPhase(at stages, needs ...GateID) []Act {
	office := []party.Role{party.ReviewHead}
	return []Act{
		{
			Name: "review.submit", Title: "送法制审核", Cite: cite(order55, "23"), Phase: "法制审核",
			Who: []party.Role{party.UnitHead}, Scope: OwnUnit,
			On: casefile.Review, From: on("", ReviewProblem), While: at.review, Work: true,
			Goes: []Goes{
				{Track: casefile.Review, To: ReviewSubmitted},
				{Track: casefile.Ladder, To: "", When: "接受审核意见，补正后重新送审", If: begun(casefile.Ladder)},
			},
			Needs:  needs,
			Papers: []Slot{{Name: "review-submission", Title: "法制审核送审表"}},
			Clocks: append(voidLadder(nil), ClockOp{Op: Start, Rule: "D10", On: latestReceipt}),
			Reads:  parts(casefile.PartProposal, casefile.PartDefence, casefile.PartHearing, casefile.PartEvidence, casefile.PartReview),
			Writes: parts(casefile.PartReview, casefile.PartLadder),
			Task:   "送法制审核", TaskIf: func(c casefile.Case, ctx Context) bool {
				return len(reviewHits(c, ctx)) > 0 && c.In(casefile.Review) == "" && readyForReview(c) == nil
			}, TaskClock: "D11",
			Check: checkSubmission, Find: findSubmission,
		},
		{
			Name: "review.register", Title: "登记送审材料", Cite: cite(order55, "24"), Phase: "法制审核",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler, BarUnit},
			On: casefile.Review, From: on(ReviewSubmitted), Goes: to(casefile.Review, ReviewRegistered),
			// Packs that were submitted before the period began with the submission have none yet.
			Clocks: []ClockOp{{Op: Redate, Rule: "D10", Since: received}, {Op: Start, Rule: "D10", Since: received}},
			Reads:  parts(casefile.PartReview, casefile.PartProposal), Writes: parts(casefile.PartReview),
			Task: "登记送审材料", TaskClock: "D10", Check: checkRegistration,
		},
		{
			Name: "review.assign", Title: "指派法制审核员", Cite: cite(penaltyLaw, "58"), Phase: "法制审核",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler, BarUnit},
			On: casefile.Review, From: on(ReviewRegistered, ReviewAssigned, ReviewProblem),
			Goes:  []Goes{{Track: casefile.Review, To: ReviewAssigned, When: "首次审核", If: func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.In(casefile.Review) != ReviewProblem }}},
			Reads: parts(casefile.PartReview, casefile.PartHandlers), Writes: parts(casefile.PartReview),
			Task: "指派法制审核员", TaskIf: func(c casefile.Case, _ Context) bool {
				return c.In(casefile.Review) == ReviewRegistered || awaitsOpinion(c) && c.Round().Reviewer == ""
			}, TaskClock: "D10",
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if c.In(casefile.Review) == ReviewProblem && !awaitsOpinion(c) {
					return fault.New(fault.WrongState, "已出具审核意见，此时不能改派")
				}
				return checkReviewer(f.(*casefile.ReviewAssign).Reviewer, c, ctx)
			},
		},
		{
			Name: "review.return", Title: "退回补正材料", Cite: cite(order55, "24"), Phase: "法制审核",
			Who: []party.Role{party.ReviewHead, party.Reviewer}, Scope: Bureau, Bar: []Bar{BarHandler, BarUnit},
			On: casefile.Review, From: on(ReviewSubmitted, ReviewRegistered, ReviewAssigned), Goes: to(casefile.Review, ReviewReturned),
			Papers: []Slot{{Name: "review-return", Title: "法制审核补正通知"}},
			Clocks: []ClockOp{{Op: Void, Rule: "D10", If: notReceived}, {Op: Pause, Rule: "D10", Why: "补正送审材料"}},
			Reads:  parts(casefile.PartReview), Writes: parts(casefile.PartReview, casefile.PartClocks),
			Check: func(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
				if c.Round().Reviewer != ctx.Actor.ID && !actsAs(party.ReviewHead, "", c, ctx) {
					return fault.New(fault.Conflict, "只有本案指派的法制审核员或者法制监察科负责人可以退回补正")
				}
				return nil
			},
		},
		{
			Name: "review.supplement", Title: "补正送审材料", Cite: cite(order55, "23"), Phase: "法制审核",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Review, From: on(ReviewReturned),
			Goes: []Goes{
				{Track: casefile.Review, To: ReviewSubmitted, When: "尚未登记", If: roundStage("submitted")},
				{Track: casefile.Review, To: ReviewRegistered, When: "尚未指派", If: roundStage("registered")},
				{Track: casefile.Review, To: ReviewAssigned, When: "已指派", If: roundStage("assigned")},
			},
			Clocks: []ClockOp{{Op: Resume, Rule: "D10"}, {Op: Start, Rule: "D10", On: latestReceipt, If: roundStage("submitted")}},
			Reads:  parts(casefile.PartReview), Writes: parts(casefile.PartReview, casefile.PartEvidence, casefile.PartClocks),
			Task: "补正送审材料", Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.ReviewSupplement).Files, ctx)
			},
		},
		{
			Name: "review.withdraw", Title: "撤回送审", Cite: cite(order55, "23"), Phase: "法制审核",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Review, From: on(ReviewSubmitted, ReviewRegistered, ReviewAssigned, ReviewReturned, ReviewPassed), While: at.proposed,
			Goes: []Goes{
				{Track: casefile.Review, To: ""},
				{Track: casefile.Ladder, To: "", When: "不再督促", If: begun(casefile.Ladder)},
			},
			Clocks: []ClockOp{{Op: Void, Rule: "D10"}},
			Reads:  parts(casefile.PartReview), Writes: parts(casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
		},
		{
			Name: "review.opine", Title: "出具法制审核意见", Cite: cite(order55, "25"), Phase: "法制审核",
			Who: []party.Role{party.Reviewer, party.ReviewHead}, Scope: Bureau, Duty: AsReviewer, Bar: []Bar{BarHandler, BarSubmitter, BarUnit},
			On: casefile.Review, From: on(ReviewAssigned, ReviewProblem),
			Goes: []Goes{
				{Track: casefile.Review, To: ReviewPassed, When: "同意", If: agrees(true)},
				{Track: casefile.Review, To: ReviewProblem, When: "存在问题", If: agrees(false)},
				{Track: casefile.Ladder, To: "", When: "同意", If: agrees(true)},
				{Track: casefile.Ladder, To: LadderReply, When: "存在问题", If: problemOpinion(false)},
				{Track: casefile.Ladder, To: LadderCoordination, When: "同一问题再次提出", If: problemOpinion(true)},
			},
			Papers: []Slot{{Name: "review-opinion", Title: "法制审核意见书", Series: "审"}},
			Clocks: []ClockOp{
				{Op: Stop, Rule: "D10"}, {Op: Start, Rule: "L0", If: problemOpinion(false)}, {Op: Start, Rule: "L1", If: problemOpinion(true)},
				{Op: Start, Rule: "D29", If: suspectsCrime}, {Op: Void, Rule: "D29", If: agrees(true)},
			},
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartEvidence, casefile.PartDefence, casefile.PartHearing, casefile.PartLadder),
			Writes: parts(casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
			Task:   "出具法制审核意见", TaskIf: func(c casefile.Case, _ Context) bool {
				return c.Round().Reviewer != "" && (c.In(casefile.Review) == ReviewAssigned || awaitsOpinion(c))
			}, TaskClock: "D10", Check: checkOpinion(needs), Complete: completeOpinion,
		},
		{
			Name: "review.extend", Title: "批准延长法制审核期限", Cite: cite(order55, "25"), Phase: "法制审核",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Review, From: on(ReviewRegistered, ReviewAssigned),
			Papers: []Slot{{Name: "review-extension", Title: "延长法制审核期限审批表"}},
			Clocks: []ClockOp{{Op: Extend, Rule: "D10"}},
			Reads:  parts(casefile.PartReview), Writes: parts(casefile.PartClocks),
		},
		{
			Name: "review.silent", Title: "审核逾期报分管领导", Cite: cite(order55, "25"), Phase: "法制审核",
			Duty: AsEngine, Lapses: []string{"D10"},
			On: casefile.Ladder, From: on("", LadderReconsider), While: at.review, Goes: to(casefile.Ladder, LadderSilence),
			Writes: parts(casefile.PartLadder),
		},
		{
			Name: "review.urge", Title: "督促法制审核", Cite: cite(order55, "25"), Phase: "法制审核",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Ladder, From: on(LadderSilence),
			Goes: []Goes{
				{Track: casefile.Ladder, To: "", When: "首次审核", If: reviewedBefore(false)},
				{Track: casefile.Ladder, To: LadderReconsider, When: "重新出具意见", If: reviewedBefore(true)},
				{Track: casefile.Review, To: ReviewAssigned, When: "尚未指派的，一并指派", If: func(c casefile.Case, f casefile.Facts, _ Context) bool {
					return f.(*casefile.ReviewUrge).Reviewer != "" && c.In(casefile.Review) == ReviewRegistered
				}},
			},
			Reads: parts(casefile.PartReview), Writes: parts(casefile.PartReview, casefile.PartLadder),
			Task: "督促法制审核", Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				id := f.(*casefile.ReviewUrge).Reviewer
				if id != "" && c.In(casefile.Review) == ReviewSubmitted {
					return fault.InField("reviewer", "送审材料尚未登记，登记后才能指派法制审核员")
				}
				if id != "" {
					return checkReviewer(id, c, ctx)
				}
				return nil
			},
		},
	}
}

// latestReceipt is the last day on which a pack that is handed over now may be
// registered, the working day after: the review's period begins then, whether
// anybody registers it or not.
func latestReceipt(_ casefile.Case, _ casefile.Facts, ctx Context) calendar.Date {
	return ctx.Rules.Calendar.NextWorkingDay(calendar.DateOf(ctx.At))
}

// notReceived: a pack that is found incomplete before it was registered has not
// been received; one that lay there until it was overdue has.
func notReceived(c casefile.Case, _ casefile.Facts, ctx Context) bool {
	k := c.Running("D10")
	return c.Round().RegisteredAt.IsZero() && k != nil && !pastDue(*k, ctx.Now)
}

// received is when the pack counts as received, from which the review's
// period runs. It is registered on the day it arrives or the working day
// after; a later registration does not put the period off.
func received(c casefile.Case, ctx Context) time.Time {
	arrived := calendar.DateOf(lastMoved(c, casefile.Review))
	if last := ctx.Rules.Calendar.NextWorkingDay(arrived); calendar.DateOf(ctx.At).After(last) {
		return last.Start()
	}
	return ctx.At
}

// awaitsOpinion: after a problem opinion the reviewer speaks again once the
// ladder has sent the case back to them, in time or not.
func awaitsOpinion(c casefile.Case) bool {
	rung := c.In(casefile.Ladder)
	return c.In(casefile.Review) == ReviewProblem && (rung == LadderReconsider || rung == LadderSilence)
}

func reviewedBefore(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool {
		return (c.In(casefile.Review) == ReviewProblem) == want
	}
}

func roundStage(stage string) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool {
		r := c.Round()
		now := "assigned"
		switch {
		case r.RegisteredAt.IsZero():
			now = "submitted"
		case r.Reviewer == "":
			now = "registered"
		}
		return now == stage
	}
}

func checkSubmission(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if f := readyForReview(c); f != nil {
		return f
	}
	if c.In(casefile.Review) == ReviewProblem && !putRight(c) && !ctx.waives(ProblemPutRight) {
		return fault.New(fault.WrongState, "审核意见指出的问题尚未处理，请补正、修改拟处理意见或者提出不同意见").Because("《住房和城乡建设行政处罚程序规定》第二十五条")
	}
	if missing := missingFromPack(c, ctx); len(missing) > 0 {
		return fault.New(fault.GateShut, "送审材料缺少：%s", strings.Join(missing, "、")).Because("《住房和城乡建设行政处罚程序规定》第二十三条")
	}
	return nil
}

// putRight: a problem that lay in the file, not in the proposal, is dealt
// with by putting the file right (令55第25条). That is the handlers' accepting
// answer, so it is theirs while they have the word.
func putRight(c casefile.Case) bool {
	if rung := c.In(casefile.Ladder); rung != LadderReply && rung != LadderAmend {
		return false
	}
	since := c.Round().OpinionSeq
	return slices.ContainsFunc([]casefile.Part{casefile.PartEvidence, casefile.PartNotice, casefile.PartDefence, casefile.PartHearing, casefile.PartCorrection},
		func(p casefile.Part) bool { return c.Written[p] > since })
}

// findReview pins the rules that catch the decision.
func findReview(c casefile.Case, _ casefile.Facts, ctx Context) casefile.Findings {
	return casefile.Findings{MustReview: law.MustReview(ctx.Rules, reviewFacts(c, c.Proposal().Proposal))}
}

// findSubmission pins why the pack is reviewed: because a rule catches the
// decision, or, where none does, because the head of the handling unit asks (R10).
func findSubmission(c casefile.Case, _ casefile.Facts, ctx Context) casefile.Findings {
	facts := reviewFacts(c, c.Proposal().Proposal)
	facts.HeadAsks = len(reviewHits(c, ctx)) == 0
	return casefile.Findings{MustReview: law.MustReview(ctx.Rules, facts)}
}

func checkRegistration(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if missing := missingFromPack(c, ctx); len(missing) > 0 {
		return fault.New(fault.GateShut, "送审材料不齐全，缺少：%s", strings.Join(missing, "、")).Because("《住房和城乡建设行政处罚程序规定》第二十三条")
	}
	return nil
}

// checkReviewer: a reviewer is apart from the handlers and their unit, not recused, and holds
// the legal qualification unless their first review was before 2021-07-15.
func checkReviewer(id party.PersonID, c casefile.Case, ctx Context) *fault.Fault {
	if ctx.waives(ReviewerFit) {
		return nil
	}
	p, ok := ctx.People[id]
	day := calendar.DateOf(ctx.Now)
	if !ok || p.Disabled || !(p.Holds(party.Reviewer, day) || p.Holds(party.ReviewHead, day)) {
		return fault.InField("reviewer", "没有登记这名法制审核员")
	}
	if conflicted(id, BarHandler, c, ctx) {
		return fault.New(fault.Conflict, "本案办案人员、其代行职务人员或者已回避人员不能担任法制审核员").Because("《行政处罚法》第五十八条")
	}
	if conflicted(id, BarSubmitter, c, ctx) && !ctx.waives("bar:submitter") {
		return fault.New(fault.Conflict, "提交本案送审的人员不能担任法制审核员").Because("《行政处罚法》第五十八条")
	}
	if helpedUnit(p.Inherits(day), c) {
		return helpedBefore()
	}
	if ofTheUnit(id, c, ctx) && !ctx.waives("bar:unit") {
		return fault.New(fault.Conflict, "%s；请指派其他机构的法制审核员", barTitle(BarUnit)).Because("《行政处罚法》第五十八条")
	}
	if p.QualifiedToReview(day, ctx.Rules.Params.ReviewerQualificationSince()) {
		return nil
	}
	return fault.New(fault.Uncertified, "初次从事法制审核的人员应当取得国家统一法律职业资格").Because("《行政处罚法》第五十八条第二款")
}

func agrees(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return (f.(*casefile.ReviewOpine).Code == casefile.Agree) == want
	}
}

// problemOpinion tells a first problem from a repeated one on the same point:
// that goes straight to the coordination meeting. How often is a parameter.
func problemOpinion(again bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		v := f.(*casefile.ReviewOpine)
		return v.Code != casefile.Agree && repeated(c, v, ctx.Rules.Params.ProblemOpinionsBeforeRise()) == again
	}
}

func repeated(c casefile.Case, v *casefile.ReviewOpine, limit int) bool {
	return slices.ContainsFunc(v.Issues, func(now casefile.Issue) bool {
		times := 1
		for _, r := range c.Rounds {
			if r.Opinion != nil && slices.ContainsFunc(r.Opinion.Issues, func(old casefile.Issue) bool { return old.Item == now.Item }) {
				times++
			}
		}
		return times >= limit
	})
}

// suspectsCrime: from the opinion the head has three days to decide on the
// transfer (令310第5条).
func suspectsCrime(_ casefile.Case, f casefile.Facts, _ Context) bool {
	v := f.(*casefile.ReviewOpine)
	return v.Code == casefile.Transfer && slices.Contains(badRows(v.Checklist), "crime")
}

// checkOpinion is what an opinion must be. Consent waits for what the pack itself
// waited for: the party may have spoken since (needs).
func checkOpinion(needs []GateID) func(casefile.Case, casefile.Facts, Context) *fault.Fault {
	return func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
		v := f.(*casefile.ReviewOpine)
		if f := checkReview(c, v, ctx); f != nil || v.Code != casefile.Agree {
			return f
		}
		for _, id := range needs {
			if g := gate(id); !ctx.waives(Guard(id)) {
				if f := g.Shut(c, v, ctx); f != nil {
					return stamp(g, f)
				}
			}
		}
		return nil
	}
}

func checkReview(c casefile.Case, v *casefile.ReviewOpine, ctx Context) *fault.Fault {
	if c.In(casefile.Review) == ReviewProblem && !ctx.waives(SecondOpinion) {
		if f := checkFinalOpinion(c, v); f != nil {
			return f
		}
	}
	r, p := c.Round(), c.Proposal()
	if (r.Version != p.Version || r.SHA256 != p.SHA256) && !ctx.waives(OpinionVersion) {
		return fault.New(fault.Stale, "拟处理意见已经修改，请按新稿审核")
	}
	if f := checkReviewer(ctx.Actor.ID, c, ctx); f != nil {
		return f
	}
	rows, f2 := writtenOut(c, v.Checklist)
	if f2 != nil {
		return f2
	}
	if f := checkRows(c, rows); f != nil {
		return f
	}
	if ctx.waives(RowsBindOpinion) {
		return nil
	}
	return checkCode(v, badRows(rows))
}

// completeOpinion writes rows that are carried over out in full, and names the
// article of each point where the reviewer named none.
func completeOpinion(c casefile.Case, e *casefile.Event, _ Context) *fault.Fault {
	v := *e.Facts.(*casefile.ReviewOpine)
	rows, f := writtenOut(c, v.Checklist)
	if f != nil {
		return f
	}
	for i, row := range rows {
		if strings.TrimSpace(row.Article) == "" {
			rows[i].Article = reviewPoint(row.Item).Cite.String()
		}
	}
	v.Checklist = rows
	e.Facts = &v
	return nil
}

// checkFinalOpinion: after a problem opinion the reviewer speaks again on the
// same version only when the ladder settled that, citing its minutes.
func checkFinalOpinion(c casefile.Case, v *casefile.ReviewOpine) *fault.Fault {
	if !awaitsOpinion(c) {
		return fault.New(fault.WrongState, "已出具审核意见；修改后重新送审或者经协调决策后才能再次出具意见")
	}
	if v.Minutes != c.Disagreement.Minutes {
		return fault.InField("minutes", "请引用协调决策的记录（序号 %d）", c.Disagreement.Minutes)
	}
	return nil
}

// checkRows: every point answered once, with a finding; what was found of facts
// and evidence, and whatever is wrong, points to the record. All that is missing
// is told at once.
func checkRows(c casefile.Case, rows []casefile.CheckRow) *fault.Fault {
	at := map[string]int{}
	for i, r := range rows {
		at[r.Item] = i
	}
	var wrong []*fault.Fault
	for _, p := range ReviewPoints() {
		i, answered := at[p.ID]
		if !answered {
			wrong = append(wrong, fault.InField("checklist", "审核要点“%s”尚未填写", p.Title))
		} else if f := checkRow(c, p, rows[i], fmt.Sprintf("checklist[%d]", i)); f != nil {
			wrong = append(wrong, f)
		}
	}
	if len(wrong) == 0 && len(rows) != len(ReviewPoints()) {
		return fault.InField("checklist", "审核要点应当逐项填写，不得重复")
	}
	return fault.Together(fmt.Sprintf("有 %d 项审核要点需要补充", len(wrong)), wrong)
}

func checkRow(c casefile.Case, p ReviewPoint, row casefile.CheckRow, path string) *fault.Fault {
	if strings.TrimSpace(row.Finding) == "" {
		return fault.InField(path+".finding", "审核要点“%s”的审核说明尚未填写", p.Title)
	}
	for _, n := range row.Links {
		if n < 1 || n > c.Sequence {
			return fault.InField(path+".links", "审核要点“%s”引用的第 %d 号记录不存在", p.Title, n)
		}
	}
	if bad := row.Yes != p.GoodIfYes; len(row.Links) == 0 && len(c.Evidence) > 0 && (bad || p.Proven) {
		return fault.InField(path+".links", "审核要点“%s”应当列明所依据的证据或者文书的记录序号", p.Title)
	}
	return nil
}

// badRows lists the points whose answer is not the good one.
func badRows(rows []casefile.CheckRow) []string {
	var bad []string
	for _, row := range rows {
		if row.Yes != reviewPoint(row.Item).GoodIfYes {
			bad = append(bad, row.Item)
		}
	}
	return bad
}

// writtenOut replaces the rows that are carried over by the answers of the last
// round that gave an opinion. What is carried over cannot differ from it.
func writtenOut(c casefile.Case, rows []casefile.CheckRow) ([]casefile.CheckRow, *fault.Fault) {
	last := lastOpinion(c)
	out := slices.Clone(rows)
	for i, row := range rows {
		if !row.Carry {
			continue
		}
		if last == nil {
			return nil, fault.InField("checklist", "首轮审核没有可以沿用的审核结果")
		}
		j := slices.IndexFunc(last.Opinion.Checklist, func(old casefile.CheckRow) bool { return old.Item == row.Item })
		if j < 0 {
			return nil, fault.InField("checklist", "第 %d 轮没有审核要点“%s”", last.Number, reviewPoint(row.Item).Title)
		}
		old := last.Opinion.Checklist[j]
		if row.Yes != old.Yes || row.Finding != "" && row.Finding != old.Finding {
			return nil, fault.InField("checklist", "审核要点“%s”与第 %d 轮不同，不能标为沿用", reviewPoint(row.Item).Title, last.Number)
		}
		from := last.Number
		if old.Carry {
			from = old.From
		}
		old.Carry, old.From = true, from
		out[i] = old
	}
	return out, nil
}

// lastOpinion is the newest round in which somebody gave an opinion, or nil.
func lastOpinion(c casefile.Case) *casefile.Round {
	for i := range slices.Backward(c.Rounds) {
		if c.Rounds[i].Opinion != nil {
			return &c.Rounds[i]
		}
	}
	return nil
}

// checkReviewOf holds the review of what is no proposed disposition to the
// same as any other, and to exactly what lies there.
func checkReviewOf(c casefile.Case, v *casefile.ReviewOf, sum, what string, read Guard, ctx Context) *fault.Fault {
	switch {
	case v.SHA256 != sum && !ctx.waives(read):
		return fault.New(fault.Stale, "%s已经修改，请按现在的内容审核", what)
	case slices.ContainsFunc(v.Checklist, func(r casefile.CheckRow) bool { return r.Carry }):
		return fault.InField("checklist", "%s的审核要点应当逐项填写，不能沿用", what)
	}
	return firstOf(checkReviewer(ctx.Actor.ID, c, ctx), checkRows(c, v.Checklist), checkCode(v.Opinion(), badRows(v.Checklist)))
}

// checkCode: a bad row forbids consent, a hit on crime or authority asks for a
// transfer, and every problem is named.
func checkCode(v *casefile.ReviewOpine, bad []string) *fault.Fault {
	transfer := slices.Contains(bad, "crime") || slices.Contains(bad, "beyond_authority")
	switch {
	case transfer && v.Code != casefile.Transfer:
		return fault.InField("code", "超越法定权限或者涉嫌犯罪的，审核结论应为移送").Because("《住房和城乡建设行政处罚程序规定》第二十五条")
	case v.Code == casefile.Agree && len(bad) > 0:
		return fault.InField("code", "有审核要点不合格的，不能出具同意意见")
	case v.Code == casefile.Agree && len(v.Issues) > 0:
		return fault.InField("issues", "出具同意意见的，不应列有待处理的问题")
	case v.Code == casefile.Agree:
		return nil
	case !slices.Contains([]casefile.OpinionCode{casefile.Supplement, casefile.Correct, casefile.Transfer}, v.Code):
		return fault.InField("code", "审核结论应为同意、补充调查、改正或者移送")
	case len(v.Issues) == 0:
		return fault.InField("issues", "请逐项列明存在的问题和处理建议")
	case len(bad) == 0:
		return fault.InField("checklist", "出具存在问题的意见，应当在审核要点中标明哪一项不合格")
	case v.Code == casefile.Correct && v.Kind == "":
		return fault.InField("kind", "改正意见应当注明变更、纠正或者补正")
	}
	return checkIssues(v.Issues, bad)
}

// checkIssues: each point that is not in order is spelt out as a problem.
func checkIssues(issues []casefile.Issue, bad []string) *fault.Fault {
	named := map[string]bool{}
	for _, i := range issues {
		if reviewPoint(i.Item).ID == "" {
			return fault.InField("issues", "没有编号为“%s”的审核要点", i.Item)
		}
		named[i.Item] = true
	}
	for _, item := range bad {
		if !named[item] {
			return fault.InField("issues", "审核要点“%s”不合格，请列明存在的问题和处理建议", reviewPoint(item).Title)
		}
	}
	return nil
}

// ReviewPoint is one of the eleven points of a legal review.
type ReviewPoint struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	Cite      law.Cite `json:"cite"`
	GoodIfYes bool     `json:"good_if_yes"` // for three of them a "no" is the good answer
	Proven    bool     `json:"proven"`      // the answer rests on named evidence
}

// reviewPoint finds a point; one that there is not has no id.
func reviewPoint(id string) ReviewPoint {
	for _, p := range reviewPoints {
		if p.ID == id {
			return p
		}
	}
	return ReviewPoint{}
}

// ReviewPoints lists the eleven points of the bureau's plan (三、(三)4).
func ReviewPoints() []ReviewPoint { return reviewPoints }

// reviewPoints is read-only.
var reviewPoints = []ReviewPoint{
	{"subject", "行政执法主体是否合法", cite(order55, "24"), true, false},
	{"officers", "行政执法人员是否具备执法资格", cite(order55, "24"), true, false},
	{"facts", "主要事实是否清楚", cite(order55, "24"), true, true},
	{"evidence", "证据是否确凿充分", cite(order55, "24"), true, true},
	{"law", "适用法律法规规章是否准确", cite(order55, "24"), true, false},
	{"discretion", "执行裁量基准是否适当", cite(order55, "24"), true, false},
	{"procedure", "程序是否合法", cite(order55, "24"), true, false},
	{"beyond_authority", "是否超越法定职权范围", cite(order55, "24"), false, false},
	{"abuse", "是否滥用职权", cite(order55, "24"), false, false},
	{"documents", "行政执法文书是否规范齐备", cite(order55, "24"), true, false},
	{"crime", "违法行为是否涉嫌犯罪需要移送", cite(order55, "24"), false, false},
}
