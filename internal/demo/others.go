package demo

import "slices"

// reviewed are the steps from the pack to the reviewer's consent.
func reviewed(statement string) []Step {
	send := Step{As: UnitHead, Act: "review.submit", With: func(*Play) Input { return Input{"statement": statement} }}
	return slices.Concat([]Step{send}, submission()[1:], []Step{agreed()})
}

// deferred is sample b: the charge for repairing a road, deferred on request.
func deferred() Script {
	basis := "《城市道路管理条例》第三十七条"
	return Script{Name: "levy", Title: "征收城市道路挖掘修复费 96000 元，经审核准予缓征", Steps: slices.Concat(
		[]Step{
			{As: Officer, Act: "levy.open", With: func(p *Play) Input {
				return Input{
					"by": "declaration", "power": "V02", "party": organisation("曲靖演示燃气有限公司", "91530302MA7H2K3L43"), "place": "曲靖市麒麟区演示路",
					"summary": "经批准挖掘城市道路敷设燃气管线。", "unit": p.Cast.Unit, "handlers": []string{p.ID(Officer), p.ID(CoOfficer)},
				}
			}},
			{As: Officer, Act: "levy.assess", With: func(*Play) Input {
				return Input{"rate": "asphalt", "quantities": []Input{{"id": "area", "amount": 320_000}}, "findings": "按挖掘许可和现场测量，挖掘沥青混凝土路面 320 平方米。"}
			}},
			{As: Officer, Act: "levy.relief", Files: map[string]string{"relief.txt": "因重大困难暂时无力缴纳，申请缓征三个月。\n"}, With: func(p *Play) Input {
				return Input{
					"kind": "defer", "ground": "hardship", "months": 3, "reason": "因重大困难暂时无力缴纳，申请缓征三个月。",
					"files": []Input{{"sha256": p.Files["relief.txt"], "name": "relief.txt"}},
				}
			}},
			{As: Officer, Act: "levy.propose", With: func(*Play) Input {
				return Input{
					"outcome": "relieve", "facts": "经批准挖掘沥青混凝土路面 320 平方米，申请人因重大困难暂时无力缴纳。", "basis": basis,
					"reasons": "申请材料属实，符合缓征情形，同意缓征三个月。", "kind": "defer", "ground": "hardship", "months": 3, "perform_by": "到指定银行缴纳",
				}
			}},
		},
		reviewed("减免缓申请应当审核，现送法制审核。"),
		decided(),
		disclosed("当事人经批准挖掘城市道路，依据《城市道路管理条例》第三十七条征收挖掘修复费 96000 元，准予缓征三个月。"),
		[]Step{{When: workdays(2), As: Officer, Act: "payment.record", With: func(*Play) Input {
			return Input{"amount": 9_600_000, "receipt": "云财征字 0001"}
		}}},
		closed("performed"),
	)}
}

// completion is sample c: the completion filing of one building, recorded by
// the head of the unit.
func completion() Script {
	return Script{Name: "completion-filing", Title: "一栋房屋竣工验收备案，准予备案", Steps: slices.Concat(
		[]Step{{As: Officer, Act: "registration.receive", With: func(p *Play) Input {
			return Input{
				"by": "application", "power": "O01", "party": organisation("曲靖演示置业有限公司", "91530302MA6K1A2B37"), "place": "曲靖市麒麟区演示路",
				"summary": "演示小区 1 号楼，住宅，建筑面积 15800 平方米。", "event_on": p.Start.AddDays(-5).String(), "features": []string{"residential"},
				"documents": []string{"form", "report", "warranty", "home_manuals"}, "unit": p.Cast.Unit, "handlers": []string{p.ID(Officer), p.ID(CoOfficer)},
			}
		}}},
		recorded([]string{"complete", "lawful"}, "《房屋建筑和市政基础设施工程竣工验收备案管理办法》第六条"),
		disclosed("演示小区 1 号楼竣工验收备案，准予备案。"),
		closed("performed"),
	)}
}

// presale is sample d: a pre-sale contract is filed; one paper is missing and
// asked for.
func presale() Script {
	return Script{Name: "presale-filing", Title: "商品房预售合同登记备案，补正后准予备案", Steps: slices.Concat(
		[]Step{
			{As: Officer, Act: "registration.receive", With: func(p *Play) Input {
				return Input{
					"by": "application", "power": "O02", "party": organisation("曲靖演示房地产开发有限公司", "91530302MA6P4E5F2P"), "place": "曲靖市麒麟区演示路",
					"summary": "演示花园 2 幢 301 室商品房预售合同。", "event_on": p.Start.AddDays(-3).String(),
					"documents": []string{"contract", "permit"}, "unit": p.Cast.Unit, "handlers": []string{p.ID(Officer), p.ID(CoOfficer)},
				}
			}},
			{When: workdays(1), As: Officer, Act: "registration.ask", With: func(*Play) Input { return Input{} }},
			{When: workdays(2), As: Officer, Act: "registration.supplement", With: func(*Play) Input {
				return Input{"documents": []string{"identity"}, "statement": "已经补交承购人身份证明。"}
			}},
		},
		recorded([]string{"permitted", "once", "complete"}, "《城市房地产开发经营管理条例》第二十六条"),
		disclosed("演示花园 2 幢 301 室商品房预售合同登记备案，准予备案。"),
		closed("performed"),
	)}
}

// recorded are the steps from the check to the record in the applicant's hand.
func recorded(points []string, basis string) []Step {
	steps := []Step{
		{When: workdays(1), As: Officer, Act: "registration.check", With: func(*Play) Input {
			var rows []Input
			for _, id := range points {
				rows = append(rows, Input{"id": id, "yes": true, "finding": "经核查，符合要求。"})
			}
			return Input{"points": rows}
		}},
		{As: Officer, Act: "registration.propose", With: func(*Play) Input {
			return Input{"outcome": "grant", "facts": "材料齐全，经核查符合备案条件。", "basis": basis, "reasons": "符合备案条件。", "perform_by": "无"}
		}},
	}
	rest := decided()
	rest[0].As = UnitHead
	return append(steps, rest...)
}
