package papers

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// view is what a template sees: the case with the entry in it, and words for
// what the record keeps as ids, rules and amounts.
type view struct {
	Bureau Bureau
	Case   casefile.Case
	Entry  casefile.Event
	Facts  casefile.Facts
	Paper  casefile.Paper
	people party.Directory
	rules  law.Set
	public Public
}

// Party is the party the case is about.
func (v view) Party() party.Respondent { return v.Case.Matter.Party }

// Natural tells a natural person from a firm or a sole trader.
func (v view) Natural() bool { return v.Party().Kind == party.NaturalPerson }

// IDTitle names the party's identifier.
func (v view) IDTitle() string {
	if v.Natural() {
		return "居民身份证号"
	}
	return "统一社会信用代码"
}

// Addressed is how a paper speaks to the party.
func (v view) Addressed() string {
	if v.Natural() {
		return "你"
	}
	return "你单位"
}

// Cause is the offence (案由), or the id of a power that has left the list.
func (v view) Cause() string { return cause(v.Case, v.rules) }

func cause(c casefile.Case, rules law.Set) string {
	if p, ok := rules.Powers[c.Matter.Power]; ok {
		return p.Title
	}
	return c.Matter.Power
}

// PowerBasis is the article that the item rests on.
func (v view) PowerBasis() string { return v.rules.Powers[v.Case.Matter.Power].Cite.String() }

// checkRow is one answered point of an inspection's checklist.
type checkRow struct {
	Text   string
	Cite   law.Cite
	Result law.CheckResult
	Note   string
}

// RecusalAsked is why the person's recusal was asked for.
func (v view) RecusalAsked() string {
	f, ok := v.Facts.(casefile.Recusing)
	if !ok {
		return ""
	}
	who, _ := f.Decides()
	for _, r := range slices.Backward(v.Case.Recusals) {
		if r.Person == who {
			return r.Reason
		}
	}
	return ""
}

// Agent is the party's agent of that name as enrolled, or nil.
func (v view) Agent(name string) *casefile.Agent {
	list := v.Case.HearingFile.Enrolled
	if list == nil {
		return nil
	}
	i := slices.IndexFunc(list.Agents, func(a casefile.Agent) bool { return a.Name == name })
	if i < 0 {
		return nil
	}
	return &list.Agents[i]
}

// TakenBack is the decision that was taken back last.
func (v view) TakenBack() (casefile.Decision, error) {
	n := len(v.Case.Recalled)
	if n == 0 {
		return casefile.Decision{}, fmt.Errorf("case %s: no decision was taken back", v.Case.ID)
	}
	return v.Case.Recalled[n-1], nil
}

// PutOff is the newest putting off of the hearing.
func (v view) PutOff() (*casefile.PuttingOff, error) {
	list := v.Case.HearingFile.Puttings
	if len(list) == 0 {
		return nil, fmt.Errorf("the hearing was not put off")
	}
	return &list[len(list)-1], nil
}

// Tests are the results that this entry told the party of.
func (v view) Tests() []casefile.Test {
	return slices.DeleteFunc(slices.Clone(v.Case.Tests), func(t casefile.Test) bool { return !t.ToldAt.Equal(v.Entry.HappenedAt) })
}

// CheckRows lists the answers of the on-site record with the points' words.
func (v view) CheckRows() ([]checkRow, error) {
	f, ok := v.Facts.(*casefile.InspectRecord)
	terms := v.rules.Powers[v.Case.Matter.Power].Inspection
	if !ok || terms == nil {
		return nil, fmt.Errorf("no checklist for %s", v.Case.Matter.Power)
	}
	var rows []checkRow
	for _, item := range terms.Checklist {
		for _, a := range f.Answers {
			if a.Item == item.ID {
				rows = append(rows, checkRow{item.Text, item.Cite, a.Result, a.Note})
			}
		}
	}
	return rows, nil
}

// CaseName is 违法主体+违法行为+案.
func (v view) CaseName() string {
	if p := v.Case.Plan; p != nil {
		return p.Terms.Title
	}
	return v.Party().Name + v.Cause() + "案"
}

// Unit names the handling unit.
func (v view) Unit() string { return v.Bureau.unit(v.Case.Unit) }

// Informant says that there is one, never who: the paper is read by more
// people than may know.
func (v view) Informant() string {
	if strings.TrimSpace(v.Case.Lead.Informant) == "" {
		return ""
	}
	return "有，身份依法保密"
}

// CaseNumber is the number under which the case was filed, or declined (案号).
func (v view) CaseNumber() string { return v.Case.Number() }

