package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// 令55第15条: not filed is a decision of its own, on a sheet of its own.
//
//law:covers D11 D32 G03 archive.complete filing.approve filing.decline filing.submit verification.finish
func TestNotFiled(t *testing.T) {
	p := newPlay(t).register("P08")
	p.do(officer1, "verification.finish", verified("decline"))
	p.do(officer1, "filing.submit", sheet(false))
	p.shut("G03", deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	p.do(deputy1, "filing.decline", &casefile.FilingDecline{Reason: "不属实"})
	p.in(casefile.Main, procedure.NotFiled)
	require.NotNil(t, p.c.Running("D32"))
	require.Nil(t, p.c.Latest("D11"))
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 12})
	p.in(casefile.Main, procedure.Archived)
}

// An approver who sees it otherwise returns the sheet; a case that should be
// filed is not dropped over the handlers' heads (处罚法76).
//
//law:covers D02 filing.approve filing.decline filing.return filing.submit verification.finish
func TestFilingSheetReturned(t *testing.T) {
	p := newPlay(t).register("P08")
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.refuse("wrong_state", deputy1, "filing.decline", &casefile.FilingDecline{Reason: "不立"})
	require.Equal(t, "D02-1", p.tasks()["filing.approve"][0].Clock, "a sheet does not wait without a day")
	p.do(deputy1, "filing.return", remark())
	p.in(casefile.Main, procedure.Verified)
	require.Equal(t, "D02-1", p.c.Running("D02").ID, "it runs on")
	p.do(officer1, "filing.submit", sheet(true))
	p.over("D02")
	require.Contains(t, p.c.Running("D02").Struck, "overdue")
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	require.True(t, p.c.Latest("D02").Late)
}

// 令55第31条第三项: terminated from wherever it stood; what ran is void.
//
//law:covers D31 case.terminate closure.submit hearing.notify hearing.request investigation.suspend
func TestTerminated(t *testing.T) {
	for name, reach := range map[string]func(*play){
		"investigation": func(p *play) { p.filed("P01") },
		"suspended": func(p *play) {
			p.filed("P01")
			p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "party_missing", Reason: "下落不明"})
		},
		"noticed": func(p *play) { p.reported("P01", case1).tell() },
		"hearing notified": func(p *play) {
			p.reported("P01", case1).tell()
			p.do(officer1, "hearing.request", &casefile.HearingRequest{})
			p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
		},
		"under review":  func(p *play) { p.noticed("P01", case1).send() },
		"on the ladder": func(p *play) { p.disputed().climb(2) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t)
			reach(p)
			p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "不能认定"})
			for _, k := range p.c.Clocks {
				require.True(t, !k.Open() || k.Rule == "D31", "%s still runs", k.ID)
			}
			for _, track := range []casefile.Track{casefile.Review, casefile.Ladder, casefile.Running, casefile.Hearing} {
				p.in(track, "")
			}
			require.NotContains(t, p.open(reviewHead), procedure.Name("hearing.notify"))
			p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
			p.finish("terminated")
		})
	}
}

// 处罚法27、令310: transferred to whom it belongs, and closed as such.
//
//law:covers case.transfer closure.submit
func TestTransferred(t *testing.T) {
	p := newPlay(t).filed("P08")
	elsewhere := &casefile.CaseTransfer{Ground: "jurisdiction", To: "某区住房和城乡建设局", Reason: "不属于本机关管辖"}
	p.refuse("role_denied", deputy1, "case.transfer", elsewhere)
	p.do(head, "case.transfer", elsewhere)
	require.Equal(t, "某区住房和城乡建设局", p.c.Ending.To)
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "terminated", Result: "办结"})
	p.finish("other")
}

