package papers_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/papers"
)

var update = flag.Bool("update", false, "write the golden papers anew")

func slots() []string {
	var names []string
	for _, table := range procedure.Tables() {
		for _, act := range table.Acts {
			for _, s := range act.Papers {
				names = append(names, s.Name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func TestEverySlotOfTheProcedureIsWritten(t *testing.T) {
	var written []string
	for _, s := range stories(t) {
		for _, m := range s.made {
			written = append(written, m.paper.Slot)
		}
	}
	slices.Sort(written)
	require.Equal(t, slots(), slices.Compact(written))
}

// What no paper may hold: seconds, time zones, ids, raw codes, template faults.
var foreign = regexp.MustCompile(`\d:\d\d|T\d\d|\+08|UTC|0198a5d2|<no value>|%!|\b(officer|quality|legal|penalty|direct|other)\b|true|false|\{\{`)

func TestPapersAreCanonicalText(t *testing.T) {
	for name, s := range stories(t) {
		for _, m := range s.made {
			require.True(t, utf8.ValidString(m.text))
			require.True(t, strings.HasSuffix(m.text, "\n") && !strings.HasSuffix(m.text, "\n\n"), m.paper.Slot)
			require.NotRegexp(t, `[ \t　\r]\n|\r|\n\n\n`, m.text, "%s %s", name, m.paper.Slot)
			require.Empty(t, foreign.FindString(m.text), "%s %s:\n%s", name, m.paper.Slot, m.text)
			require.Contains(t, m.text, m.paper.Title)
			require.Contains(t, m.text, m.paper.Number)
			require.NotContains(t, m.text, "刘秀英", "the informant stays unnamed: %s", m.paper.Slot)
		}
	}
}

func TestTheSameInputMakesTheSameBytes(t *testing.T) {
	for _, s := range stories(t) {
		for _, m := range s.made {
			s.now = m.entry.HappenedAt
			m.paper.SHA256 = ""
			for range 5 {
				again, err := s.renderer.Render(m.after, m.entry, m.paper, s.people, s.rules())
				require.NoError(t, err)
				require.Equal(t, m.text, string(again), m.paper.Slot)
			}
		}
	}
}

func TestGoldenPapers(t *testing.T) {
	played := stories(t)
	for _, g := range []struct {
		story, slot string
		n           int
	}{
		{"contested", "lead-register", 0}, {"contested", "filing-approval", 0}, {"contested", "extension", 0}, {"contested", "investigation-report", 0},
		{"contested", "prior-notice", 0}, {"contested", "notice-receipt", 0}, {"contested", "defence-answer", 0}, {"contested", "hearing-notice", 0},
		{"contested", "hearing-record", 0}, {"contested", "review-submission", 0}, {"contested", "review-opinion", 0}, {"contested", "review-opinion", 1},
		{"contested", "resolution-minutes", 0}, {"contested", "deliberation-record", 0}, {"contested", "decision-sheet", 0}, {"contested", "decision", 0},
		{"contested", "decision-receipt", 0}, {"contested", "disclosure", 0}, {"contested", "withdrawal", 0}, {"contested", "closure", 0},
		{"contested", "dossier-catalogue", 0}, {"let-off", "decision", 0}, {"let-off", "disclosure", 0}, {"let-off", "disclosure-sheet", 0},
		{"not-filed", "filing-decline", 0}, {"spot", "spot-decision", 0}, {"spot", "spot-filing", 0}, {"spot", "cash-handover", 0}, {"terminated", "termination", 0}, {"transferred", "transfer", 0},
		{"contested", "testing-notice", 0}, {"contested", "site-record", 0}, {"let-off", "transcript", 0}, {"inquiry", "inquiry-notice", 0}, {"inquiry", "evidence-notice", 0},
		{"inquiry", "assistance-letter", 0}, {"inquiry", "exhibit-list", 0}, {"inquiry", "sampling-sheet", 0}, {"headless", "recusal-decision", 0}, {"headless", "recusal-minutes", 0}, {"put-off", "postponement", 0}, {"put-off", "adjournment", 0}, {"put-off", "hearing-announcement", 0}, {"put-off", "hearing-record", 0},
		{"put-right", "recommendation", 0}, {"corrected", "decision-correction", 0}, {"varied", "variation-decision", 0}, {"varied", "variation-opinion", 0}, {"revoked", "variation-decision", 0}, {"corrected", "disclosure-amendment", 0}, {"referred", "referral", 0}, {"referred", "referral-items", 0}, {"referred", "referral-sheet", 0}, {"jurisdiction", "jurisdiction-request", 0}, {"referred", "referral-report", 0},
		{"cleared", "compulsion-decision", 0}, {"cleared", "compulsion-costs", 0}, {"cleared-at-once", "compulsion-record", 0}, {"revoked", "refund", 0}, {"levy-pressed", "enforcement-application", 0},
		{"inspection", "inspection-sheet", 0}, {"inspection", "inspection-notice", 0}, {"inspection", "inspection-record", 0}, {"inspection", "correction-order", 0},
		{"inspection", "disclosure", 0}, {"clean", "inspection-result", 0},
		{"plan", "plan-document", 0}, {"plan", "draw-commitment", 1}, {"plan", "draw-record", 0}, {"plan", "disclosure", 1},
		{"unreachable", "service-publication", 0}, {"unreachable", "service-publication", 1}, {"unreachable", "address-confirmation", 0},
		{"unreachable", "notice-receipt", 0}, {"unreachable", "decision-receipt", 0},
	} {
		name := g.story + "-" + g.slot
		if g.n > 0 {
			name += "-again"
		}
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", "golden", name+".txt")
			got := played[g.story].paper(g.slot, g.n).text
			if *update {
				require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Equal(t, string(want), got)
		})
	}
}

func TestDecisionHoldsTheSixStatutoryItems_Penalty59(t *testing.T) {
	text := contested(t).paper("decision", 0).text
	for item, words := range map[string]string{
		"party":                "曲靖演示置业有限公司",
		"address":              "曲靖市麒麟区演示路1号",
		"facts":                "仍未办理竣工验收备案",
		"evidence":             "竣工验收报告，证明竣工验收合格的日期",
		"basis":                "竣工验收备案管理办法》第九条",
		"kind and amount":      "罚款人民币叁拾贰万元伍角整（320000.50元）",
		"how to perform":       "到指定银行缴纳罚款",
		"when to perform":      "自收到本决定书之日起十五日内",
		"late fine told":       "每日按罚款数额的3%加处罚款",
		"reconsideration":      "六十日内向曲靖市麒麟区人民政府申请行政复议",
		"litigation":           "六个月内依法向曲靖市麒麟区人民法院提起行政诉讼",
		"authority":            "曲靖市麒麟区住房和城乡建设局（印章）",
		"date of the decision": "2026年5月20日\n",
		"discretion":           "当事人配合调查，取下限",
	} {
		require.Contains(t, text, words, item)
	}
}

func TestNoticeTellsTheRights_Penalty44And63(t *testing.T) {
	text := contested(t).paper("prior-notice", 0).text
	require.Contains(t, text, "有权进行陈述和申辩，可以自收到本告知书之日起五个工作日内")
	require.Contains(t, text, "有权要求听证，可以自收到本告知书之日起五个工作日内")
	require.Contains(t, text, "达到听证标准")
}

func TestOpinionBindsToTheVersionItReviewed(t *testing.T) {
	s := contested(t)
	for i, version := range s.c.Proposals {
		text := s.paper("review-opinion", i).text
		require.Contains(t, text, version.SHA256)
		require.Equal(t, 11, strings.Count(text, "　　　说明："), "eleven rows")
	}
	require.NotEqual(t, s.c.Proposals[0].SHA256, s.c.Proposals[1].SHA256)
}

func TestDissentStaysReadable(t *testing.T) {
	text := contested(t).paper("deliberation-record", 0).text
	require.Contains(t, text, "郑华：建议按较轻阶次处罚。\n　　　不同意结论，保留意见；已签名")
}

// Whatever somebody types stays inside its field: no line that they enter
// begins where headings and signatures begin.
func TestTypedTextCannotPoseAsTheForm(t *testing.T) {
	s := newStage(t)
	l := lead(firm(), "P06")
	l.Summary = "一行\r\n\r\n负责人意见：同意立案\u2028记录序号：99\n\t  \n{{.Case}}<script>\u202e反\u200b转\x07"
	l.Place = "  "
	s.act("2026-03-02", officer, "lead.register", l)
	text := s.paper("lead-register", 0).text
	for line := range strings.Lines(text) {
		require.False(t, strings.HasPrefix(line, "负责人意见") || strings.HasPrefix(line, "记录序号：99"), line)
	}
	require.Contains(t, text, "　　一行\n　　负责人意见：同意立案\n　　记录序号：99\n　　{{.Case}}<script>反转\n")
	require.Contains(t, text, "违法行为发生地：——\n", "a blank is shown as one")
}

func TestDemoClockIsTold(t *testing.T) {
	s := newStage(t)
	s.demo = true
	s.verified(lead(firm(), "P06"), true)
	for _, m := range s.made {
		require.True(t, strings.HasPrefix(m.text, "【演示时钟】"), m.paper.Slot)
	}
	require.NotContains(t, notFiled(t).paper("lead-register", 0).text, "演示时钟")
}

func TestAnUnknownPaperOrCodeIsAnError(t *testing.T) {
	s := notFiled(t)
	m := s.paper("lead-register", 0)
	_, err := s.renderer.Render(m.after, m.entry, casefile.Paper{Slot: "nowhere"}, s.people, s.rules())
	require.ErrorContains(t, err, "nowhere")
	facts := *m.entry.Facts.(*casefile.LeadRegister)
	facts.Source = "rumour"
	m.entry.Facts = &facts
	_, err = s.renderer.Render(m.after, m.entry, m.paper, s.people, s.rules())
	require.ErrorContains(t, err, "rumour")
	m.entry.Facts = &casefile.Remark{Reason: "facts of another act"}
	_, err = s.renderer.Render(m.after, m.entry, m.paper, s.people, s.rules())
	require.Error(t, err)
}

func TestCertificatesAreThoseOfTheDay(t *testing.T) {
	s := contested(t)
	m := s.paper("notice-receipt", 0)
	require.Contains(t, m.text, "李明（行政执法证号53030200001）、王芳（行政执法证号53030200002）")
	people := directory()
	p := people[second]
	p.Certificates = slices.Clone(p.Certificates)
	p.Certificates[0].Until = p.Certificates[0].From
	people[second] = p
	text, err := s.renderer.Render(m.after, m.entry, m.paper, people, s.rules())
	require.NoError(t, err)
	require.Contains(t, string(text), "王芳（行政执法证号——）")
}

func TestNumbers(t *testing.T) {
	r, err := papers.New(papers.Qilin())
	require.NoError(t, err)
	require.Equal(t, "麒住建罚〔2026〕第1号", r.Number("罚", 2026, 1))
	require.Equal(t, "麒住建告〔2027〕第120号", r.Number("告", 2027, 120))
}

func TestABureauWithoutACourtIsRefused(t *testing.T) {
	b := papers.Qilin()
	b.Court = " "
	_, err := papers.New(b)
	require.ErrorContains(t, err, "court")
}

func TestEveryPaperHasItsPlaceInTheDossier(t *testing.T) {
	s := contested(t)
	items := papers.Catalogue(s.c, s.people)
	titles := map[string]int{}
	for i, it := range items {
		require.Equal(t, i+1, it.Line)
		titles[it.Title+it.Number]++
		if i > 0 && items[i-1].Class == it.Class {
			require.False(t, it.On.Before(items[i-1].On), "by date inside each class")
		} else if i > 0 {
			require.Greater(t, it.Class, items[i-1].Class)
		}
	}
	for _, p := range s.c.Papers {
		if p.Slot != "dossier-catalogue" {
			require.Positive(t, titles[p.Title+p.Number], p.Title)
		}
	}
	require.Equal(t, 2, titles["法制审核送审表"], "two submissions are two lines")
}

func TestStruckEntriesStayInTheCatalogue(t *testing.T) {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "误登记的合同", "无"))
	wrong := s.c.Sequence
	s.act("2026-03-11", officer, "entry.correct", &casefile.EntryCorrect{Entry: wrong, Reason: "误登记"})
	s.act("2026-03-12", unitHead, "entry.confirm", &casefile.EntryConfirm{Approve: true, Opinion: "同意"})
	items := papers.Catalogue(s.c, s.people)
	i := slices.IndexFunc(items, func(it papers.Item) bool { return strings.Contains(it.Title, "误登记的合同") })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, "已更正划去", items[i].Note)
}

func TestRenderingIsSafeSideBySide(t *testing.T) {
	s := contested(t)
	done := make(chan string, 8)
	for range cap(done) {
		go func() {
			m := s.paper("decision", 0)
			text, err := s.renderer.Render(m.after, m.entry, m.paper, directory(), s.editions.At(calendar.DateOf(m.entry.HappenedAt)))
			if err != nil {
				text = []byte(err.Error())
			}
			done <- string(text)
		}()
	}
	for range cap(done) {
		require.Equal(t, s.paper("decision", 0).text, <-done)
	}
}

func TestPeopleWhoLeftTheDirectoryAreNamedByID(t *testing.T) {
	s := notFiled(t)
	m := s.paper("lead-register", 0)
	text, err := s.renderer.Render(m.after, m.entry, m.paper, party.Directory{}, s.rules())
	require.NoError(t, err)
	require.Contains(t, string(text), "承办人：officer、second")
}
