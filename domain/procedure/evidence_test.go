package procedure_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

func within(p *play) casefile.Lasting {
	began := p.now.Add(-time.Hour)
	return casefile.Lasting{BeganAt: &began, EndedAt: &p.now}
}

// asking is one witness asked, the transcript signed on each page.
func asking(p *play) *casefile.EvidenceAdd {
	f := exhibit()
	f.EvidenceKind, f.Title = "testimony", "买受人询问笔录"
	f.Transcript = &casefile.Transcript{
		Asked: []casefile.Asked{{Name: "李某", Capacity: "witness", IDCode: "11010519491231002X"}}, IdentityChecked: true, RightsTold: true, Lasting: within(p),
		Text: "问：…… 答：……", Checked: true, Pages: 3, SignedPages: 3, OfficersSigned: true,
	}
	return f
}

func photocopy(*play) *casefile.EvidenceAdd {
	f := exhibit()
	f.Copy, f.CopyChecked, f.Provider, f.ProviderSigned, f.OfficersSigned = true, true, "某公司", true, true
	return f
}

// taken is a thing taken in the party's presence.
func taken(*play) *casefile.EvidenceAdd {
	f := exhibit()
	f.EvidenceKind, f.Title = "physical", "不合格钢筋"
	f.Taking = &casefile.Taking{
		Items:  []casefile.MeasureObject{{Name: "钢筋", Quantity: "三根", Spec: "一米", Model: "HRB400", Place: "本机关"}},
		Copies: 2, Signing: casefile.Signing{PartyPresent: true, PartySigned: true, OfficersSigned: true},
	}
	return f
}

func surveyed(p *play) *casefile.EvidenceAdd {
	f := exhibit()
	f.EvidenceKind, f.Title, f.Place = "inspection", "现场检查笔录", "项目工地"
	f.SiteRecord = &casefile.SiteRecord{Lasting: within(p), Events: "已开工", Signing: casefile.Signing{PartyPresent: true, PartySigned: true, OfficersSigned: true}}
	return f
}

// filmed is a recording of a fixed camera.
func filmed(p *play) *casefile.EvidenceAdd {
	f := exhibit()
	made := p.now.Add(-48 * time.Hour)
	before := calendar.MustDate("2025-01-10")
	f.EvidenceKind, f.Title = "audiovisual", "监控录像"
	f.Capture = &casefile.Capture{
		Source: "工地出入口", Maker: "设备自动记录", MadeAt: &made, Method: "封存复制", Device: "固定摄像机", Monitored: true,
		Monitoring: &casefile.Monitoring{LegalOn: before, TechnicalOn: before, Location: "工地东门", PublishedOn: before, Reviewed: true},
	}
	return f
}

func judged(p *play) *casefile.EvidenceAdd {
	f := exhibit()
	day := calendar.DateOf(p.now)
	f.EvidenceKind, f.Title = "expert", "质量鉴定意见"
	f.Expert = &casefile.ExpertOpinion{
		Commission: "鉴定委托书第1号", CommissionedOn: day.AddDays(-9), Institution: "鉴定中心", Qualification: "资质证书第2号", Experts: []string{"赵工"}, Signed: true,
		ToldOn: day,
	}
	return f
}

