package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// The conditions of preservation and seizure (登记保存与强制措施).

func checkPreservation(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.PreservationExecute)
	article := cite(order55, "19").String()
	if !v.Handed {
		return fault.InField("list_handed", "清单应当由执法人员和当事人各执一份").Because(article)
	}
	if f := checkSigned(v.Signing, "", article); f != nil {
		return f
	}
	if !v.PartySigned && len(v.Video) == 0 {
		return fault.InField("video", "当事人拒绝签字或者不在场的，应当通过录像等方式保留证据").Because(article)
	}
	return checkFiles(v.Video, ctx)
}

// signings is read-only: what is drawn up on the spot bears the officers'
// signatures, and the party's or a note why there is none.
var signings = []struct {
	field, says string
	held        func(casefile.Signing) bool
}{
	{"officers_signed", "执法人员应当签名或者盖章", func(v casefile.Signing) bool { return v.OfficersSigned }},
	{"party_signed", "当事人不在场的，不能记载其已签名", func(v casefile.Signing) bool { return !v.PartySigned || v.PartyPresent }},
	{"refusal", "当事人没有签名的，应当注明拒绝签名或者不在场的情况", func(v casefile.Signing) bool { return v.PartySigned || told(v.Refusal) }},
}

func checkSigned(v casefile.Signing, path, article string) *fault.Fault {
	for _, s := range signings {
		if !s.held(v) {
			return fault.InField(path+s.field, "%s", s.says).Because(article)
		}
	}
	return nil
}

// checkDisposal: a decision in time, on each thing on the list once.
func checkDisposal(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, list := f.(*casefile.PreservationDispose), c.Preservation().List.Objects
	if k := c.Running("D04"); k != nil && k.Over(ctx.At) {
		return fault.New(fault.WrongState, "七个工作日内没有作出处理决定，先行登记保存已自动解除").Because(cite(order55, "19.4").String())
	}
	seen := map[int]bool{}
	for _, l := range v.Lines {
		if l.Line > len(list) || seen[l.Line] {
			return fault.InField("lines", "请按清单序号（共 %d 项）逐项处理，不得重复", len(list))
		}
		seen[l.Line] = true
		if f := checkWay(c, l.Way, ctx); f != nil {
			return f
		}
	}
	if len(seen) != len(list) {
		return fault.InField("lines", "清单共 %d 项，应当逐项作出处理决定", len(list)).Because(cite(order55, "19.3").String())
	}
	return nil
}

// checkWay keeps seizure and confiscation to what the power grants.
func checkWay(c casefile.Case, way string, ctx Context) *fault.Fault {
	switch way {
	case "seize":
		if law.MeasureAllowed(ctx.Rules, c.Matter.Power, law.Seal) == nil {
			return nil
		}
		return law.MeasureAllowed(ctx.Rules, c.Matter.Power, law.Seize)
	case "confiscate":
		p := ctx.Rules.Powers[c.Matter.Power]
		if !slices.ContainsFunc(p.Ranges, func(r law.Range) bool { return r.Permits(law.ConfiscateProperty) || r.Permits(law.ConfiscateGains) }) {
			return fault.InField("lines", "“%s”没有没收的处罚，不能决定没收登记保存的物品", p.Title).Because(cite(order55, "19.3").String())
		}
	}
	return nil
}

func checkSeizure(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if f := reviewOwed(c, ctx); f != nil {
		return f
	}
	return checkMeasure(c, *f.(*casefile.SeizurePropose), "", ctx)
}