// A closing sheet that came back goes to where it came from.
//
//law:covers D22 D23 case.terminate closure.approve closure.return closure.submit
func TestClosureReturned(t *testing.T) {
	for ground, c := range map[string]struct {
		reach func(*play)
		back  casefile.State
	}{
		"performed": {func(p *play) { p.noticed("P08", case8).decide().disclose().perform(2_500_000) }, procedure.Performed},
		"enforcement_ended": {func(p *play) {
			p.noticed("P08", case8).decide().disclose()
			p.do(deputy1, "enforcement.end", &casefile.EnforcementEnd{Ground: "organisation_ended", Reason: "已注销", Files: []casefile.FileRef{{SHA256: fileA}}})
		}, procedure.Served},
		"no_penalty": {func(p *play) { p.reported("P17", case17).decide().disclose() }, procedure.Served},
		"terminated": {func(p *play) {
			p.filed("P08")
			p.do(head, "case.terminate", &casefile.CaseTerminate{Ground: "limitation", Reason: "超过时效"})
		}, procedure.Ended},
	} {
		t.Run(ground, func(t *testing.T) {
			p := newPlay(t)
			c.reach(p)
			p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: ground, Result: "办结"})
			p.refuse("role_denied", officer1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
			p.do(head, "closure.return", remark())
			p.in(casefile.Main, c.back)
			p.finish(ground)
			for _, k := range p.c.Clocks {
				require.True(t, !k.Open() || k.Rule == "D22" || k.Rule == "D23", "%s still runs", k.ID)
			}
		})
	}
}

// 令55第10条: not to be published, proposed by one person with the reason and
// agreed by another; nothing goes out then.
//
//law:covers D14 disclosure.check disclosure.exempt
func TestDisclosureExempt(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.refuse("wrong_state", publisher, "disclosure.exempt", &casefile.DisclosureExempt{Ground: "minor", Reason: "未成年人"})
	p.decide()
	p.do(publisher, "disclosure.exempt", &casefile.DisclosureExempt{Ground: "minor", Reason: "未成年人"})
	p.refuse("role_denied", publisher, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Approve: false, Opinion: "理由不足"})
	p.in(casefile.Disclosure, "")
	p.do(publisher, "disclosure.exempt", &casefile.DisclosureExempt{Ground: "minor", Reason: "当事人为未成年人"})
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	p.in(casefile.Disclosure, procedure.DisclosureExempted)
	require.Equal(t, "voided", p.c.Latest("D14").Ended)
	require.True(t, p.c.PublicVersion.PublishedAt.IsZero())
	p.perform(2_500_000).finish("performed")
}

// 处罚法48: taken down with a public reason, even out of the archive.
//
//law:covers disclosure.withdraw
func TestDisclosureWithdrawn(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide().disclose().perform(2_500_000).finish("performed")
	published := p.c.PublicVersion.PublishedAt
	p.workdays(30)
	p.refuse("role_denied", publisher, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "revoked", Reason: "被撤销"})
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "revoked", Reason: "被撤销"})
	p.in(casefile.Disclosure, procedure.DisclosureWithdrawn)
	require.Equal(t, published, p.c.PublicVersion.PublishedAt, "the first publication stays on record")
	require.Equal(t, "被撤销", p.c.PublicVersion.Withdrawal)
	p.in(casefile.Main, procedure.Archived)
}

// 个人信息保护法28: what must not go out stops at the desk.
//
//law:covers disclosure.prepare
func TestPersonalDataInThePublicSummary(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide()
	for _, text := range []string{
		"身份证 11010519491231002X", "电话13912345678。", "卡号 6222021234567890123", "座机 0874-3123456", "邮箱 a.b@example.cn", "车牌云D12345", "举报人赵某某反映",
	} {
		p.refuse("invalid", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: text})
	}
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "文号麒住建罚〔2026〕第1号，罚款25000元，统一社会信用代码91530302MA6K1A2B37"})
}

// A handler on the ladder's way out, or with nobody left, is replaced.
//
//law:covers handlers.change lead.register
func TestHandlersNamedWhenNobodyWas(t *testing.T) {
	p := newPlay(t)
	l := lead("P08")
	l.Handlers = nil
	p.do(unitHead, "lead.register", l)
	require.Empty(t, p.c.Handlers)
	require.Equal(t, party.UnitHead, p.tasks()["handlers.change"][0].Role)
	p.refuse("invalid", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1}, Reason: "指定"})
	p.refuse("invalid", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, officer1}, Reason: "指定"})
	p.refuse("invalid", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, stranger}, Reason: "指定"})
	p.refuse("uncertified", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, expired}, Reason: "指定"})
	p.do(unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, officer2}, Reason: "指定"})

	own := newPlay(t)
	l = lead("P08")
	l.Handlers = nil
	own.do(officer1, "lead.register", l)
	require.Equal(t, []party.PersonID{officer1}, own.c.Handlers)
}

