package law

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/fault"
)

// BenchmarkRow is one tier of a discretion benchmark (裁量基准): offence,
// respondent, tier, when it applies and what it comes to.
type BenchmarkRow struct {
	ID         string `json:"id" yaml:"id"`
	Edition    string `json:"edition" yaml:"-"`
	Power      string `json:"power" yaml:"power"`
	Respondent string `json:"respondent" yaml:"respondent"`
	Tier       string `json:"tier" yaml:"tier"`             // 情节轻微, 较轻, 一般, 较重, 严重
	Conditions string `json:"conditions" yaml:"conditions"` // in Chinese
	// Gauge is the condition that a number decides; nil when judgement does.
	Gauge *Gauge `json:"gauge,omitempty" yaml:"gauge"`
	// Kinds are the only kinds of the tier, when it names them; Fine its range,
	// nil when there is no fine. Exempt is the tier of those who are let off.
	Kinds      []PenaltyKind `json:"kinds,omitempty" yaml:"kinds"`
	Fine       *Fine         `json:"fine,omitempty" yaml:"fine"`
	Exempt     bool          `json:"exempt,omitempty" yaml:"exempt"`
	Cite       Cite          `json:"cite" yaml:"cite"`
	Place      string        `json:"place" yaml:"place"` // whose benchmark it is
	Confidence Confidence    `json:"confidence" yaml:"confidence"`
	Source     string        `json:"source" yaml:"source"`
	Note       string        `json:"note,omitempty" yaml:"note"`
	InForce    `yaml:",inline"`
}

// Gauge is a measured fact with its bounds; a bound of 0 is none. Values are
// whole units, what is left over is dropped.
type Gauge struct {
	Fact    string `json:"fact" yaml:"fact"`
	AtLeast int64  `json:"at_least,omitempty" yaml:"at_least"`
	Over    int64  `json:"over,omitempty" yaml:"over"`
	Below   int64  `json:"below,omitempty" yaml:"below"`
	AtMost  int64  `json:"at_most,omitempty" yaml:"at_most"`
}

func (g Gauge) meets(v int64) bool {
	return v >= g.AtLeast && (g.Over == 0 || v > g.Over) && (g.Below == 0 || v < g.Below) && (g.AtMost == 0 || v <= g.AtMost)
}

// gauges is read-only: the facts that benchmarks measure.
var gauges = []struct{ fact, title string }{
	{"area_m2", "建筑面积（平方米）"}, {"gas_kg", "燃气数量（千克）"},
}

// GaugeFacts lists the ids of the facts that benchmarks measure.
func GaugeFacts() []string {
	ids := make([]string, len(gauges))
	for i, g := range gauges {
		ids[i] = g.fact
	}
	return ids
}

// GaugeTitle is a measured fact in Chinese; "" for one that there is not.
func GaugeTitle(fact string) string {
	for _, g := range gauges {
		if g.fact == fact {
			return g.title
		}
	}
	return ""
}

// Benchmark lists the tiers for a respondent under a power, lightest first; none
// means that the edition leaves the range to the statute alone.
func Benchmark(s Set, power, respondent string) []BenchmarkRow {
	return slices.DeleteFunc(slices.Clone(s.Benchmarks), func(r BenchmarkRow) bool { return r.Power != power || r.Respondent != respondent })
}

// ProposedTier is how a proposal applies the benchmark.
type ProposedTier struct {
	Tier     string
	Measured map[string]int64
	Off      bool   // departs from the benchmark
	Reason   string // why
}

// TierFound is the row that a proposal was held against, to be pinned.
type TierFound struct {
	Row     string `json:"row"`
	Edition string `json:"edition"`
	Tier    string `json:"tier"`
	Off     bool   `json:"off,omitempty"`
}

// JudgeTier holds a proposal against the benchmark of the day of the act, or
// against today's where that is lighter for the party (处罚法37). It answers
// nil when there is no benchmark for this power and respondent.
func JudgeTier(atAct, now Set, power string, w ProposedPenalty, t ProposedTier, path string) (*TierFound, *fault.Fault) {
	respondent := now.Powers[power].capacity(w)
	old, today := Benchmark(atAct, power, respondent), Benchmark(now, power, respondent)
	if len(old) == 0 {
		return nil, nil
	}
	row, f := CheckTier(old, w, t, path)
	if f == nil {
		return &TierFound{Row: row.ID, Edition: row.Edition, Tier: row.Tier, Off: t.Off}, nil
	}
	later, f2 := CheckTier(today, w, t, path)
	if f2 != nil || later.Edition == row.Edition || !later.lighter(row, w.Base) {
		return nil, f
	}
	return &TierFound{Row: later.ID, Edition: later.Edition, Tier: later.Tier, Off: t.Off}, nil
}

// capacity is the respondent that the proposal names, or the only one there is.
func (p Power) capacity(w ProposedPenalty) string {
	if ranges := p.For(w.PartyIsPerson); w.Respondent == "" && len(ranges) > 0 {
		return ranges[0].Respondent
	}
	return w.Respondent
}

