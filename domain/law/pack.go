package law

import "slices"

// Material is what a pack or a file must hold beside the papers that the
// procedure makes itself. Evidence and files are tagged with it.
type Material struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// materials is read-only: the closed list that evidence is tagged with.
var materials = []Material{
	{"buyers", "购房人统计"},
	{"fund_flow", "资金流水"},
	{"demand", "催告书"},
	{"decision_draft", "决定书草稿"},
	{"assessment", "核定表"},
	{"relief_application", "减征、缓征、免征申请材料"},
	{"inspection_record", "检查记录"},
	{"compensation_plan", "征收补偿方案"},
	{"risk_assessment", "社会稳定风险评估报告"},
	{"funds_proof", "补偿费用到位证明"},
}

// Materials lists every material there is.
func Materials() []Material { return slices.Clone(materials) }

// MaterialTitle is a material's name in Chinese; "" for one that there is not.
func MaterialTitle(id string) string {
	for _, m := range materials {
		if m.ID == id {
			return m.Title
		}
	}
	return ""
}

// PackFacts is what decides which papers a pack for legal review must hold. It
// says what happened, so that nothing is asked for that never was.
type PackFacts struct {
	Category        Category `json:"category"`
	Outcome         Outcome  `json:"outcome"`
	Power           string   `json:"power,omitempty"`
	Rules           []string `json:"rules,omitempty"` // ids of the major rules that caught the decision
	Measure         Measure  `json:"measure,omitempty"`
	Filed           bool     `json:"filed,omitempty"` // 立案
	NoticeServed    bool     `json:"notice_served,omitempty"`
	DefenceReceived bool     `json:"defence_received,omitempty"`
	HearingHeld     bool     `json:"hearing_held,omitempty"`
	Tested          bool     `json:"tested,omitempty"`        // 检测、检验、鉴定
	Preserved       bool     `json:"preserved,omitempty"`     // 先行登记保存
	MeasureTaken    bool     `json:"measure_taken,omitempty"` // 查封、扣押
	Objected        bool     `json:"objected,omitempty"`      // a rung of the ladder left minutes
}

// PackTest names one condition of a pack's row.
type PackTest string

// packTests is read-only.
var packTests = map[PackTest]func(PackFacts) bool{
	"always":           func(PackFacts) bool { return true },
	"filed":            func(f PackFacts) bool { return f.Filed },
	"penalty":          func(f PackFacts) bool { return f.Outcome == Punish },
	"notice_served":    func(f PackFacts) bool { return f.NoticeServed },
	"defence_received": func(f PackFacts) bool { return f.DefenceReceived },
	"hearing_held":     func(f PackFacts) bool { return f.HearingHeld },
	"tested":           func(f PackFacts) bool { return f.Tested },
	"preserved":        func(f PackFacts) bool { return f.Preserved },
	"measure":          func(f PackFacts) bool { return f.Measure != "" },
	"measure_taken":    func(f PackFacts) bool { return f.MeasureTaken },
	// 强制法35, 46, 51, 54: what carries a decision out is preceded by a demand.
	"enforcement": func(f PackFacts) bool {
		return f.Measure == Demolition || f.Measure == SubstitutePerformance || f.Measure == CourtEnforcement
	},
	"levy":            func(f PackFacts) bool { return f.Outcome == Charge || f.Outcome == Relieve },
	"levy_relief":     func(f PackFacts) bool { return f.Outcome == Relieve },
	"benefit_refused": func(f PackFacts) bool { return f.Outcome == Refuse || f.Outcome == Revoke },
	"benefit_revoked": func(f PackFacts) bool { return f.Outcome == Revoke },
	"objected":        func(f PackFacts) bool { return f.Objected },
}

// Known tells whether the code knows the test.
func (t PackTest) Known() bool { _, ok := packTests[t]; return ok }

// PackRow is one row of the list of review material (送审材料清单).
type PackRow struct {
	ID         string     `json:"id" yaml:"id"`
	Edition    string     `json:"edition" yaml:"-"`
	Title      string     `json:"title" yaml:"title"`
	Categories []Category `json:"categories,omitempty" yaml:"categories"` // none: every category
	Powers     []string   `json:"powers,omitempty" yaml:"powers"`         // none: every power
	Rules      []string   `json:"rules,omitempty" yaml:"rules"`           // only when one of these major rules caught the decision
	When       []PackTest `json:"when" yaml:"when"`                       // all of them
	// Slots are the papers any of which answers the row; Material is the tag of
	// evidence or a file that answers it as well.
	Slots      []string   `json:"slots,omitempty" yaml:"slots"`
	Material   string     `json:"material,omitempty" yaml:"material"`
	Cite       Cite       `json:"cite" yaml:"cite"`
	Confidence Confidence `json:"confidence" yaml:"confidence"`
	Source     string     `json:"source" yaml:"source"`
	Note       string     `json:"note,omitempty" yaml:"note"`
	InForce    `yaml:",inline"`
}

func (r PackRow) asked(f PackFacts) bool {
	if len(r.Categories) > 0 && !slices.Contains(r.Categories, f.Category) ||
		len(r.Powers) > 0 && !slices.Contains(r.Powers, f.Power) ||
		len(r.Rules) > 0 && !slices.ContainsFunc(r.Rules, func(id string) bool { return slices.Contains(f.Rules, id) }) {
		return false
	}
	return !slices.ContainsFunc(r.When, func(t PackTest) bool { return packTests[t] == nil || !packTests[t](f) })
}

// Required is one thing that must be in the pack, with the row that asks.
type Required struct {
	Row      string   `json:"row"`
	Title    string   `json:"title"`
	Slots    []string `json:"slots,omitempty"`
	Material string   `json:"material,omitempty"`
	Cite     Cite     `json:"cite"`
}

// String names the thing with its row and article, as a list of what is
// missing shows it.
func (r Required) String() string { return r.Title + "（" + r.Row + "，" + r.Cite.String() + "）" }

// Pack answers what must be there before this decision goes to legal review.
// It is the only place that answers the question.
func Pack(s Set, f PackFacts) []Required {
	list := []Required{}
	for _, r := range s.Packs {
		if r.asked(f) {
			list = append(list, Required{Row: r.ID, Title: r.Title, Slots: r.Slots, Material: r.Material, Cite: r.Cite})
		}
	}
	return list
}

// ByPaper tells whether a paper of the slot answers the item.
func (r Required) ByPaper(slot string) bool { return slices.Contains(r.Slots, slot) }

// ByMaterial tells whether evidence or a file with that tag answers it.
func (r Required) ByMaterial(material string) bool { return r.Material != "" && r.Material == material }