// 处罚法41、46, 令55第16至18条: each kind is judged by its own rules, and the
// fault stands at the field with the article.
//
//law:covers EV01 EV02 EV03 EV04 EV05 EV06 EV07 EV08 EV10 EV11 EV12 EV13 EV14 EV15 EV16 EV17 EV18 EV20 EV21 EV22 EV23 EV24 EV25 EV26
//law:covers EV30 EV31 EV32 EV33 EV34 EV35 EV40 EV41 EV42 EV43 EV44 EV50 EV51 EV52 EV53 EV54 EV55 evidence.add
func TestEvidenceIsJudgedByItsKind(t *testing.T) {
	type spoil func(*casefile.EvidenceAdd)
	signing := func(of func(*casefile.EvidenceAdd) *casefile.Signing, how func(*casefile.Signing)) spoil {
		return func(f *casefile.EvidenceAdd) { how(of(f)) }
	}
	ofTaking := func(f *casefile.EvidenceAdd) *casefile.Signing { return &f.Taking.Signing }
	ofSite := func(f *casefile.EvidenceAdd) *casefile.Signing { return &f.SiteRecord.Signing }
	late := func(d *calendar.Date) { *d = calendar.MustDate("2026-06-30") } // after the recording
	wrong := map[string]struct {
		made  func(*play) *casefile.EvidenceAdd
		spoil spoil
	}{
		"EV01": {asking, func(f *casefile.EvidenceAdd) { f.Transcript = nil }},
		"EV02": {asking, func(f *casefile.EvidenceAdd) { f.Transcript.Asked = append(f.Transcript.Asked, f.Transcript.Asked[0]) }},
		"EV03": {asking, func(f *casefile.EvidenceAdd) { f.Transcript.Asked[0].IDCode = " " }},
		"EV04": {asking, func(f *casefile.EvidenceAdd) { f.Transcript.RightsTold = false }},
		"EV05": {asking, func(f *casefile.EvidenceAdd) {
			f.Transcript.BeganAt, f.Transcript.EndedAt = f.Transcript.EndedAt, f.Transcript.BeganAt
		}},
		"EV06": {asking, func(f *casefile.EvidenceAdd) { f.Transcript.Checked = false }},
		"EV07": {asking, func(f *casefile.EvidenceAdd) { f.Transcript.SignedPages = 2 }},
		"EV08": {asking, func(f *casefile.EvidenceAdd) { f.Transcript.OfficersSigned = false }},
		"EV10": {photocopy, func(f *casefile.EvidenceAdd) { f.CopyChecked = false }},
		"EV11": {photocopy, func(f *casefile.EvidenceAdd) { f.Provider = "" }},
		"EV12": {photocopy, func(f *casefile.EvidenceAdd) { f.OfficersSigned = false }},
		"EV13": {taken, func(f *casefile.EvidenceAdd) { f.Taking = nil }},
		"EV14": {taken, func(f *casefile.EvidenceAdd) { f.Taking.Copies = 1 }},
		"EV15": {taken, signing(ofTaking, func(s *casefile.Signing) { s.OfficersSigned = false })},
		"EV16": {taken, signing(ofTaking, func(s *casefile.Signing) { s.PartyPresent = false })},
		"EV17": {taken, signing(ofTaking, func(s *casefile.Signing) { s.PartySigned = false })},
		"EV18": {taken, signing(ofTaking, func(s *casefile.Signing) { s.PartySigned, s.Refusal = false, "拒绝签名" })},
		"EV20": {surveyed, func(f *casefile.EvidenceAdd) { f.SiteRecord = nil }},
		"EV21": {surveyed, func(f *casefile.EvidenceAdd) { f.Place = "" }},
		"EV22": {surveyed, func(f *casefile.EvidenceAdd) { f.SiteRecord.EndedAt = nil }},
		"EV23": {surveyed, signing(ofSite, func(s *casefile.Signing) { s.OfficersSigned = false })},
		"EV24": {surveyed, signing(ofSite, func(s *casefile.Signing) { s.PartyPresent = false })},
		"EV25": {surveyed, signing(ofSite, func(s *casefile.Signing) { s.PartySigned = false })},
		"EV26": {surveyed, signing(ofSite, func(s *casefile.Signing) {
			// A witness does not stand in for the video of an inspection.
			s.PartyPresent, s.PartySigned, s.Refusal, s.Witness, s.WitnessSigned = false, false, "拒绝到场", "社区工作人员", true
		})},
		"EV30": {filmed, func(f *casefile.EvidenceAdd) { f.Capture = nil }},
		"EV31": {filmed, func(f *casefile.EvidenceAdd) { f.Capture.Source = "" }},
		"EV32": {filmed, func(f *casefile.EvidenceAdd) { f.Capture.Maker = "" }},
		"EV33": {filmed, func(f *casefile.EvidenceAdd) { f.Capture.MadeAt = nil }},
		"EV34": {filmed, func(f *casefile.EvidenceAdd) { f.Capture.Method = "" }},
		"EV35": {filmed, func(f *casefile.EvidenceAdd) { f.Capture.Device = "" }},
		"EV40": {filmed, func(f *casefile.EvidenceAdd) { f.Capture.Monitoring = nil }},
		"EV41": {filmed, func(f *casefile.EvidenceAdd) { late(&f.Capture.Monitoring.LegalOn) }},
		"EV42": {filmed, func(f *casefile.EvidenceAdd) { late(&f.Capture.Monitoring.TechnicalOn) }},
		"EV43": {filmed, func(f *casefile.EvidenceAdd) { late(&f.Capture.Monitoring.PublishedOn) }},
		"EV44": {filmed, func(f *casefile.EvidenceAdd) { f.Capture.Monitoring.Reviewed = false }},
		"EV50": {judged, func(f *casefile.EvidenceAdd) { f.Expert = nil }},
		"EV51": {judged, func(f *casefile.EvidenceAdd) { f.Expert.CommissionedOn = calendar.Date{} }},
		"EV52": {judged, func(f *casefile.EvidenceAdd) { f.Expert.Institution = "" }},
		"EV53": {judged, func(f *casefile.EvidenceAdd) { f.Expert.Qualification = "" }},
		"EV54": {judged, func(f *casefile.EvidenceAdd) { f.Expert.Experts = nil }},
		"EV55": {judged, func(f *casefile.EvidenceAdd) { f.Expert.ToldOn = calendar.Date{} }},
	}
	p := newPlay(t).filed("P08")
	for _, rule := range procedure.EvidenceRules() {
		c, ok := wrong[rule.ID]
		require.True(t, ok, "%s is not tried", rule.ID)
		good := c.made(p)
		p.do(officer1, "evidence.add", good)
		bad := c.made(p)
		c.spoil(bad)
		f := p.refuse("invalid", officer1, "evidence.add", bad)
		require.Equal(t, rule.Field, f.Fields[0].Path, rule.ID)
		require.Equal(t, rule.Title, f.Message, rule.ID)
		require.Equal(t, rule.Cite.String(), f.Cite, rule.ID)
	}
}

