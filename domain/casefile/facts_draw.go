package casefile

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/draw"
	"sanxiang/domain/party"
)

// Draw is one random draw of a plan (随机抽取): committed to, attended by a
// witness, held or given up.
type Draw struct {
	DrawCommit
	Number      int // of the plan's draws, from 1
	Sequence    int
	By          party.PersonID
	At          time.Time
	Attended    *DrawAttend
	AttendedAt  time.Time
	Held        *DrawHold
	HeldAt      time.Time
	HeldBy      party.PersonID
	Cancelled   *DrawCancel
	CancelledAt time.Time
}

// Protocol is everything from which the draw can be worked out again.
func (d Draw) Protocol() draw.Protocol {
	p := d.Frozen
	if d.Attended != nil {
		p.Word = d.Attended.Word
	}
	if d.Held != nil {
		p.Seed, p.Drawn = d.Held.Seed, d.Held.Drawn
	}
	return p
}

// Draw is the newest draw, or nil.
func (p *Plan) Draw() *Draw {
	if p == nil || len(p.Draws) == 0 {
		return nil
	}
	return &p.Draws[len(p.Draws)-1]
}

// Witnesses tells whether the person attends, or attended, one of the draws.
func (p *Plan) Witnesses(id party.PersonID) bool {
	return p != nil && slices.ContainsFunc(p.Draws, func(d Draw) bool { return d.Witness == id && d.Cancelled == nil })
}

// DrawConflict declares that an officer has an interest in one object, or asks
// to stand aside from it (利害关系、回避).
type DrawConflict struct {
	Officer party.PersonID `json:"officer" minLength:"1" maxLength:"60" doc:"检查人员"`
	Object  string         `json:"object" minLength:"1" maxLength:"18" doc:"检查对象的统一社会信用代码"`
	Reason  string         `json:"reason" minLength:"1" maxLength:"1000" doc:"回避的理由"`
}

// DrawExcluded is an enterprise or an officer who cannot be drawn, and why.
type DrawExcluded struct {
	Object  string         `json:"object,omitempty" doc:"对象"`
	Officer party.PersonID `json:"officer,omitempty" doc:"执法人员"`
	Reason  string         `json:"reason" doc:"理由"`
}

// DrawCommit freezes the lists and commits to a seed that nobody knows yet but
// whoever made it (抽取承诺).
type DrawCommit struct {
	Power      string         `json:"power" minLength:"1" maxLength:"100" doc:"检查事项编号（计划所列）"`
	Count      int            `json:"count" minimum:"1" maximum:"100" doc:"抽取户数"`
	Commitment string         `json:"commitment" minLength:"64" maxLength:"64" doc:"种子的 SHA-256（六十四位小写十六进制；用 sanxiang draw seed 生成种子）"`
	Witness    party.PersonID `json:"witness" minLength:"1" maxLength:"60" doc:"见证人：督察评查员，或者其他机构的人员"`
	Conflicts  []DrawConflict `json:"conflicts,omitempty" maxItems:"1000" doc:"利害关系和回避声明"`
	Frozen     draw.Protocol  `json:"frozen,omitzero" readOnly:"true" doc:"固定的名单及其摘要（系统填写）"`
	Excluded   []DrawExcluded `json:"excluded,omitempty" readOnly:"true" doc:"未列入名单的检查对象、检查人员及理由（系统填写）"`
	Dropped    []string       `json:"dropped,omitempty" readOnly:"true" doc:"本计划此前的任务中不予批准或者取消的（系统填写）"`
}

func (f *DrawCommit) apply(c *Case, e *Event) {
	c.Plan.drop(f.Dropped)
	c.Plan.Draws = append(c.Plan.Draws, Draw{DrawCommit: *f, Number: len(c.Plan.Draws) + 1, Sequence: e.Sequence, By: e.Actor, At: e.HappenedAt})
}

// DrawAttend is the witness's own entry, after the commitment and before the
// seed is known (见证). The word makes the outcome one that nobody could choose.
type DrawAttend struct {
	Word    string `json:"word" minLength:"6" maxLength:"100" doc:"见证人当场提供的随机数字或者文字，不少于六个字符"`
	Present string `json:"present" minLength:"1" maxLength:"1000" doc:"见证的地点、方式和在场人员"`
}

func (f *DrawAttend) apply(c *Case, e *Event) {
	d := c.Plan.Draw()
	d.Attended, d.AttendedAt = f, e.HappenedAt
}

// DrawHold reveals the seed. What comes up follows from it.
type DrawHold struct {
	Seed        string        `json:"seed" minLength:"64" maxLength:"64" doc:"种子，其 SHA-256 应当与承诺值相同"`
	PlannedOn   calendar.Date `json:"planned_on" format:"date" doc:"拟检查日期"`
	Unannounced string        `json:"unannounced_reason,omitempty" maxLength:"2000" doc:"不事先通知的理由（填写的不制作检查通知书）"`
	Files       []FileRef     `json:"files" minItems:"1" maxItems:"20" doc:"抽取过程的音像记录"`
	Drawn       []draw.Drawn  `json:"drawn,omitempty" readOnly:"true" doc:"抽取结果（系统计算）"`
}

func (f *DrawHold) apply(c *Case, e *Event) {
	d := c.Plan.Draw()
	d.Held, d.HeldAt, d.HeldBy = f, e.HappenedAt, e.Actor
	for i, one := range f.Drawn {
		c.Plan.opened(e, i, "random", one.Object, People(one.Officers))
	}
}

// People reads the officers of a draw as people.
func People(ids []string) []party.PersonID {
	list := make([]party.PersonID, len(ids))
	for i, id := range ids {
		list[i] = party.PersonID(id)
	}
	return list
}

// DrawCancel gives a draw up before the seed is revealed (终止抽取).
type DrawCancel struct {
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"终止抽取的理由"`
}

func (f *DrawCancel) apply(c *Case, e *Event) {
	d := c.Plan.Draw()
	d.Cancelled, d.CancelledAt = f, e.HappenedAt
}
