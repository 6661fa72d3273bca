package law

import (
	"strings"

	"sanxiang/domain/fault"
)

// InspectionTerms are what an inspection item (检查事项) asks of the officers:
// the points that they go through on the spot.
type InspectionTerms struct {
	Subject   string      `json:"subject" yaml:"subject"` // who or what is inspected, in Chinese
	Checklist []CheckItem `json:"checklist" yaml:"checklist"`
}

// CheckItem is one point of a checklist.
type CheckItem struct {
	ID   string `json:"id" yaml:"id"`
	Text string `json:"text" yaml:"text"`
	Cite Cite   `json:"cite" yaml:"cite"`
}

// CheckResult is what was found on one point.
type CheckResult string

// Results of a point.
const (
	NothingFound  CheckResult = "nothing_found"  // 未发现问题
	Found         CheckResult = "found"          // 发现问题
	NotApplicable CheckResult = "not_applicable" // 不适用
)

// Title is the result in Chinese; "" for one that there is not.
func (r CheckResult) Title() string {
	switch r {
	case NothingFound:
		return "未发现问题"
	case Found:
		return "发现问题"
	case NotApplicable:
		return "不适用"
	}
	return ""
}

// CheckAnswer answers one point of a checklist.
type CheckAnswer struct {
	Item   string
	Result CheckResult
	Note   string // what was found; needed for a finding
}

// Inspect holds the answers against the checklist: each point is answered
// once, and a finding says what was found. It names the points with findings.
// Path is where the answers stand in the request.
func (t InspectionTerms) Inspect(answers []CheckAnswer, path string) ([]CheckItem, *fault.Fault) {
	given := map[string]CheckAnswer{}
	for _, a := range answers {
		if _, twice := given[a.Item]; twice {
			return nil, fault.InField(path, "检查项“%s”重复填写", a.Item)
		}
		given[a.Item] = a
	}
	var found []CheckItem
	for _, item := range t.Checklist {
		a, answered := given[item.ID]
		switch {
		case !answered:
			return nil, fault.InField(path, "检查项“%s”尚未填写", item.Text).Because(item.Cite.String())
		case a.Result.Title() == "":
			return nil, fault.InField(path, "检查项“%s”的结果应为未发现问题、发现问题或者不适用", item.Text)
		case a.Result == Found && strings.TrimSpace(a.Note) == "":
			return nil, fault.InField(path, "检查项“%s”发现问题的，请写明具体情况", item.Text)
		case a.Result == Found:
			found = append(found, item)
		}
		delete(given, item.ID)
	}
	for id := range given {
		return nil, fault.InField(path, "检查清单中没有编号为“%s”的检查项", id)
	}
	return found, nil
}

// InspectionOverCap tells whether one more inspection of an enterprise in a
// year goes beyond the published cap (国办发〔2024〕54号). Inspections on a lead
// do not count against it: the caller leaves them out.
func InspectionOverCap(s Set, already int) bool { return already >= s.Params.InspectionYearlyCap() }
