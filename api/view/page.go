package view

import "time"

// Page is a part of a list. Next continues it and is absent on the last page.
type Page[T any] struct {
	Items []T    `json:"items" doc:"本页内容"`
	Next  string `json:"next,omitempty" doc:"下一页游标；没有即为末页"`
}

// Paging asks for a part of a list. Cursors are opaque.
type Paging struct {
	Cursor string `query:"cursor" maxLength:"1000" doc:"上一页给出的游标"`
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"每页条数"`
}

// Named is something with an id and a Chinese name.
type Named struct {
	ID   string `json:"id" doc:"编号"`
	Name string `json:"name" doc:"名称"`
}

// Remaining is how far off a due instant is. Paused and provisional clocks say
// so instead of a number.
type Remaining struct {
	Seconds int64  `json:"seconds" doc:"距到期的秒数；逾期为负"`
	Text    string `json:"text" doc:"例如“还有 3 天”“已逾期 2 天”"`
}

// Due is an instant by which something is to be done.
type Due struct {
	DueAt     *time.Time `json:"due_at,omitempty" doc:"到期时刻（当日二十四时）"`
	Remaining *Remaining `json:"remaining,omitempty" doc:"剩余时间"`
	AtRisk    bool       `json:"at_risk,omitempty" doc:"已经提醒即将到期，尚未到期"`
}
