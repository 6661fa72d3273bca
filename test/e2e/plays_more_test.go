package e2e

import (
	"slices"
	"testing"

	"sanxiang/internal/demo"
)

// What comes beside and after the decision, and the other categories; the dates
// are counted by hand as in TestCasesOfOtherFacts.
func TestCasesBesideTheStraightWay(t *testing.T) {
	play(t, "2026-03-02", slices.Concat(measures(), money(), crimes(), disclosures(), otherCategories()))
}

func thing() demo.Input {
	return demo.Input{"name": "液化石油气瓶", "quantity": "三十只", "spec": "15 公斤", "model": "YSP35.5", "place": "经营场所"}
}

func signed(in demo.Input) demo.Input {
	return plus(in, demo.Input{"party_present": true, "party_signed": true, "officers_signed": true})
}

func measures() []scene {
	seize := demo.Input{
		"measure": "seize", "objects": []demo.Input{thing()}, "reason": "无证经营", "basis": "《安全生产法》第六十五条", "related": true, "necessities": false, "sealed_elsewhere": false,
	}
	review := func(g *game) demo.Input {
		return demo.Input{"measure_sha256": g.fact("seizures.-1.sha256"), "code": "AGREE", "checklist": eleven(), "text": "同意"}
	}
	carriedOut := func(g *game) demo.Input {
		return signed(plus(present(), demo.Input{
			"party_notified": true, "reasons_told": true, "rights_told": true, "heard": true, "statement": "无异议", "record": "现场笔录", "other_procedure": "无",
			"objects": []demo.Input{thing()}, "keeper": "本机关仓库", "documents_delivered": true, "video": attached(g, "video"),
		}))
	}
	return []scene{
		// 09-23, 24, 28, 29, 30, 10-08, 10-09 after Tuesday 09-22.
		{"evidence kept over the national holiday ends by itself", slices.Concat(
			at("2026-09-22 09:00", filed("P11", company())...),
			[]step{
				do(officer, "preservation.propose", demo.Input{"objects": "气瓶", "reason": "可能转移"}),
				do(deputy, "preservation.approve", demo.Input{"opinion": "同意"}),
				do(officer, "preservation.execute", signed(plus(present(), demo.Input{"objects": []demo.Input{thing()}, "keeper": "物证室", "list_handed": true})), due("D04", "2026-10-09")),
			},
			at("2026-10-09 23:30", seen(in("preservation", "kept"))),
			at("2026-10-10 00:30",
				seen(in("preservation", "lapsed"), how("D04", "lapsed", false)),
				not("wrong_state", deputy, "preservation.dispose", demo.Input{"lines": []demo.Input{{"line": 1, "way": "release", "reason": "无需"}}, "opinion": "同意"}),
			),
		)},
		// Thirty days from 06-15 are 07-15; a test from 06-17 to 06-29 makes that 07-27,
		// its result of 06-26 07-24, thirty days more 08-23: a Sunday, and no later.
		{"a seizure of thirty and thirty days with a test", slices.Concat(
			at("2026-06-15 09:00", filed("P11", company())...),
			[]step{
				do(officer, "seizure.propose", seize),
				seen(fact("seizures.-1.number", 1)),
				{who: reviewer, act: "measure.review", in: review},
				do(deputy, "seizure.approve", demo.Input{"opinion": "同意"}),
				{who: officer, act: "seizure.execute", upload: "video", in: carriedOut, checks: []check{due("D06", "2026-07-15")}},
			},
			at("2026-06-17 09:00", do(officer, "seizure.test", demo.Input{"institution": "检测所", "matter": "气质", "until": "2026-06-29"}, due("D06", "2026-07-27"))),
			at("2026-06-26 09:00", step{who: officer, act: "seizure.tested", upload: "report", in: func(g *game) demo.Input {
				return demo.Input{"conclusion": "不合格", "files": attached(g, "report")}
			}, checks: []check{due("D06", "2026-07-24")}}),
			at("2026-07-20 09:00",
				do(deputy, "seizure.extend", demo.Input{"days": 30, "reason": "情况复杂"}, due("D06", "2026-08-23")),
				not("gate_shut", deputy, "seizure.extend", demo.Input{"days": 1, "reason": "再延"}),
			),
			at("2026-08-23 23:30", seen(in("seizure", "in_force"))),
			at("2026-08-24 00:30", seen(in("seizure", "released"), how("D06", "lapsed", false), waits("seizure.release"))),
		)},
	}
}

