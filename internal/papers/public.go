package papers

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Public is the masked public version of one decision: what the register
// lists, and the text that the paper "disclosure" consists of.
type Public struct {
	Number     string // 公示编号, empty until it is published
	Decision   string // 决定书文号
	Title      string // 案件名称, with the name masked
	PartyName  string // masked for natural persons as the parameter says
	PartyKind  string // in Chinese
	CreditCode string // organisations and sole traders alone
	Legal      string // 法定代表人; masked for sole traders
	Category   string // of enforcement, law.Penalty say
	Facts      string // the publisher's summary
	Basis      string
	Outcome    string // what was decided, joined into one line
	Items      []string
	Varied     string // which document varied it, empty for a decision that stands as it was made
	Bureau     string
	DecidedOn  calendar.Date
	ShownOn    calendar.Date // first published; zero until then
	Heading    string
	DemoClock  bool
	IsPenalty  bool
	Penal      bool // of the penalty procedure, whatever it came to
	Text       []byte
	SHA256     string // of Text
}

// Public makes the public version of a decision with a prepared disclosure.
// Identity numbers, phones and addresses of people never enter it; a
// *fault.Fault on the field "summary" says what personal data it would still
// hold. The text is that of the paper "disclosure".
func (r *Renderer) Public(c casefile.Case, rules law.Set) (Public, error) {
	for i := len(c.Events) - 1; i >= 0; i-- {
		e := c.Events[i]
		if e.Kind == "disclosure.publish" && !e.Struck && len(e.Papers) > 0 {
			return r.public(c, e, e.Papers[0], rules)
		}
	}
	return r.public(c, casefile.Event{}, casefile.Paper{}, rules)
}

func (r *Renderer) public(c casefile.Case, e casefile.Event, p casefile.Paper, rules law.Set) (Public, error) {
	if c.Plan != nil {
		return r.publicPlan(c, e, p, rules)
	}
	d, ok := procedure.AsItStands(c)
	if !ok {
		return Public{}, fmt.Errorf("the case has no decision")
	}
	if c.PublicVersion == nil || strings.TrimSpace(c.PublicVersion.Summary) == "" {
		return Public{}, fmt.Errorf("the case has no prepared disclosure")
	}
	m := masking{who: c.Matter.Party, on: rules.Params.MaskPersonName()}
	items := dispositions(d)
	table, _ := procedure.TableOf(procedure.Tables(), c, "")
	penal := table.Category == law.Penalty
	v := Public{
		Decision: c.Decision.Number, PartyName: m.name(), Legal: m.legal(), CreditCode: m.creditCode(), Category: string(table.Category),
		Facts: c.PublicVersion.Summary, Basis: d.Basis, Items: items, Outcome: strings.Join(items, "；"), Bureau: r.bureau.Name,
		DecidedOn: calendar.DateOf(c.Decision.MadeAt), ShownOn: calendar.DateOf(c.PublicVersion.PublishedAt),
		Varied: variedBy(c.Decision), Heading: table.Category.Title() + "决定公示", IsPenalty: d.Outcome == casefile.Penalty, Penal: penal, DemoClock: e.DemoClock,
	}
	v.Title = v.PartyName + cause(c, rules) + "案"
	var err error
	if v.PartyKind, err = label("party", c.Matter.Party.Kind); err != nil {
		return Public{}, err
	}
	if p.Slot == "disclosure" {
		v.Number, v.Heading = p.Number, p.Title
	}
	if v.Text, err = r.execute("disclosure", v); err != nil {
		return Public{}, err
	}
	sum := sha256.Sum256(v.Text)
	v.SHA256 = hex.EncodeToString(sum[:])
	if found := m.leak(string(v.Text), c.Lead.Informant); found != "" {
		return Public{}, fault.InField("summary", "公示内容含有%s，请遮盖后再提交", found).Because("《个人信息保护法》第二十八条")
	}
	return v, nil
}

// variedBy names the document that left a decision as it is shown.
func variedBy(d *casefile.Decision) string {
	f := d.LastFate()
	if f == nil || f.Kind != "varied" {
		return ""
	}
	return labels["varied-by"][f.By] + "（" + f.Document + "）变更，公示的是变更后的内容"
}

// masking decides what of the party the public may read. An organisation's
// name, code and legal representative are public; a natural person's given name
// is hidden when the parameter says so, and so is the given name of a sole
// trader's operator, who is the party in person.
type masking struct {
	who  party.Respondent
	on   bool
	open []string // what else is public and looks like somebody's number
}

func (m masking) name() string {
	if m.on && m.who.Kind == party.NaturalPerson {
		return maskName(m.who.Name)
	}
	return m.who.Name
}

func (m masking) legal() string {
	switch m.who.Kind {
	case party.Organisation:
		return m.who.Legal
	case party.Business:
		if m.on {
			return maskName(m.who.Legal)
		}
		return m.who.Legal
	}
	return ""
}

func (m masking) creditCode() string {
	if m.who.Kind == party.NaturalPerson {
		return ""
	}
	return m.who.IDCode
}

// leak names the first piece of personal data that the text still holds. A
// credit code of eighteen digits looks like an identity number and is looked
// away from, as is a trade name, which may hold its owner's name.
func (m masking) leak(text, informant string) string {
	type secret struct{ title, value string }
	secrets := []secret{{"当事人联系电话", m.who.Phone}, {"举报人信息", informant}}
	if m.who.Kind == party.NaturalPerson {
		secrets = append(secrets, secret{"当事人身份证件号码", m.who.IDCode}, secret{"当事人住址", m.who.Address})
	}
	if m.on && m.who.Kind == party.NaturalPerson {
		secrets = append(secrets, secret{"当事人姓名", m.who.Name})
	}
	if m.who.Kind != party.NaturalPerson {
		for _, open := range append([]string{m.who.Name, m.who.IDCode}, m.open...) {
			if open != "" {
				text = strings.ReplaceAll(text, open, "")
			}
		}
	}
	if m.on && m.who.Kind == party.Business {
		secrets = append(secrets, secret{"经营者姓名", m.who.Legal})
	}
	for _, s := range secrets {
		if value := strings.TrimSpace(s.value); utf8.RuneCountInString(value) > 1 && strings.Contains(text, value) {
			return s.title
		}
	}
	return procedure.PersonalData(text)
}

// compound are the surnames of two characters that are common. Read-only.
var compound = []string{"欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "长孙", "慕容", "令狐", "宇文", "东方", "公孙", "轩辕", "呼延"}

// maskName keeps the surname: 欧阳＊, 张＊. However long the given name is, one
// mark stands for it.
func maskName(name string) string {
	runes := []rune(strings.TrimSpace(name))
	switch {
	case len(runes) == 0:
		return ""
	case len(runes) > 2 && slices.Contains(compound, string(runes[:2])):
		return string(runes[:2]) + "＊"
	}
	return string(runes[:1]) + "＊"
}
