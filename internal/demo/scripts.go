package demo

import "slices"

// Scripts lists the sample cases in the order in which they are shown.
func Scripts() []Script {
	return slices.Concat(
		[]Script{unpermitted(), unqualified(), soldTwice(), letOff(), disputed()}, penalties(), persons(),
		[]Script{onTheSpot()}, doubleRandom(), []Script{deferred(), completion(), presale()},
	)
}

func organisation(name, code string) Input {
	return Input{
		"kind": "organisation", "name": name, "id_code": code, "legal_representative": "王某", "address": "曲靖市麒麟区演示路 1 号", "phone": "13900000000",
	}
}

func fine(p *Play, facts, basis, discretion string, amount int64, more Input) Input {
	in := Input{
		"outcome": "penalty", "facts": facts, "basis": basis, "kinds": []string{"fine"}, "fine": amount, "discretion": discretion,
		"perform_by": "自收到决定书之日起十五日内到指定银行缴纳罚款；逾期不缴纳的，每日按罚款数额的百分之三加处罚款。", "evidence": []int{p.Kept["e1"], p.Kept["e2"]},
	}
	for k, v := range more {
		in[k] = v
	}
	return in
}

// unpermitted is case 1: the developer began without a permit and is fined
// 1.2 % of the contract price.
func unpermitted() Script {
	facts := "当事人在未取得施工许可证的情况下，于麒麟区某地块擅自开工建设，工程合同价款 1860 万元，建筑面积 15800 平方米。"
	return Script{Name: "case-1", Title: "建设单位未取得施工许可证擅自施工，罚款 223200 元", Steps: slices.Concat(
		opening("P01", organisation("曲靖演示置业有限公司", "91530302MA6K1A2B37"), facts),
		[]Step{
			evidence(workdays(1), "e1", "inspection", "现场检查笔录及照片", "现场已开工建设且未取得施工许可证"),
			evidence(nil, "e2", "documentary", "建设工程施工合同", "工程合同价款为 1860 万元"),
			report(func(p *Play) Input {
				return fine(p, facts, "《建设工程质量管理条例》第五十七条", "建筑面积不足二万平方米，按合同价款的百分之一点二处罚", 22_320_000,
					Input{"base": 1_860_000_000, "respondent": "建设单位", "tier": "较轻", "measured": []Input{{"fact": "area_m2", "value": 15_800}}, "orders": "责令停止施工，限期改正", "correct_days": 30, "responsible": manager.named()})
			}),
		},
		noticed(),
		[]Step{{When: after("D08"), As: UnitHead, Act: "review.submit", With: func(*Play) Input {
			return Input{"statement": "当事人未在期限内陈述、申辩或者要求听证，现送法制审核。"}
		}}},
		submission()[1:],
		[]Step{agreed(), deliberated()},
		decided(),
		disclosed("当事人未取得施工许可证擅自施工，依据《建设工程质量管理条例》第五十七条，处工程合同价款百分之一点二的罚款 223200 元。"),
		paid(22_320_000),
		closed("performed"),
	)}
}

// unqualified is case 2: work given to a firm without the qualification; the
// party asks for a hearing.
func unqualified() Script {
	facts := "当事人将建设工程发包给不具有相应资质等级的施工单位，承包单位没有与工程对应的专业资质。"
	return Script{Name: "case-2", Title: "将工程发包给不具有相应资质等级的单位，听证后罚款 800000 元", Steps: slices.Concat(
		opening("P02", organisation("曲靖演示建设投资有限公司", "91530302MA6N7C8D1R"), facts),
		[]Step{
			evidence(workdays(1), "e1", "documentary", "施工合同", "发包事实"),
			evidence(nil, "e2", "electronic", "资质查询记录", "承包单位没有对应的专业资质"),
			report(func(p *Play) Input {
				return fine(p, facts, "《建设工程质量管理条例》第五十四条", "承包单位没有对应的专业资质，按裁量基准处罚", 80_000_000,
					Input{"respondent": "建设单位", "tier": "较重", "orders": "责令改正", "responsible": contractor.named()})
			}),
		},
		noticed(),
		[]Step{
			{When: workdays(1), As: Officer, Act: "defence.receive", With: func(*Play) Input {
				return Input{"points": []string{"已主动更换承包单位，请求从轻处罚"}}
			}},
			{As: Officer, Act: "hearing.request", With: func(*Play) Input { return Input{} }},
			{When: workdays(1), As: ReviewHead, Act: "hearing.notify", With: func(p *Play) Input {
				return Input{"held_on": p.hearingDay().String(), "place": "局三楼会议室", "host": p.ID(Host), "public": true}
			}},
			{When: onHearingDay, As: Host, Act: "hearing.hold", With: func(*Play) Input {
				return Input{
					"attended": true, "party_statement": "当事人陈述已主动改正，请求从轻。", "handlers_statement": "调查人员出示合同和资质查询记录，建议维持。",
					"report": "建议维持拟处理意见。", "signed": true,
				}
			}},
			{When: workdays(1), As: Officer, Act: "defence.answer", With: func(*Play) Input {
				return Input{
					"answers":    []Input{{"point": "已主动更换承包单位，请求从轻处罚", "accepted": false, "reason": "裁量时已经考虑改正情况，所提理由不足以变更阶次。"}},
					"conclusion": "维持拟处理意见，不因申辩加重处罚。",
				}
			}},
		},
		submission(),
		[]Step{agreed(), deliberated()},
		decided(),
		disclosed("当事人将工程发包给不具有相应资质等级的单位，依据《建设工程质量管理条例》第五十四条，罚款 800000 元。"),
		paid(80_000_000),
		closed("performed"),
	)}
}

