package casefile

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// CounselAsk asks counsel (法律顾问、公职律师) for a written view. It opens the
// named papers and files of this one case to that person, until the day, both
// included, and nothing else (国办发〔2018〕118号（十一）).
type CounselAsk struct {
	Counsel  party.PersonID `json:"counsel" minLength:"1" maxLength:"60" doc:"法律顾问、公职律师"`
	Question string         `json:"question" minLength:"1" maxLength:"4000" doc:"请求论证的问题"`
	Papers   []string       `json:"papers,omitempty" maxItems:"100" doc:"提供查阅的文书编号"`
	Files    []FileRef      `json:"files,omitempty" maxItems:"100" doc:"提供查阅的文件"`
	Until    calendar.Date  `json:"until" format:"date" doc:"查阅截止日期（含当日）"`
}

// CounselRequest is one question to counsel and the answer to it. Advice binds
// nobody.
type CounselRequest struct {
	CounselAsk
	Sequence int
	By       party.PersonID
	At       time.Time
	Advice   *CounselAdvise
	AnswerAt int // sequence of the answer, 0 while there is none
	Ended    bool
}

func (f *CounselAsk) apply(c *Case, e *Event) {
	c.Counsel = append(c.Counsel, CounselRequest{CounselAsk: *f, Sequence: e.Sequence, By: e.Actor, At: e.HappenedAt})
}

// CounselAdvise answers a question to counsel outside the disagreement ladder.
type CounselAdvise struct {
	Advice string    `json:"advice" minLength:"1" maxLength:"8000" doc:"书面意见，供参考，不具有约束力"`
	Files  []FileRef `json:"files,omitempty" maxItems:"20" doc:"附件"`
}

func (f *CounselAdvise) apply(c *Case, e *Event) { c.answered(e, f) }

// CounselEnd ends counsel's access before its day.
type CounselEnd struct {
	Counsel party.PersonID `json:"counsel" minLength:"1" maxLength:"60" doc:"法律顾问、公职律师"`
	Reason  string         `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (f *CounselEnd) apply(c *Case, _ *Event) {
	for i := range c.Counsel {
		c.Counsel[i].Ended = c.Counsel[i].Ended || c.Counsel[i].Counsel == f.Counsel
	}
}

// answered notes the answer with the newest question to that person.
func (c *Case) answered(e *Event, advice *CounselAdvise) {
	for i := range slices.Backward(c.Counsel) {
		if r := &c.Counsel[i]; r.Counsel == e.Actor && r.Advice == nil {
			r.Advice, r.AnswerAt = advice, e.Sequence
			return
		}
	}
}

// AskedOf lists the questions that open the case to the person on that day.
func (c Case) AskedOf(id party.PersonID, on calendar.Date) []CounselRequest {
	return slices.DeleteFunc(slices.Clone(c.Counsel), func(r CounselRequest) bool {
		return r.Counsel != id || r.Ended || on.After(r.Until)
	})
}