// fined is a fine of a gas company, told on the first day and decided when the
// party's time is over, not yet served.
func fined(on, over string, fen int64) []step {
	steps := slices.Concat(at(on, told("P12", company(), gasFine(fen))...))
	if fen < 5_000_000 {
		return slices.Concat(steps, at(over, decided()...))
	}
	return slices.Concat(steps, at(over, sent()...), []step{opined("AGREE"), deliberated()}, decided())
}

func concluded(result string) step {
	return step{who: reviewHead, act: "remedy.conclude", upload: "judgment", in: func(g *game) demo.Input {
		return demo.Input{"result": result, "final": true, "document": "行政判决书", "reason": "判决理由", "files": attached(g, "judgment")}
	}}
}

func money() []scene {
	suit := demo.Input{"organ": "麒麟区人民法院", "claims": "请求撤销"}
	pay := func(fen int64, checks ...check) step {
		return do(officer, "payment.record", demo.Input{"amount": fen, "receipt": "票据"}, checks...)
	}
	late := func(fen int64) check { return fact("debt.surcharge.amount", fen) }
	parts := []demo.Input{{"amount": 3_000_000, "due_on": "2026-06-15"}, {"amount": 3_000_000, "due_on": "2026-07-15"}, {"amount": 3_000_000, "due_on": "2026-08-17"}}
	court := slices.Concat(
		fined("2026-03-03 09:00", "2026-03-11 09:00", 5_000_000),
		at("2026-03-16 09:00", delivered(due("D19", "2026-03-31"), due("D22", "2026-05-15"), due("D23", "2026-09-16"))),
		// 2, 3, 4, 5, 8, 9, 10, 11, 12 and 15 June.
		at("2026-06-01 09:00", do(officer, "demand.issue", demo.Input{"method": "到指定银行缴纳"}), do(officer, "demand.serve", served(), due("D25", "2026-06-15"))),
	)
	apply := demo.Input{"court": "麒麟区人民法院", "requests": "强制缴纳罚款", "grounds": "逾期不履行"}
	return []scene{
		// The second part is late from 07-16; five days to the suit of 07-20 are 4 500 元.
		// From 08-25 on it is 60 000 元 that are late: 1 800 元 a day, and on the 48th day
		// the fine itself is reached.
		{"parts, a late fine that stands still during a suit, and its cap", slices.Concat(
			fined("2026-04-20 09:00", "2026-04-28 09:00", 9_000_000),
			at("2026-05-11 09:00", delivered(due("D19", "2026-05-26"))),
			at("2026-05-20 09:00", do(officer, "deferral.request", demo.Input{"kind": "instalments", "reason": "资金困难", "plan": parts})),
			at("2026-05-21 09:00", do(deputy, "deferral.decide", demo.Input{"approve": true, "opinion": "同意"}, due("D19", "2026-06-15"))),
			at("2026-06-15 16:00", pay(3_000_000, due("D19", "2026-07-15"))),
			at("2026-07-16 09:00", seen(late(90_000), how("D20", "", false))),
			at("2026-07-20 09:00", do(reviewHead, "litigation.record", suit, late(450_000))),
			at("2026-08-20 09:00", seen(late(450_000))),
			at("2026-08-24 09:00", concluded("upheld")),
			at("2026-08-25 09:00", seen(late(630_000))),
			at("2026-10-10 09:00", seen(late(8_910_000))),
			at("2026-10-12 09:00", seen(late(9_000_000))),
		)},
		// The six months to sue are the last of the party's rights; three from there.
		{"an application to the court within its window", slices.Concat(court,
			at("2026-06-16 09:00", not("gate_shut", officer, "enforcement.propose", apply)),
			at("2026-09-17 09:00",
				seen(due("D24", "2026-12-16"), how("D23", "ended", false)),
				do(officer, "enforcement.propose", apply, fact("application.outstanding", 5_000_000)),
				step{who: reviewer, act: "enforcement.review", in: func(g *game) demo.Input {
					return demo.Input{"sha256": g.fact("application.sha256"), "code": "AGREE", "checklist": eleven(), "text": "同意"}
				}},
			),
			at("2026-12-16 20:00", step{who: deputy, act: "enforcement.apply", in: func(g *game) demo.Input {
				return demo.Input{"sha256": g.fact("application.sha256"), "opinion": "同意申请"}
			}, checks: []check{how("D24", "done", false)}}),
		)},
		{"an application to the court that comes too late", slices.Concat(court,
			at("2026-12-17 09:00", seen(how("D24", "ended", false)), not("gate_shut", officer, "enforcement.propose", apply)),
		)},
		// Decided on Monday 06-15: 16, 17, 18, 22, 23, 24, 25. By public notice from 06-16
		// on it is served on 07-16.
		{"a decision that is served by public notice", slices.Concat(
			fined("2026-05-25 09:00", "2026-06-15 09:00", 2_350_000),
			[]step{seen(due("D12", "2026-06-25"), due("D14", "2026-06-25"))},
			at("2026-06-16 09:00", step{who: officer, act: "decision.publish", upload: "notice", in: func(g *game) demo.Input {
				return demo.Input{
					"officers": []string{officer, second}, "ground": "party_missing", "inquiry": "到登记住所查找，已搬离。", "places": []string{"本机关网站"}, "files": attached(g, "notice"),
				}
			}, checks: []check{due("D13", "2026-07-16")}}),
			at("2026-07-01 09:00", seen(how("D14", "", false))),
			at("2026-07-17 09:00", seen(in("main", "served"), due("D19", "2026-07-31"), due("D22", "2026-09-14"), due("D14", "2026-07-17"))),
			shown("当事人未设置安全警示标志，罚款 23500 元。"),
			[]step{seen(how("D14", "done", false))},
		)},
	}
}

