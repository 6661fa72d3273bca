package papers_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/papers"
)

// stage plays a case through the procedure's own rules and renders every paper
// on the way, as the record does.
type stage struct {
	t        *testing.T
	editions law.Editions
	people   party.Directory
	renderer *papers.Renderer
	c        casefile.Case
	now      time.Time
	numbers  map[string]int
	demo     bool
	made     []made
}

// made is one rendered paper with what it was rendered from.
type made struct {
	paper casefile.Paper
	entry casefile.Event
	after casefile.Case
	text  string
}

const upload = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

var attached = []casefile.FileRef{{SHA256: upload, Name: "扫描件.pdf"}}

// Who acts in the stories.
const (
	officer, second   party.PersonID = "officer", "second"
	unitHead          party.PersonID = "unit-head"
	reviewHead        party.PersonID = "review-head"
	reviewer, counsel party.PersonID = "reviewer", "counsel"
	deputy, head      party.PersonID = "deputy", "head"
	host              party.PersonID = "host"
	publisher         party.PersonID = "publisher"
	checker           party.PersonID = "checker"
	archivist         party.PersonID = "archivist"
	witness           party.PersonID = "witness"
)

func directory() party.Directory {
	dir := party.Directory{}
	for i, p := range []struct {
		id   party.PersonID
		name string
		role party.Role
		unit party.UnitID
	}{
		{officer, "李明", party.Officer, "quality"}, {second, "王芳", party.Officer, "quality"}, {unitHead, "赵强", party.UnitHead, "quality"},
		{reviewHead, "陈静", party.ReviewHead, "legal"}, {reviewer, "周磊", party.Reviewer, "legal"}, {counsel, "吴敏", party.Counsel, "legal"},
		{deputy, "郑华", party.DeputyHead, "lead"}, {head, "孙伟", party.Head, "lead"}, {host, "钱勇", party.HearingHost, "legal"},
		{publisher, "冯丽", party.Publisher, "office"}, {checker, "褚宁", party.DisclosureChecker, "office"}, {archivist, "卫东", party.Archivist, "office"}, {witness, "蒋平", party.Supervisor, "office"},
	} {
		valid := party.Span{From: calendar.MustDate("2024-01-01")}
		dir[p.id] = party.Person{
			ID: p.id, Name: p.name, Assignments: []party.Assignment{{Role: p.role, Unit: p.unit, Span: valid}},
			Certificates: []party.Certificate{
				{Kind: party.Enforcement, Number: fmt.Sprintf("530302%05d", i+1), Span: valid},
				{Kind: party.Qualification, Number: fmt.Sprintf("A2020530302%04d", i+1), Span: valid},
			},
		}
	}
	return dir
}

func bureau() papers.Bureau {
	b := papers.Qilin()
	b.Units = func(id party.UnitID) string { return map[party.UnitID]string{"quality": "质量安全监督科"}[id] }
	return b
}

func newStage(t *testing.T) *stage {
	editions, err := catalogue.Shipped()
	require.NoError(t, err)
	renderer, err := papers.New(bureau())
	require.NoError(t, err)
	return &stage{t: t, editions: editions, people: directory(), renderer: renderer, numbers: map[string]int{}}
}

func (s *stage) rules() law.Set { return s.editions.At(calendar.DateOf(s.now)) }

// act does one act at ten o'clock of the day; a later act of the same day
// comes a minute later. An empty day is the day of the act before.
func (s *stage) act(day string, who party.PersonID, name procedure.Name, facts casefile.Facts) {
	s.t.Helper()
	s.now = s.now.Add(time.Minute)
	if day != "" {
		s.now = calendar.MustDate(day).Start().Add(10*time.Hour + 123456*time.Microsecond)
	}
	s.c.ID = "0198a5d2-0000-7000-8000-000000000001"
	ctx := procedure.Context{
		Actor: s.people[who], Now: s.now, Rules: s.rules(), RulesAt: s.editions.At, People: s.people, Files: map[string]bool{upload: true}, Demo: s.demo,
	}
	table, ok := procedure.TableOf(procedure.Tables(), s.c, name)
	require.True(s.t, ok, "no procedure has %s", name)
	events, refused := procedure.Decide(table, s.c, procedure.Request{Act: name, Facts: facts}, ctx)
	if refused != nil {
		s.t.Fatalf("%s on %s: %v %v", name, day, refused, refused.Fields)
	}
	for _, e := range events {
		s.enter(e)
	}
}