// A lead is a penalty's, in the actor's unit, about somebody who can be told
// apart, of an act that is not yet to come.
//
//law:covers lead.register
func TestLeadRefused(t *testing.T) {
	for name, change := range map[string]func(*casefile.LeadRegister){
		"no such power":       func(v *casefile.LeadRegister) { v.Power = "P99" },
		"a blank summary":     func(v *casefile.LeadRegister) { v.Summary = " " },
		"a wrong code":        func(v *casefile.LeadRegister) { v.Party.IDCode = "91530302MA6K1A2B38" },
		"an act to come":      func(v *casefile.LeadRegister) { v.ActEndedOn = calendar.MustDate("2026-07-02") },
		"no source":           func(v *casefile.LeadRegister) { v.Source = "" },
		"a handler elsewhere": func(v *casefile.LeadRegister) { v.Handlers = []party.PersonID{officer1, stranger} },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t)
			l := lead("P08")
			change(l)
			p.refuse("invalid", officer1, "lead.register", l)
		})
	}
	p := newPlay(t)
	l := lead("P08")
	l.Unit = other
	p.refuse("role_denied", officer1, "lead.register", l)
	p.register("P08")
	p.refuse("wrong_state", officer1, "lead.register", lead("P08"))
}

// A power that is no penalty opens no penalty case.
//
//law:covers lead.register
func TestPowerOfAnotherCategory(t *testing.T) {
	p := newPlay(t)
	p.world = shipped(t, law.Edition{ID: "powers-test", Kind: law.PowerRows, EffectiveFrom: calendar.MustDate("2026-01-01"), Powers: []law.Power{
		{ID: "X01", Title: "双随机抽查", Category: law.Inspection, InForce: law.InForce{EffectiveFrom: calendar.MustDate("2026-01-01")}},
	}})
	p.refuse("invalid", officer1, "lead.register", lead("X01"))
}

// Nobody is left without a way on: whatever the state, somebody has an act,
// until the case is archived.
//
//law:covers D07 archive.complete closure.approve closure.submit decision.issue decision.make decision.serve disclosure.prepare
//law:covers evidence.add filing.approve filing.submit investigation.report notice.issue notice.serve performance.complete
//law:covers verification.finish
func TestTasksFollowTheCase(t *testing.T) {
	p := newPlay(t).register("P08")
	for _, step := range []struct {
		task string
		play func()
	}{
		{"verification.finish", func() { p.do(officer1, "verification.finish", verified("file")) }},
		{"filing.submit", func() { p.do(officer1, "filing.submit", sheet(true)) }},
		{"filing.approve", func() { p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"}) }},
		{"investigation.report", func() {
			p.do(officer1, "investigation.report", report(case8(p.do(officer1, "evidence.add", exhibit()))))
		}},
		{"notice.issue", func() { p.do(officer1, "notice.issue", &casefile.NoticeIssue{}) }},
		{"notice.serve", func() { p.do(officer1, "notice.serve", noticeServe()); p.over("D07") }},
		{"decision.make", func() { p.do(head, "decision.make", decision()) }},
		{"decision.issue", func() { p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true}) }},
		{"decision.serve", func() { p.do(officer1, "decision.serve", decisionServe()) }},
		{"disclosure.prepare", func() { p.disclose() }},
		{"performance.complete", func() { p.perform(2_500_000) }},
		{"closure.submit", func() {
			p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
		}},
		{"closure.approve", func() { p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"}) }},
		{"archive.complete", func() { p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "permanent", Pages: 9}) }},
	} {
		tasks := p.tasks()
		require.Contains(t, tasks, step.task)
		for _, task := range tasks[step.task] {
			require.NotEmpty(t, task.Title)
			require.True(t, task.Person != "" || task.Role != "")
		}
		step.play()
	}
	require.Empty(t, p.tasks())
}

// A case that ends without a decision owes no answer to a defence: nothing was
// held against the party, and the file can be closed and archived.
//
//law:covers G14 archive.complete
func TestTerminatedWithADefenceOnFile(t *testing.T) {
	p := newPlay(t).reported("P08", case8).tell()
	p.do(officer1, "defence.receive", defence("不是我方所为"))
	p.do(head, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "申辩属实"})
	p.finish("terminated")
	p.in(casefile.Main, procedure.Archived)
}
