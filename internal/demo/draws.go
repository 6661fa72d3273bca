package demo

import (
	"fmt"
	"slices"

	"sanxiang/domain/draw"
)

// drawSeed is the seed of the sample draw: everybody knows it, and the witness's
// word is in the script as well. A real one is made by `sanxiang draw seed`.
var drawSeed = draw.Commitment("the seed of the demonstration")

const planName = "inspection-plan"

// sites are the register of the sample plan: enterprises that are not real as
// far as is known.
func sites() []Input {
	var list []Input
	for i, code := range []string{"91530302MA7R1Q01XW", "91530302MA7R1Q02XX", "91530302MA7R1Q03XY", "91530302MA7R1Q04X0", "91530302MA7R1Q05X1", "91530302MA7R1Q06X2"} {
		list = append(list, Input{
			"party": organisation(fmt.Sprintf("曲靖演示第%d燃气有限公司", i+1), code), "place": fmt.Sprintf("曲靖市麒麟区演示%d号燃气站", i+1), "frequency": 1,
		})
	}
	return list
}

// doubleRandom is sample a: a yearly plan of six gas stations, five of which are
// drawn, each with two officers; at the first something is to be put right.
func doubleRandom() []Script {
	scripts := []Script{yearlyPlan()}
	for i := range 5 {
		scripts = append(scripts, drawnSite(i))
	}
	return scripts
}

func yearlyPlan() Script {
	return Script{Name: planName, Title: "年度燃气经营检查计划，双随机抽查 5 户", Steps: slices.Concat(
		[]Step{
			{As: Officer, Act: "plan.open", With: func(p *Play) Input {
				return Input{
					"kind": "annual", "title": fmt.Sprintf("%d年度燃气经营检查计划", p.Start.Year()), "year": p.Start.Year(), "from": p.Start.String(),
					"until": fmt.Sprintf("%d-12-31", p.Start.Year()), "items": []string{"I04"}, "scope": "燃气经营许可、设施保护、用户安全用气指导和应急准备。",
					"basis": "年度工作安排。", "total": 5, "objects": sites(), "officers": p.roster(), "unit": p.Cast.Unit,
					"handlers": []string{p.ID(Officer), p.ID(CoOfficer)},
				}
			}},
			{When: workdays(1), As: Head, Act: "plan.approve", With: func(*Play) Input { return Input{"opinion": "同意，按计划实施。"} }},
		},
		disclosed("本年度对六户燃气经营企业的检查计划：随机抽查五户，每户最多检查一次。"),
		[]Step{
			{When: workdays(1), As: Officer, Act: "draw.commit", With: func(p *Play) Input {
				return Input{"power": "I04", "count": 5, "commitment": draw.Commitment(drawSeed), "witness": p.ID(Supervisor)}
			}},
			{As: Supervisor, Act: "draw.attend", With: func(*Play) Input {
				return Input{"word": "三十七二十一零六", "present": "局三楼会议室，承办人和见证人到场。"}
			}},
			{As: Officer, Act: "draw.hold", Files: map[string]string{"draw.txt": "抽取过程录像\n"}, With: func(p *Play) Input {
				return Input{"seed": drawSeed, "planned_on": p.Today.String(), "files": []Input{{"sha256": p.Files["draw.txt"], "name": "draw.txt"}}}
			}},
		},
		disclosed("随机抽查五户燃气经营企业的情况。检查结果另行逐户公示。"),
		[]Step{
			{When: workdays(15), As: UnitHead, Act: "plan.close", With: func(*Play) Input {
				return Input{"summary": "五户全部检查完毕：一户责令限期改正，已经改正；其余未发现问题。"}
			}},
			{When: workdays(3), As: Archivist, Act: "archive.complete", With: func(*Play) Input { return Input{"term": "ten_years", "pages": 24} }},
		},
	)}
}

// drawnSite is the inspection of one of the sites that came up. At the first,
// a warning sign is missing.
func drawnSite(i int) Script {
	order := i == 0
	script := Script{Name: fmt.Sprintf("inspection-%d", i+1), Of: planName, Title: "随机抽查燃气经营企业，未发现问题"}
	if order {
		script.Title = "随机抽查燃气经营企业，责令限期改正，复查已改正"
	}
	script.Steps = []Step{
		{When: workdays(1), As: Deputy, Act: "inspect.approve", With: func(*Play) Input { return Input{"opinion": "同意检查。"} }},
		{As: Officer, Act: "inspect.notify", With: presence},
		{When: workdays(1), As: Officer, Act: "inspect.record", Files: map[string]string{"site.txt": "检查过程录像\n"}, With: seen(order)},
		{As: Officer, Act: "inspect.conclude", With: concluded(order)},
		{When: workdays(1), As: Officer, Act: "inspect.serve", With: presence},
	}
	summary := "随机抽查燃气经营情况，未发现问题。"
	if order {
		summary = "随机抽查发现站内缺少安全警示标志，责令限期改正，已经改正。"
		script.Steps = append(script.Steps, Step{When: workdays(4), As: Officer, Act: "inspect.recheck", With: func(p *Play) Input {
			return Input{"officers": []string{p.ID(Officer), p.ID(CoOfficer)}, "certificates_shown": true, "corrected": true, "findings": "已经补设安全警示标志。"}
		}})
	}
	script.Steps = slices.Concat(script.Steps, disclosed(summary), []Step{
		{When: workdays(1), As: UnitHead, Act: "inspect.close", With: func(*Play) Input { return Input{"opinion": "同意办结。"} }},
		{When: workdays(2), As: Archivist, Act: "archive.complete", With: func(*Play) Input { return Input{"term": "ten_years", "pages": 18} }},
	})
	return script
}

// seen answers every point of item I04.
func seen(found bool) func(*Play) Input {
	return func(p *Play) Input {
		var answers []Input
		for _, id := range []string{"permit", "facilities", "users", "quality", "cylinders", "emergency", "hazards", "unit_users"} {
			answer := Input{"item": id, "result": "nothing_found"}
			if found && id == "facilities" {
				answer = Input{"item": id, "result": "found", "note": "站内缺少安全警示标志"}
			}
			answers = append(answers, answer)
		}
		return Input{
			"officers": []string{p.ID(Officer), p.ID(CoOfficer)}, "certificates_shown": true, "place": "曲靖市麒麟区演示燃气站", "recusal_told": true,
			"answers": answers, "course": "出示证件，说明来意，逐项检查。", "contact": "站长王某", "signed": true, "officers_signed": true,
			"files": []Input{{"sha256": p.Files["site.txt"], "name": "site.txt"}},
		}
	}
}

func concluded(order bool) func(*Play) Input {
	return func(p *Play) Input {
		if !order {
			return Input{"outcome": "nothing", "summary": "未发现问题。"}
		}
		return Input{
			"outcome": "order", "summary": "站内缺少安全警示标志。", "orders": "补设安全警示标志", "basis": "《城镇燃气管理条例》第三十五条",
			"correct_by": p.cal.AddWorkingDays(p.Today, 5).String(),
		}
	}
}
