package casefile

import (
	"crypto/sha256"
	"fmt"

	"sanxiang/domain/calendar"
)

// Opening is a case that begins with an entry of another: a responsible person
// beside a unit (质量条例73), a penalty after an inspection. The entry names the
// case and its procedure; the facts stand in the new case's own first entry,
// which is written in the same transaction and names this one as its origin.
type Opening struct {
	CaseID    string `json:"case_id"`
	Procedure string `json:"procedure"`
	Facts     Facts  `json:"-"`
}

// Opened is an opening with its place in the record.
type Opened struct {
	Opening
	Sequence int
}

// Origin says where a case that no person registered comes from. Only the
// system fills it in.
type Origin struct {
	CaseID   string `json:"case_id" doc:"来源案件"`
	Sequence int    `json:"sequence" doc:"来源案件的记录序号"`
	Kind     string `json:"kind" enum:"inspection,linked,plan,levy" titles:"行政检查,单位违法、责任人员另案处理,检查计划,征收款逾期拒不缴纳" doc:"来源：行政检查发现、同一违法行为的单位案件、年度检查计划、逾期拒不缴纳的征收事项"`
	// FoundOn is when the act became known there; the limitation counts from it.
	FoundOn calendar.Date `json:"found_on,omitzero" format:"date" doc:"来源案件发现违法行为的日期"`
}

// Kinds of origins.
const (
	FromInspection = "inspection" // 行政检查中发现
	FromLinked     = "linked"     // 单位违法，责任人员另案处理
	FromPlan       = "plan"       // 年度检查计划的任务或者随机抽取
	FromLevy       = "levy"       // 征收款逾期拒不缴纳
)

// OpenedCaseID is the id of the case that the entry opens at the place, counted
// from 0: a UUID of version 8 (RFC 9562). Whoever decides the same act again
// comes to the same id.
func OpenedCaseID(caseID string, sequence, place int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "opened\x00%s\x00%d\x00%d", caseID, sequence, place))
	b := sum[:16]
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
