package view

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

// Edition is one edition of the rules on the shelf.
type Edition struct {
	Edition       string `json:"edition" doc:"版本编号"`
	Kind          string `json:"kind" enum:"calendar,periods,params,powers,major_rules,packs,benchmarks" titles:"日历,期限,标准,权责清单,重大执法决定目录,送审材料清单,裁量基准" doc:"类别"`
	EffectiveFrom string `json:"effective_from" doc:"生效日期；各行另有生效日期的从其规定"`
	Coming        bool   `json:"coming" doc:"已经发布，尚未生效"`
	Source        string `json:"source" doc:"来源"`
	LoadedBy      string `json:"loaded_by,omitempty" doc:"批准人；随系统发布的没有"`
	LoadedByName  string `json:"loaded_by_name,omitempty" doc:"批准人姓名"`
	LoadedAt      string `json:"loaded_at,omitempty" doc:"批准时间"`
}

// RuleChange is what an edition does to one row of the rules.
type RuleChange struct {
	Row    string        `json:"row" doc:"行的编号"`
	Title  string        `json:"title" doc:"名称"`
	Cite   string        `json:"cite,omitempty" doc:"依据"`
	From   calendar.Date `json:"from" doc:"自何日起"`
	What   string        `json:"what" enum:"added,changed,same,removed" titles:"新增,变更,内容不变,不再适用" doc:"变动"`
	Fields []FieldChange `json:"fields" doc:"不同的栏目"`
}

// FieldChange is one field of a row that reads differently.
type FieldChange struct {
	Name string `json:"name" doc:"栏目"`
	Was  string `json:"was" doc:"现行内容"`
	Is   string `json:"is" doc:"草案内容"`
}

// EditionDraft is an edition of the rules on its way into force.
type EditionDraft struct {
	ID            string        `json:"id" doc:"草案编号"`
	Kind          string        `json:"kind" enum:"calendar,periods,params,powers,major_rules,packs,benchmarks" titles:"日历,期限,标准,权责清单,重大执法决定目录,送审材料清单,裁量基准" doc:"类别"`
	Edition       string        `json:"edition" doc:"版本编号"`
	EffectiveFrom calendar.Date `json:"effective_from" doc:"生效日期"`
	Source        string        `json:"source" doc:"来源"`
	State         string        `json:"state" enum:"pending,approved,rejected,withdrawn" titles:"待批准,已批准,已退回,已撤回" doc:"状态"`
	Digest        string        `json:"digest" doc:"草案文本的摘要（SHA-256）"`
	Maker         Named         `json:"maker" doc:"提交人"`
	UpdatedAt     time.Time     `json:"updated_at" doc:"最近变动时间"`
	Own           bool          `json:"own" doc:"查询人本人提交"`
}

// EditionDraftDetail is a draft with everything that its approval rests on.
type EditionDraftDetail struct {
	EditionDraft
	Basis   string             `json:"basis" doc:"现行版本的摘要；批准时连同草案的摘要一并提交，证明所见即所批"`
	Barred  string             `json:"barred,omitempty" doc:"查询人为何不能批准或者退回"`
	Faults  []fault.Field      `json:"faults" doc:"未通过的检查；没有的可以批准"`
	Changes []RuleChange       `json:"changes" doc:"与现行规则的差异"`
	Steps   []EditionDraftStep `json:"steps" doc:"经过"`
	Text    string             `json:"text" doc:"草案全文"`
}

// EditionDraftStep is one thing that was done with a draft.
type EditionDraftStep struct {
	What   string    `json:"what" enum:"submitted,replaced,withdrawn,rejected,approved" titles:"提交,修改,撤回,退回,批准" doc:"事项"`
	Who    Named     `json:"who" doc:"办理人"`
	Role   string    `json:"role" doc:"岗位"`
	At     time.Time `json:"at" doc:"时间"`
	Digest string    `json:"digest" doc:"当时文本的摘要"`
	Reason string    `json:"reason,omitempty" doc:"理由"`
}

// EditionDecision approves the draft that somebody saw.
type EditionDecision struct {
	Digest string `json:"digest" minLength:"64" maxLength:"64" doc:"所见草案的摘要"`
	Basis  string `json:"basis" minLength:"64" maxLength:"64" doc:"所见现行版本的摘要"`
	Reason string `json:"reason,omitempty" maxLength:"1000" doc:"批准意见"`
}

// EditionRefusal rejects or withdraws the draft that somebody saw.
type EditionRefusal struct {
	Digest string `json:"digest" minLength:"64" maxLength:"64" doc:"所见草案的摘要"`
	Reason string `json:"reason" minLength:"1" maxLength:"1000" doc:"理由"`
}

// LoadedEdition says what brought an edition into force.
type LoadedEdition struct {
	Edition       string       `json:"edition" doc:"版本编号"`
	Kind          string       `json:"kind" doc:"类别"`
	EffectiveFrom string       `json:"effective_from" doc:"生效日期"`
	Changes       []RuleChange `json:"changes" doc:"自此有何不同"`
	Woken         int          `json:"woken" doc:"因此重新推算期限的案件数"`
}

// EditionImpact says what a draft would do to the open cases. Only one of the
// two is given, by the kind of the edition; both are absent for rules that touch
// no case that is open before it acts again.
type EditionImpact struct {
	Digest string        `json:"digest" doc:"所推演草案的摘要"`
	Note   string        `json:"note,omitempty" doc:"没有推演的，为何"`
	Clocks *WhatIfClocks `json:"clocks,omitempty" doc:"在计期限的变动"`
	Params *WhatIfParams `json:"params,omitempty" doc:"未决定案件结论的变动"`
}
