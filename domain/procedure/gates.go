package procedure

import (
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// GateID names one of the fourteen gates.
type GateID string

// Effect is what a shut gate does.
type Effect string

// Effects. Gates refuse, except where the law itself lets the act go on.
const (
	Refuse    Effect = "refuse"
	AskReason Effect = "ask_reason" // a written reason opens it, and stays on record
	Note      Effect = "note"       // stops nothing, is shown
)

// Gate is one statutory condition. Shut answers why it is shut, or nil. Facts
// is nil when the question is asked before anybody has entered anything; a
// gate about the input itself is open then.
type Gate struct {
	ID     GateID
	Title  string
	Cite   law.Cite
	Effect Effect
	Shut   func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault
	Reason func(f casefile.Facts) string
}

// Gates lists the fourteen gates in order.
func Gates() []Gate { return gates }

// gates is read-only.
var gates = []Gate{
	{ID: "G01", Title: "两名以上持证执法人员", Cite: cite(penaltyLaw, "42"), Effect: Refuse, Shut: twoOfficers},
	{ID: "G02", Title: "出示执法证件", Cite: cite(penaltyLaw, "55"), Effect: Refuse, Shut: certificatesShown},
	{ID: "G03", Title: "立案条件", Cite: cite(order55, "15"), Effect: Refuse, Shut: filingConditions},
	{ID: "G04", Title: "追责时效", Cite: cite(penaltyLaw, "36"), Effect: AskReason, Shut: limitation, Reason: limitationReason},
	{ID: "G05", Title: "回避申请已决定", Cite: cite(penaltyLaw, "43"), Effect: Note, Shut: recusalPending},
	{ID: "G06", Title: "调查终结报告完整", Cite: cite(order55, "20"), Effect: Refuse, Shut: reportComplete},
	{ID: "G07", Title: "告知并保障陈述申辩", Cite: cite(penaltyLaw, "44"), Effect: Refuse, Shut: noticeGiven},
	{ID: "G08", Title: "复核陈述申辩", Cite: cite(penaltyLaw, "45"), Effect: Refuse, Shut: defenceAnswered},
	{ID: "G09", Title: "听证权利", Cite: cite(penaltyLaw, "63"), Effect: Refuse, Shut: hearingRight},
	{ID: "G10", Title: "法制审核通过", Cite: cite(penaltyLaw, "58"), Effect: Refuse, Shut: reviewPassed},
	{ID: "G11", Title: "负责人集体讨论", Cite: cite(penaltyLaw, "57"), Effect: Refuse, Shut: deliberated},
	{ID: "G12", Title: "决定书载明法定事项并盖章", Cite: cite(penaltyLaw, "59"), Effect: Refuse, Shut: documentComplete},
	{ID: "G13", Title: "公示", Cite: cite(order55, "10"), Effect: AskReason, Shut: disclosed, Reason: disclosureReason},
	{ID: "G14", Title: "案卷材料齐全", Cite: cite(order55, "40"), Effect: Refuse, Shut: dossierComplete},
}

func gate(id GateID) Gate {
	i := slices.IndexFunc(gates, func(g Gate) bool { return g.ID == id })
	return gates[i]
}

// passGates asks every gate of the row and collects the reasons given where a
// gate asks for one.
func passGates(act Act, c casefile.Case, f casefile.Facts, ctx Context) ([]casefile.Reason, *fault.Fault) {
	var reasons []casefile.Reason
	if act.Shut != nil {
		if f := act.Shut(c, ctx); f != nil {
			return nil, f
		}
	}
	for _, id := range act.Needs {
		g := gate(id)
		shut := g.Shut(c, f, ctx)
		if shut == nil || g.Effect == Note {
			continue
		}
		if g.Effect == AskReason {
			if text := strings.TrimSpace(g.Reason(f)); text != "" {
				reasons = append(reasons, casefile.Reason{Gate: string(id), Text: text})
				continue
			}
		}
		return nil, stamp(g, shut)
	}
	return reasons, nil
}

func stamp(g Gate, f *fault.Fault) *fault.Fault {
	f.Code, f.Gate = fault.GateShut, string(g.ID)
	if f.Cite == "" {
		f.Cite = g.Cite.String()
	}
	return f
}

func shut(format string, args ...any) *fault.Fault { return fault.New(fault.GateShut, format, args...) }

func presence(f casefile.Facts) *casefile.Presence {
	switch v := f.(type) {
	case *casefile.EvidenceAdd:
		return &v.Presence
	case *casefile.SpotDecide:
		return &v.Presence
	case *casefile.SpotCollect:
		return &v.Presence
	case *casefile.CorrectionServe:
		return &v.Presence
	case *casefile.InspectRecord:
		return &v.Presence
	case *casefile.InspectRecheck:
		return &v.Presence
	case *casefile.NoticePublish:
		return &casefile.Presence{Officers: v.Officers, Shown: true}
	case *casefile.DecisionPublish:
		return &casefile.Presence{Officers: v.Officers, Shown: true}
	case interface{ Sent() *casefile.Service }:
		return &v.Sent().Presence
	case *casefile.PreservationExecute:
		return &v.Presence
	case *casefile.SeizureExecute:
		return &v.Presence
	case *casefile.SeizureUrgent:
		return &v.Execution.Presence
	case *casefile.SeizureReturn:
		return &v.Presence
	case *casefile.CompulsionExecute:
		return &v.Presence
	case *casefile.CompulsionUrgent:
		return &v.Execution.Presence
	}
	return nil
}

func twoOfficers(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	p := presence(f)
	if p == nil {
		return nil
	}
	day := calendar.DateOf(ctx.At)
	seen := map[party.PersonID]bool{}
	for _, id := range p.Officers {
		officer, known := ctx.People[id]
		if !known || officer.Disabled {
			return shut("在场人员中有未登记或者已停用的人员，请核对")
		}
		if _, ok := officer.Valid(party.Enforcement, day); !ok {
			return shut("%s 在 %s 没有有效的行政执法证，不能计入执法人员", officer.Name, day)
		}
		if slices.ContainsFunc(officer.Inherits(day), c.Recused) {
			return shut("%s（或者其代行职务的人员）已经回避本案", officer.Name)
		}
		seen[id] = true
	}
	if len(seen) < 2 {
		return shut("执法人员不得少于两人，同一人重复填写只计一人")
	}
	return nil
}

func certificatesShown(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	p := presence(f)
	if p == nil {
		return nil
	}
	if !p.Shown {
		return shut("请记录向当事人或者有关人员出示执法证件的情况")
	}
	if p.ShownAt != nil && p.ShownAt.After(ctx.Now) {
		return shut("出示证件的时间不能晚于现在")
	}
	return nil
}

func filingConditions(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	switch v := c.Verification; {
	case v == nil || c.Filing == nil:
		return shut("尚无核查结论和立案审批表，不能立案")
	case !v.Evidence:
		return shut("核查结论为没有初步证据，不符合立案条件")
	case !v.Jurisdiction:
		return shut("核查结论为不属于本机关管辖，不符合立案条件")
	}
	return nil
}

func limitation(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	ended, grave, found := c.Lead.ActEndedOn, c.Lead.Grave, foundOn(c, ctx.At)
	if v, ok := f.(*casefile.SpotDecide); ok { // found and punished on the spot
		ended, grave, found = v.ActEndedOn, v.Grave, calendar.DateOf(ctx.At)
	}
	if ended.IsZero() {
		return nil
	}
	years := ctx.Rules.Params.LimitationYears(grave)
	if last := ended.AddMonths(12 * years); found.After(last) {
		return shut("违法行为自终了之日起已超过 %d 年才被发现，请填写仍予立案（处罚）的书面理由", years)
	}
	return nil
}

func limitationReason(f casefile.Facts) string {
	switch v := f.(type) {
	case *casefile.FilingApprove:
		return v.LimitationReason
	case *casefile.SpotDecide:
		return v.Limitation
	}
	return ""
}

func recusalPending(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	for _, r := range c.Recusals {
		if !r.Decided {
			return shut("有回避申请尚未决定；决定前不停止调查")
		}
	}
	return nil
}

func reportComplete(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	r := c.Report
	if r == nil {
		return shut("尚无案件调查终结报告")
	}
	for _, block := range []string{r.PartyBlock, r.CourseBlock, r.FactsBlock, r.OpinionBlock, r.DiscretionBlock} {
		if strings.TrimSpace(block) == "" {
			return shut("案件调查终结报告的五项内容不完整")
		}
	}
	if strings.TrimSpace(c.Matter.Party.Address) == "" {
		return shut("当事人基本情况缺少住址或者住所")
	}
	return nil
}

func noticeGiven(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	p := c.Proposal()
	if p == nil || p.Outcome != casefile.Penalty {
		return nil
	}
	n := c.Notice()
	switch {
	case n == nil || !n.Served():
		return shut("行政处罚意见告知书尚未送达当事人")
	case n.Material != p.Material:
		return shut("拟处理意见的事实、依据或者金额在告知后已变更，应当重新告知")
	case n.Waived:
		return nil
	}
	return periodOver(c, "D07", ctx.At, "陈述、申辩期限")
}

// periodOver asks whether the party's period has run out; a provisional end
// does not count.
func periodOver(c casefile.Case, rule string, at time.Time, title string) *fault.Fault {
	k := c.Latest(rule)
	switch {
	case k == nil:
		return shut("%s尚未开始", title)
	case k.Ended == "waived" || k.Over(at):
		return nil
	case k.Result.Provisional:
		return shut("%s跨入尚未公布放假安排的年份，截止日期未定，期限不视为届满", title)
	}
	return shut("%s至 %s 届满，届满前不能办理", title, k.Result.DueOn)
}

func defenceAnswered(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	for _, d := range c.Defences {
		if !d.Answered {
			return shut("当事人的陈述、申辩尚未复核并形成书面复核意见")
		}
	}
	return notHeavier(c)
}

// notHeavier: a defence must not make the penalty heavier. New evidence taken
// after the defence may; without any, a higher total than the party was told
// of when it defended itself is refused.
func notHeavier(c casefile.Case) *fault.Fault {
	p := c.Proposal()
	if p == nil || len(c.Defences) == 0 {
		return nil
	}
	first := c.Defences[0].Sequence
	for _, e := range c.Evidence {
		if e.Sequence > first && slices.Contains(p.Evidence, e.Sequence) {
			return nil
		}
	}
	told := toldBefore(c, first)
	if told == nil || p.Total() <= told.Total() && heaviest(p.Kinds) <= heaviest(told.Kinds) {
		return nil
	}
	return shut("不得因当事人陈述、申辩而给予更重的处罚").Because("《行政处罚法》第四十五条第二款")
}

// toldBefore is the version that the last notice before the entry told of.
func toldBefore(c casefile.Case, sequence int) *casefile.ProposalVersion {
	var told *casefile.ProposalVersion
	for _, n := range c.Notices {
		if n.Sequence < sequence {
			told = &c.Proposals[n.Version-1]
		}
	}
	return told
}

// heaviest ranks the heaviest of the kinds; the law lists them lightest first.
func heaviest(kinds []law.PenaltyKind) int {
	rank := -1
	for _, k := range kinds {
		rank = max(rank, slices.Index(law.PenaltyKinds(), k))
	}
	return rank
}

func hearingRight(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	p := c.Proposal()
	if p == nil || p.Outcome != casefile.Penalty {
		return nil
	}
	n := c.Notice()
	if p.HearingType && (n == nil || !n.HearingRight) {
		return shut("拟作出的处罚属于听证范围，应当告知当事人有要求听证的权利")
	}
	if hearingAwaited(c) {
		return shut("当事人已要求听证，听证尚未举行")
	}
	if n == nil || !n.HearingRight || n.HearingGone || heardOn(c, *n) {
		return nil
	}
	return periodOver(c, "D08", ctx.At, "要求听证的期限")
}

// heardOn tells whether the hearing was held on what this notice told of. One
// that was held before a new notice does not use up the new right.
func heardOn(c casefile.Case, n casefile.Notice) bool {
	return c.In(casefile.Hearing) == HearingHeld && c.HearingFile.RecordSeq > n.Sequence
}

// reviewPassed is the red line: a decision rests on a consent to exactly this
// version. A review that was optional binds all the same once it gave an
// opinion, so there is no way round a problem opinion.
func reviewPassed(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	p := c.Proposal()
	if p == nil {
		return shut("尚无拟处理意见")
	}
	if r := c.Round(); r != nil && r.Passed() && r.Version == p.Version && r.SHA256 == p.SHA256 {
		return nil
	}
	if hits := reviewHits(c, ctx); len(hits) > 0 {
		return shut("本案应当进行法制审核（%s），尚无对第 %d 稿的审核通过意见", hits[0].Title, p.Version)
	}
	if c.In(casefile.Review) != "" || slices.ContainsFunc(c.Rounds, func(r casefile.Round) bool { return r.Opinion != nil }) {
		return shut("本案已送法制审核，尚无对第 %d 稿的审核通过意见", p.Version)
	}
	return nil
}

// reviewHits answers "must this case be reviewed?": what was once answered
// yes stays so, and what the catalogue says now counts too.
func reviewHits(c casefile.Case, ctx Context) []law.Hit {
	hits := slices.Clone(c.MustReview)
	if c.Proposal() == nil {
		return hits
	}
	return append(hits, law.MustReview(ctx.Rules, reviewFacts(c, c.Proposal().Proposal))...)
}

func reviewFacts(c casefile.Case, p casefile.Proposal) law.ReviewFacts {
	if c.Plan != nil {
		return planFacts(c.Plan.Terms, c.Plan.OverCap)
	}
	f := law.ReviewFacts{
		Category: category(c), Outcome: law.Outcome(p.Outcome), Power: c.Matter.Power, PartyIsPerson: c.Matter.Party.IsPerson(),
		Summary: isSummary(c), Kinds: p.Kinds, Fine: p.Fine, Confiscated: p.Confiscated, HearingHeld: c.In(casefile.Hearing) == HearingHeld,
		Mitigated: p.Mitigated, OffBenchmark: p.OffBenchmark, Relations: p.Relations, Respondents: 1 + len(p.Responsible),
		Crime: p.Crime, Group: p.Group, PublicInterest: p.PublicInterest,
	}
	if l := c.Levy; l != nil && l.Assessment != nil {
		f.Levied = l.Assessment.Amount
		if l.Relief != nil { // to grant relief and to deny it are both decisions on relief
			f.Outcome = law.Relieve
		}
	}
	return f
}

func deliberated(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	p := c.Proposal()
	if p == nil {
		return nil
	}
	// The last word counts; a deliberation that nobody had to hold binds too.
	for _, d := range slices.Backward(c.Deliberations) {
		if d.Version != p.Version || d.SHA256 != p.SHA256 || d.Approved && reviewedAfter(c, d) {
			continue
		}
		if d.Approved {
			return nil
		}
		return shut("负责人集体讨论没有同意第 %d 稿", p.Version)
	}
	if mustDeliberate(c) {
		return shut("本案应当由负责人集体讨论，尚无对第 %d 稿的集体讨论记录", p.Version)
	}
	return nil
}

// reviewedAfter: what was discussed before the party spoke is discussed again.
func reviewedAfter(c casefile.Case, d casefile.Deliberation) bool {
	r := c.Round()
	return r != nil && r.Passed() && r.OpinionSeq > d.Sequence
}

func mustDeliberate(c casefile.Case) bool {
	p := c.Proposal()
	if p == nil {
		return false
	}
	return p.Outcome == casefile.Penalty && p.HearingType || p.OffBenchmark || p.Complex || slices.Contains(c.Rungs, LadderHead)
}

func documentComplete(c casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	if v, ok := f.(*casefile.DecisionIssue); ok && v != nil && !v.Sealed {
		return shut("决定书应当加盖本机关印章")
	}
	p := c.Proposal()
	missing := []string{}
	for item, text := range map[string]string{
		"当事人姓名或者名称": c.Matter.Party.Name, "当事人地址": c.Matter.Party.Address, "事实": p.Facts, "依据": p.Basis, "履行方式和期限": p.PerformBy,
	} {
		if strings.TrimSpace(text) == "" {
			missing = append(missing, item)
		}
	}
	if len(missing) > 0 {
		slices.Sort(missing)
		return shut("决定书缺少法定事项：%s", strings.Join(missing, "、"))
	}
	return nil
}

func disclosed(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	if c.Decision == nil || c.Decision.Undone() || isSummary(c) && c.Latest("D14") == nil {
		return nil // nothing was decided, nothing is left of it, or nothing has to be published
	}
	switch c.In(casefile.Disclosure) {
	case DisclosurePublished, DisclosureExempted:
		return nil
	case DisclosureWithdrawn:
		if !decidedAnew(c) {
			return nil
		}
	}
	return shut("决定尚未公示，请先公示或者填写结案理由")
}

func disclosureReason(f casefile.Facts) string {
	switch v := f.(type) {
	case *casefile.ClosureApprove:
		return v.DisclosureReason
	case *casefile.InspectClose:
		return v.DisclosureReason
	case *casefile.PlanClose:
		return v.DisclosureReason
	}
	return ""
}

func dossierComplete(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	if missing := MissingRecords(c); len(missing) > 0 {
		return shut("案卷缺少：%s", strings.Join(missing, "、"))
	}
	return nil
}
