package casefile

import "time"

// Jurisdiction is one dispute about who the case belongs to (管辖争议, 令55第6条)
// as far as it has come.
type Jurisdiction struct {
	JurisdictionDispute
	At         time.Time
	Agreed     *JurisdictionAgree
	Referred   *JurisdictionRefer
	Designated *JurisdictionDesignate
}

// JurisdictionDispute records that another authority claims the case, or that
// each holds it to be the other's.
type JurisdictionDispute struct {
	Authority string `json:"authority" minLength:"1" maxLength:"200" doc:"与本机关发生管辖争议的行政机关"`
	About     string `json:"about" minLength:"1" maxLength:"4000" doc:"争议的事项和双方的理由"`
}

func (f *JurisdictionDispute) apply(c *Case, e *Event) {
	c.Jurisdiction = append(c.Jurisdiction, Jurisdiction{JurisdictionDispute: *f, At: e.HappenedAt})
}

// JurisdictionAgree is what the consultation came to.
type JurisdictionAgree struct {
	Ours   bool      `json:"ours" doc:"是否由本机关管辖"`
	To     string    `json:"to,omitempty" maxLength:"200" doc:"由其他机关管辖的，填写该机关名称；由本机关管辖的不填"`
	Record string    `json:"record" minLength:"1" maxLength:"4000" doc:"协商的经过和结果"`
	Files  []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"协商记录"`
}

func (f *JurisdictionAgree) apply(c *Case, _ *Event) { c.Dispute().Agreed = f }

// JurisdictionRefer asks the common superior to name who has the case.
type JurisdictionRefer struct {
	Superior  string `json:"superior" minLength:"1" maxLength:"200" doc:"共同的上一级行政机关"`
	Consulted string `json:"consulted" minLength:"1" maxLength:"4000" doc:"协商的经过和协商不成的情况"`
	View      string `json:"view" minLength:"1" maxLength:"4000" doc:"本机关对管辖的意见和理由"`
}

func (f *JurisdictionRefer) apply(c *Case, _ *Event) { c.Dispute().Referred = f }

// JurisdictionDesignate is the superior's designation, as it was received.
type JurisdictionDesignate struct {
	Ours     bool      `json:"ours" doc:"是否指定本机关管辖"`
	To       string    `json:"to,omitempty" maxLength:"200" doc:"指定其他机关管辖的，填写该机关名称；指定本机关管辖的不填"`
	Document string    `json:"document" minLength:"1" maxLength:"200" doc:"指定管辖文书的名称和文号"`
	Files    []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"指定管辖文书"`
}

func (f *JurisdictionDesignate) apply(c *Case, _ *Event) { c.Dispute().Designated = f }

// Dispute returns the newest dispute about jurisdiction, or nil.
func (c Case) Dispute() *Jurisdiction {
	if len(c.Jurisdiction) == 0 {
		return nil
	}
	return &c.Jurisdiction[len(c.Jurisdiction)-1]
}