func (s *stage) enter(e casefile.Event) {
	e.Papers = slices.Clone(e.Papers)
	for i := range e.Papers {
		if p := &e.Papers[i]; p.Series != "" {
			s.numbers[p.Series]++
			p.Number = s.renderer.Number(p.Series, calendar.DateOf(e.HappenedAt).Year(), s.numbers[p.Series])
		}
	}
	after := casefile.Fold(append(slices.Clone(s.c.Events), e))
	for i := range e.Papers {
		text, err := s.renderer.Render(after, e, e.Papers[i], s.people, s.rules())
		require.NoError(s.t, err, e.Papers[i].Slot)
		sum := sha256.Sum256(text)
		e.Papers[i].SHA256 = hex.EncodeToString(sum[:])
		s.made = append(s.made, made{e.Papers[i], e, after, string(text)})
	}
	s.c = casefile.Fold(append(slices.Clone(s.c.Events), e))
}

// paper is the n-th paper of the slot, counted from 0.
func (s *stage) paper(slot string, n int) made {
	s.t.Helper()
	for _, m := range s.made {
		if m.paper.Slot != slot {
			continue
		}
		if n == 0 {
			return m
		}
		n--
	}
	s.t.Fatalf("the story makes no paper %s", slot)
	return made{}
}

func firm() party.Respondent {
	return party.Respondent{
		Kind: party.Organisation, Name: "曲靖演示置业有限公司", IDCode: "91530302MA6K1A2B37", Legal: "王建国",
		Address: "曲靖市麒麟区演示路1号", Phone: "13900000000",
	}
}

func tenant() party.Respondent {
	return party.Respondent{
		Kind: party.NaturalPerson, Name: "欧阳小雨", IDCode: "11010519491231002X", Address: "曲靖市麒麟区文昌街8号2单元301室", Phone: "13800001111",
	}
}

func lead(who party.Respondent, power string) *casefile.LeadRegister {
	return &casefile.LeadRegister{
		Source: "complaint", Summary: "群众反映该工程竣工后长期未办理备案。", Power: power, Party: who, Place: "麒麟区某地块",
		ActEndedOn: calendar.MustDate("2026-02-10"), Informant: "刘秀英", Unit: "quality", Handlers: []party.PersonID{officer, second},
	}
}

func (s *stage) verified(l *casefile.LeadRegister, file bool) {
	recommend := "decline"
	if file {
		recommend = "file"
	}
	s.act("2026-03-02", officer, "lead.register", l)
	s.act("2026-03-05", officer, "verification.finish", &casefile.VerificationFinish{Findings: "经现场核查，情况属实。", Evidence: file, Jurisdiction: true, Recommend: recommend})
	s.act("2026-03-06", officer, "filing.submit", &casefile.FilingSubmit{Facts: "竣工验收合格后十五日内未办理备案。", Basis: "令55号第十五条", Opinion: "建议" + map[bool]string{true: "立案", false: "不予立案"}[file], File: file})
}

func (s *stage) filed(l *casefile.LeadRegister) {
	s.verified(l, true)
	s.act("2026-03-09", deputy, "filing.approve", &casefile.FilingApprove{Opinion: "同意。"})
}

func present() casefile.Presence {
	return casefile.Presence{Officers: []party.PersonID{officer, second}, Shown: true}
}

func evidence(kind, title, proves string) *casefile.EvidenceAdd {
	f := &casefile.EvidenceAdd{Presence: present(), EvidenceKind: kind, Title: title, Proves: proves, Place: "项目现场", Files: attached}
	began, ended := calendar.MustDate("2026-03-09").Start().Add(9*time.Hour), calendar.MustDate("2026-03-09").Start().Add(10*time.Hour)
	took := casefile.Lasting{BeganAt: &began, EndedAt: &ended}
	signed := casefile.Signing{PartyPresent: true, PartySigned: true, OfficersSigned: true}
	switch kind {
	case "statement":
		f.Transcript = &casefile.Transcript{
			Asked: []casefile.Asked{{Name: "欧阳小雨", Capacity: "party", IDCode: "11010519491231002X", Contact: "曲靖市麒麟区"}}, IdentityChecked: true, RightsTold: true,
			Lasting: took, Text: "问：是否办理登记备案？\n答：没有办理。", Checked: true, Pages: 2, SignedPages: 2, OfficersSigned: true,
		}
	case "inspection":
		f.SiteRecord = &casefile.SiteRecord{Lasting: took, Events: "工程已交付使用，当事人未能出示备案文件。", Signing: signed}
	case "physical":
		f.Taking = &casefile.Taking{
			Items:    []casefile.MeasureObject{{Name: "热轧带肋钢筋", Quantity: "三根", Spec: "每根一米", Model: "HRB400", Place: "本机关物证室"}},
			Sampling: "随机抽样，基数三百根，抽取三根，当场封样", Copies: 2, Signing: signed,
		}
	}
	return f
}

