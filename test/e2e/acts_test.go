package e2e

import (
	"maps"
	"slices"

	"sanxiang/domain/procedure"
	"sanxiang/internal/demo"
)

// The demo bureau's people, by what they do in the scenes.
const (
	officer, second     = "zhangwei", "lina"
	unitHead            = "liuyang"
	reviewHead          = "yangfan"
	reviewer, reviewer2 = "xujing", "gaofeng"
	deputy, deputy2     = "maqiang", "tangli"
	head                = "guojian"
	host                = "dengchao"
	publisher, checker  = "caoyue", "pengna"
)

func say(in demo.Input) func(*game) demo.Input { return func(*game) demo.Input { return in } }

func plus(in demo.Input, more demo.Input) demo.Input {
	in = maps.Clone(in)
	maps.Copy(in, more)
	return in
}

func do(who, act string, in demo.Input, checks ...check) step {
	return step{who: who, act: act, in: say(in), checks: checks}
}

func not(by, who, act string, in demo.Input) step {
	return step{who: who, act: act, in: say(in), refused: by}
}

func seen(checks ...check) step { return step{who: officer, checks: checks} }

func company() demo.Input {
	return demo.Input{
		"kind": "organisation", "name": "曲靖某某燃气有限公司", "id_code": "91530302MA7H2K3L43", "legal_representative": "赵某", "address": "曲靖市麒麟区文化路 8 号", "phone": "13900000009",
	}
}

func citizen() demo.Input {
	return demo.Input{"kind": "person", "name": "郑某某", "id_code": "530302198003150012", "address": "曲靖市麒麟区文化路 9 号", "phone": "13900000008"}
}

func present() demo.Input {
	return demo.Input{"officers": []string{officer, second}, "certificates_shown": true}
}

func served() demo.Input {
	return plus(present(), demo.Input{"mode": "direct", "receiver": "当事人签收"})
}

func attached(g *game, name string) []demo.Input {
	return []demo.Input{{"sha256": g.files[name], "name": name + ".txt"}}
}

// filed opens a case under the power and files it, all on one day.
func filed(power string, party demo.Input) []step {
	return []step{
		do(officer, "lead.register", demo.Input{
			"source": "complaint", "summary": "群众举报", "power": power, "party": party, "unit": "shichang", "handlers": []string{officer, second},
		}),
		do(officer, "verification.finish", demo.Input{"findings": "属实", "preliminary_evidence": true, "jurisdiction": true, "recommend": "file"}),
		do(officer, "filing.submit", demo.Input{"facts": "案情", "basis": "第十五条", "opinion": "立案", "file": true}),
		do(deputy, "filing.approve", demo.Input{"opinion": "同意"}),
	}
}

func exhibit() step {
	return step{who: officer, act: "evidence.add", upload: "exhibit", keep: "exhibit", in: func(g *game) demo.Input {
		return plus(present(), demo.Input{"kind": "documentary", "title": "书证", "proves": "违法事实", "files": attached(g, "exhibit")})
	}}
}

// proposal is what an officer proposes; more fills in what differs.
func proposal(more demo.Input) func(*game) demo.Input {
	return func(g *game) demo.Input {
		return plus(demo.Input{
			"outcome": "penalty", "facts": "违法事实", "basis": "法律依据", "kinds": []string{"fine"}, "discretion": "裁量说明", "perform_by": "十五日内到指定银行缴纳",
			"evidence": []int{g.kept["exhibit"]},
		}, more)
	}
}

func reported(p func(*game) demo.Input, checks ...check) []step {
	return []step{exhibit(), {who: officer, act: "investigation.report", checks: checks, in: func(g *game) demo.Input {
		return demo.Input{"party_block": "一", "course_block": "二", "facts_block": "三", "opinion_block": "四", "discretion_block": "五", "proposal": p(g)}
	}}}
}

func amended(p func(*game) demo.Input, checks ...check) step {
	return step{who: officer, act: "proposal.amend", checks: checks, in: func(g *game) demo.Input {
		return demo.Input{"reason": "修改", "proposal": p(g)}
	}}
}

func noticed(checks ...check) []step {
	return []step{do(officer, "notice.issue", demo.Input{}), do(officer, "notice.serve", served(), checks...)}
}

// told is a case from the lead to the served notice.
func told(power string, party demo.Input, p func(*game) demo.Input, checks ...check) []step {
	return slices.Concat(filed(power, party), reported(p), noticed(checks...))
}

func sent() []step {
	return []step{
		do(unitHead, "review.submit", demo.Input{"statement": "送审"}),
		do(reviewHead, "review.register", demo.Input{}),
		do(reviewHead, "review.assign", demo.Input{"reviewer": reviewer}),
	}
}

// eleven answers all points; bad names those that are not in order.
func eleven(bad ...string) []demo.Input {
	var rows []demo.Input
	for _, p := range procedure.ReviewPoints() {
		rows = append(rows, demo.Input{"item": p.ID, "yes": p.GoodIfYes != slices.Contains(bad, p.ID), "finding": "经审核", "links": []int{1}})
	}
	return rows
}

func opinion(code string, bad ...string) demo.Input {
	in := demo.Input{"code": code, "checklist": eleven(bad...), "text": "审核意见"}
	if code == "CORRECT" {
		in["kind"] = "vary"
	}
	var issues []demo.Input
	for _, item := range bad {
		issues = append(issues, demo.Input{"item": item, "problem": item + "存在问题", "suggestion": "修改"})
	}
	if issues != nil {
		in["issues"] = issues
	}
	return in
}

func opined(code string, bad ...string) step {
	return do(reviewer, "review.opine", opinion(code, bad...))
}

func members() []demo.Input {
	var rows []demo.Input
	for _, who := range []string{head, deputy, deputy2} {
		rows = append(rows, demo.Input{"person": who, "view": "同意", "agrees": true, "signed": true})
	}
	return rows
}

func deliberated() step {
	return do(head, "deliberation.hold", demo.Input{"members": members(), "minutes": "讨论记录", "approved": true})
}

func decided(checks ...check) []step {
	return []step{do(head, "decision.make", demo.Input{"opinion": "同意"}, checks...), do(officer, "decision.issue", demo.Input{"sealed": true})}
}

func delivered(checks ...check) step { return do(officer, "decision.serve", served(), checks...) }

func shown(summary string) []step {
	return []step{
		do(publisher, "disclosure.prepare", demo.Input{"summary": summary}),
		do(checker, "disclosure.check", demo.Input{"approve": true, "opinion": "同意"}),
	}
}

// gasFine is a fine of a gas company that set up no warning signs (燃气条例48:
// 10 000 to 100 000 元), in 分.
func gasFine(fen int64) func(*game) demo.Input { return proposal(demo.Input{"fine": fen}) }

// commonParts is a fine of somebody who ran a business in common parts
// (物业条例63: a person 1 000 to 10 000 元), in 分.
func commonParts(fen int64) func(*game) demo.Input {
	return proposal(demo.Input{"fine": fen, "kinds": []string{"warning", "fine"}, "respondent": "个人"})
}
