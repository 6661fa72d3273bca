package demo

import (
	"maps"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/procedure"
)

// Runs of steps that several scripts share.

func opening(power string, party Input, summary string) []Step {
	return []Step{
		{As: Officer, Act: "lead.register", With: func(p *Play) Input {
			return Input{
				"source": "inspection", "summary": summary, "power": power, "party": party, "place": "曲靖市麒麟区", "unit": p.Cast.Unit,
				"handlers": []string{p.ID(Officer), p.ID(CoOfficer)},
			}
		}},
		{When: workdays(1), As: Officer, Act: "verification.finish", With: func(*Play) Input {
			return Input{"findings": "经现场核查，线索属实，有初步证据证明存在违法行为。", "preliminary_evidence": true, "jurisdiction": true, "recommend": "file"}
		}},
		{As: Officer, Act: "filing.submit", With: func(*Play) Input {
			return Input{"facts": summary, "basis": "《住房和城乡建设行政处罚程序规定》第十五条", "opinion": "建议立案调查", "file": true}
		}},
		{As: Deputy, Act: "filing.approve", With: func(*Play) Input { return Input{"opinion": "同意立案"} }},
	}
}

func evidence(when func(*Play) calendar.Date, keep, kind, title, proves string) Step {
	name := keep + ".txt"
	return Step{
		When: when, As: Officer, Act: "evidence.add", Keep: keep, Files: map[string]string{name: title + "\n" + proves + "\n"},
		With: func(p *Play) Input {
			in := Input{
				"kind": kind, "title": title, "proves": proves, "officers": []string{p.ID(Officer), p.ID(CoOfficer)}, "certificates_shown": true,
				"files": []Input{{"sha256": p.Files[name], "name": name}},
			}
			maps.Copy(in, particulars(p, kind, proves))
			return in
		},
	}
}

// particulars are what the law asks of the kind of evidence beside.
func particulars(p *Play, kind, proves string) Input {
	began, ended := p.at.Add(-time.Hour).Format(time.RFC3339), p.at.Format(time.RFC3339)
	switch kind {
	case "statement", "testimony":
		capacity := map[string]string{"statement": "party", "testimony": "witness"}[kind]
		return Input{"transcript": Input{
			"asked": []Input{{"name": "李小明", "capacity": capacity, "id_code": "11010519491231002X", "contact": "曲靖市麒麟区"}}, "identity_checked": true, "rights_told": true,
			"began_at": began, "ended_at": ended, "text": "问：请说明有关情况。答：" + proves + "。", "checked": true, "pages": 2, "signed_pages": 2, "officers_signed": true,
		}}
	case "inspection":
		return Input{"place": "曲靖市麒麟区", "site_record": Input{
			"began_at": began, "ended_at": ended, "events": proves, "party_present": true, "party_signed": true, "officers_signed": true,
		}}
	case "audiovisual", "electronic":
		return Input{"capture": Input{
			"source": "现场拍摄或者公开查询", "maker": "承办人", "made_at": began, "method": "当场固定，计算校验值后上传", "device": "执法记录仪或者办公电脑",
		}}
	case "expert":
		return Input{"expert": Input{
			"commission": "鉴定委托书", "commissioned_on": p.Start.String(), "institution": "曲靖演示工程质量鉴定中心", "qualification": "司法鉴定许可证（演示）",
			"experts": []string{"赵工"}, "signed": true, "told_on": p.Today.String(),
		}}
	case "physical":
		return Input{"taking": Input{
			"items": []Input{{"name": proves, "quantity": "一件", "spec": "无", "model": "无", "place": "本机关物证室"}}, "list_copies": 2,
			"party_present": true, "party_signed": true, "officers_signed": true,
		}}
	}
	return nil
}

func report(proposal func(*Play) Input) Step {
	return Step{When: workdays(1), As: Officer, Act: "investigation.report", With: func(p *Play) Input {
		return Input{
			"party_block": "当事人基本情况见线索登记表。", "course_block": "经检查发现线索，立案后依法调查取证。",
			"facts_block": "事实清楚，证据确实、充分。", "opinion_block": "建议按拟处理意见办理。", "discretion_block": "按照裁量基准确定。",
			"proposal": proposal(p),
		}
	}}
}