// checkMeasure: only what a statute grants, and only things of the case
// (强制法10, 17, 22, 23).
func checkMeasure(c casefile.Case, v casefile.SeizurePropose, path string, ctx Context) *fault.Fault {
	article := cite(compulsionLaw, "23").String()
	if f := law.MeasureAllowed(ctx.Rules, c.Matter.Power, v.Measure); f != nil {
		return f
	}
	switch {
	case v.Measure != law.Seal && v.Measure != law.Seize:
		return fault.InField(path+"measure", "措施种类应为查封或者扣押").Because(cite(compulsionLaw, "9").String())
	case !v.Related:
		return fault.InField(path+"related", "不得查封、扣押与违法行为无关的场所、设施或者财物").Because(article)
	case v.Necessities:
		return fault.InField(path+"necessities", "不得查封、扣押公民个人及其所扶养家属的生活必需品").Because(article)
	case v.Elsewhere:
		return fault.InField(path+"sealed_elsewhere", "已被其他国家机关依法查封的，不得重复查封").Because(article)
	}
	return nil
}

func findSeizure(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	m := law.Measure("")
	switch v := f.(type) {
	case *casefile.SeizurePropose:
		m = v.Measure
	case *casefile.SeizureUrgent:
		m = v.Proposal.Measure
	}
	return casefile.Findings{MustReview: measureHits(c, m, ctx)}
}

// measureHits answers "must this measure be reviewed?" by the catalogue of
// major decisions, as for every other decision.
func measureHits(c casefile.Case, m law.Measure, ctx Context) []law.Hit {
	return law.MustReview(ctx.Rules, law.ReviewFacts{
		Category: law.Compulsion, Outcome: law.Enforce, Power: c.Matter.Power, PartyIsPerson: c.Matter.Party.IsPerson(), Measure: m, Respondents: 1,
	})
}

// measureReviewed is the red line of measures: none is approved or carried out
// without consent to exactly that proposal. What could not wait is reviewed
// afterwards (strict by R6 and M10).
func measureReviewed(c casefile.Case, ctx Context) *fault.Fault {
	s := c.Seizure()
	if s == nil || s.Urgency != "" || s.Agreed() || ctx.waives(MeasureReviewed) {
		return nil
	}
	hits := append(slices.Clone(s.MustReview), measureHits(c, s.Measure, ctx)...)
	if len(hits) == 0 && s.Review == nil {
		return nil
	}
	f := shut("查封、扣押应当先经法制审核，尚无对第 %d 号措施的审核通过意见", s.Number).Because(cite(guidance, "（十一）").String())
	f.Gate = "G10"
	return f
}

func measureAgreed(carriedOut, agree bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, _ Context) bool {
		lasts := slices.Contains(on(SeizureOnTheSpot, SeizureInForce), c.In(casefile.SeizureTrack))
		before := c.Seizure().Execution == nil
		return (carriedOut && lasts || !carriedOut && before) && (f.(*casefile.MeasureReview).Code == casefile.Agree) == agree
	}
}

// liftedBy is the last day of a measure that the review objects to: leadership has
// the next working day to lift it, then it ends by itself (强制法28; P).
func liftedBy(c casefile.Case, _ casefile.Facts, ctx Context) calendar.Date {
	last := ctx.Rules.Calendar.NextWorkingDay(calendar.DateOf(ctx.Now))
	if k := c.Running("D06"); k != nil && !k.Result.DueOn.IsZero() && k.Result.DueOn.Before(last) {
		return k.Result.DueOn
	}
	return last
}

func onTheSpot(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool {
		return (c.In(casefile.SeizureTrack) == SeizureOnTheSpot) == want
	}
}

func awaitsMeasureReview(c casefile.Case, ctx Context) bool {
	s := c.Seizure()
	return s.Review == nil && (len(s.MustReview) > 0 || len(measureHits(c, s.Measure, ctx)) > 0)
}