// What the law lets stand in for a signature does.
//
//law:covers EV06 EV07 EV17 EV18 EV25 EV26 evidence.add
func TestRefusalsAreNotedAndWitnessed(t *testing.T) {
	p := newPlay(t).filed("P08")
	f := asking(p)
	f.Transcript.Checked, f.Transcript.SignedPages, f.Transcript.Refusal = false, 0, "被询问人拒绝核对、签名"
	p.do(officer1, "evidence.add", f)

	absent := casefile.Signing{Refusal: "当事人拒绝到场", OfficersSigned: true}
	f = taken(p)
	f.Taking.Signing = absent
	f.Taking.Witness, f.Taking.WitnessSigned = "社区居委会工作人员", true
	p.do(officer1, "evidence.add", f)
	for _, of := range []func(*play) *casefile.EvidenceAdd{taken, surveyed} {
		f = of(p)
		signing := &casefile.Signing{}
		if f.Taking != nil {
			signing = &f.Taking.Signing
		} else {
			signing = &f.SiteRecord.Signing
		}
		*signing = absent
		signing.Video = []casefile.FileRef{{SHA256: "cc"}}
		require.Equal(t, "files", p.refuse("invalid", officer1, "evidence.add", f).Fields[0].Path, "the video is not there")
		signing.Video = []casefile.FileRef{{SHA256: fileB}}
		p.do(officer1, "evidence.add", f)
	}
}

// A photograph of a thing is a copy: marked and signed, nothing was taken.
//
//law:covers EV10 EV13 evidence.add
func TestPhotographOfAThingIsACopy(t *testing.T) {
	p := newPlay(t).filed("P08")
	f := photocopy(p)
	f.EvidenceKind = "physical"
	p.do(officer1, "evidence.add", f)
	f.CopyChecked = false
	p.refuse("invalid", officer1, "evidence.add", f)
}

// What belongs to another kind is refused at its field.
//
//law:covers evidence.add
func TestPartsOfOtherKindsStayEmpty(t *testing.T) {
	p := newPlay(t).filed("P08")
	for field, made := range map[string]func(*play) *casefile.EvidenceAdd{
		"transcript": asking, "taking": taken, "site_record": surveyed, "capture": filmed, "expert": judged,
	} {
		f := made(p)
		f.EvidenceKind = "other"
		require.Equal(t, field, p.refuse("invalid", officer1, "evidence.add", f).Fields[0].Path)
	}
	listed := taken(p)
	listed.EvidenceKind = "documentary"
	p.do(officer1, "evidence.add", listed)
}

// Each piece leaves the paper that it is drawn up in.
//
//law:covers evidence.add
func TestEvidenceLeavesItsPapers(t *testing.T) {
	sampled := func(p *play) *casefile.EvidenceAdd {
		f := taken(p)
		f.Taking.Sampling = "随机抽取三根，基数三百根，当场封样"
		return f
	}
	for name, c := range map[string]struct {
		made func(*play) *casefile.EvidenceAdd
		want []string
	}{
		"asked": {asking, []string{"transcript"}}, "taken": {taken, []string{"exhibit-list"}}, "sampled": {sampled, []string{"exhibit-list", "sampling-sheet"}},
		"on site": {surveyed, []string{"site-record"}}, "filmed": {filmed, nil}, "copied": {photocopy, nil},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t).filed("P08")
			seq := p.do(officer1, "evidence.add", c.made(p))
			var slots []string
			for _, paper := range p.c.Papers {
				if paper.Sequence == seq {
					slots = append(slots, paper.Slot)
				}
			}
			require.Equal(t, c.want, slots)
		})
	}
}

