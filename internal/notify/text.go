package notify

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/internal/store"
)

// item is one message with the case that it is about; a message about people
// has none.
type item struct {
	notice store.Notice
	head   store.Case
}

func (i item) number() string {
	switch {
	case i.notice.CaseID == "":
		return "证件和资格"
	case i.head.Number == nil:
		return "尚未立案"
	}
	return *i.head.Number
}

// writer words what leaves the house. It is given nothing that names a party.
type writer struct {
	url string // where browsers reach the program; "" where nobody has said
}

func (w writer) link(caseID string) string {
	if w.url == "" {
		return ""
	}
	return w.url + "/cases/" + caseID
}

// single is the mail about one message.
func (w writer) single(i item) (subject, text string) {
	kind := law.NoticeKind(i.notice.Kind).Title()
	return fmt.Sprintf("【三项制度】%s：%s", kind, i.number()), w.lines(i) + footer
}

// digest is the mail about several.
func (w writer) digest(items []item, on time.Time) (subject, text string) {
	var b strings.Builder
	for n, i := range items {
		fmt.Fprintf(&b, "%d．%s\n%s\n", n+1, law.NoticeKind(i.notice.Kind).Title(), w.lines(i))
	}
	return fmt.Sprintf("【三项制度】%s 消息汇总（%d 条）", calendar.DateOf(on), len(items)), b.String() + footer
}

func (w writer) lines(i item) string {
	if i.notice.CaseID == "" {
		return i.notice.Text + "\n"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "案号：%s\n案由：%s\n%s\n", i.number(), i.head.Title, i.notice.Text)
	if link := w.link(i.head.ID); link != "" {
		b.WriteString(link + "\n")
	}
	return b.String()
}

const footer = "\n本邮件由系统发出，请勿回复。接收方式可以在系统内修改。\n"

// code is the mail that verifies an address.
func code(secret string) (subject, text string) {
	return "【三项制度】邮箱验证码", fmt.Sprintf("验证码：%s\n\n请在 %d 分钟内在系统内填写。不是您本人操作的，请忽略本邮件。\n", secret, int(codeLife.Minutes()))
}

// Event is what a hook is told.
type Event struct {
	Type      string    `json:"type"` // notice.at_risk, notice.due …
	Timestamp time.Time `json:"timestamp"`
	Data      Told      `json:"data"`
}

// Told is who is told what.
type Told struct {
	Notice    string  `json:"notice"`
	Recipient Person  `json:"recipient"`
	Kind      string  `json:"kind"`
	KindTitle string  `json:"kind_title"`
	Urgent    bool    `json:"urgent"`
	Text      string  `json:"text"`
	Case      *Matter `json:"case,omitempty"` // none where it is about people
	Link      string  `json:"link,omitempty"`
}

// Person is the colleague whom a message is for.
type Person struct {
	ID    string `json:"id"`
	Login string `json:"login"`
	Name  string `json:"name"`
}

// Matter is the case that a message is about.
type Matter struct {
	ID     string `json:"id"`
	Number string `json:"number,omitempty"`
	Title  string `json:"title"`
}

// body rests on what is recorded alone, so that a repeated message says the
// same.
func (w writer) body(i item, to store.Account) ([]byte, error) {
	kind := law.NoticeKind(i.notice.Kind)
	told := Told{
		Notice: i.notice.ID, Recipient: Person{to.ID, to.Login, to.Name}, Kind: i.notice.Kind, KindTitle: kind.Title(), Urgent: i.notice.Urgent,
		Text: i.notice.Text,
	}
	if i.notice.CaseID != "" {
		told.Case, told.Link = &Matter{ID: i.head.ID, Title: i.head.Title}, w.link(i.head.ID)
	}
	if i.head.Number != nil {
		told.Case.Number = *i.head.Number
	}
	return json.Marshal(Event{Type: "notice." + i.notice.Kind, Timestamp: i.notice.CreatedAt, Data: told})
}