// A crime suspected on Thursday 09-24: three days end on Sunday 09-27, in the
// middle of a holiday; then twenty-four hours. The refusal of 10-09 leaves until
// Monday 10-12.
func crimes() []scene {
	return []scene{{"a suspected crime over a holiday", slices.Concat(
		at("2026-09-21 09:00", filed("P10", company())...),
		at("2026-09-24 10:00", do(officer, "crime.suspect", demo.Input{
			"offence": "挪用资金罪", "facts": "挪用维修资金", "standard": "刑法第二百七十二条", "investigators": []string{officer, second},
		}, due("D29", "2026-09-27"))),
		at("2026-09-25 15:00",
			not("role_denied", deputy, "crime.decide", demo.Input{"approve": true, "opinion": "批准"}),
			do(head, "crime.decide", demo.Input{"approve": true, "opinion": "批准"}, how("D29", "done", false), due("D29B", "2026-09-26")),
		),
		at("2026-09-26 16:00", step{who: officer, act: "crime.handover", upload: "list", in: func(g *game) demo.Input {
			return demo.Input{"to": "公安分局", "copied_to": "检察院", "report": "调查报告", "items": []string{"账册"}, "receiver": "民警", "files": attached(g, "list")}
		}, checks: []check{how("D29B", "done", true)}}),
		at("2026-10-09 09:00", step{who: officer, act: "crime.answer", upload: "answer", in: func(g *game) demo.Input {
			return demo.Input{"accepted": false, "document": "不予立案通知书", "reason": "情节显著轻微", "files": attached(g, "answer")}
		}, checks: []check{due("D30", "2026-10-12")}}),
		at("2026-10-12 20:00", do(reviewHead, "crime.review", demo.Input{"reasons": "数额已达追诉标准"}, how("D30", "done", false))),
	)}}
}

func disclosures() []scene {
	prepare := func(summary string) demo.Input { return demo.Input{"summary": summary} }
	return []scene{
		// Decided on Wednesday 03-11: 12, 13, 16, 17, 18, 19, 20.
		{"personal data keep a disclosure back", slices.Concat(
			fined("2026-03-03 09:00", "2026-03-11 09:00", 2_350_000),
			[]step{seen(due("D14", "2026-03-20"))},
			at("2026-03-12 09:00", delivered(),
				not("invalid", publisher, "disclosure.prepare", prepare("联系人电话 13987654321。")),
				not("invalid", publisher, "disclosure.prepare", prepare("负责人身份证号 530302198003150012。")),
				not("invalid", publisher, "disclosure.prepare", prepare("车牌云D12345的车辆。")),
			),
			shown("当事人未设置安全警示标志，罚款 23500 元。"),
			[]step{seen(in("disclosure", "published"), how("D14", "done", false))},
		)},
		// The judgment is received on Monday 09-28: 29, 30 and 10-08; and fifteen working
		// days to close: 29, 30, 10-08, 9, 10, 12…16, 19…23.
		{"a revoked decision is taken down a day late", slices.Concat(
			fined("2026-08-03 09:00", "2026-08-11 09:00", 2_350_000),
			at("2026-08-12 09:00", delivered()),
			at("2026-08-13 09:00", shown("当事人未设置安全警示标志，罚款 23500 元。")...),
			at("2026-08-31 09:00", do(reviewHead, "litigation.record", demo.Input{"organ": "麒麟区人民法院", "claims": "请求撤销"})),
			at("2026-09-28 09:00", concluded("revoked"), seen(due("D17", "2026-10-08"), due("D31", "2026-10-23"), waits("disclosure.withdraw"))),
			at("2026-10-09 09:00",
				not("role_denied", publisher, "disclosure.withdraw", demo.Input{"ground": "revoked", "reason": "判决撤销"}),
				do(checker, "disclosure.withdraw", demo.Input{"ground": "revoked", "reason": "判决撤销"}, how("D17", "done", true), in("disclosure", "withdrawn")),
			),
		)},
	}
}

