package casefile

import (
	"fmt"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// MeasureObject is one line of a list of things kept, sealed or seized
// (令55第19条, 强制法24). What a thing does not have is written out as 无.
type MeasureObject struct {
	Name     string `json:"name" minLength:"1" maxLength:"200" doc:"名称"`
	Quantity string `json:"quantity" minLength:"1" maxLength:"100" doc:"数量"`
	Spec     string `json:"spec" minLength:"1" maxLength:"200" doc:"规格；没有的填“无”"`
	Model    string `json:"model" minLength:"1" maxLength:"200" doc:"型号；没有的填“无”"`
	Place    string `json:"place" minLength:"1" maxLength:"300" doc:"保存或者所在地点"`
}

// Signing says who signed what was drawn up on the spot, and what stands in
// for a signature that is missing.
type Signing struct {
	PartyPresent   bool      `json:"party_present" doc:"当事人是否到场"`
	PartySigned    bool      `json:"party_signed" doc:"当事人是否签名或者盖章"`
	Refusal        string    `json:"refusal,omitempty" maxLength:"1000" doc:"当事人不到场或者拒绝签名的情况，在文书中注明"`
	OfficersSigned bool      `json:"officers_signed" doc:"执法人员是否签名或者盖章"`
	Witness        string    `json:"witness,omitempty" maxLength:"200" doc:"见证人姓名和身份"`
	WitnessSigned  bool      `json:"witness_signed,omitempty" doc:"见证人是否签名或者盖章"`
	Video          []FileRef `json:"video,omitempty" maxItems:"20" doc:"全程录像等音像记录"`
}

// PreservationPropose asks leave to keep evidence that may be lost (先行登记保存),
// 处罚法56.
type PreservationPropose struct {
	Objects string `json:"objects" minLength:"1" maxLength:"4000" doc:"拟登记保存的证据"`
	Reason  string `json:"reason" minLength:"1" maxLength:"2000" doc:"证据可能灭失或者以后难以取得的情况"`
}

// Preservation is one provisional preservation and what became of it. A case
// may have several, one after the other.
type Preservation struct {
	PreservationPropose
	Number     int
	ProposedBy party.PersonID
	ApprovedBy party.PersonID
	List       *PreservationExecute
	ListedAt   time.Time
	Sequence   int // of the entry with the list
	Disposal   *PreservationDispose
	EndedAt    time.Time
	Lapsed     bool
}

// Preservation returns the newest preservation, or nil.
func (c Case) Preservation() *Preservation {
	if len(c.Preservations) == 0 {
		return nil
	}
	return &c.Preservations[len(c.Preservations)-1]
}

func (f *PreservationPropose) apply(c *Case, e *Event) {
	c.Preservations = append(c.Preservations, Preservation{PreservationPropose: *f, Number: len(c.Preservations) + 1, ProposedBy: e.Actor})
}

// MeasureApprove is leadership's consent to a measure (批准).
type MeasureApprove struct {
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"负责人意见"`
}

// PreservationApprove is leadership's consent to a preservation.
type PreservationApprove struct{ MeasureApprove }

func (f *PreservationApprove) apply(c *Case, e *Event) { c.Preservation().ApprovedBy = e.Actor }

// PreservationExecute is the list drawn up on the spot (清单), 令55第19条.
type PreservationExecute struct {
	Presence
	Objects []MeasureObject `json:"objects" minItems:"1" maxItems:"500" doc:"登记保存的物品，当场清点"`
	Keeper  string          `json:"keeper" minLength:"1" maxLength:"200" doc:"保管人"`
	Handed  bool            `json:"list_handed" doc:"清单是否各执一份"`
	Signing
}

func (f *PreservationExecute) apply(c *Case, e *Event) {
	p := c.Preservation()
	p.List, p.ListedAt, p.Sequence = f, e.HappenedAt, e.Sequence
}

// ObjectDisposal says what is done with one line of the list.
type ObjectDisposal struct {
	Line   int    `json:"line" minimum:"1" maximum:"500" doc:"清单序号"`
	Way    string `json:"way" enum:"record,test,seize,confiscate,release" titles:"采取证据保全措施,送交检测、检验、鉴定,采取查封、扣押措施,依法没收,解除登记保存" doc:"处理方式（令55第十九条）：采取记录、复制、拍照、录像等证据保全措施，送交检测、检验、鉴定，采取查封、扣押措施，依法没收，解除登记保存"`
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

// PreservationDispose decides within seven working days on each thing kept.
type PreservationDispose struct {
	Lines   []ObjectDisposal `json:"lines" minItems:"1" maxItems:"500" doc:"逐项处理决定"`
	Opinion string           `json:"opinion" minLength:"1" maxLength:"2000" doc:"负责人意见"`
}

func (f *PreservationDispose) apply(c *Case, e *Event) {
	p := c.Preservation()
	p.Disposal, p.EndedAt = f, e.HappenedAt
}

// MeasureLapse is the system's entry that a measure ended by itself.
type MeasureLapse struct {
	Rule string `json:"rule"`
}

// RanOut is what the system enters when a period ran out: which, and where the
// track stood.
type RanOut interface {
	Facts
	Tell(rule string, from State)
}

// Tell fills the entry in.
func (f *MeasureLapse) Tell(rule string, _ State) { f.Rule = rule }

// PreservationLapse ends a preservation that nobody decided on in time.
type PreservationLapse struct{ MeasureLapse }

func (f *PreservationLapse) apply(c *Case, e *Event) {
	p := c.Preservation()
	p.Lapsed, p.EndedAt = true, e.HappenedAt
}

// SeizurePropose proposes to seal or seize (查封、扣押), 强制法18, 22 and 23.
type SeizurePropose struct {
	Measure     law.Measure     `json:"measure" enum:"seal,seize" titles:"查封,扣押" doc:"措施种类：查封、扣押"`
	Objects     []MeasureObject `json:"objects" minItems:"1" maxItems:"500" doc:"场所、设施或者财物"`
	Reason      string          `json:"reason" minLength:"1" maxLength:"4000" doc:"理由"`
	Basis       string          `json:"basis" minLength:"1" maxLength:"2000" doc:"法律、法规依据"`
	Related     bool            `json:"related" doc:"是否均与违法行为有关"`
	Necessities bool            `json:"necessities" doc:"是否含有公民个人及其所扶养家属的生活必需品"`
	Elsewhere   bool            `json:"sealed_elsewhere" doc:"是否已被其他国家机关依法查封"`
}

// Execution is how a measure was carried out: the items of 强制法18, each a
// field of its own. The first, the approval, is the state that the case must
// be in.
type Execution struct {
	Presence                  // items two and three
	Notified  bool            `json:"party_notified" doc:"是否通知当事人到场"`
	Reasons   bool            `json:"reasons_told" doc:"是否当场告知采取措施的理由、依据"`
	Rights    bool            `json:"rights_told" doc:"是否当场告知当事人依法享有的权利、救济途径"`
	Heard     bool            `json:"heard" doc:"是否听取当事人的陈述和申辩"`
	Statement string          `json:"statement" minLength:"1" maxLength:"8000" doc:"当事人的陈述和申辩；没有的填“无”"`
	Record    string          `json:"record" minLength:"1" maxLength:"20000" doc:"现场笔录"`
	Other     string          `json:"other_procedure" minLength:"1" maxLength:"2000" doc:"法律、法规规定的其他程序；没有的填“无”"`
	Objects   []MeasureObject `json:"objects" minItems:"1" maxItems:"500" doc:"实际查封、扣押的场所、设施或者财物"`
	Keeper    string          `json:"keeper" minLength:"1" maxLength:"200" doc:"保管人和保管地点"`
	Delivered bool            `json:"documents_delivered" doc:"是否当场交付决定书和清单"`
	Signing
}

// Seizure is one measure and what became of it. Review and approval bind to
// its digest.
type Seizure struct {
	SeizurePropose
	Number     int
	SHA256     string
	Sequence   int // of the proposal's entry
	ProposedBy party.PersonID
	Urgency    string // why it was carried out on the spot; "" for an ordinary one
	MustReview []law.Hit
	Review     *MeasureReview
	ReviewedBy party.PersonID
	ApprovedBy party.PersonID
	Execution  *Execution
	ExecutedAt time.Time
	Tests      []SeizureTest
	Ended      string // lifted, declined, lapsed, confiscated
	EndedAt    time.Time
	Returned   *SeizureReturn
}

// Seizure returns the newest measure, or nil.
func (c Case) Seizure() *Seizure {
	if len(c.Seizures) == 0 {
		return nil
	}
	return &c.Seizures[len(c.Seizures)-1]
}

// Agreed tells whether the review consents to exactly this measure.
func (s Seizure) Agreed() bool {
	return s.Review != nil && s.Review.Code == Agree && s.Review.Measure == s.SHA256
}

// CanonicalText is the text whose digest review and approval bind to.
func (f SeizurePropose) CanonicalText() string {
	var b strings.Builder
	fmt.Fprintf(&b, "措施：%s\n理由：%s\n依据：%s\n", f.Measure, f.Reason, f.Basis)
	for i, o := range f.Objects {
		fmt.Fprintf(&b, "%d：%s｜%s｜%s｜%s｜%s\n", i+1, o.Name, o.Quantity, o.Spec, o.Model, o.Place)
	}
	return b.String()
}

func (c *Case) addSeizure(f SeizurePropose, e *Event) *Seizure {
	number := len(c.Seizures) + 1
	c.Seizures = append(c.Seizures, Seizure{
		SeizurePropose: f, Number: number, SHA256: digest(fmt.Sprintf("第 %d 次\n%s", number, f.CanonicalText())),
		Sequence: e.Sequence, ProposedBy: e.Actor, MustReview: e.Found.MustReview,
	})
	return c.Seizure()
}

func (f *SeizurePropose) apply(c *Case, e *Event) { c.addSeizure(*f, e) }

// SeizureUrgent is a measure carried out on the spot because it could not
// wait (强制法19); approval follows within twenty-four hours.
type SeizureUrgent struct {
	Urgency   string         `json:"urgency" minLength:"1" maxLength:"2000" doc:"情况紧急、需要当场实施的理由"`
	Proposal  SeizurePropose `json:"proposal" doc:"措施内容"`
	Execution Execution      `json:"execution" doc:"实施情况"`
}

func (f *SeizureUrgent) apply(c *Case, e *Event) {
	s := c.addSeizure(f.Proposal, e)
	s.Urgency, s.Execution, s.ExecutedAt = f.Urgency, &f.Execution, e.HappenedAt
}

// MeasureReview is the legal review of one measure (行政强制措施法制审核). Measure is
// the digest of what was reviewed.
type MeasureReview struct {
	Measure   string      `json:"measure_sha256" pattern:"^[0-9a-f]{64}$" doc:"所审核措施的 SHA-256"`
	Code      OpinionCode `json:"code" enum:"AGREE,SUPPLEMENT,CORRECT,TRANSFER" titles:"同意,补充调查,改正,移送" doc:"审核结论：同意、补充调查、改正、移送"`
	Kind      string      `json:"kind,omitempty" enum:"vary,rectify,supplement_documents" titles:"变更,纠正,补正" doc:"改正的类别：变更、纠正、补正"`
	Checklist []CheckRow  `json:"checklist" minItems:"11" maxItems:"11" doc:"十一项审核要点"`
	Issues    []Issue     `json:"issues,omitempty" maxItems:"50" doc:"存在的问题，逐项列明"`
	Text      string      `json:"text" minLength:"1" maxLength:"8000" doc:"审核意见"`
}

func (f *MeasureReview) apply(c *Case, e *Event) {
	s := c.Seizure()
	s.Review, s.ReviewedBy = f, e.Actor
}

// SeizureApprove is leadership's consent to a measure, before it or, to an
// urgent one, after it.
type SeizureApprove struct{ MeasureApprove }

func (f *SeizureApprove) apply(c *Case, e *Event) { c.Seizure().ApprovedBy = e.Actor }

// SeizureDecline refuses the measure; an urgent one is lifted at once.
type SeizureDecline struct {
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"不予批准的理由"`
}

func (f *SeizureDecline) apply(c *Case, e *Event) { c.endSeizure("declined", e) }

func (c *Case) endSeizure(how string, e *Event) {
	s := c.Seizure()
	s.Ended, s.EndedAt = how, e.HappenedAt
}

// SeizureExecute carries out an approved measure.
type SeizureExecute struct{ Execution }

func (f *SeizureExecute) apply(c *Case, e *Event) {
	s := c.Seizure()
	s.Execution, s.ExecutedAt = &f.Execution, e.HappenedAt
}

// SeizureExtend extends the measure once (强制法25); the party is told in
// writing.
type SeizureExtend struct {
	Days   int    `json:"days" minimum:"1" maximum:"30" doc:"延长日数（自然日），不超过三十日"`
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"情况复杂、需要延长的理由"`
}

func (*SeizureExtend) apply(*Case, *Event) {}

// SeizureTest sends what was seized to a test. Its time is not counted; how
// long it takes is fixed and told to the party beforehand (强制法25).
type SeizureTest struct {
	Institution string        `json:"institution" minLength:"1" maxLength:"200" doc:"受委托机构"`
	Matter      string        `json:"matter" minLength:"1" maxLength:"2000" doc:"检测、检验、检疫或者技术鉴定事项"`
	Until       calendar.Date `json:"until" format:"date" doc:"检测、检验、检疫或者技术鉴定期间的末日"`
	Done        bool          `json:"-"`
}

func (f *SeizureTest) apply(c *Case, _ *Event) {
	s := c.Seizure()
	s.Tests = append(s.Tests, *f)
}

// Testing is the test whose result is still awaited, or nil.
func (s *Seizure) Testing() *SeizureTest {
	if n := len(s.Tests); n > 0 && !s.Tests[n-1].Done {
		return &s.Tests[n-1]
	}
	return nil
}

// SeizureTested takes the test's result in.
type SeizureTested struct {
	Conclusion string    `json:"conclusion" minLength:"1" maxLength:"4000" doc:"检测、检验、检疫或者技术鉴定结论"`
	Files      []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"报告文件"`
}

func (f *SeizureTested) apply(c *Case, _ *Event) { c.Seizure().Testing().Done = true }

// SeizureLift ends a measure before its time (解除), 强制法28.
type SeizureLift struct {
	Ground string `json:"ground" enum:"no_offence,unrelated,decided,other" titles:"没有违法行为,与违法行为无关,已作出处理决定不再需要,其他不再需要" doc:"解除情形（强制法28）：没有违法行为、与违法行为无关、已作出处理决定不再需要、其他不再需要"`
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (f *SeizureLift) apply(c *Case, e *Event) { c.endSeizure("lifted", e) }

// SeizureLapse is the system's entry that a measure ended because its time, or
// the time for its approval, ran out.
type SeizureLapse struct{ MeasureLapse }

func (f *SeizureLapse) apply(c *Case, e *Event) { c.endSeizure("lapsed", e) }

// SeizureConfiscate deals with what was seized as the penalty decision says
// (强制法27).
type SeizureConfiscate struct {
	Result string `json:"result" minLength:"1" maxLength:"4000" doc:"依照处罚决定处理查封、扣押财物的情况"`
}

func (f *SeizureConfiscate) apply(c *Case, e *Event) { c.endSeizure("confiscated", e) }

// SeizureReturn hands back what was sealed or seized, at once when the measure
// has ended (强制法28).
type SeizureReturn struct {
	Presence
	Receiver string    `json:"receiver" minLength:"1" maxLength:"200" doc:"领取人"`
	Intact   bool      `json:"intact" doc:"财物是否完好"`
	Note     string    `json:"note" minLength:"1" maxLength:"2000" doc:"退还或者启封情况"`
	Signed   bool      `json:"signed" doc:"领取人是否签名"`
	Files    []FileRef `json:"files,omitempty" maxItems:"20" doc:"领取单据等"`
}

func (f *SeizureReturn) apply(c *Case, _ *Event) { c.Seizure().Returned = f }