// checkMeasureReview binds the opinion to the measure that the reviewer saw,
// and holds it to the same eleven points as any other.
func checkMeasureReview(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, s := f.(*casefile.MeasureReview), c.Seizure()
	if s.Review != nil {
		return fault.New(fault.WrongState, "该措施已经出具审核意见，修改后重新提请的才能再次审核")
	}
	if v.Measure != s.SHA256 {
		return fault.New(fault.Stale, "措施内容与您审核的不一致，请按现在的内容审核")
	}
	if f := checkReviewer(ctx.Actor.ID, c, ctx); f != nil {
		return f
	}
	if slices.ContainsFunc(v.Checklist, func(r casefile.CheckRow) bool { return r.Carry }) {
		return fault.InField("checklist", "行政强制措施的审核要点应当逐项填写，不能沿用")
	}
	if f := checkRows(c, v.Checklist); f != nil {
		return f
	}
	return checkCode(&casefile.ReviewOpine{Code: v.Code, Kind: v.Kind, Checklist: v.Checklist, Issues: v.Issues, Text: v.Text}, badRows(v.Checklist))
}

func checkSeizureApproval(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if k := c.Running("D05"); k != nil && k.Over(ctx.At) {
		return fault.New(fault.WrongState, "当场实施已超过二十四小时未补办批准，应当立即解除").Because(cite(compulsionLaw, "19").String())
	}
	return nil
}

func checkSeizureExecution(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	return checkExecution(c.Seizure().SeizurePropose, f.(*casefile.SeizureExecute).Execution, "", ctx)
}

// reviewOwed: what was carried out on the spot is reviewed before the next
// measure begins.
func reviewOwed(c casefile.Case, ctx Context) *fault.Fault {
	if s := c.Seizure(); s != nil && s.Execution != nil && awaitsMeasureReview(c, ctx) {
		return fault.New(fault.WrongState, "上一次当场实施的措施尚未经事后法制审核").Because(cite(guidance, "（十二）").String())
	}
	return nil
}

func checkUrgentSeizure(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if f := reviewOwed(c, ctx); f != nil {
		return f
	}
	v := f.(*casefile.SeizureUrgent)
	if f := checkMeasure(c, v.Proposal, "proposal.", ctx); f != nil {
		return f
	}
	return checkExecution(v.Proposal, v.Execution, "execution.", ctx)
}

// checkExecution goes through the ten items of 强制法18; officers and
// certificates are gates, the approval is the state of the track.
func checkExecution(approved casefile.SeizurePropose, v casefile.Execution, path string, ctx Context) *fault.Fault {
	article := cite(compulsionLaw, "18").String()
	for _, item := range []struct {
		done        bool
		field, what string
	}{
		{v.Notified, "party_notified", "应当通知当事人到场"},
		{v.Reasons, "reasons_told", "应当当场告知当事人采取措施的理由、依据"},
		{v.Rights, "rights_told", "应当当场告知当事人依法享有的权利、救济途径"},
		{v.Heard, "heard", "应当听取当事人的陈述和申辩；当事人不到场的，注明已为其提供机会"},
		{strings.TrimSpace(v.Record) != "", "record", "应当制作现场笔录"},
		{strings.TrimSpace(v.Statement) != "", "statement", "应当记录当事人的陈述和申辩"},
		{strings.TrimSpace(v.Other) != "", "other_procedure", "应当记载法律、法规规定的其他程序"},
	} {
		if !item.done {
			return fault.InField(path+item.field, "%s", item.what).Because(article)
		}
	}
	if f := checkSigned(v.Signing, path, article); f != nil {
		return f
	}
	if !v.PartyPresent && (strings.TrimSpace(v.Witness) == "" || !v.WitnessSigned) {
		return fault.InField(path+"witness", "当事人不到场的，应当邀请见证人到场并在现场笔录上签名").Because(article)
	}
	if !v.Delivered {
		return fault.InField(path+"documents_delivered", "应当制作并当场交付查封、扣押决定书和清单").Because(cite(compulsionLaw, "24").String())
	}
	if len(v.Video) == 0 {
		return fault.InField(path+"video", "查封、扣押财物应当全程音像记录").Because(cite(guidance, "（九）").String())
	}
	if f := checkFiles(v.Video, ctx); f != nil {
		return f
	}
	return withinProposal(approved.Objects, v.Objects, path)
}