func service(mode string) casefile.Service {
	return casefile.Service{Presence: present(), Mode: mode, Receiver: "王建国", Relation: "法定代表人", Address: "曲靖市麒麟区演示路1号", Files: attached}
}

func fined(amount int64, discretion string, evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.Penalty, Respondent: "建设单位", Facts: "当事人建设的某工程于2026年1月20日竣工验收合格，至2026年2月10日仍未办理竣工验收备案。",
		Evidence: evidence, Basis: "《房屋建筑和市政基础设施工程竣工验收备案管理办法》第九条", Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: amount,
		Tier: "一般", Measured: []casefile.Measured{{Fact: "area_m2", Value: 26_000}}, Discretion: discretion, Orders: "责令自收到本决定书之日起十日内办理竣工验收备案", PerformBy: "到指定银行缴纳罚款，并在期限内办理备案。",
	}
}

func checklist(bad ...string) []casefile.CheckRow {
	var rows []casefile.CheckRow
	for _, p := range procedure.ReviewPoints() {
		rows = append(rows, casefile.CheckRow{Item: p.ID, Yes: p.GoodIfYes != slices.Contains(bad, p.ID), Finding: "经审核，见案卷材料。", Links: []int{1}})
	}
	return rows
}

func members(dissent bool) []casefile.MemberView {
	return []casefile.MemberView{
		{Person: head, View: "同意承办机构意见。", Agrees: true, Signed: true},
		{Person: deputy, View: "建议按较轻阶次处罚。", Agrees: !dissent, Signed: true},
	}
}

func report(p casefile.Proposal) *casefile.InvestigationReport {
	return &casefile.InvestigationReport{
		PartyBlock: "曲靖演示置业有限公司，建设单位。", CourseBlock: "群众举报，经核查立案，依法调查取证。", FactsBlock: "竣工验收合格后未按期备案。",
		OpinionBlock: "依据备案管理办法第九条处以罚款。", DiscretionBlock: "逾期不足三十日，适用一般阶次。", Proposal: p,
	}
}

// contested is a case in which everything happens: tests, a suspension, a
// defence, a hearing, a review that objects, the ladder, a new version, a
// penalty, its disclosure and the withdrawal of it.
func contested(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "竣工验收报告", "竣工验收合格的日期"))
	first := s.c.Sequence
	s.act("2026-03-11", officer, "testing.commission", &casefile.TestingCommission{Institution: "云南某检测有限公司", Qualification: "建设工程质量检测机构资质证书 云建检字第0001号", Matter: "工程实体质量检测"})
	s.act("2026-03-18", officer, "testing.report", &casefile.TestingReport{Conclusion: "合格", Files: attached})
	s.act("", officer, "testing.tell", &casefile.TestingTell{Service: service("direct")})
	s.act("2026-03-19", second, "evidence.add", evidence("inspection", "现场检查笔录", "工程已交付使用而未备案"))
	proof := []int{first, s.c.Sequence}
	s.act("2026-03-20", deputy, "investigation.suspend", &casefile.Suspend{Ground: "force_majeure", Reason: "项目所在地发生山洪。"})
	s.act("2026-03-25", deputy, "investigation.resume", &casefile.Remark{Reason: "山洪已退。"})
	s.act("2026-03-26", deputy, "period.extend", &casefile.PeriodExtend{Days: 30, Reason: "检测耗时较长。"})
	s.act("2026-04-01", officer, "investigation.report", report(fined(32_000_050, "工程面积二万至五万平方米，处三十万元以上四十万元以下罚款。", proof...)))
	s.act("2026-04-02", officer, "notice.issue", &casefile.NoticeIssue{})
	s.act("2026-04-03", officer, "notice.serve", &casefile.NoticeServe{Service: service("direct")})
	s.act("2026-04-07", officer, "defence.receive", &casefile.DefenceReceive{Points: []string{"已着手办理备案，请求从轻处罚"}, Files: attached})
	s.act("2026-04-08", officer, "hearing.request", &casefile.HearingRequest{Oral: true})
	s.act("2026-04-09", reviewHead, "hearing.notify", &casefile.HearingNotify{HeldOn: calendar.MustDate("2026-04-24"), Place: "局三楼会议室", Host: host, Public: true})
	s.act("2026-04-24", host, "hearing.hold", &casefile.HearingHold{
		Attended: true, Statement: "请求从轻处罚。", Handlers: "出示竣工验收报告和现场检查笔录。\n建议处罚款。", Report: "事实清楚，建议维持。", Signed: true, Files: attached,
	})
	s.act("2026-04-27", officer, "defence.answer", &casefile.DefenceAnswer{
		Answers:    []casefile.PointAnswer{{Point: "已着手办理备案，请求从轻处罚", Reason: "至听证之日仍未办结备案。"}},
		Conclusion: "维持拟处理意见。",
	})
	s.disputed(proof)
	s.decided()
	s.act("2026-06-03", checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "revoked", Reason: "决定被行政复议机关撤销。"})
	s.act("2026-06-04", officer, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "罚款已缴清，备案已办理。"})
	s.act("2026-06-05", deputy, "closure.approve", &casefile.ClosureApprove{Opinion: "同意结案。"})
	s.act("2026-06-08", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "thirty_years", Pages: 86})
	return s
}

