package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

func fieldService() casefile.Service {
	return casefile.Service{Presence: casefile.Presence{Officers: []party.PersonID{officer, second}, Shown: true}, Mode: "direct", Receiver: "王建国"}
}

func (s *stage) inspected(found string) {
	s.t.Helper()
	there := casefile.Presence{Officers: []party.PersonID{officer, second}, Shown: true}
	s.act("2026-03-02", officer, "inspect.propose", &casefile.InspectPropose{
		Source: "assignment", Power: "I04", Unit: "quality", Party: firm(), Place: "演示燃气站", Reason: "上级部署燃气安全检查", Scope: "燃气经营安全",
		PlannedOn: calendar.MustDate("2026-03-04"), Officers: there.Officers,
	})
	s.act("", deputy, "inspect.approve", &casefile.InspectApprove{Opinion: "同意检查。"})
	s.act("", officer, "inspect.notify", &casefile.InspectNotify{Service: fieldService()})
	record := &casefile.InspectRecord{Presence: there, Place: "演示燃气站", RecusalTold: true, Course: "逐项检查。", Contact: "王建国", OfficersSigned: true, Signed: true}
	for _, item := range s.rules().Powers["I04"].Inspection.Checklist {
		a := casefile.CheckAnswer{Item: item.ID, Result: law.NothingFound}
		if item.ID == found {
			a.Result, a.Note = law.Found, "入口处缺少警示标志"
		}
		record.Answers = append(record.Answers, a)
	}
	s.act("2026-03-04", officer, "inspect.record", record)
}

// inspection ends in an order that was complied with.
func inspection(t *testing.T) *stage {
	s := newStage(t)
	s.inspected("facilities")
	s.act("", officer, "inspect.conclude", &casefile.InspectConclude{
		Outcome: "order", Summary: "入口处缺少安全警示标志。", Orders: "补设安全警示标志", Basis: "《城镇燃气管理条例》第四十一条第二款", CorrectBy: calendar.MustDate("2026-03-11"),
	})
	s.act("2026-03-05", officer, "inspect.serve", &casefile.InspectServe{Service: fieldService()})
	s.act("2026-03-12", officer, "inspect.recheck", &casefile.InspectRecheck{
		Presence: casefile.Presence{Officers: []party.PersonID{officer, second}, Shown: true}, Corrected: true, Findings: "已补设。",
	})
	s.act("", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "检查发现安全警示标志缺失，已改正。"})
	s.act("", checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意公示。"})
	s.act("2026-03-13", unitHead, "inspect.close", &casefile.InspectClose{Opinion: "同意办结。"})
	s.act("", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 20})
	return s
}

// clean is an inspection that found nothing.
func clean(t *testing.T) *stage {
	s := newStage(t)
	s.inspected("")
	s.act("", officer, "inspect.conclude", &casefile.InspectConclude{Outcome: "nothing", Summary: "未发现问题。"})
	return s
}

// An order says what, on what basis and until when, and how to seek remedy.
func TestCorrectionOrderIsComplete_Penalty28(t *testing.T) {
	text := inspection(t).paper("correction-order", 0).text
	for _, words := range []string{"麒住建责改〔2026〕第1号", "入口处缺少安全警示标志", "于2026年3月11日前（含当日）", "补设安全警示标志", "《城镇燃气管理条例》第四十一条第二款", "申请行政复议", "（印章）"} {
		require.Contains(t, text, words)
	}
}