func otherCategories() []scene {
	inspection := demo.Input{
		"source": "assignment", "power": "I04", "unit": "shichang", "party": company(), "place": "文化路", "reason": "上级部署", "scope": "燃气经营", "planned_on": "2026-03-05",
		"officers": []string{officer, second},
	}
	approve := demo.Input{"opinion": "同意"}
	once := func(n string) scene {
		return scene{"an inspection within the cap, " + n, at("2026-03-04 09:00", do(officer, "inspect.propose", inspection), do(deputy, "inspect.approve", approve, in("main", "inspection_approved")))}
	}
	refused := []demo.Input{{"id": "complete", "yes": true, "finding": "齐全"}, {"id": "lawful", "yes": false, "finding": "验收组成员不符合规定"}}
	return []scene{
		// 500 m² of concrete at 240 元 are 120 000 元.
		{"a levy that is waived", slices.Concat(
			at("2026-03-03 09:00",
				do(officer, "levy.open", demo.Input{"by": "declaration", "power": "V02", "party": company(), "summary": "抢险挖掘", "unit": "shichang", "handlers": []string{officer, second}}),
				do(officer, "levy.assess", demo.Input{"rate": "concrete", "quantities": []demo.Input{{"id": "area", "amount": 500_000}}, "findings": "核定"}, fact("levy.charge", 12_000_000)),
				step{who: officer, act: "levy.relief", upload: "application", in: func(g *game) demo.Input {
					return demo.Input{"kind": "exempt", "ground": "public_works", "amount": 12_000_000, "reason": "政府投资的抢险工程", "files": attached(g, "application")}
				}},
				do(officer, "levy.propose", demo.Input{
					"outcome": "relieve", "facts": "抢险挖掘", "basis": "《城市道路管理条例》第三十七条", "reasons": "符合免征情形", "kind": "exempt", "ground": "public_works", "amount": 12_000_000, "perform_by": "无",
				}, rules("M11", "R7")),
				not("G10", head, "decision.make", approve),
			),
			sent(), []step{opined("AGREE"), not("role_denied", deputy, "decision.make", approve)}, decided(),
			// Decided on Tuesday 03-03: twenty working days are 03-31; sixty days from 03-04 are
			// 05-03, a holiday, so 05-06.
			at("2026-03-04 09:00", delivered(never("V10"), due("D15", "2026-03-31"), due("D22", "2026-05-06"))),
		)},
		// Received on Monday 05-25; the acceptance was on 05-20.
		{"a completion filing that is refused", slices.Concat(
			at("2026-05-25 09:00",
				do(officer, "registration.receive", demo.Input{
					"by": "application", "power": "O01", "party": company(), "summary": "某小区 2 号楼", "event_on": "2026-05-20", "documents": []string{"form", "report", "warranty"},
					"unit": "shichang", "handlers": []string{officer, second},
				}, due("D39", "2026-06-04"), due("O11", "2026-06-01"), due("D39B", "2026-06-09")),
				do(officer, "registration.check", demo.Input{"points": refused}),
				do(officer, "registration.hear", demo.Input{"told_on": "2026-05-25", "statement": "没有意见", "answer": "没有需要采纳的意见"}),
				do(officer, "registration.propose", demo.Input{
					"outcome": "refuse", "facts": "验收违反规定", "basis": "《竣工验收备案管理办法》第八条", "reasons": "不符合备案条件", "grounds": []string{"lawful"}, "order_stop": true, "perform_by": "重新组织竣工验收",
				}, rules("M12", "R8")),
				not("G10", head, "decision.make", approve),
			),
			sent(), []step{opined("AGREE"), not("role_denied", unitHead, "decision.make", approve)}, decided(),
			at("2026-05-26 09:00", delivered(how("D39B", "done", false), due("D22", "2026-07-27"))),
		)},
		expropriated(),
		once("first"), once("second"),
		{"an inspection over the cap", slices.Concat(
			at("2026-03-04 10:00", do(officer, "inspect.propose", inspection, rules("M14")), not("G10", head, "inspect.approve", approve)),
			sent(), []step{opined("AGREE"), not("wrong_state", head, "inspect.approve", approve)},
			[]step{
				do(officer, "inspect.amend", demo.Input{"why": "补充理由", "proposed": plus(inspection, demo.Input{"over_cap_reason": "专项整治"})}),
				not("G10", head, "inspect.approve", approve),
			},
			sent(), []step{opined("AGREE"), not("role_denied", deputy, "inspect.approve", approve), do(head, "inspect.approve", approve, in("main", "inspection_approved"))},
		)},
	}
}

