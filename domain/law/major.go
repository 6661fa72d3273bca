package law

import "slices"

// Measure is a compulsory measure or enforcement (行政强制).
type Measure string

// The measures of a housing bureau.
const (
	Seal                  Measure = "seal"                   // 查封
	Seize                 Measure = "seize"                  // 扣押
	Demolition            Measure = "demolition"             // 强制拆除
	SubstitutePerformance Measure = "substitute_performance" // 代履行
	CourtEnforcement      Measure = "court_enforcement"      // 申请法院强制执行
)

// Outcome is what a case is about to end in.
type Outcome string

// Outcomes. Those that are no decision on the party are never reviewed unless
// the unit's head asks.
const (
	Punish    Outcome = "penalty"    // 给予处罚
	NoPenalty Outcome = "no_penalty" // 不予处罚
	Transfer  Outcome = "transfer"   // 移送
	Terminate Outcome = "terminate"  // 终止调查、撤案
	Charge    Outcome = "charge"     // 征收
	Relieve   Outcome = "relieve"    // 减免缓
	Refuse    Outcome = "refuse"     // 不予（备案、许可等授益）
	Revoke    Outcome = "revoke"     // 撤销（备案、许可等授益）
	Grant     Outcome = "grant"      // 准予
	Enforce   Outcome = "enforce"    // 采取强制
	Inspect   Outcome = "inspected"  // 实施检查及其结果
	Plan      Outcome = "plan"       // 检查计划
)

// Decides tells whether the outcome is a decision on the party.
func (o Outcome) Decides() bool { return o != Transfer && o != Terminate && o != "" }

// ReviewFacts is what the catalogue of major decisions asks about one decision
// on one respondent.
type ReviewFacts struct {
	Category       Category      `json:"category"`
	Outcome        Outcome       `json:"outcome"`
	Power          string        `json:"power,omitempty"` // id in the list of powers
	Level          string        `json:"level,omitempty"` // whose enforcement it is: district when nothing is said
	Summary        bool          `json:"summary,omitempty"`
	PartyIsPerson  bool          `json:"party_is_person,omitempty"`
	Kinds          []PenaltyKind `json:"kinds,omitempty"`
	Fine           int64         `json:"fine,omitempty"`        // 分
	Confiscated    int64         `json:"confiscated,omitempty"` // 分
	Levied         int64         `json:"levied,omitempty"`      // 分
	Measure        Measure       `json:"measure,omitempty"`
	HearingHeld    bool          `json:"hearing_held,omitempty"`
	Mitigated      bool          `json:"mitigated,omitempty"`     // below the statutory range
	OffBenchmark   bool          `json:"off_benchmark,omitempty"` // departs from the discretion benchmark
	Relations      int           `json:"relations,omitempty"`     // legal relations involved
	Respondents    int           `json:"respondents,omitempty"`
	Crime          bool          `json:"crime,omitempty"`
	Group          bool          `json:"group,omitempty"`
	PublicInterest bool          `json:"public_interest,omitempty"`
	HeadAsks       bool          `json:"head_asks,omitempty"`
	OverCap        bool          `json:"over_cap,omitempty"`   // an inspection beyond the yearly cap
	LargeStop      bool          `json:"large_stop,omitempty"` // work or use is stopped on a large scale
	Campaign       bool          `json:"campaign,omitempty"`   // a plan of special inspections of enterprises
}

// Test names one condition that a major rule can ask for. The catalogue says
// which rule asks for which; the code says what each means.
type Test string

// tests is read-only.
var tests = map[Test]func(Set, ReviewFacts) bool{
	"hearing_held": func(_ Set, f ReviewFacts) bool { return f.HearingHeld },
	"hearing_type": func(s Set, f ReviewFacts) bool {
		is, _ := HearingType(s, f.PartyIsPerson, f.Kinds, f.Fine, f.Confiscated)
		return is
	},
	"amount": func(s Set, f ReviewFacts) bool {
		return f.Fine+f.Confiscated >= s.Params.ReviewThreshold(f.PartyIsPerson)
	},
	"confiscation": func(_ Set, f ReviewFacts) bool {
		return f.Confiscated > 0 || has(f, ConfiscateGains, ConfiscateProperty)
	},
	"stop_work":       func(_ Set, f ReviewFacts) bool { return has(f, StopWork, SuspendBusiness) },
	"revoke_permit":   func(_ Set, f ReviewFacts) bool { return has(f, RevokePermit) },
	"mitigated":       func(_ Set, f ReviewFacts) bool { return f.Mitigated },
	"off_benchmark":   func(_ Set, f ReviewFacts) bool { return f.OffBenchmark },
	"relations":       func(_ Set, f ReviewFacts) bool { return f.Relations >= 2 },
	"respondents":     func(_ Set, f ReviewFacts) bool { return f.Respondents >= 2 },
	"crime":           func(_ Set, f ReviewFacts) bool { return f.Crime },
	"always":          func(Set, ReviewFacts) bool { return true },
	"social_impact":   func(_ Set, f ReviewFacts) bool { return f.Group || f.PublicInterest },
	"group":           func(_ Set, f ReviewFacts) bool { return f.Group },
	"public_interest": func(_ Set, f ReviewFacts) bool { return f.PublicInterest },
	"measure":         func(_ Set, f ReviewFacts) bool { return f.Measure != "" },
	"levy_amount":     func(s Set, f ReviewFacts) bool { return f.Levied >= s.Params.LevyReviewThreshold() },
	"levy_relief":     func(_ Set, f ReviewFacts) bool { return f.Outcome == Relieve },
	"benefit_refused": func(_ Set, f ReviewFacts) bool { return f.Outcome == Refuse || f.Outcome == Revoke },
	"all_ordinary":    func(s Set, _ ReviewFacts) bool { return s.Params.ReviewAllOrdinary() },
	"head_asks":       func(_ Set, f ReviewFacts) bool { return f.HeadAsks },
	"over_cap":        func(_ Set, f ReviewFacts) bool { return f.OverCap },
	"large_stop":      func(_ Set, f ReviewFacts) bool { return f.LargeStop },
	"campaign":        func(_ Set, f ReviewFacts) bool { return f.Campaign },
	"always_power": func(s Set, f ReviewFacts) bool {
		p, ok := s.Powers[f.Power]
		return ok && p.AlwaysReview
	},
}

