package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func publication() casefile.ServicePublish {
	return casefile.ServicePublish{
		Officers: []party.PersonID{officer1, officer2}, Ground: "others_failed", Places: []string{"本机关网站"}, Files: []casefile.FileRef{{SHA256: fileA}},
		Attempts: []casefile.ServiceAttempt{
			{Mode: "direct", On: calendar.MustDate("2026-06-29"), Result: "地址无人"}, {Mode: "post", On: calendar.MustDate("2026-06-30"), Result: "退件"},
		},
	}
}

func noticePublish() *casefile.NoticePublish {
	return &casefile.NoticePublish{ServicePublish: publication()}
}

// Published on 1 July, thirty calendar days end on Friday 31 July: on that day
// the notice counts as served, and the party's five working days are 3 to 7
// August.
//
//law:covers D13 D07 D08 notice.publish notice.deem
func TestCivil95NoticeByPublication(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer1, "notice.publish", noticePublish())
	p.in(casefile.Main, procedure.NoticeIssued)
	p.in(casefile.Serving, procedure.ServingPublished)
	require.Equal(t, "2026-07-31", p.due("D13"))
	require.Nil(t, p.c.Running("D07"), "nothing runs against a party that was not served")

	p.reach(at("2026-07-31 23:59"))
	p.in(casefile.Main, procedure.NoticeIssued)
	p.reach(at("2026-08-01 00:00"))
	p.in(casefile.Main, procedure.Noticed)
	p.in(casefile.Serving, "")
	require.Equal(t, "2026-07-31", calendar.DateOf(p.c.Notice().ServedAt).String())
	require.Equal(t, "2026-08-07", p.due("D07"))
	require.Equal(t, "2026-08-07", p.due("D08"))
	p.over("D07")
	p.send()
}

// Served by publication, the decision's periods run from the last day of the
// notice; the seven working days for serving it ended with the publication.
//
//law:covers D12 D13 D14 D19 D22 D23 decision.publish decision.deem
func TestCivil95DecisionByPublication(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.reach(day("2026-08-10"))
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "公示摘要"})
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	p.in(casefile.Disclosure, procedure.DisclosureChecked)
	p.do(officer1, "decision.publish", &casefile.DecisionPublish{ServicePublish: publication()})
	require.Equal(t, "done", p.c.Latest("D12").Ended)
	require.Equal(t, "2026-09-09", p.due("D13"))
	p.reach(day("2026-09-09"))
	p.in(casefile.Disclosure, procedure.DisclosureChecked)
	p.reach(day("2026-09-10"))
	p.in(casefile.Main, procedure.Served)
	p.in(casefile.Payment, procedure.PaymentDue)
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	require.Equal(t, "2026-09-09", calendar.DateOf(p.c.Decision.ServedAt).String())
	require.Equal(t, "2026-09-10", p.due("D14"), "the next working day after service")
	require.False(t, p.c.Latest("D14").Late)
	require.Equal(t, "2026-09-24", p.due("D19"))
	require.Equal(t, "2026-11-09", p.due("D22"), "8 November is a Sunday")
	require.Equal(t, "2027-03-09", p.due("D23"))
	require.True(t, p.c.Latest("D23").Result.Provisional)
}

// A provisional end serves nobody.
//
//law:covers D13
func TestPublicationAcrossAnUnpublishedYearServesNobody(t *testing.T) {
	p := newPlay(t)
	p.reach(day("2026-12-10"))
	p.reported("P01", case1)
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer1, "notice.publish", noticePublish())
	require.True(t, p.c.Running("D13").Result.Provisional)
	p.reach(day("2027-02-01"))
	p.in(casefile.Main, procedure.NoticeIssued)
	require.NotNil(t, p.c.Running("D13"))
}

// Whoever turns up meanwhile is served directly, from that day.
//
//law:covers D13 D07 notice.serve
func TestDirectServiceEndsThePublication(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer1, "notice.publish", noticePublish())
	p.refuse(fault.WrongState, officer1, "notice.publish", noticePublish())
	p.workdays(1)
	p.do(officer1, "notice.serve", noticeServe())
	require.Equal(t, "voided", p.c.Latest("D13").Ended)
	p.in(casefile.Serving, "")
	require.Equal(t, "2026-07-09", p.due("D07"))
	p.reach(day("2026-08-03"))
	require.Equal(t, "2026-07-02", calendar.DateOf(p.c.Notice().ServedAt).String())
}