// disputed: the review objects, the two sides cannot agree, and the head has
// the handlers amend.
func (s *stage) disputed(proof []int) {
	s.act("2026-04-28", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "现送法制审核。", Contact: "0874-0000000"})
	s.act("", reviewHead, "review.register", &casefile.ReviewRegister{})
	s.act("2026-04-29", reviewHead, "review.return", &casefile.ReviewReturn{Missing: []string{"检测报告原件"}, Reason: "材料不齐。"})
	s.act("2026-04-30", officer, "review.supplement", &casefile.ReviewSupplement{Statement: "已补。", Files: attached})
	s.act("2026-05-06", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer})
	s.act("2026-05-07", deputy, "review.extend", &casefile.Remark{Reason: "案情复杂，检测报告需要核对。"})
	s.act("2026-05-08", reviewer, "review.opine", &casefile.ReviewOpine{
		Code: casefile.Correct, Kind: "vary", Checklist: checklist("discretion"), Text: "裁量理由不充分，建议补充。",
		Issues: []casefile.Issue{{Item: "discretion", Problem: "裁量理由不充分", Suggestion: "写明从轻、从重情节"}},
	})
	s.act("2026-05-09", unitHead, "disagreement.object", &casefile.DisagreementObject{Answers: []casefile.PointAnswer{{Point: "裁量理由不充分", Reason: "裁量基准已经列明。"}}})
	s.act("2026-05-11", reviewHead, "ladder.coordinate", &casefile.LadderCoordinate{Attendees: []party.PersonID{reviewHead, unitHead}, Signed: []party.PersonID{reviewHead, unitHead}, Minutes: "各自说明理由。", Outcome: casefile.NoAgreement})
	s.act("2026-05-12", reviewHead, "counsel.ask", &casefile.CounselAsk{
		Counsel: counsel, Question: "裁量理由应当写明到什么程度？", Files: attached, Until: calendar.MustDate("2026-05-20"),
	})
	s.act("", counsel, "counsel.advise", &casefile.CounselAdvise{Advice: "初步意见：应当写明具体情节。"})
	s.act("", reviewHead, "counsel.end", &casefile.CounselEnd{Counsel: counsel, Reason: "另行委托，更换查阅材料。"})
	s.act("", reviewHead, "counsel.ask", &casefile.CounselAsk{
		Counsel: counsel, Question: "裁量理由不充分时如何补正？", Papers: []string{s.c.Papers[0].ID}, Until: calendar.MustDate("2026-05-20"),
	})
	s.act("2026-05-12", counsel, "ladder.advise", &casefile.LadderAdvise{Advice: "宜写明裁量情节。"})
	s.act("", reviewHead, "ladder.expert", &casefile.LadderExpert{Expert: "云南某大学法学院教授", Advice: "宜写明从轻、从重情节。", Files: attached})
	s.act("", deputy, "ladder.propose", &casefile.LadderPropose{View: "提请主要负责人研究。", Outcome: casefile.NoAgreement})
	s.act("2026-05-13", head, "ladder.resolve", &casefile.LadderResolve{Members: members(true), Minutes: "采纳审核意见。", Outcome: casefile.HandlerAmends})
	s.act("2026-05-14", officer, "proposal.amend", &casefile.ProposalAmend{
		Reason: "补充裁量理由", Proposal: fined(32_000_050, "工程面积二万至五万平方米，处三十万元以上四十万元以下罚款；当事人配合调查，取下限。", proof...),
	})
}