// Known tells whether the code knows the test.
func (t Test) Known() bool { _, ok := tests[t]; return ok }

func has(f ReviewFacts, kinds ...PenaltyKind) bool {
	return slices.ContainsFunc(kinds, func(k PenaltyKind) bool { return slices.Contains(f.Kinds, k) })
}

// MajorRule is one row of the catalogue of major decisions: the general rules
// R1 to R10 and the items M01 to M12 of the bureau's list (目录清单).
type MajorRule struct {
	ID         string     `json:"id" yaml:"id"`
	Edition    string     `json:"edition" yaml:"-"`
	Title      string     `json:"title" yaml:"title"`
	Categories []Category `json:"categories,omitempty" yaml:"categories"` // none: every category
	Powers     []string   `json:"powers,omitempty" yaml:"powers"`         // none: every power
	Fields     []string   `json:"fields,omitempty" yaml:"fields"`         // none: every field (所属领域) of the list of powers
	Levels     []string   `json:"levels,omitempty" yaml:"levels"`         // none: every level (执法层级)
	// MinPerson and MinOrg are the amounts, in 分, from which the rule catches a
	// natural person and anybody else: fine, confiscation and levy together. 0
	// asks for no amount.
	MinPerson  int64      `json:"min_person,omitempty" yaml:"min_person"`
	MinOrg     int64      `json:"min_org,omitempty" yaml:"min_org"`
	Any        []Test     `json:"any" yaml:"any"` // one of these suffices
	Basis      []Cite     `json:"basis" yaml:"basis"`
	Material   string     `json:"material,omitempty" yaml:"material"` // what the handler submits
	Confidence Confidence `json:"confidence" yaml:"confidence"`
	Source     string     `json:"source" yaml:"source"`
	Note       string     `json:"note,omitempty" yaml:"note"`
	InForce    `yaml:",inline"`
}

// fired lists the rule's tests that catch the facts; none when the rule is not
// for such a decision.
func (r MajorRule) fired(s Set, f ReviewFacts) []Test {
	if !listed(r.Categories, f.Category) || !listed(r.Powers, f.Power) || !listed(r.Fields, s.Powers[f.Power].Field) || !listed(r.Levels, f.level()) {
		return nil
	}
	least := r.MinOrg
	if f.PartyIsPerson {
		least = r.MinPerson
	}
	if f.Fine+f.Confiscated+f.Levied < least {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(r.Any), func(t Test) bool { return tests[t] == nil || !tests[t](s, f) })
}

// listed tells whether a list asks for the value, as an empty one does for any.
func listed[T comparable](list []T, v T) bool { return len(list) == 0 || slices.Contains(list, v) }

// district is the level of the bureau's own enforcement.
const district = "district"

func (f ReviewFacts) level() string {
	if f.Level == "" {
		return district
	}
	return f.Level
}

// Levels lists the levels of enforcement that a rule can name.
func Levels() []string { return []string{"province", "city", district, "township"} }

// Hit is one rule that makes a decision major.
type Hit struct {
	Rule  string `json:"rule" doc:"规则编号"`
	Title string `json:"title" doc:"名称"`
	Cite  Cite   `json:"cite" doc:"依据"`
	// Tests are the conditions that the facts met.
	Tests []Test `json:"tests,omitempty" doc:"适用的条件"`
}

// MustReview lists the rules that put a decision before legal review; none
// means that it need not go there. It is the only place that answers the
// question. Summary procedure is never reviewed (处罚法51, 58), and an outcome
// that decides nothing about the party only when the unit's head asks.
func MustReview(s Set, f ReviewFacts) []Hit {
	if f.Summary {
		return nil
	}
	var hits []Hit
	for _, r := range s.MajorRules {
		if !f.Outcome.Decides() && !slices.Contains(r.Any, "head_asks") {
			continue
		}
		if fired := r.fired(s, f); len(fired) > 0 {
			hits = append(hits, Hit{Rule: r.ID, Title: r.Title, Cite: r.Basis[0], Tests: fired})
		}
	}
	return hits
}