// soldTwice is case 8: below every threshold, decided without legal review.
func soldTwice() Script {
	facts := "当事人在未解除商品房买卖合同前，将同一商品房再行销售给他人。"
	return Script{Name: "case-8", Title: "一房二卖，警告并罚款 25000 元", Steps: slices.Concat(
		opening("P08", organisation("曲靖演示房地产开发有限公司", "91530302MA6P4E5F2P"), facts),
		[]Step{
			evidence(workdays(1), "e1", "documentary", "两份商品房买卖合同", "同一房屋先后出售给两人"),
			evidence(nil, "e2", "testimony", "买受人证言", "再行销售的事实"),
			report(func(p *Play) Input {
				return fine(p, facts, "《商品房销售管理办法》第三十九条", "初次违法，按中档处罚", 2_500_000,
					Input{"kinds": []string{"warning", "fine"}, "tier": "一般", "orders": "责令限期改正", "correct_days": 30})
			}),
		},
		noticed(),
		[]Step{{When: after("D07"), As: Head, Act: "decision.make", With: func(*Play) Input { return Input{"opinion": "同意，按拟处理意见作出决定。"} }}},
		decided()[1:],
		disclosed("当事人一房二卖，依据《商品房销售管理办法》第三十九条，警告并罚款 25000 元。"),
		paid(2_500_000),
		closed("performed"),
	)}
}

// letOff is case 17: a trifle, corrected in time, without harm.
func letOff() Script {
	facts := "当事人消防验收未备案，工程投资额不足三十万元，已及时改正，未造成危害后果。"
	return Script{Name: "case-17", Title: "消防验收未备案，不予处罚", Steps: slices.Concat(
		opening("P17", organisation("曲靖演示餐饮有限公司", "91530302MA7H2K3L43"), facts),
		[]Step{
			evidence(workdays(1), "e1", "inspection", "现场检查笔录", "未备案的事实"),
			evidence(nil, "e2", "documentary", "备案凭证", "已经补办备案"),
			report(func(p *Play) Input {
				return Input{
					"outcome": "no_penalty", "facts": facts, "basis": "《行政处罚法》第三十三条第一款", "evidence": []int{p.Kept["e1"], p.Kept["e2"]},
					"discretion": "违法行为轻微并及时改正，没有造成危害后果", "no_penalty_ground": "违法行为轻微并及时改正，没有造成危害后果",
					"education": "已对当事人进行消防验收备案法律法规教育。", "perform_by": "无需履行罚款，遵守备案规定。",
				}
			}),
		},
		[]Step{{When: workdays(1), As: Head, Act: "decision.make", With: func(*Play) Input { return Input{"opinion": "同意不予行政处罚。"} }}},
		decided()[1:],
		disclosed("当事人消防验收未备案，情节轻微并及时改正，依据《行政处罚法》第三十三条，不予行政处罚。"),
		closed("no_penalty"),
	)}
}