// lighter tells whether the tier's range ends lower than the other's.
func (r BenchmarkRow) lighter(other BenchmarkRow, base int64) bool {
	if other.ID == "" {
		return false
	}
	_, mine := r.bounds(base)
	_, theirs := other.bounds(base)
	return mine < theirs
}

func (r BenchmarkRow) bounds(base int64) (lowest, highest int64) {
	if r.Fine == nil {
		return 0, 0
	}
	return r.Fine.Bounds(base)
}

// CheckTier refuses a tier that there is not or whose measure is not met, an
// amount outside the tier that does not own up to it, and one inside that
// claims to depart. It answers the row that was applied, also beside a fault
// when one was named.
func CheckTier(rows []BenchmarkRow, w ProposedPenalty, t ProposedTier, path string) (BenchmarkRow, *fault.Fault) {
	i := slices.IndexFunc(rows, func(r BenchmarkRow) bool { return r.Tier == t.Tier })
	if i < 0 {
		return BenchmarkRow{}, fault.InField(path+".tier", "请选择裁量阶次：%s", titles(rows, func(r BenchmarkRow) string { return r.Tier + "（" + r.Conditions + "）" })).
			Because(discretionOrder("（十二）"))
	}
	row := rows[i]
	if f := row.measured(rows, t, path); f != nil {
		return row, f
	}
	switch inside := row.admits(rows, w); {
	case inside && t.Off:
		return row, fault.InField(path+".off_benchmark", "拟处罚的种类和金额在“%s”阶次的幅度内，不属于偏离裁量基准", row.Tier).Because(discretionOrder("（十二）"))
	case !inside && !t.Off:
		return row, fault.InField(path+".fine", "“%s”阶次为%s；偏离裁量基准的，应当注明并说明理由，经批准或者集体讨论", row.Tier, row.describe(w.Base)).
			Because(discretionOrder("（十二）"))
	case !inside && strings.TrimSpace(t.Reason) == "":
		return row, fault.InField(path+".off_benchmark_reason", "请填写偏离裁量基准的理由").Because(discretionOrder("（十二）"))
	}
	return row, nil
}

// measured asks for the number that decides about the tier, and that it does.
func (r BenchmarkRow) measured(rows []BenchmarkRow, t ProposedTier, path string) *fault.Fault {
	if r.Gauge == nil {
		return nil
	}
	v, given := t.Measured[r.Gauge.Fact]
	if !given {
		return fault.InField(path+".measured", "裁量阶次由%s确定，请填写", GaugeTitle(r.Gauge.Fact)).Because(discretionOrder("（十二）"))
	}
	if r.Gauge.meets(v) {
		return nil
	}
	fits := slices.IndexFunc(rows, func(o BenchmarkRow) bool { return o.Gauge != nil && o.Gauge.Fact == r.Gauge.Fact && o.Gauge.meets(v) })
	if fits < 0 {
		return fault.InField(path+".tier", "%s为 %d，不符合“%s”阶次的适用条件（%s）", GaugeTitle(r.Gauge.Fact), v, r.Tier, r.Conditions)
	}
	return fault.InField(path+".tier", "%s为 %d，应当适用“%s”阶次（%s）", GaugeTitle(r.Gauge.Fact), v, rows[fits].Tier, rows[fits].Conditions).
		Because(discretionOrder("（十二）"))
}

// admits tells whether kinds and amount lie within the tier. A penalty below
// the statute's range (减轻处罚) lies below every tier and is no departure: it
// has grounds of its own (处罚法32).
func (r BenchmarkRow) admits(rows []BenchmarkRow, w ProposedPenalty) bool {
	if r.Exempt || len(r.Kinds) > 0 && slices.ContainsFunc(w.Kinds, func(k PenaltyKind) bool { return !slices.Contains(r.Kinds, k) }) {
		return false
	}
	lowest, highest := r.bounds(w.Base)
	if w.Fine >= lowest && w.Fine <= highest {
		return true
	}
	return w.Mitigated && w.Fine < least(rows, w.Base)
}

// least is where the range of the lightest tier with a fine begins.
func least(rows []BenchmarkRow, base int64) int64 {
	for _, r := range rows {
		if r.Fine != nil {
			lowest, _ := r.bounds(base)
			return lowest
		}
	}
	return 0
}

func (r BenchmarkRow) describe(base int64) string {
	var parts []string
	for _, k := range r.Kinds {
		parts = append(parts, k.Title())
	}
	switch {
	case r.Exempt:
		parts = append(parts, "不予处罚")
	case r.Fine == nil:
		parts = append(parts, "不处罚款")
	case r.Fine.OfBase():
		lowest, highest := r.bounds(base)
		parts = append(parts, fmt.Sprintf("%s的 %s 至 %s（%s至%s）", r.Fine.Base, percent(r.Fine.MinBP), percent(r.Fine.MaxBP), Yuan(lowest), Yuan(highest)))
	default:
		parts = append(parts, Yuan(r.Fine.Min)+"至"+Yuan(r.Fine.Max))
	}
	return strings.Join(parts, "、")
}