// decided: a second review that consents, deliberation, decision, service,
// disclosure and payment.
func (s *stage) decided() {
	s.act("2026-05-15", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "修改后重新送审。"})
	s.act("", reviewHead, "review.register", &casefile.ReviewRegister{})
	s.act("", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer})
	s.act("2026-05-18", reviewer, "review.opine", &casefile.ReviewOpine{Code: casefile.Agree, Checklist: checklist(), Text: "事实清楚，证据充分，同意。"})
	s.act("2026-05-19", head, "deliberation.hold", &casefile.DeliberationHold{Members: members(true), Minutes: "逐一发表意见，多数同意。", Approved: true})
	s.act("2026-05-20", head, "decision.make", &casefile.DecisionMake{Opinion: "同意，按第二稿作出决定。"})
	s.act("2026-05-21", officer, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	s.act("2026-05-22", officer, "decision.serve", &casefile.DecisionServe{Service: service("left")})
	s.act("2026-05-25", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "当事人未按期办理竣工验收备案。"})
	s.act("2026-05-26", checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意公示，无涉密内容。"})
	s.act("2026-06-01", officer, "payment.record", &casefile.PaymentRecord{Amount: 32_000_050, Receipt: "云财0012345", Files: attached})
	s.act("2026-06-02", officer, "performance.complete", &casefile.PerformanceComplete{Result: "罚款已缴清，备案已办理。"})
}

// letOff ends in a decision not to punish a natural person.
func letOff(t *testing.T, summary string) *stage {
	s := newStage(t)
	s.filed(lead(tenant(), "P18"))
	s.act("2026-03-10", officer, "evidence.add", evidence("statement", "当事人陈述", "未办理登记备案的事实"))
	p := casefile.Proposal{
		Outcome: casefile.NoPenalty, Respondent: "个人", Facts: "当事人出租房屋未办理登记备案，经责令后已及时改正。", Evidence: []int{s.c.Sequence}, Basis: "《行政处罚法》第三十三条第一款",
		Discretion: "违法行为轻微并及时改正，没有造成危害后果。", PerformBy: "遵守登记备案规定。", NoPenaltyGround: "违法行为轻微并及时改正，没有造成危害后果", Education: "已进行法律法规教育。",
	}
	s.act("2026-03-16", officer, "investigation.report", report(p))
	s.act("2026-03-17", head, "decision.make", &casefile.DecisionMake{Opinion: "同意不予处罚。"})
	s.act("2026-03-18", officer, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	served := service("direct")
	served.Receiver, served.Relation, served.Address = "欧阳小雨", "本人", tenant().Address
	s.act("2026-03-19", officer, "decision.serve", &casefile.DecisionServe{Service: served})
	if summary == "" {
		return s
	}
	s.act("2026-03-20", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: summary})
	s.act("2026-03-23", checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意公示。"})
	return s
}

func notFiled(t *testing.T) *stage {
	s := newStage(t)
	s.verified(lead(firm(), "P06"), false)
	s.act("2026-03-09", deputy, "filing.decline", &casefile.FilingDecline{Reason: "没有违法事实。"})
	return s
}

func terminated(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", deputy, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "已在外地办理备案。"})
	return s
}

func transferred(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", head, "case.transfer", &casefile.CaseTransfer{Ground: "jurisdiction", To: "沾益区住房和城乡建设局", Reason: "工程位于沾益区。"})
	return s
}

func stories(t *testing.T) map[string]*stage {
	return map[string]*stage{
		"contested": contested(t), "let-off": letOff(t, "当事人出租房屋未办理登记备案，已及时改正。"), "not-filed": notFiled(t),
		"terminated": terminated(t), "transferred": transferred(t), "spot": onTheSpot(t), "agreed": agreed(t), "enforced": enforced(t),
		"filing": refusedFiling(t), "filing-granted": grantedFiling(t), "filing-dropped": droppedFiling(t), "expropriation": reportedExpropriation(t), "expropriation-dropped": droppedExpropriation(t), "levy": deferredLevy(t), "levy-dropped": droppedLevy(t), "levy-pressed": pressedLevy(t), "unreachable": unreachable(t), "referred": referred(t), "jurisdiction": inDispute(t), "put-right": putRight(t), "corrected": corrected(t),
		"varied": secondThoughts(t, casefile.Vary), "revoked": secondThoughts(t, casefile.Revoke), "measures": measures(t), "confiscated": confiscated(t),
		"inspection": inspection(t), "clean": clean(t), "inquiry": inquired(t), "put-off": putOff(t), "headless": headless(t),
		"plan": plan(t), "plan-declined": declinedPlan(t),
		"cleared": clearedInstead(t), "cleared-at-once": clearedAtOnce(t), "taken-down": takenDown(t),
	}
}
