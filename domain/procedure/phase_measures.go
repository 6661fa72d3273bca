package procedure

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// States of the two tracks of measures.
const (
	PreservationProposed casefile.State = "proposed"
	PreservationApproved casefile.State = "approved"
	PreservationKept     casefile.State = "kept"
	PreservationDisposed casefile.State = "disposed"
	PreservationLapsed   casefile.State = "lapsed"

	SeizureProposed  casefile.State = "proposed"
	SeizureReviewed  casefile.State = "reviewed"
	SeizureSentBack  casefile.State = "sent_back"
	SeizureApproved  casefile.State = "approved"
	SeizureOnTheSpot casefile.State = "on_the_spot" // in force, not approved yet
	SeizureInForce   casefile.State = "in_force"
	SeizureContested casefile.State = "contested" // in force, and the review says it should not be
	SeizureReleased  casefile.State = "released"
	SeizureSettled   casefile.State = "settled"
)

// preservationPhase: evidence that may be lost is listed and kept for seven
// working days (先行登记保存), one list at a time.
func preservationPhase() []Act {
	track := casefile.PreservationTrack
	return []Act{
		{
			Name: "preservation.propose", Title: "提请先行登记保存", Cite: cite(penaltyLaw, "56"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on("", PreservationDisposed, PreservationLapsed), While: beforeDecision(), Work: true, Goes: to(track, PreservationProposed),
			Reads: parts(casefile.PartHandlers), Writes: parts(casefile.PartPreservation),
		},
		{
			Name: "preservation.approve", Title: "批准先行登记保存", Cite: cite(order55, "19"), Phase: "登记保存与强制措施",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: track, From: on(PreservationProposed), While: beforeDecision(), Goes: to(track, PreservationApproved),
			Papers: []Slot{{Name: "preservation-approval", Title: "先行登记保存证据审批表"}},
			Reads:  parts(casefile.PartPreservation), Writes: parts(casefile.PartPreservation), Task: "审批先行登记保存",
		},
		{
			Name: "preservation.decline", Title: "不予批准先行登记保存", Cite: cite(order55, "19"), Phase: "登记保存与强制措施",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: track, From: on(PreservationProposed), While: beforeDecision(), Goes: to(track, ""),
			Reads: parts(casefile.PartPreservation), Writes: parts(casefile.PartPreservation),
		},
		{
			Name: "preservation.withdraw", Title: "撤回先行登记保存申请", Cite: cite(order55, "19"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(PreservationProposed, PreservationApproved), Goes: to(track, ""),
			Reads: parts(casefile.PartPreservation), Writes: parts(casefile.PartPreservation),
		},
		{
			Name: "preservation.execute", Title: "实施先行登记保存", Cite: cite(order55, "19"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(PreservationApproved), While: beforeDecision(), Work: true, Goes: to(track, PreservationKept),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "preservation-list", Title: "先行登记保存证据通知书（清单）", Series: "存"}},
			Clocks: []ClockOp{{Op: Start, Rule: "D04"}},
			Reads:  parts(casefile.PartPreservation), Writes: parts(casefile.PartPreservation, casefile.PartClocks),
			Task: "实施先行登记保存", Check: checkPreservation,
		},
		{
			Name: "preservation.dispose", Title: "决定处理登记保存的证据", Cite: cite(order55, "19"), Phase: "登记保存与强制措施",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: track, From: on(PreservationKept), Goes: to(track, PreservationDisposed),
			Papers: []Slot{{Name: "preservation-disposal", Title: "先行登记保存证据处理通知书", Series: "存"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D04"}},
			Reads:  parts(casefile.PartPreservation), Writes: parts(casefile.PartPreservation, casefile.PartClocks),
			Task: "处理登记保存的证据", TaskClock: "D04", Check: checkDisposal,
		},
		{
			Name: "preservation.lapse", Title: "先行登记保存自动解除", Cite: cite(order55, "19"), Phase: "登记保存与强制措施",
			Duty: AsEngine, Lapses: []string{"D04"},
			On: track, From: on(PreservationKept), Goes: to(track, PreservationLapsed),
			Papers: []Slot{{Name: "preservation-release", Title: "解除先行登记保存证据通知书", Series: "存"}},
			Writes: parts(casefile.PartPreservation),
		},
	}
}

// seizurePhase: sealing and seizing (查封、扣押), one measure at a time. An
// ordinary measure is proposed, reviewed, approved and then carried out; an
// urgent one is carried out first.
func seizurePhase() []Act {
	track := casefile.SeizureTrack
	inForce := on(SeizureOnTheSpot, SeizureInForce, SeizureContested)
	notYet := on(SeizureProposed, SeizureReviewed, SeizureApproved)
	lift := Slot{Name: "seizure-lift", Title: "解除查封（扣押）决定书", Series: "强"}
	spot := []Slot{
		{Name: "seizure-decision", Title: "查封（扣押）决定书", Series: "强"},
		{Name: "seizure-list", Title: "查封（扣押）清单"},
		{Name: "seizure-record", Title: "查封（扣押）现场笔录"},
	}
	return []Act{
		{
			Name: "seizure.propose", Title: "提请查封、扣押", Cite: cite(compulsionLaw, "18"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on("", SeizureSentBack, SeizureSettled), While: beforeDecision(), Work: true, Goes: to(track, SeizureProposed),
			Papers: []Slot{{Name: "seizure-proposal", Title: "查封（扣押）呈批表"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartSeizure), Check: checkSeizure, Find: findSeizure,
		},
		{
			Name: "seizure.withdraw", Title: "撤回查封、扣押申请", Cite: cite(compulsionLaw, "18"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(SeizureProposed, SeizureReviewed, SeizureSentBack, SeizureApproved), Goes: to(track, ""),
			Reads: parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure),
		},
		{
			Name: "measure.review", Title: "审核行政强制措施", Cite: cite(guidance, "（十二）"), Phase: "登记保存与强制措施",
			Who: []party.Role{party.Reviewer, party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarUnit},
			On: track, From: on(SeizureProposed, SeizureReviewed, SeizureApproved, SeizureOnTheSpot, SeizureInForce, SeizureReleased, SeizureSettled),
			Goes: []Goes{
				{Track: track, To: SeizureReviewed, From: notYet, When: "同意", If: measureAgreed(false, true)},
				{Track: track, To: SeizureSentBack, From: notYet, When: "存在问题", If: measureAgreed(false, false)},
				{Track: track, To: SeizureContested, From: on(SeizureOnTheSpot, SeizureInForce), When: "当场实施的，事后审核存在问题", If: measureAgreed(true, false)},
			},
			Papers: []Slot{{Name: "measure-opinion", Title: "行政强制措施法制审核意见书", Series: "审"}},
			Clocks: []ClockOp{
				{Op: Resume, Rule: "D06", Cut: true, If: measureAgreed(true, false)}, {Op: Follow, Rule: "D06", On: liftedBy, If: measureAgreed(true, false)},
			},
			Reads: parts(casefile.PartSeizure, casefile.PartEvidence), Writes: parts(casefile.PartSeizure, casefile.PartClocks),
			Task: "审核行政强制措施", TaskIf: awaitsMeasureReview, TaskClock: "D06 D05", Check: checkMeasureReview,
		},
		{
			Name: "seizure.approve", Title: "批准查封、扣押", Cite: cite(compulsionLaw, "18"), Phase: "登记保存与强制措施",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarReviewer},
			On: track, From: on(SeizureProposed, SeizureReviewed, SeizureOnTheSpot), Shut: measureReviewed,
			Goes: []Goes{
				{Track: track, To: SeizureApproved, From: on(SeizureProposed, SeizureReviewed), When: "尚未实施", If: onTheSpot(false)},
				{Track: track, To: SeizureInForce, From: on(SeizureOnTheSpot), When: "当场实施的，补办批准", If: onTheSpot(true)},
			},
			Papers: []Slot{{Name: "seizure-approval", Title: "查封（扣押）审批表"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D05"}},
			Reads:  parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure, casefile.PartClocks),
			Task: "审批查封、扣押", TaskClock: "D05", Check: checkSeizureApproval,
		},
		{
			Name: "seizure.decline", Title: "不予批准查封、扣押", Cite: cite(compulsionLaw, "19"), Phase: "登记保存与强制措施",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: track, From: on(SeizureProposed, SeizureReviewed, SeizureOnTheSpot),
			Goes: []Goes{
				{Track: track, To: "", From: on(SeizureProposed, SeizureReviewed), When: "尚未实施", If: onTheSpot(false)},
				{Track: track, To: SeizureReleased, From: on(SeizureOnTheSpot), When: "当场实施的，立即解除", If: onTheSpot(true)},
			},
			Papers: []Slot{{Name: lift.Name, Title: lift.Title, Series: lift.Series, If: onTheSpot(true)}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D05"}, {Op: Void, Rule: "D06"}},
			Reads:  parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure, casefile.PartClocks),
		},
		{
			Name: "seizure.execute", Title: "实施查封、扣押", Cite: cite(compulsionLaw, "18"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(SeizureApproved), While: beforeDecision(), Work: true, Goes: to(track, SeizureInForce),
			Needs: []GateID{"G01", "G02"}, Shut: measureReviewed, Papers: spot,
			Clocks: []ClockOp{{Op: Start, Rule: "D06"}},
			Reads:  parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure, casefile.PartClocks),
			Task: "实施查封、扣押", Check: checkSeizureExecution,
		},
		{
			Name: "seizure.urgent", Title: "当场实施查封、扣押", Cite: cite(compulsionLaw, "19"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on("", SeizureSentBack, SeizureSettled), While: beforeDecision(), Goes: to(track, SeizureOnTheSpot),
			Needs: []GateID{"G01", "G02"}, Papers: spot,
			Clocks: []ClockOp{{Op: Start, Rule: "D05"}, {Op: Start, Rule: "D06"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartSeizure, casefile.PartClocks), Check: checkUrgentSeizure, Find: findSeizure,
		},
		{
			Name: "seizure.extend", Title: "批准延长查封、扣押", Cite: cite(compulsionLaw, "25"), Phase: "登记保存与强制措施",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: track, From: on(SeizureInForce),
			Papers: []Slot{{Name: "seizure-extension", Title: "延长查封（扣押）期限通知书", Series: "强"}},
			Clocks: []ClockOp{{Op: Extend, Rule: "D06", Days: func(f casefile.Facts) int { return f.(*casefile.SeizureExtend).Days }}},
			Reads:  parts(casefile.PartSeizure, casefile.PartClocks), Writes: parts(casefile.PartSeizure, casefile.PartClocks), Check: checkSeizureExtension,
		},
		{
			Name: "seizure.test", Title: "委托检测查封、扣押的物品", Cite: cite(compulsionLaw, "25"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(SeizureInForce),
			Papers: []Slot{{Name: "seizure-testing", Title: "检测（检验、检疫、技术鉴定）期间告知书", Series: "强"}},
			Clocks: []ClockOp{
				{Op: Pause, Rule: "D06", Why: "检测、检验、检疫或者技术鉴定", Until: func(f casefile.Facts) calendar.Date { return f.(*casefile.SeizureTest).Until }},
				{Op: Pause, Rule: "D11", Why: "检测、检验、鉴定"},
			},
			Reads: parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure, casefile.PartClocks), Check: checkSeizureTest,
		},
		{
			Name: "seizure.tested", Title: "收到查封、扣押物品的检测结果", Cite: cite(compulsionLaw, "25"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(SeizureInForce, SeizureContested, SeizureReleased, SeizureSettled),
			Clocks: []ClockOp{{Op: Resume, Rule: "D06", Cut: true}, {Op: Resume, Rule: "D11", If: func(c casefile.Case, _ casefile.Facts, _ Context) bool {
				return c.In(casefile.Running) == "" && !hearingUnderWay(c)
			}}},
			Reads: parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure, casefile.PartClocks),
			Task: "取得查封、扣押物品的检测结果", TaskIf: func(c casefile.Case, _ Context) bool { return c.Seizure().Testing() != nil }, TaskClock: "D06",
			Check: checkSeizureTested,
		},
		{
			Name: "seizure.lift", Title: "解除查封、扣押", Cite: cite(compulsionLaw, "28"), Phase: "登记保存与强制措施",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: track, From: inForce, Goes: to(track, SeizureReleased), Papers: []Slot{lift},
			Clocks: []ClockOp{{Op: Stop, Rule: "D05"}, {Op: Stop, Rule: "D06"}},
			Reads:  parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure, casefile.PartClocks),
			Task: "解除查封、扣押", TaskClock: "D06", TaskIf: mustLift,
		},
		{
			Name: "seizure.lapse", Title: "查封、扣押期满解除", Cite: cite(compulsionLaw, "28"), Phase: "登记保存与强制措施",
			Duty: AsEngine, Lapses: []string{"D05", "D06"},
			On: track, From: inForce, Goes: to(track, SeizureReleased),
			Papers: []Slot{{Name: "seizure-release", Title: "查封（扣押）解除通知书", Series: "强"}},
			Clocks: []ClockOp{{Op: Void, Rule: "D05"}, {Op: Void, Rule: "D06"}},
			Writes: parts(casefile.PartSeizure, casefile.PartClocks),
		},
		{
			Name: "seizure.confiscate", Title: "依照处罚决定处理查封、扣押的财物", Cite: cite(compulsionLaw, "27"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(SeizureInForce), While: decided(), Goes: to(track, SeizureSettled),
			Papers: []Slot{{Name: "seizure-confiscation", Title: "查封（扣押）财物处理记录"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D06"}},
			Reads:  parts(casefile.PartSeizure, casefile.PartDecision), Writes: parts(casefile.PartSeizure, casefile.PartClocks), Check: checkSeizureConfiscation,
		},
		{
			Name: "seizure.release", Title: "退还财物、启封", Cite: cite(compulsionLaw, "28"), Phase: "登记保存与强制措施",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(SeizureReleased), Goes: to(track, SeizureSettled),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "seizure-return", Title: "财物退还（启封）清单"}},
			Reads:  parts(casefile.PartSeizure), Writes: parts(casefile.PartSeizure), Task: "立即退还财物、启封", Check: checkSeizureReturn,
		},
	}
}
