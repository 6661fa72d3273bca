package law

import (
	"slices"
	"strings"

	"sanxiang/domain/fault"
)

// PenaltyKind is a kind of penalty of 行政处罚法第九条 and 令55第三条.
type PenaltyKind string

// The kinds that housing statutes know.
const (
	Warning            PenaltyKind = "warning"             // 警告
	Criticism          PenaltyKind = "criticism"           // 通报批评
	FinePenalty        PenaltyKind = "fine"                // 罚款
	ConfiscateGains    PenaltyKind = "confiscate_gains"    // 没收违法所得
	ConfiscateProperty PenaltyKind = "confiscate_property" // 没收非法财物
	SuspendPermit      PenaltyKind = "suspend_permit"      // 暂扣许可证件
	Downgrade          PenaltyKind = "downgrade"           // 降低资质等级
	RevokePermit       PenaltyKind = "revoke_permit"       // 吊销许可证件
	RestrictBusiness   PenaltyKind = "restrict_business"   // 限制开展生产经营活动
	StopWork           PenaltyKind = "stop_work"           // 责令停止施工、停止使用
	SuspendBusiness    PenaltyKind = "suspend_business"    // 责令停产停业、停业整顿
	Close              PenaltyKind = "close"               // 责令关闭
	StopPractice       PenaltyKind = "stop_practice"       // 责令停止执业
	RestrictPractice   PenaltyKind = "restrict_practice"   // 限制从业
)

// kindTitles is read-only. Its order is that of the kinds' weight, lightest
// first, which statistics count by.
var kindTitles = []struct {
	kind  PenaltyKind
	title string
}{
	{Warning, "警告"}, {Criticism, "通报批评"}, {FinePenalty, "罚款"},
	{ConfiscateGains, "没收违法所得"}, {ConfiscateProperty, "没收非法财物"},
	{SuspendPermit, "暂扣许可证件"}, {Downgrade, "降低资质等级"}, {RevokePermit, "吊销许可证件"},
	{RestrictBusiness, "限制开展生产经营活动"}, {StopWork, "责令停止施工（使用）"},
	{SuspendBusiness, "责令停产停业"}, {Close, "责令关闭"}, {StopPractice, "责令停止执业"}, {RestrictPractice, "限制从业"},
}

// PenaltyKinds lists all kinds, the lightest first.
func PenaltyKinds() []PenaltyKind {
	kinds := make([]PenaltyKind, len(kindTitles))
	for i, k := range kindTitles {
		kinds[i] = k.kind
	}
	return kinds
}

// Title is the kind in Chinese; "" for a kind that the law does not know.
func (k PenaltyKind) Title() string {
	for _, t := range kindTitles {
		if t.kind == k {
			return t.title
		}
	}
	return ""
}

// Category is one of the four categories of the bureau's enforcement, or the
// compulsory measures that accompany them.
type Category string

// Categories of enforcement.
const (
	Penalty    Category = "penalty"    // 行政处罚
	Inspection Category = "inspection" // 行政检查
	Levy       Category = "levy"       // 行政征收
	Other      Category = "other"      // 其他行政权力
	Compulsion Category = "compulsion" // 行政强制
)

// Title is the category in Chinese.
func (c Category) Title() string {
	switch c {
	case Penalty:
		return "行政处罚"
	case Inspection:
		return "行政检查"
	case Levy:
		return "行政征收"
	case Other:
		return "其他行政权力"
	case Compulsion:
		return "行政强制"
	}
	return string(c)
}

// Fine is a statutory range of fines: fixed amounts in 分, or shares of a base
// amount in basis points (1% = 100). Both ends are included.
type Fine struct {
	Min   int64  `json:"min,omitempty" yaml:"min"` // 分
	Max   int64  `json:"max,omitempty" yaml:"max"` // 分
	MinBP int64  `json:"min_bp,omitempty" yaml:"min_bp"`
	MaxBP int64  `json:"max_bp,omitempty" yaml:"max_bp"`
	Base  string `json:"base,omitempty" yaml:"base"` // what the shares are of, in Chinese
}

// OfBase tells whether the range is a share of a base amount.
func (f Fine) OfBase() bool { return f.MaxBP > 0 }

// Bounds is the range in 分 for a base amount in 分, rounded inwards so that no
// amount outside the statute passes.
func (f Fine) Bounds(base int64) (lowest, highest int64) {
	if !f.OfBase() {
		return f.Min, f.Max
	}
	return (base*f.MinBP + 9999) / 10000, base * f.MaxBP / 10000
}