// NumberOf is the number of the newest paper of a slot.
func (v view) NumberOf(slot string) string {
	for i := len(v.Case.Papers) - 1; i >= 0; i-- {
		if v.Case.Papers[i].Slot == slot {
			return v.Case.Papers[i].Number
		}
	}
	return ""
}

// PaperTitles names papers of the case by their ids.
func (v view) PaperTitles(ids []string) []string {
	var titles []string
	for _, p := range v.Case.Papers {
		if slices.Contains(ids, p.ID) {
			titles = append(titles, strings.TrimSpace(p.Title+" "+p.Number))
		}
	}
	return titles
}

// Enclosed lists the papers that the case held before this entry.
func (v view) Enclosed() []casefile.Paper {
	var list []casefile.Paper
	for _, p := range v.Case.Papers {
		if p.Sequence < v.Entry.Sequence {
			list = append(list, p)
		}
	}
	return list
}

// Actor is who did the act, with the role.
func (v view) Actor() string {
	return v.people.Name(v.Entry.Actor) + "（" + procedure.RoleTitle(v.Case, v.Entry) + "）"
}

// Name is a person's name.
func (v view) Name(id party.PersonID) string {
	if id == "" {
		return ""
	}
	return v.people.Name(id)
}

// Names lists people's names.
func (v view) Names(ids []party.PersonID) string {
	var names []string
	for _, id := range ids {
		names = append(names, v.Name(id))
	}
	return strings.Join(names, "、")
}

// Certified lists officers with the numbers of the certificates that were
// valid on the day of the act.
func (v view) Certified(ids []party.PersonID) string {
	return v.with(ids, party.Enforcement, "行政执法证号")
}

// Qualified names a reviewer with the number of the legal qualification.
func (v view) Qualified(id party.PersonID) string {
	return v.with([]party.PersonID{id}, party.Qualification, "法律职业资格证号")
}

func (v view) with(ids []party.PersonID, kind party.CertificateKind, title string) string {
	var list []string
	for _, id := range ids {
		number := blank
		if c, ok := v.people[id].Valid(kind, calendar.DateOf(v.Entry.HappenedAt)); ok {
			number = c.Number
		}
		list = append(list, fmt.Sprintf("%s（%s%s）", v.Name(id), title, number))
	}
	return strings.Join(list, "、")
}

// Proposal is the newest version of the proposed disposition.
func (v view) Proposal() (*casefile.ProposalVersion, error) {
	if p := v.Case.Proposal(); p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("the case has no proposal")
}

// Decided is the version that the decision adopted.
func (v view) Decided() (*casefile.ProposalVersion, error) { return decided(v.Case) }

func decided(c casefile.Case) (*casefile.ProposalVersion, error) {
	if c.Decision == nil || c.Decision.Version < 1 || c.Decision.Version > len(c.Proposals) {
		return nil, fmt.Errorf("the case has no decision")
	}
	return &c.Proposals[c.Decision.Version-1], nil
}

// IsPenalty tells a proposal to punish from one to let off.
func (v view) IsPenalty(p *casefile.ProposalVersion) bool { return p.Outcome == casefile.Penalty }

// Dispositions lists what a proposal imposes and orders.
func (v view) Dispositions(p *casefile.ProposalVersion) []string { return dispositions(*p) }

// Lenient is the ground on which a penalty is lighter, with its article.
func (v view) Lenient(p *casefile.ProposalVersion) string {
	if p.Leniency == "" {
		return ""
	}
	return p.Leniency.Title() + "（" + p.Leniency.Article().String() + "）"
}

// Evidence lists the pieces of evidence that a proposal rests on.
func (v view) Evidence(p *casefile.ProposalVersion) []casefile.Evidence {
	var list []casefile.Evidence
	for _, seq := range p.Proposal.Evidence {
		for _, e := range v.Case.Evidence {
			if e.Sequence == seq {
				list = append(list, e)
			}
		}
	}
	return list
}

// Days is the length of a period in words, as papers tell it to a party:
// 五个工作日, 六十日, 六个月.
func (v view) Days(rule string) (string, error) {
	p, missing := v.rules.Period(rule)
	if missing != nil {
		return "", missing
	}
	return law.Numeral(p.Span.N) + p.Span.Unit.String(), nil
}

// SurchargeRate is the late fine for a day, in percent.
func (v view) SurchargeRate() string {
	permille := v.rules.Params.SurchargePermille()
	if permille%10 == 0 {
		return fmt.Sprintf("%d%%", permille/10)
	}
	return fmt.Sprintf("%d.%d%%", permille/10, permille%10)
}

