package view

import (
	"time"

	"sanxiang/domain/calendar"
)

// CalendarFeed tells whether somebody's calendar reads their deadlines.
type CalendarFeed struct {
	Active    bool       `json:"active" doc:"有生效的订阅地址"`
	CreatedAt *time.Time `json:"created_at,omitempty" doc:"订阅地址的生成时间"`
}

// CalendarAddress is the address of a feed, which is shown once.
type CalendarAddress struct {
	Address   string    `json:"address" doc:"订阅地址，只在生成时显示；知道地址的人都能读取，请勿转发"`
	CreatedAt time.Time `json:"created_at" doc:"订阅地址的生成时间"`
}

// DueDay is a day by which something waits for somebody, without anything of
// what the case is about.
type DueDay struct {
	Key    string // tells it from the others of the same person
	CaseID string
	Number string // of the case; "" before it is filed
	Name   string // of the period
	On     calendar.Date
	Since  time.Time // when it began to wait
}