// Range is what one kind of respondent faces under a power.
type Range struct {
	Respondent  string        `json:"respondent" yaml:"respondent"`               // 建设单位, 施工单位, 个人 …
	Party       string        `json:"party" yaml:"party"`                         // person, org or any
	Kinds       []PenaltyKind `json:"kinds" yaml:"kinds"`                         // permitted kinds of penalty
	Must        []PenaltyKind `json:"must,omitempty" yaml:"must"`                 // kinds that the statute makes compulsory
	Fine        *Fine         `json:"fine,omitempty" yaml:"fine"`                 // nil when no fine is permitted
	Condition   string        `json:"condition,omitempty" yaml:"condition"`       // when this range applies, in Chinese
	AfterOrder  bool          `json:"after_order,omitempty" yaml:"after_order"`   // only once an order to correct within a time was not obeyed
	Cite        Cite          `json:"cite,omitzero" yaml:"cite"`                  // when it differs from the power's
	Elsewhere   []PenaltyKind `json:"elsewhere,omitempty" yaml:"elsewhere"`       // kinds that another authority imposes (质量条例75)
	NotTreasury bool          `json:"not_treasury,omitempty" yaml:"not_treasury"` // gains go to the owners, not to the treasury
}

// Permits tells whether the kind may be imposed on this respondent by the
// bureau.
func (r Range) Permits(k PenaltyKind) bool { return slices.Contains(r.Kinds, k) }

// Power is one row of the list of powers (权责清单): an offence with its
// statutory consequences, or an item of inspection, levy or filing.
type Power struct {
	ID         string   `json:"id" yaml:"id"`
	Edition    string   `json:"edition" yaml:"-"`
	Title      string   `json:"title" yaml:"title"` // 案由
	Category   Category `json:"category" yaml:"category"`
	Field      string   `json:"field" yaml:"field"` // 建筑市场, 质量安全, 房地产, 物业, 燃气, 消防
	Cite       Cite     `json:"cite" yaml:"cite"`
	LawVersion string   `json:"law_version" yaml:"law_version"` // which text of the statute the article number belongs to
	Text       string   `json:"text" yaml:"text"`               // the article as it read then
	Also       []Cite   `json:"also,omitempty" yaml:"also"`
	Ranges     []Range  `json:"ranges,omitempty" yaml:"ranges"`   // penalties alone have them
	Correct    string   `json:"correct,omitempty" yaml:"correct"` // what is ordered beside the penalty, in Chinese
	// AlwaysReview puts every decision under this power before legal review.
	AlwaysReview bool `json:"always_review,omitempty" yaml:"always_review"`
	// Measures tells whether the statute grants 查封 or 扣押 (强制法10, 17, 22).
	Measures     []Measure `json:"measures,omitempty" yaml:"measures"`
	MeasuresCite Cite      `json:"measures_cite,omitzero" yaml:"measures_cite"` // which article grants them
	// Of the next three each belongs to one category; a levy that another
	// authority decides has a file as well.
	Inspection *InspectionTerms `json:"inspection,omitempty" yaml:"inspection"`
	Levy       *LevyTerms       `json:"levy,omitempty" yaml:"levy"`
	Filing     *FilingTerms     `json:"filing,omitempty" yaml:"filing"`

	CrimeCheck bool       `json:"crime_check,omitempty" yaml:"crime_check"` // transfer to the police must be considered
	Confidence Confidence `json:"confidence" yaml:"confidence"`
	Source     string     `json:"source" yaml:"source"`
	Note       string     `json:"note,omitempty" yaml:"note"`
	InForce    `yaml:",inline"`
}

// For picks the ranges that a person or an organisation may face.
func (p Power) For(isPerson bool) []Range {
	other := "person"
	if isPerson {
		other = "org"
	}
	return slices.DeleteFunc(slices.Clone(p.Ranges), func(r Range) bool { return r.Party == other })
}

// PowersOf lists the items of one category that are in force, by id.
func (s Set) PowersOf(c Category) []Power {
	list := []Power{}
	for _, p := range s.Powers {
		if p.Category == c {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(a, b Power) int { return strings.Compare(a.ID, b.ID) })
	return list
}

// Power is the item of that id and category, or a fault when there was none
// in force on the set's day.
func (s Set) Power(c Category, id string) (Power, *fault.Fault) {
	p, ok := s.Powers[id]
	if !ok || p.Category != c {
		return Power{}, fault.InField("power", "请选择权责清单中的%s事项", c.Title())
	}
	return p, nil
}
