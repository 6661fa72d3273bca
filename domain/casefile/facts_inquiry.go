package casefile

import (
	"time"

	"sanxiang/domain/calendar"
)

// InquiryNotify asks somebody to come and be asked (询问通知书).
type InquiryNotify struct {
	Service
	Person   string     `json:"person" minLength:"1" maxLength:"100" doc:"被询问人"`
	AppearAt *time.Time `json:"appear_at" doc:"接受询问的时间"`
	Place    string     `json:"place" minLength:"1" maxLength:"300" doc:"接受询问的地点"`
	Matters  string     `json:"matters" minLength:"1" maxLength:"2000" doc:"询问的事项和应当携带的材料"`
}

func (*InquiryNotify) apply(*Case, *Event) {}

// EvidenceRequest asks for documents and things (调取证据通知书), 令55第17条.
type EvidenceRequest struct {
	Service
	Items []string      `json:"items" minItems:"1" maxItems:"100" doc:"调取的证据材料，逐项列明"`
	By    calendar.Date `json:"by" format:"date" doc:"提供的期限"`
}

func (*EvidenceRequest) apply(*Case, *Event) {}

// Assistance is a request to another authority for help with the
// investigation (协助函), and its answer; 令55第18条.
type Assistance struct {
	AssistanceRequest
	Sequence int               `json:"sequence" doc:"记录序号"`
	Number   string            `json:"number" doc:"文号"`
	At       time.Time         `json:"at" doc:"发函时间"`
	Answer   *AssistanceAnswer `json:"answer,omitempty" doc:"复函"`
}

// AssistanceRequest asks another authority for help.
type AssistanceRequest struct {
	To      string `json:"to" minLength:"1" maxLength:"200" doc:"请求协助的机关"`
	Matters string `json:"matters" minLength:"1" maxLength:"4000" doc:"请求协助调查取证的事项和理由"`
}

func (f *AssistanceRequest) apply(c *Case, e *Event) {
	asked := Assistance{AssistanceRequest: *f, Sequence: e.Sequence, At: e.HappenedAt}
	if len(e.Papers) > 0 {
		asked.Number = e.Papers[0].Number
	}
	c.Assistances = append(c.Assistances, asked)
}

// AssistanceAnswer is what it answered. Evidence that came with it is taken
// into the file as evidence.
type AssistanceAnswer struct {
	Request  int       `json:"request" minimum:"1" doc:"所答复协助函的记录序号"`
	Document string    `json:"document,omitempty" maxLength:"100" doc:"复函文号"`
	Result   string    `json:"result" minLength:"1" maxLength:"4000" doc:"答复内容"`
	Files    []FileRef `json:"files,omitempty" maxItems:"20" doc:"复函"`
}

func (f *AssistanceAnswer) apply(c *Case, _ *Event) {
	for i := range c.Assistances {
		if c.Assistances[i].Sequence == f.Request {
			c.Assistances[i].Answer = f
		}
	}
}

// Test is a test or expert opinion given out (检测、检验、鉴定) and what became of
// it.
type Test struct {
	TestingCommission
	At         time.Time      `json:"at" doc:"委托时间"`
	Report     *TestingReport `json:"report,omitempty" doc:"结果"`
	ReportedAt time.Time      `json:"reported_at,omitzero" doc:"收到结果的时间"`
	ToldAt     time.Time      `json:"told_at,omitzero" doc:"结果告知当事人的时间"`
}

// TestingCommission gives out a test or expert opinion; its time is not
// counted in the handling period (令55第29条).
type TestingCommission struct {
	Institution   string `json:"institution" minLength:"1" maxLength:"200" doc:"受委托机构"`
	Qualification string `json:"qualification" minLength:"1" maxLength:"200" doc:"机构具备的相应条件：资质、资格证书的名称和编号"`
	Matter        string `json:"matter" minLength:"1" maxLength:"2000" doc:"委托事项"`
}

func (f *TestingCommission) apply(c *Case, e *Event) {
	c.Tests = append(c.Tests, Test{TestingCommission: *f, At: e.HappenedAt})
}

// TestingReport takes the result in.
type TestingReport struct {
	Conclusion string    `json:"conclusion" minLength:"1" maxLength:"4000" doc:"检测、检验、鉴定结论"`
	Files      []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"报告文件"`
}

func (f *TestingReport) apply(c *Case, e *Event) {
	if n := len(c.Tests); n > 0 {
		c.Tests[n-1].Report, c.Tests[n-1].ReportedAt = f, e.HappenedAt
	}
}

// TestingTell tells the party of every result that it has not been told of
// (检测检验鉴定结果告知书), 令55第18条.
type TestingTell struct{ Service }

func (f *TestingTell) apply(c *Case, e *Event) {
	for i := range c.Tests {
		if c.Tests[i].Report != nil && c.Tests[i].ToldAt.IsZero() {
			c.Tests[i].ToldAt = e.HappenedAt
		}
	}
}

// Untold tells whether there is a result that the party was not told of.
func (c Case) Untold() bool {
	for _, t := range c.Tests {
		if t.Report != nil && t.ToldAt.IsZero() {
			return true
		}
	}
	return false
}
