package main

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// What people enter, shared by the plans.

func firm() party.Respondent {
	return party.Respondent{Kind: party.Organisation, Name: "曲靖演示置业有限公司", IDCode: "91530302MA6K1A2B37", Legal: "王某", Address: "曲靖市麒麟区演示路1号", Phone: "13900000000"}
}

func lead() *casefile.LeadRegister {
	return &casefile.LeadRegister{Source: "inspection", Summary: "检查发现", Power: "P01", Party: firm(), Unit: unit, Handlers: []party.PersonID{anna, bert}}
}

func verified(recommend string) *casefile.VerificationFinish {
	return &casefile.VerificationFinish{Findings: "已核查", Evidence: recommend == "file", Jurisdiction: true, Recommend: recommend}
}

func sheet(file bool) *casefile.FilingSubmit {
	return &casefile.FilingSubmit{Facts: "案情", Basis: "第十五条", Opinion: "建议", File: file}
}

func exhibit(by casefile.Presence) *casefile.EvidenceAdd {
	return &casefile.EvidenceAdd{Presence: by, EvidenceKind: "documentary", Title: "合同", Proves: "违法事实", Files: []casefile.FileRef{{SHA256: fileA}}}
}

// letOffProposal is of case 17, heavy and light ones of case 1; amounts are in
// 分.
func letOffProposal() casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.NoPenalty, Facts: "消防验收未备案，已改正", Basis: "《行政处罚法》第三十三条", Discretion: "轻微并及时改正",
		PerformBy: "无", NoPenaltyGround: "违法行为轻微并及时改正，没有造成危害后果", Education: "已教育",
	}
}

func penaltyProposal(evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "未取得施工许可证擅自施工", Evidence: evidence, Basis: "《建设工程质量管理条例》第五十七条", Respondent: "建设单位",
		Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 22_320_000, Base: 1_860_000_000, Tier: "较轻",
		Measured: []casefile.Measured{{Fact: "area_m2", Value: 15_800}}, Discretion: "百分之一点二", PerformBy: "十五日内到指定银行缴纳",
	}
}

func report(proposal casefile.Proposal) *casefile.InvestigationReport {
	return &casefile.InvestigationReport{PartyBlock: "一", CourseBlock: "二", FactsBlock: "三", OpinionBlock: "四", DiscretionBlock: "五", Proposal: proposal}
}

func amend(proposal casefile.Proposal) *casefile.ProposalAmend {
	return &casefile.ProposalAmend{Reason: "修改", Proposal: proposal}
}

func service(by casefile.Presence) casefile.Service {
	return casefile.Service{Presence: by, Mode: "direct", Receiver: "签收人"}
}

func defence(points ...string) *casefile.DefenceReceive {
	return &casefile.DefenceReceive{Points: points}
}

func answer(points ...string) *casefile.DefenceAnswer {
	f := &casefile.DefenceAnswer{Conclusion: "维持"}
	for _, p := range points {
		f.Answers = append(f.Answers, casefile.PointAnswer{Point: p, Reason: "理由"})
	}
	return f
}

func heldHearing(attended bool) *casefile.HearingHold {
	f := &casefile.HearingHold{Attended: attended, Report: "听证报告"}
	if attended {
		f.Statement, f.Handlers, f.Signed = "陈述", "举证", true
	}
	return f
}

func enrolled(names ...string) *casefile.HearingEnrol {
	f := &casefile.HearingEnrol{Powers: []casefile.FileRef{{SHA256: fileA}}}
	for _, n := range names {
		f.Agents = append(f.Agents, casefile.Agent{Name: n, Relation: "律师", Powers: "代理听证"})
	}
	return f
}

// heardByAgent is a hearing to which only the party's agent came.
func heardByAgent(name string) *casefile.HearingHold {
	f := heldHearing(true)
	f.ByAgents, f.Signed, f.Agents = true, false, []casefile.AgentPresent{{Name: name, Signed: true}}
	return f
}

func opinion(code casefile.OpinionCode, bad ...string) *casefile.ReviewOpine {
	f := &casefile.ReviewOpine{Code: code, Text: "审核意见"}
	for _, point := range procedure.ReviewPoints() {
		f.Checklist = append(f.Checklist, casefile.CheckRow{Item: point.ID, Yes: point.GoodIfYes != slices.Contains(bad, point.ID), Finding: "经审核", Links: []int{1}})
	}
	if code == casefile.Correct {
		f.Kind = "vary"
	}
	for _, item := range bad {
		f.Issues = append(f.Issues, casefile.Issue{Item: item, Problem: item + "有问题", Suggestion: "改"})
	}
	return f
}

// reviewsOf are a consent and an objection to what has the digest.
func reviewsOf(sum string) []casefile.ReviewOf {
	return []casefile.ReviewOf{reviewOf(sum, casefile.Agree), reviewOf(sum, casefile.Correct, "facts")}
}

func reviewOf(sum string, code casefile.OpinionCode, bad ...string) casefile.ReviewOf {
	o := opinion(code, bad...)
	return casefile.ReviewOf{SHA256: sum, Code: o.Code, Kind: o.Kind, Checklist: o.Checklist, Issues: o.Issues, Text: o.Text}
}

func objection(points ...string) *casefile.DisagreementObject {
	f := &casefile.DisagreementObject{}
	for _, p := range points {
		f.Answers = append(f.Answers, casefile.PointAnswer{Point: p, Reason: "理由"})
	}
	return f
}

func members(ids ...party.PersonID) []casefile.MemberView {
	var list []casefile.MemberView
	for _, id := range ids {
		list = append(list, casefile.MemberView{Person: id, View: "同意", Agrees: true, Signed: true})
	}
	return list
}

func remark() *casefile.Remark { return &casefile.Remark{Reason: "理由"} }

func striking(entry int) *casefile.EntryCorrect {
	return &casefile.EntryCorrect{Entry: entry, Reason: "登记有误"}
}

func confirm(approve bool) *casefile.EntryConfirm {
	return &casefile.EntryConfirm{Approve: approve, Opinion: "核实"}
}