// Linked says what a responsible person's fine is a share of.
func (v view) Linked() string {
	p := v.Case.Proposal()
	if v.Case.Origin == nil || v.Case.Origin.Kind != casefile.FromLinked || p == nil || p.Base == 0 {
		return ""
	}
	text := "单位罚款数额" + capital(p.Base)
	if p.ShareBP > 0 {
		text += "，按" + percent(p.ShareBP) + "计算"
	}
	return text
}

// RecommendedKinds are the kinds of penalty that another authority is asked for.
func (v view) RecommendedKinds() []string {
	var list []string
	if f, ok := v.Facts.(*casefile.RecommendationIssue); ok {
		for _, k := range f.Kinds {
			list = append(list, k.Title())
		}
	}
	return list
}

// AmendedFrom is what was found wrong in the public version before this entry.
func (v view) AmendedFrom() *casefile.DisclosureErr {
	for i := len(v.Case.Events) - 1; i >= 0; i-- {
		if f, ok := v.Case.Events[i].Facts.(*casefile.DisclosureErr); ok {
			return f
		}
	}
	return nil
}

// Deemed tells a service by public notice from one that reached somebody.
func (v view) Deemed() bool {
	switch v.Facts.(type) {
	case *casefile.NoticeDeem, *casefile.DecisionDeem:
		return true
	}
	return false
}

// ElectronicConsent tells whether the party agreed to electronic service, on
// this occasion or when it confirmed its address.
func (v view) ElectronicConsent() bool {
	a := v.Case.Address
	if a != nil && a.Electronic {
		return true
	}
	switch f := v.Facts.(type) {
	case *casefile.NoticeServe:
		return f.Consent
	case *casefile.DecisionServe:
		return f.Consent
	}
	return false
}

// Published names the document that a public notice is about, with its number.
func (v view) Published() string {
	if _, ok := v.Facts.(*casefile.NoticePublish); ok {
		return "《行政处罚意见告知书》（" + v.NumberOf("prior-notice") + "）"
	}
	if v.Case.Decision != nil && v.Case.Decision.Outcome == casefile.NoPenalty {
		return "《不予行政处罚决定书》（" + v.Case.Decision.Number + "）"
	}
	return "《行政处罚决定书》（" + v.Case.Decision.Number + "）"
}

// PublishedDecision tells a public notice of a decision from one of a prior
// notice: they tell the party of other rights.
func (v view) PublishedDecision() bool {
	_, ok := v.Facts.(*casefile.DecisionPublish)
	return ok
}

// Clock is the clock of a rule as the entry leaves it.
func (v view) Clock(rule string) (casefile.Clock, error) {
	for _, k := range v.Entry.Clocks {
		if k.Rule == rule {
			return k, nil
		}
	}
	return casefile.Clock{}, fmt.Errorf("the entry does not move the clock %s", rule)
}

// point is one answered row of the review form.
type point struct {
	casefile.CheckRow
	Title string
	Good  bool
}

// Points lists the rows of the review form in the form's order.
func (v view) Points(rows []casefile.CheckRow) ([]point, error) {
	var list []point
	for _, p := range procedure.ReviewPoints() {
		found := false
		for _, r := range rows {
			if r.Item == p.ID {
				list, found = append(list, point{r, p.Title, r.Yes == p.GoodIfYes}), true
			}
		}
		if !found {
			return nil, fmt.Errorf("the review does not answer %s", p.ID)
		}
	}
	return list, nil
}

// PointTitle names a row of the review form.
func (v view) PointTitle(id string) string {
	for _, p := range procedure.ReviewPoints() {
		if p.ID == id {
			return p.Title
		}
	}
	return id
}

// Carried is how the newest measure was carried out.
func (v view) Carried() (casefile.Execution, error) {
	if s := v.Case.Seizure(); s != nil && s.Execution != nil {
		return *s.Execution, nil
	}
	return casefile.Execution{}, fmt.Errorf("no measure was carried out")
}

// Kept names one line of the newest list of kept evidence.
func (v view) Kept(line int) (string, error) {
	p := v.Case.Preservation()
	if p == nil || p.List == nil || line < 1 || line > len(p.List.Objects) {
		return "", fmt.Errorf("the list has no line %d", line)
	}
	return p.List.Objects[line-1].Name, nil
}

// PublicText is the public version, for the sheet on which it is checked.
func (v view) PublicText() string { return string(v.public.Text) }

// Dossier lists what the file holds, in the order of 令55第四十条.
func (v view) Dossier() []Item { return Catalogue(v.Case, v.people) }