// expropriated is a file that the district government sends back once. The plan is
// shown on Wednesday 04-01: thirty days are 05-01, and it is the public's period, so
// the holiday moves it to 05-06. Twenty working days after 05-07 are 06-03, for the
// Saturday of 05-09 is worked. The government's answer of 06-08 gives twenty more,
// with the holiday of 06-19: 07-07.
func expropriated() scene {
	with := func(in demo.Input) func(*game) demo.Input {
		return func(g *game) demo.Input { return plus(in, demo.Input{"files": attached(g, "file")}) }
	}
	propose := func(facts string) demo.Input {
		return demo.Input{
			"facts": facts, "basis": "《国有土地上房屋征收与补偿条例》第八条", "reasons": "公共利益需要",
			"documents": []string{"public_interest", "planning", "survey", "freeze", "plan", "comments", "risk", "funds"},
		}
	}
	submit := demo.Input{"opinion": "报请审查"}
	comments := demo.Input{"summary": "收到意见五条", "amendments": "采纳两条", "shown": "征收范围内公告栏"}
	answer := func(in demo.Input) step {
		return step{who: officer, act: "expropriation.result", in: with(plus(in, demo.Input{"statement": "处理情况"}))}
	}
	return scene{"a file for an expropriation that comes back once", slices.Concat(
		at("2026-04-01 09:00",
			do(officer, "expropriation.open", demo.Input{
				"power": "V04", "project": "老旧片区道路拓宽", "party": company(), "interest": "infrastructure", "need": "道路通行需要", "place": "文化路两侧", "unit": "shichang", "handlers": []string{officer, second},
			}),
			step{who: officer, act: "expropriation.freeze", upload: "file", in: with(demo.Input{"to": "自然资源主管部门", "scope": "新建、扩建、改建房屋"})},
			step{who: officer, act: "expropriation.publish", in: with(demo.Input{"plan": "补偿方案", "where": "征收范围内公告栏"}), checks: []check{due("V13", "2026-05-06")}},
		),
		at("2026-05-06 17:00", not("wrong_state", officer, "expropriation.comments", comments)),
		at("2026-05-07 09:00",
			do(officer, "expropriation.comments", comments),
			not("wrong_state", officer, "expropriation.propose", propose("无风险评估")),
			step{who: officer, act: "expropriation.risk", in: with(demo.Input{"conclusion": "低风险"})},
			step{who: officer, act: "expropriation.funds", in: with(demo.Input{"needed": 860_000_000, "amount": 859_999_999, "bank": "专户银行"}), refused: "invalid"},
			step{who: officer, act: "expropriation.funds", in: with(demo.Input{"needed": 860_000_000, "amount": 860_000_000, "bank": "专户银行"}), checks: []check{due("V12", "2026-06-03")}},
			do(officer, "expropriation.propose", propose("涉及房屋四十二户"), rules("M13", "R5")),
			not("G10", head, "expropriation.submit", submit),
		),
		sent(), []step{opined("AGREE"), do(head, "expropriation.submit", submit, fact("expropriation.funds.amount", 860_000_000), how("V12", "done", false))},
		at("2026-06-08 09:00",
			answer(demo.Input{"answer": "returned", "on": "2026-06-08"}),
			seen(due("V12", "2026-07-07")),
			not("wrong_state", head, "expropriation.submit", submit),
			do(officer, "expropriation.propose", propose("涉及房屋四十二户，过渡安置方案已补充")),
			not("G10", head, "expropriation.submit", submit),
		),
		sent(), []step{opined("AGREE"), do(head, "expropriation.submit", submit)},
		at("2026-06-15 09:00", answer(demo.Input{"answer": "decided", "number": "麒政征〔2026〕3号", "on": "2026-06-14"}), seen(how("V14", "done", false))),
	)}
}
