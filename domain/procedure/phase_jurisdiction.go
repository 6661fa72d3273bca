package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// States of a dispute about jurisdiction.
const (
	JurisdictionDisputed casefile.State = "disputed"
	JurisdictionReferred casefile.State = "referred"
	JurisdictionOurs     casefile.State = "ours"
	JurisdictionTheirs   casefile.State = "theirs"
)

// jurisdictionPhase: two authorities dispute whose the case is. They consult;
// failing that, their common superior designates one of them (令55第6条,
// 处罚法25). The work rests meanwhile.
func jurisdictionPhase() []Act {
	about := parts(casefile.PartJurisdiction)
	writes := parts(casefile.PartJurisdiction, casefile.PartClocks)
	law := cite(order55, "6")
	reviewHead := []party.Role{party.ReviewHead}
	return []Act{
		{
			Name: "jurisdiction.dispute", Title: "登记管辖争议", Cite: law, Phase: "管辖",
			Who: []party.Role{party.ReviewHead, party.UnitHead}, Scope: Bureau,
			On: casefile.JurisdictionTrack, From: on("", JurisdictionOurs), While: filed(), Goes: to(casefile.JurisdictionTrack, JurisdictionDisputed),
			Clocks: []ClockOp{{Op: Start, Rule: "D03"}},
			Reads:  about, Writes: writes, Check: checkDispute,
		},
		{
			Name: "jurisdiction.agree", Title: "登记管辖争议协商结果", Cite: law, Phase: "管辖",
			Who: reviewHead, Scope: Bureau,
			On: casefile.JurisdictionTrack, From: on(JurisdictionDisputed), While: filed(),
			Goes:   answered("协商由本机关管辖", "协商由其他机关管辖"),
			Clocks: []ClockOp{{Op: Stop, Rule: "D03"}},
			Reads:  about, Writes: writes,
			Task: "协商管辖争议", TaskClock: "D03", Check: checkSettled,
		},
		{
			Name: "jurisdiction.refer", Title: "报请指定管辖", Cite: law, Phase: "管辖",
			Who: reviewHead, Scope: Bureau,
			On: casefile.JurisdictionTrack, From: on(JurisdictionDisputed), While: filed(), Goes: to(casefile.JurisdictionTrack, JurisdictionReferred),
			Papers: []Slot{{Name: "jurisdiction-request", Title: "管辖争议报请函", Series: "函"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D03"}, {Op: Start, Rule: "D03B"}},
			Reads:  about, Writes: writes,
			Task: "报请指定管辖", TaskClock: "D03", TaskIf: consultationOver,
		},
		{
			Name: "jurisdiction.designate", Title: "登记上级指定管辖", Cite: law, Phase: "管辖",
			Who: reviewHead, Scope: Bureau,
			On: casefile.JurisdictionTrack, From: on(JurisdictionReferred), While: filed(),
			Goes:   answered("指定本机关管辖", "指定其他机关管辖"),
			Clocks: []ClockOp{{Op: Stop, Rule: "D03B"}},
			Reads:  about, Writes: writes,
			Task: "登记上级指定管辖", TaskClock: "D03B", Check: checkSettled,
		},
	}
}

// answered are the two arrows of an answer: the case is ours, or it is not.
func answered(ours, theirs string) []Goes {
	return []Goes{
		{Track: casefile.JurisdictionTrack, To: JurisdictionOurs, When: ours, If: fallsTo(true)},
		{Track: casefile.JurisdictionTrack, To: JurisdictionTheirs, When: theirs, If: fallsTo(false)},
	}
}

func fallsTo(us bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		ours, _, _ := settlement(f)
		return ours == us
	}
}

// settlement is what an answer says: whether the case is ours, whose it is
// otherwise, and the papers that show it.
func settlement(f casefile.Facts) (bool, string, []casefile.FileRef) {
	if v, ok := f.(*casefile.JurisdictionAgree); ok {
		return v.Ours, v.To, v.Files
	}
	v := f.(*casefile.JurisdictionDesignate)
	return v.Ours, v.To, v.Files
}

func checkDispute(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if actsAs(party.ReviewHead, "", c, ctx) || actsAs(party.UnitHead, c.Unit, c, ctx) {
		return nil
	}
	return fault.New(fault.RoleDenied, "只有法制监察科负责人或者本案办案科室负责人可以登记管辖争议").Because(cite(order55, "6").String())
}

func checkSettled(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	ours, whose, files := settlement(f)
	if named := strings.TrimSpace(whose) != ""; named == ours {
		return fault.InField("to", "由其他机关管辖的，请填写该机关；由本机关管辖的，不填写").Because(cite(order55, "6").String())
	}
	return checkFiles(files, ctx)
}

// consultationOver: the days for consulting have run out without an answer.
func consultationOver(c casefile.Case, ctx Context) bool {
	k := c.Running("D03")
	return k != nil && k.Over(ctx.Now)
}

// inDispute tells whether nobody knows yet whose the case is.
func inDispute(c casefile.Case) bool {
	return slices.Contains(on(JurisdictionDisputed, JurisdictionReferred), c.In(casefile.JurisdictionTrack))
}

func stillDisputed(c casefile.Case, _ casefile.Facts, _ Context) bool { return inDispute(c) }

// anothers tells whether the case was found to be another authority's.
func anothers(c casefile.Case) bool { return c.In(casefile.JurisdictionTrack) == JurisdictionTheirs }

// restForJurisdiction: nobody works on a case that may not be ours, let alone
// on one that is not. What was done before the dispute may still be entered,
// but no decision.
func restForJurisdiction(act Act, c casefile.Case, ctx Context) *fault.Fault {
	if !inDispute(c) && !anothers(c) {
		return nil
	}
	began := c.Dispute().At
	if ctx.At.Before(began) && !slices.Contains(act.Writes, casefile.PartDecision) {
		return nil
	}
	return unsettled(c, act.Title)
}

func unsettled(c casefile.Case, title string) *fault.Fault {
	if anothers(c) {
		return fault.New(fault.WrongState, "案件已确定由其他机关管辖，不能办理“%s”，请由主要负责人决定移送", title).Because(cite(order55, "6").String())
	}
	return fault.New(fault.WrongState, "管辖争议尚未解决，确定由本机关管辖后才能办理“%s”", title).Because(cite(order55, "6").String())
}

// endsOwnCase: what may be another authority's is not terminated here.
func endsOwnCase(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if inDispute(c) || anothers(c) {
		return unsettled(c, "决定终止调查")
	}
	if v, ok := f.(*casefile.CaseTerminate); ok && v != nil && v.Ground == "withdrawn" {
		return fault.InField("ground", "行政处罚案件不因撤回申请而终止").Because(cite(order55, "31").String())
	}
	return notWhileReferred(c, f, ctx)
}

// transfersRightly: a transfer to whom it belongs waits until that is known. A
// crime that the police have taken goes its own way.
func transfersRightly(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if inDispute(c) && f.(*casefile.CaseTransfer).Ground == "jurisdiction" {
		return fault.InField("ground", "管辖争议尚未解决，请先登记协商结果或者上级的指定").Because(cite(order55, "6").String())
	}
	return crimeTaken(c, f, ctx)
}
