package law

import (
	"slices"

	"sanxiang/domain/fault"
)

// Leniency is a statutory ground on which a penalty is lighter, within the range or
// below it (从轻、减轻处罚).
type Leniency string

// The grounds of 行政处罚法30 to 32.
const (
	HarmUndone  Leniency = "harm_undone"
	Coerced     Leniency = "coerced"
	Confessed   Leniency = "confessed"
	Merit       Leniency = "merit"
	OtherLaw    Leniency = "other_law"
	YoungParty  Leniency = "youth"
	ImpairedOne Leniency = "impaired"
)

type leniencyRow struct {
	id    Leniency
	title string
	cite  Cite
}

// leniencies is read-only.
var leniencies = []leniencyRow{
	{HarmUndone, "主动消除或者减轻违法行为危害后果", Cite{"行政处罚法", "32.1"}},
	{Coerced, "受他人胁迫或者诱骗实施违法行为", Cite{"行政处罚法", "32.2"}},
	{Confessed, "主动供述行政机关尚未掌握的违法行为", Cite{"行政处罚法", "32.3"}},
	{Merit, "配合行政机关查处违法行为有立功表现", Cite{"行政处罚法", "32.4"}},
	{OtherLaw, "法律、法规、规章规定的其他情形", Cite{"行政处罚法", "32.5"}},
	{YoungParty, "已满十四周岁不满十八周岁", Cite{"行政处罚法", "30"}},
	{ImpairedOne, "尚未完全丧失辨认或者控制自己行为能力", Cite{"行政处罚法", "31"}},
}

// Leniencies lists the grounds.
func Leniencies() []string {
	var list []string
	for _, r := range leniencies {
		list = append(list, string(r.id))
	}
	return list
}

// Title is the ground in the law's words, "" of none.
func (l Leniency) Title() string { return l.row().title }

// Article is where the ground stands.
func (l Leniency) Article() Cite { return l.row().cite }

func (l Leniency) row() leniencyRow {
	if i := slices.IndexFunc(leniencies, func(r leniencyRow) bool { return r.id == l }); i >= 0 {
		return leniencies[i]
	}
	return leniencyRow{}
}

// CheckLeniency refuses a penalty below the range (减轻处罚) without a ground that
// the law names; a youth's age is no ground for somebody else (行政处罚法30, 32).
func CheckLeniency(l Leniency, mitigated bool, g AgeGroup, path string) *fault.Fault {
	if path != "" {
		path += "."
	}
	switch {
	case mitigated && l == "":
		return fault.InField(path+"leniency", "减轻处罚应当有法定情形，请选择").Because(Cite{"行政处罚法", "32"}.String())
	case l != "" && l.Title() == "":
		return fault.InField(path+"leniency", "没有这一从轻、减轻处罚的法定情形").Because(Cite{"行政处罚法", "32"}.String())
	case l == YoungParty && g != Youth:
		return fault.InField(path+"leniency", "当事人在违法行为发生时不是已满十四周岁不满十八周岁").Because(l.Article().String())
	}
	return nil
}