// disputed goes up the ladder and comes back with a new version.
func disputed() Script {
	facts := "当事人在未取得施工许可证的情况下擅自开工建设，工程合同价款 2000 万元，建筑面积 18600 平方米。"
	proposal := func(p *Play, permille int64) Input {
		return fine(p, facts, "《建设工程质量管理条例》第五十七条", "按裁量基准处罚", 2_000_000_000*permille/1000,
			Input{"base": 2_000_000_000, "respondent": "建设单位", "tier": "较轻", "measured": []Input{{"fact": "area_m2", "value": 18_600}}, "orders": "责令停止施工，限期改正", "correct_days": 30})
	}
	issue := Input{"item": "discretion", "problem": "裁量阶次适用偏重", "suggestion": "在较轻阶次内从轻拟定"}
	again := func(*Play) Input { return Input{"statement": "修改后重新告知并送审。"} }
	return Script{Name: "ladder", Title: "审核意见不一致，逐级协调后修改重新送审", Steps: slices.Concat(
		opening("P01", organisation("曲靖演示城建有限公司", "91530302MA6K1A2B37"), facts),
		[]Step{
			evidence(workdays(1), "e1", "inspection", "现场检查笔录及照片", "未取得施工许可证擅自施工"),
			evidence(nil, "e2", "documentary", "建设工程施工合同", "工程合同价款"),
			report(func(p *Play) Input { return proposal(p, 13) }),
		},
		noticed(),
		[]Step{{When: after("D08"), As: UnitHead, Act: "review.submit", With: func(*Play) Input { return Input{"statement": "现送法制审核。"} }}},
		submission()[1:],
		[]Step{
			{When: workdays(1), As: Reviewer, Act: "review.opine", With: func(*Play) Input {
				return Input{"code": "CORRECT", "kind": "vary", "checklist": checklist("discretion"), "issues": []Input{issue}, "text": "裁量偏重，建议变更。"}
			}},
			{As: UnitHead, Act: "disagreement.object", With: func(*Play) Input {
				return Input{"answers": []Input{{"point": "裁量阶次适用偏重", "accepted": false, "reason": "当事人经两次责令仍未停工。"}}}
			}},
			{When: workdays(1), As: ReviewHead, Act: "ladder.coordinate", With: func(p *Play) Input {
				return Input{"attendees": []string{p.ID(ReviewHead), p.ID(UnitHead)}, "signed": []string{p.ID(ReviewHead), p.ID(UnitHead)}, "minutes": "双方各自说明理由，未达成一致。", "outcome": "no_agreement"}
			}},
			{As: ReviewHead, Act: "counsel.ask", With: func(p *Play) Input {
				return Input{
					"counsel": p.ID(Counsel), "question": "本案裁量阶次应当如何确定？", "until": p.Today.AddDays(7).String(),
					"files": []Input{{"sha256": p.Files["e1.txt"], "name": "e1.txt"}},
				}
			}},
			{As: Counsel, Act: "ladder.advise", With: func(*Play) Input { return Input{"advice": "两种意见均有依据，倾向于从轻。"} }},
			{As: Deputy, Act: "ladder.propose", With: func(*Play) Input {
				return Input{"view": "分歧涉及裁量尺度，提请主要负责人研究。", "outcome": "no_agreement"}
			}},
			{When: workdays(1), As: Head, Act: "ladder.resolve", With: func(p *Play) Input {
				return Input{"members": members(p), "minutes": "经讨论，采纳法制审核意见，由承办机构修改后重新送审。", "outcome": "handler_amends"}
			}},
			{As: Officer, Act: "proposal.amend", With: func(p *Play) Input {
				return Input{"reason": "按协调结果修改裁量", "proposal": proposal(p, 12)}
			}},
		},
		noticed(),
		[]Step{{When: after("D08"), As: UnitHead, Act: "review.submit", With: again}},
		submission()[1:],
		[]Step{agreed(), deliberated()},
		decided(),
		disclosed("当事人未取得施工许可证擅自施工，依据《建设工程质量管理条例》第五十七条，罚款 240000 元。"),
		paid(24_000_000),
		closed("performed"),
	)}
}

// ShortScript is a case until its prior notice is served, for tests that need
// many of them with clocks that run. Every step can be done on one day.
func ShortScript(name string) Script {
	full := soldTwice()
	var steps []Step
	for _, s := range full.Steps {
		steps = append(steps, s)
		if s.Act == "notice.serve" {
			break
		}
	}
	return Script{Name: name, Title: full.Title, Steps: steps}
}

// QuickScript is a whole case that can be played on one day, from lead to
// archive: the party waives its period in writing. It is for measuring.
func QuickScript(name string) Script {
	full := soldTwice()
	waived := Step{As: Officer, Act: "defence.waive", Files: map[string]string{"waiver.txt": "自愿放弃陈述、申辩。\n"}, With: func(p *Play) Input {
		return Input{"files": []Input{{"sha256": p.Files["waiver.txt"], "name": "waiver.txt"}}}
	}}
	var steps []Step
	for _, s := range full.Steps {
		steps = append(steps, s)
		if s.Act == "notice.serve" {
			steps = append(steps, waived)
		}
	}
	return Script{Name: name, Title: full.Title, Steps: steps}
}