//law:covers notice.publish G01
func TestPublicationIsTheLastResort(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	p.refuse(fault.WrongState, officer1, "notice.publish", noticePublish())
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	for path, change := range map[string]func(*casefile.NoticePublish){
		"attempts": func(f *casefile.NoticePublish) { f.Attempts = f.Attempts[:1] },
		"inquiry":  func(f *casefile.NoticePublish) { f.Ground = "party_missing" },
		"places":   func(f *casefile.NoticePublish) { f.Places = []string{" "} },
		"files":    func(f *casefile.NoticePublish) { f.Files = nil },
	} {
		f := noticePublish()
		change(f)
		require.Equal(t, path, p.refuse(fault.Invalid, officer1, "notice.publish", f).Fields[0].Path)
	}
	alone := noticePublish()
	alone.Officers = []party.PersonID{officer1, officer1}
	p.shut("G01", officer1, "notice.publish", alone)
	missing := noticePublish()
	missing.Ground, missing.Attempts, missing.Inquiry = "party_missing", nil, "向登记机关和住所地社区查询，均无下落"
	p.do(officer1, "notice.publish", missing)
}

// A new notice after an amendment takes the place of the published one.
//
//law:covers D13 proposal.amend
func TestAmendedWhilePublished(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer1, "notice.publish", noticePublish())
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine += 100 })))
	p.in(casefile.Main, procedure.Reported)
	p.in(casefile.Serving, "")
	require.Equal(t, "voided", p.c.Latest("D13").Ended)
	p.reach(day("2026-08-10"))
	p.in(casefile.Main, procedure.Reported)
}

// Each mode asks for its own proof (令55第35–37条).
//
//law:covers notice.serve decision.serve
func TestOrder55ServiceByMode(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	for path, change := range map[string]func(*casefile.NoticeServe){
		"witness":  func(f *casefile.NoticeServe) { f.Mode = "left" },
		"tracking": func(f *casefile.NoticeServe) { f.Mode = "post" },
		"posted_on": func(f *casefile.NoticeServe) {
			f.Mode, f.Tracking, f.PostedOn = "post", "EMS1", calendar.MustDate("2026-07-02")
		},
		"entrusted_to":       func(f *casefile.NoticeServe) { f.Mode = "entrusted" },
		"electronic_consent": func(f *casefile.NoticeServe) { f.Mode, f.Files = "electronic", []casefile.FileRef{{SHA256: fileA}} },
	} {
		f := noticeServe()
		change(f)
		require.Equal(t, path, p.refuse(fault.Invalid, officer1, "notice.serve", f).Fields[0].Path)
	}
	p.do(officer1, "address.confirm", address())
	f := noticeServe()
	f.Mode, f.Files = "electronic", []casefile.FileRef{{SHA256: fileA}}
	p.do(officer1, "notice.serve", f)
}

func address() *casefile.AddressConfirm {
	return &casefile.AddressConfirm{
		Recipient: "王某", Address: "曲靖市麒麟区演示路1号", Electronic: true, Account: "法人服务平台账号", Files: []casefile.FileRef{{SHA256: fileB}},
	}
}

// A change that the party tells of after five working days is taken in, late.
//
//law:covers D36 address.confirm
func TestOrder55ChangedAddress(t *testing.T) {
	p := newPlay(t).filed("P01")
	p.refuse(fault.Invalid, officer1, "address.confirm", unaddressed())
	p.do(officer1, "address.confirm", address())
	p.reach(day("2026-07-16"))
	for changed, late := range map[string]bool{"2026-07-08": true, "2026-07-09": false} {
		f := address()
		f.ChangedOn = calendar.MustDate(changed)
		seq := p.do(officer1, "address.confirm", f)
		require.Equal(t, late, p.c.Events[seq-1].Found.Late, changed)
	}
}

// What is posted within the period is within it, for the bureau and for the
// party (令55第45条).
//
//law:covers D12 D07 D08 decision.serve defence.receive hearing.request
func TestOrder55DaysOnTheWayAreNotCounted(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	last := calendar.MustDate(p.due("D12"))
	p.reach(last.AddDays(5).Start().Add(10 * 3600e9))
	f := decisionServe()
	f.Mode, f.Tracking, f.PostedOn = "post", "EMS1", last
	p.do(officer1, "decision.serve", f)
	require.False(t, p.c.Latest("D12").Late)

	q := newPlay(t).noticed("P01", case1)
	d := defence("请求从轻")
	d.PostedOn = calendar.MustDate(q.due("D07"))
	seq := q.do(officer1, "defence.receive", d)
	require.False(t, q.c.Events[seq-1].Found.Late)
	q.do(officer1, "hearing.request", &casefile.HearingRequest{PostedOn: calendar.MustDate(q.due("D08"))})
	q.in(casefile.Hearing, procedure.HearingRequested)
}

func unaddressed() *casefile.AddressConfirm {
	f := address()
	f.Account = ""
	return f
}