// The inspection's and the spot decision's evidence is held to the same rules.
//
//law:covers EV02 evidence.add
func TestInspectionEvidenceIsJudgedAlike(t *testing.T) {
	p := inspectionPlay(t).approved()
	two := asking(p)
	two.Transcript.Asked = append(two.Transcript.Asked, casefile.Asked{Name: "王某", Capacity: "staff", IDCode: "440524188001010014"})
	require.Equal(t, "transcript.asked", p.refuse("invalid", officer1, "evidence.add", two).Fields[0].Path)
	p.do(officer1, "evidence.add", asking(p))
}

// 令55第18条: a result is told before anything is concluded from it.
//
//law:covers decision.make investigation.report testing.commission testing.report testing.tell
func TestTestResultsAreTold(t *testing.T) {
	p := newPlay(t).filed("P08")
	tell := &casefile.TestingTell{Service: service()}
	p.do(officer1, "testing.commission", commissioned())
	p.refuse("wrong_state", officer1, "testing.tell", tell)
	p.do(officer1, "testing.report", &casefile.TestingReport{Conclusion: "不合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	e := p.do(officer1, "evidence.add", exhibit())
	p.refuse("wrong_state", officer1, "investigation.report", report(case8(e)))
	require.Contains(t, p.tasks(), "testing.tell")
	p.shut("G01", officer1, "testing.tell", &casefile.TestingTell{Service: with(service(), func(s *casefile.Service) { s.Officers = s.Officers[:1] })})
	p.do(officer1, "testing.tell", tell)
	require.False(t, p.c.Tests[0].ToldAt.IsZero())
	p.refuse("wrong_state", officer1, "testing.tell", tell)
	p.refuse("invalid", officer1, "entry.correct", striking(p.last("testing.report")))
	p.do(officer1, "investigation.report", report(case8(e)))
	p.tell()
	p.do(officer1, "testing.commission", commissioned())
	p.do(officer1, "testing.report", &casefile.TestingReport{Conclusion: "不合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.over("D07")
	p.refuse("wrong_state", head, "decision.make", decision())
	p.do(officer1, "testing.tell", tell)
	p.do(head, "decision.make", decision())
}

// 处罚法55, 令55第17、18条: people are asked to come and to hand over, other
// authorities to help, each by a paper.
//
//law:covers G01 G02 assistance.answer assistance.request evidence.request inquiry.notify
func TestInquiryNoticesAndAssistance(t *testing.T) {
	p := newPlay(t).filed("P08")
	later, earlier := p.now.Add(48*time.Hour), p.now.Add(-time.Hour)
	come := func() *casefile.InquiryNotify {
		return &casefile.InquiryNotify{Service: service(), Person: "李某", AppearAt: &later, Place: "本局", Matters: "购房经过"}
	}
	p.do(officer1, "inquiry.notify", come())
	p.refuse("invalid", officer1, "inquiry.notify", but(come(), func(v *casefile.InquiryNotify) { v.AppearAt = &earlier }))
	p.shut("G02", officer1, "inquiry.notify", but(come(), func(v *casefile.InquiryNotify) { v.Shown = false }))

	hand := func() *casefile.EvidenceRequest {
		return &casefile.EvidenceRequest{Service: service(), Items: []string{"销售合同"}, By: calendar.DateOf(later)}
	}
	p.do(officer1, "evidence.request", hand())
	p.refuse("invalid", officer1, "evidence.request", but(hand(), func(v *casefile.EvidenceRequest) { v.By = calendar.MustDate("2026-06-01") }))
	p.refuse("invalid", officer1, "evidence.request", but(hand(), func(v *casefile.EvidenceRequest) { v.Items = []string{" "} }))

	asked := p.do(officer1, "assistance.request", &casefile.AssistanceRequest{To: "市自然资源局", Matters: "不动产登记情况"})
	require.NotEmpty(t, p.c.Assistances[0].Number)
	p.refuse("invalid", officer1, "assistance.answer", &casefile.AssistanceAnswer{Request: asked - 1, Result: "已查"})
	p.do(officer1, "assistance.answer", &casefile.AssistanceAnswer{Request: asked, Result: "已查"})
	p.refuse("invalid", officer1, "assistance.answer", &casefile.AssistanceAnswer{Request: asked, Result: "又查"})
	for _, slot := range []string{"inquiry-notice", "evidence-notice", "assistance-letter"} {
		require.True(t, slices.ContainsFunc(p.c.Papers, func(paper casefile.Paper) bool { return paper.Slot == slot && paper.Number != "" }), slot)
	}
}
