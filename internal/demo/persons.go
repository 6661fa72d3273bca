package demo

import (
	"fmt"
	"slices"
)

// person answers for a unit's offence (质量条例73): named in the unit's proposal,
// which opens a case of the person's own, and fined a share of what the unit is
// to pay. Amounts are in 分.
type person struct {
	name, title, of string
	party           Input
	position        string
	shareBP         int64
	unitFine, fine  int64
	percent         string
}

// The people whom the sample cases name. Read-only.
var (
	manager = person{
		name: "case-1-person", title: "项目负责人对擅自施工负有责任，按单位罚款的百分之六罚款 13392 元", of: "case-1",
		party: natural("李某某", "530302198003150012", "13900000003"), position: "项目负责人，直接负责的主管人员", shareBP: 600, unitFine: 22_320_000, fine: 1_339_200, percent: "百分之六",
	}
	contractor = person{
		name: "case-2-person", title: "合同部门负责人对违法发包负有责任，按单位罚款的百分之五罚款 40000 元", of: "case-2",
		party: natural("周某某", "530302197608220031", "13900000004"), position: "合同部门负责人，其他直接责任人员", shareBP: 500, unitFine: 80_000_000, fine: 4_000_000, percent: "百分之五",
	}
	deliverer = person{
		name: "case-5-person", title: "工程部门负责人对擅自交付负有责任，按单位罚款的百分之六罚款 45360 元", of: "case-5",
		party: natural("吴某某", "530302198309110056", "13900000005"), position: "工程部门负责人，直接负责的主管人员", shareBP: 600, unitFine: 75_600_000, fine: 4_536_000, percent: "百分之六",
	}
)

func natural(name, code, phone string) Input {
	return Input{"kind": "person", "name": name, "id_code": code, "address": "曲靖市麒麟区演示路 1 号", "phone": phone}
}

// named is how the unit's proposal names the person.
func (r person) named() []Input {
	return []Input{{"party": r.party, "position": r.position, "share_bp": r.shareBP}}
}

// persons are the cases of those who answer beside a unit.
func persons() []Script {
	return []Script{manager.script(), contractor.script(), deliverer.script()}
}

// script goes on with the case that the unit's proposal opened. Its pack is
// handed in once the unit's decision is served: a share of what is not decided
// is a share of nothing.
func (r person) script() Script {
	facts := "当事人对所在单位的违法行为负有直接责任，单位罚款数额为 " + yuan(r.unitFine) + " 元。"
	review := submission()
	review[0].When = latest(after("D08"), opened("decision.serve", 1))
	return Script{Name: r.name, Title: r.title, Of: r.of, Steps: slices.Concat(
		opening("", nil, facts)[1:],
		[]Step{
			evidence(workdays(1), "e1", "statement", "询问笔录", "当事人的职责和决定的经过"),
			evidence(nil, "e2", "documentary", "任职文件", "当事人的职务"),
			report(func(p *Play) Input {
				return fine(p, facts, "《建设工程质量管理条例》第七十三条", "按单位罚款数额的"+r.percent+"处罚", r.fine, Input{
					"respondent": "单位直接负责的主管人员和其他直接责任人员", "base": r.unitFine, "share_bp": r.shareBP,
				})
			}),
		},
		noticed(), review, []Step{agreed(), deliberated()}, decided(),
		disclosed("当事人对所在单位的违法行为负有直接责任，依据《建设工程质量管理条例》第七十三条，按单位罚款数额的"+r.percent+"处罚款 "+yuan(r.fine)+" 元。"),
		paid(r.fine), closed("performed"),
	)}
}

func yuan(fen int64) string { return fmt.Sprint(fen / 100) }
