package view

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/procedure"
)

// ReviewQuery narrows the list of reviews under way.
type ReviewQuery struct {
	Paging
	Stage string `query:"stage" enum:"review,ladder" default:"review" doc:"review 正在送审和审核的；ladder 意见有分歧、正在协调决策的"`
}

// ReviewItem is one case at the review office, or on the ladder: what its pack
// lacks, what runs, and whom it waits for.
type ReviewItem struct {
	CaseID      string       `json:"case_id" doc:"案件"`
	CaseNumber  string       `json:"case_number,omitempty" doc:"立案文号"`
	CaseTitle   string       `json:"case_title" doc:"案由"`
	PartyName   string       `json:"party_name" doc:"当事人"`
	Unit        Named        `json:"unit" doc:"承办机构"`
	Procedure   string       `json:"procedure" doc:"程序编号"`
	Round       int          `json:"round" doc:"第几轮"`
	Version     int          `json:"version" doc:"稿次"`
	SubmittedAt *time.Time   `json:"submitted_at,omitempty" doc:"送审时间"`
	Reviewer    *Named       `json:"reviewer,omitempty" doc:"审核人员"`
	Tracks      []TrackState `json:"tracks" doc:"法制审核和协调决策所处的环节"`
	Needed      int          `json:"needed" doc:"送审材料应有的项数"`
	Missing     []string     `json:"missing" doc:"尚缺的送审材料"`
	Clocks      []Clock      `json:"clocks" doc:"正在计算的期限"`
	Ahead       []Ahead      `json:"ahead" doc:"期限届满时将自动发生的事项"`
	Waiting     []Task       `json:"waiting" doc:"案件在等谁做什么"`
	Acts        []Act        `json:"acts" doc:"其中您现在可以办理的"`
}

// BoardQuery asks for the supervision board.
type BoardQuery struct {
	From calendar.Date `query:"from" format:"date" doc:"统计起始日（含）；不填的为本年一月一日"`
	To   calendar.Date `query:"to" format:"date" doc:"统计截止日（含）；不填的为今天"`
	Idle int           `query:"idle" minimum:"1" maximum:"365" default:"30" doc:"没有期限的事项多少日无人办理算作停滞"`
}

// Board (督察看板) is how the bureau keeps its periods and what its gates
// refused. It names no party and ranks nobody.
type Board struct {
	Now      time.Time       `json:"now" doc:"统计时间"`
	From     calendar.Date   `json:"from" format:"date" doc:"统计起始日（含）"`
	To       calendar.Date   `json:"to" format:"date" doc:"统计截止日（含）"`
	Clocks   []BoardClocks   `json:"clocks" doc:"正在计算的期限，按承办机构和期限"`
	Rungs    []BoardRung     `json:"rungs" doc:"协调决策各级的案件"`
	Reviews  []BoardReviews  `json:"reviews" doc:"统计期内的法制审核，按承办机构"`
	Refusals []BoardRefusals `json:"refusals" doc:"统计期内各关口拒绝的办理"`
	Stuck    []BoardStuck    `json:"stuck" doc:"停滞的案件，逾期最久的在前"`
	More     bool            `json:"more" doc:"停滞的案件多于所列"`
}

// BoardClocks counts the open clocks of one rule in one unit.
type BoardClocks struct {
	Unit    Named  `json:"unit" doc:"承办机构"`
	Rule    string `json:"rule" doc:"期限编号"`
	Title   string `json:"title" doc:"期限名称"`
	Ladder  bool   `json:"ladder" doc:"是否为协调决策的期限"`
	Running int    `json:"running" doc:"计算中"`
	Paused  int    `json:"paused" doc:"中止"`
	AtRisk  int    `json:"at_risk" doc:"即将到期"`
	Overdue int    `json:"overdue" doc:"逾期未办结"`
}

// BoardRung counts the cases of one unit that stand on one rung.
type BoardRung struct {
	Unit  Named  `json:"unit" doc:"承办机构"`
	State string `json:"state" doc:"环节"`
	Title string `json:"title" doc:"环节名称"`
	Cases int    `json:"cases" doc:"案件数"`
}

// BoardReviews are the figures of one unit's reviews.
type BoardReviews struct {
	Unit Named `json:"unit" doc:"承办机构"`
	procedure.ReviewFigures
}

// BoardRefusals counts what one gate refused.
type BoardRefusals struct {
	Gate    string `json:"gate" doc:"关口"`
	Title   string `json:"title" doc:"关口名称"`
	Cite    string `json:"cite" doc:"依据"`
	Refused int    `json:"refused" doc:"拒绝次数"`
	Cases   int    `json:"cases" doc:"涉及的案件数"`
}

// BoardStuck is a case that waits too long, without its party.
type BoardStuck struct {
	CaseID     string         `json:"case_id" doc:"案件"`
	CaseNumber string         `json:"case_number,omitempty" doc:"立案文号"`
	CaseTitle  string         `json:"case_title" doc:"案由"`
	Unit       Named          `json:"unit" doc:"承办机构"`
	StateTitle string         `json:"state_title" doc:"环节"`
	RungTitle  string         `json:"rung_title,omitempty" doc:"协调决策所处的环节"`
	MovedAt    *time.Time     `json:"moved_at,omitempty" doc:"最近一次有人办理的时间"`
	Waiting    []BoardWaiting `json:"waiting" doc:"在等谁做什么"`
}

// BoardWaiting is one thing that a stuck case waits for.
type BoardWaiting struct {
	Title string `json:"title" doc:"事项"`
	Whom  string `json:"whom" doc:"在等的人员或者岗位"`
	Due
	Able
}