func presence(p *Play) Input {
	return Input{
		"officers": []string{p.ID(Officer), p.ID(CoOfficer)}, "certificates_shown": true, "mode": "direct", "receiver": "当事人办公室签收人",
		"address": "曲靖市麒麟区",
	}
}

func noticed() []Step {
	return []Step{
		{As: Officer, Act: "notice.issue", With: func(*Play) Input { return Input{} }},
		{As: Officer, Act: "notice.serve", With: presence},
	}
}

func submission() []Step {
	return []Step{
		{As: UnitHead, Act: "review.submit", With: func(*Play) Input {
			return Input{"statement": "调查终结，告知程序已经完成，现送法制审核。"}
		}},
		{As: ReviewHead, Act: "review.register", With: func(*Play) Input { return Input{} }},
		{As: ReviewHead, Act: "review.assign", With: func(p *Play) Input { return Input{"reviewer": p.ID(Reviewer)} }},
	}
}

// checklist answers the eleven points; bad names the one that is not in order,
// links are the entries that the answers rest on, the lead's own if none.
func checklist(bad string, links ...int) []Input {
	if len(links) == 0 {
		links = []int{1}
	}
	var rows []Input
	for _, point := range procedure.ReviewPoints() {
		good := point.GoodIfYes
		finding := "经审核，符合要求。"
		if point.ID == bad {
			good, finding = !good, "经审核，不符合要求，详见存在的问题。"
		}
		rows = append(rows, Input{"item": point.ID, "yes": good, "finding": finding, "links": links})
	}
	return rows
}

func agreed() Step {
	return Step{When: workdays(1), As: Reviewer, Act: "review.opine", With: func(p *Play) Input {
		return Input{"code": "AGREE", "checklist": checklist("", p.evidence()...), "text": "主体适格，事实清楚，证据充分，适用法律正确，程序合法，裁量适当，同意拟处理意见。"}
	}}
}

// evidence lists the entries that took evidence into the file.
func (p *Play) evidence() []int {
	var list []int
	for _, name := range []string{"e1", "e2"} {
		if n := p.Kept[name]; n > 0 {
			list = append(list, n)
		}
	}
	return list
}

func deliberated() Step {
	return Step{As: Head, Act: "deliberation.hold", With: func(p *Play) Input {
		return Input{"members": members(p), "minutes": "会议听取承办机构汇报和法制审核意见，经讨论，一致同意拟处理意见。", "approved": true}
	}}
}

func members(p *Play) []Input {
	var rows []Input
	for _, part := range []Part{Head, Deputy, Deputy2} {
		rows = append(rows, Input{"person": p.ID(part), "view": "同意。", "agrees": true, "signed": true})
	}
	return rows
}

func decided() []Step {
	return []Step{
		{When: workdays(1), As: Head, Act: "decision.make", With: func(*Play) Input { return Input{"opinion": "同意，按拟处理意见作出决定。"} }},
		{As: Officer, Act: "decision.issue", With: func(*Play) Input { return Input{"sealed": true} }},
		{When: workdays(2), As: Officer, Act: "decision.serve", With: presence},
	}
}

func disclosed(summary string) []Step {
	return []Step{
		{When: workdays(1), As: Publisher, Act: "disclosure.prepare", With: func(*Play) Input { return Input{"summary": summary} }},
		{As: Checker, Act: "disclosure.check", With: func(*Play) Input {
			return Input{"approve": true, "opinion": "内容准确，不含不宜公开的信息，同意公示。"}
		}},
	}
}

func paid(amount int64) []Step {
	return []Step{
		{When: workdays(2), As: Officer, Act: "payment.record", With: func(*Play) Input { return Input{"amount": amount, "receipt": "云财罚字 0001"} }},
		{As: Officer, Act: "performance.complete", With: func(*Play) Input { return Input{"result": "罚款已缴清，违法行为已改正。"} }},
	}
}

func closed(ground string) []Step {
	return []Step{
		{When: workdays(1), As: Officer, Act: "closure.submit", With: func(*Play) Input { return Input{"ground": ground, "result": "案件办理完毕。"} }},
		{As: Deputy, Act: "closure.approve", With: func(*Play) Input { return Input{"opinion": "同意结案"} }},
		{When: workdays(3), As: Archivist, Act: "archive.complete", With: func(*Play) Input { return Input{"term": "thirty_years", "pages": 68} }},
	}
}