// withinProposal: nothing is sealed or seized that was not proposed
// (强制法62(1)).
func withinProposal(proposed, taken []casefile.MeasureObject, path string) *fault.Fault {
	for _, o := range taken {
		if !slices.ContainsFunc(proposed, func(p casefile.MeasureObject) bool { return p.Name == o.Name }) {
			return fault.InField(path+"objects", "“%s”不在批准的范围内，不得扩大查封、扣押范围", o.Name).Because(cite(compulsionLaw, "62").String())
		}
	}
	return nil
}

func checkSeizureExtension(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if s := c.Seizure(); !s.Agreed() && awaitsMeasureReview(c, ctx) {
		return fault.New(fault.GateShut, "当场实施的措施尚未经法制审核通过，不能延长").Because(cite(guidance, "（十一）").String())
	}
	return measureRuns(c, ctx)
}

func measureRuns(c casefile.Case, ctx Context) *fault.Fault {
	if k := c.Running("D06"); k == nil || k.Over(ctx.At) {
		return fault.New(fault.WrongState, "查封、扣押期限已经届满，应当解除").Because(cite(compulsionLaw, "28").String())
	}
	return nil
}

func checkSeizureTest(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if c.Seizure().Testing() != nil {
		return fault.New(fault.WrongState, "已有检测尚未取得结果")
	}
	if !f.(*casefile.SeizureTest).Until.After(calendar.DateOf(ctx.At)) {
		return fault.InField("until", "检测期间应当明确，末日应当在委托之日以后").Because(cite(compulsionLaw, "25").String())
	}
	return measureRuns(c, ctx)
}

func checkSeizureTested(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if c.Seizure().Testing() == nil {
		return fault.New(fault.WrongState, "没有等待结果的检测")
	}
	return checkFiles(f.(*casefile.SeizureTested).Files, ctx)
}

// mustLift tells whether nothing holds the measure up any longer: the review
// objects to it, or the case came to an end that does not need it (强制法28).
func mustLift(c casefile.Case, _ Context) bool {
	if c.In(casefile.SeizureTrack) == SeizureContested || c.In(casefile.Main) == Ended {
		return true
	}
	return c.Decision != nil && !confiscates(c)
}

// confiscates tells whether the decision takes property or gains, which what
// was seized may be.
func confiscates(c casefile.Case) bool {
	d := c.Decision
	return d != nil && d.Outcome == casefile.Penalty && slices.ContainsFunc(c.Proposals[d.Version-1].Kinds, func(k law.PenaltyKind) bool {
		return k == law.ConfiscateProperty || k == law.ConfiscateGains
	})
}

func checkSeizureConfiscation(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if !confiscates(c) {
		return fault.New(fault.WrongState, "处罚决定没有没收违法所得、非法财物，查封、扣押的财物应当解除并退还").Because(cite(compulsionLaw, "27").String())
	}
	return measureRuns(c, ctx)
}

func checkSeizureReturn(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.SeizureReturn)
	if !v.Signed {
		return fault.InField("signed", "领取人应当在清单上签名").Because(cite(compulsionLaw, "28").String())
	}
	return checkFiles(v.Files, ctx)
}

// measuresOver: no case is closed while a measure lasts, or while what was
// taken has not been given back (强制法28).
func measuresOver(c casefile.Case) *fault.Fault {
	if c.In(casefile.PreservationTrack) == PreservationKept {
		return fault.New(fault.WrongState, "先行登记保存的证据尚未处理").Because(cite(order55, "19").String())
	}
	switch c.In(casefile.SeizureTrack) {
	case SeizureOnTheSpot, SeizureInForce, SeizureContested:
		return fault.New(fault.WrongState, "查封、扣押尚未解除").Because(cite(compulsionLaw, "28").String())
	case SeizureReleased:
		return fault.New(fault.WrongState, "查封、扣押的财物尚未退还").Because(cite(compulsionLaw, "28").String())
	}
	return nil
}
