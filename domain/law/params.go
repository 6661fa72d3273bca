package law

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sanxiang/domain/calendar"
)

// Param is one row of the local and statutory parameters. Value is text whose
// shape the key decides.
type Param struct {
	Key        string     `json:"key" yaml:"key"`
	Edition    string     `json:"edition" yaml:"-"`
	Title      string     `json:"title" yaml:"title"`
	Value      string     `json:"value" yaml:"value"`
	Unit       string     `json:"unit" yaml:"unit"` // 分, 年, ‰ …
	Cite       Cite       `json:"cite,omitzero" yaml:"cite"`
	Confidence Confidence `json:"confidence" yaml:"confidence"`
	Source     string     `json:"source" yaml:"source"`
	Note       string     `json:"note,omitempty" yaml:"note"`
	InForce    `yaml:",inline"`
}

// Params is one consistent set of parameters, read through typed accessors
// alone, so that no code holds a number of its own.
type Params struct {
	rows map[string]Param
	val  map[string]any
}

// readers is read-only: every key there is, and how its value is read. A row
// with another key is refused, and a key without a row too, so that no
// parameter goes unread and none is missing.
var readers = map[string]func(string) (any, error){
	"hearing_threshold_person":     amount,
	"hearing_threshold_org":        amount,
	"review_threshold_person":      amount,
	"review_threshold_org":         amount,
	"review_threshold_levy":        amount,
	"review_all_ordinary":          truth,
	"deliberation_quorum":          fraction,
	"limitation_years":             count,
	"limitation_years_serious":     count,
	"mask_person_name":             truth,
	"summary_fine_cap_person":      amount,
	"summary_fine_cap_org":         amount,
	"summary_disclosed":            truth,
	"cash_fine_cap":                amount,
	"surcharge_permille":           count,
	"linked_person_share":          shares,
	"reviewer_qualification_since": date,
	"problem_opinions_before_rise": count,
	"inspection_yearly_cap":        count,
	"levy_deferral_months":         count,
	"levy_rate_occupation":         amount,
	"levy_rate_dig_asphalt":        amount,
	"levy_rate_dig_concrete":       amount,
	"levy_rate_dig_pavement":       amount,
	"levy_rate_sewage_household":   amount,
	"levy_rate_sewage_other":       amount,
	"counsel_access_days":          count,
	"night_hours":                  hours,
	"urge_working_days":            count,
	"certificate_warning_days":     countdown,
	"draft_days":                   count,
	"notice_kinds_mail":            noticeKinds,
	"notice_kinds_hook":            noticeKinds,
	"notice_quiet_hours":           quietHours,
	"notice_digest":                truth,
	"notice_digest_at":             dayTime,
}

// CheckParam refuses an unknown key or a value that its key cannot read.
func CheckParam(p Param) error {
	read, ok := readers[p.Key]
	if !ok {
		return fmt.Errorf("没有任何规则使用标准 %s", p.Key)
	}
	if _, err := read(p.Value); err != nil {
		return fmt.Errorf("标准 %s：%w", p.Key, err)
	}
	return nil
}

// NewParams reads the rows; of two rows with one key the later counts. It
// refuses unknown keys, unreadable values and missing keys.
func NewParams(rows ...Param) (Params, error) {
	p := Params{rows: map[string]Param{}, val: map[string]any{}}
	for _, r := range rows {
		if err := CheckParam(r); err != nil {
			return Params{}, err
		}
		v, _ := readers[r.Key](r.Value)
		p.rows[r.Key], p.val[r.Key] = r, v
	}
	for key := range readers {
		if _, ok := p.rows[key]; !ok {
			return Params{}, fmt.Errorf("缺少标准 %s", key)
		}
	}
	return p, nil
}

// Rows lists the parameters by key, for pages and the pinning of editions.
func (p Params) Rows() []Param {
	return slices.SortedFunc(maps.Values(p.rows), func(a, b Param) int { return cmp.Compare(a.Key, b.Key) })
}

// Row is one parameter's row.
func (p Params) Row(key string) (Param, bool) {
	r, ok := p.rows[key]
	return r, ok
}

func get[T any](p Params, key string) T {
	v, _ := p.val[key].(T)
	return v
}

func byParty[T any](p Params, isPerson bool, key string) T {
	if isPerson {
		return get[T](p, key+"_person")
	}
	return get[T](p, key+"_org")
}

// HearingThreshold is the fine, in 分, from which it is "较大数额" (处罚法63);
// the amount itself is included.
func (p Params) HearingThreshold(isPerson bool) int64 {
	return byParty[int64](p, isPerson, "hearing_threshold")
}

// ReviewThreshold is the amount, in 分, from which a penalty must be reviewed.
func (p Params) ReviewThreshold(isPerson bool) int64 {
	return byParty[int64](p, isPerson, "review_threshold")
}

// LevyReviewThreshold is the amount, in 分, from which a levy must be reviewed.
func (p Params) LevyReviewThreshold() int64 { return get[int64](p, "review_threshold_levy") }

// ReviewAllOrdinary tells whether everything but summary procedure is reviewed.
func (p Params) ReviewAllOrdinary() bool { return get[bool](p, "review_all_ordinary") }

// QuorumMet tells whether enough of the leadership attends a collective
// deliberation.
func (p Params) QuorumMet(present, members int) bool {
	q := get[[2]int](p, "deliberation_quorum")
	return members > 0 && q[1] > 0 && present*q[1] >= members*q[0]
}

// LimitationYears is how long after the act a penalty may still be imposed
// (处罚法36); serious are acts against life, health or financial safety that
// did harm.
func (p Params) LimitationYears(serious bool) int {
	if serious {
		return get[int](p, "limitation_years_serious")
	}
	return get[int](p, "limitation_years")
}

// MaskPersonName tells whether the public full text hides a natural person's
// given name.
func (p Params) MaskPersonName() bool { return get[bool](p, "mask_person_name") }

// SummaryFineCap is the highest fine, in 分, of summary procedure (处罚法51).
func (p Params) SummaryFineCap(isPerson bool) int64 {
	return byParty[int64](p, isPerson, "summary_fine_cap")
}

// SummaryDisclosed tells whether penalties decided on the spot are shown to
// the public like the others.
func (p Params) SummaryDisclosed() bool { return get[bool](p, "summary_disclosed") }

// CashFineCap is the highest fine, in 分, that may be collected on the spot
// (处罚法68).
func (p Params) CashFineCap() int64 { return get[int64](p, "cash_fine_cap") }

// SurchargePermille is the late fine per day in ‰ of the principal (处罚法72).
func (p Params) SurchargePermille() int64 { return int64(get[int](p, "surcharge_permille")) }

// LinkedPersonShare is what responsible persons pay of a unit's fine, in basis
// points (质量条例73).
func (p Params) LinkedPersonShare() (minBP, maxBP int64) {
	s := get[[2]int64](p, "linked_person_share")
	return s[0], s[1]
}

// ReviewerQualificationSince is the day from which people who begin to review
// need the legal qualification (处罚法58).
func (p Params) ReviewerQualificationSince() calendar.Date {
	return get[calendar.Date](p, "reviewer_qualification_since")
}

// ProblemOpinionsBeforeRise is after how many problem opinions on one point
// the disagreement goes up by itself.
func (p Params) ProblemOpinionsBeforeRise() int { return get[int](p, "problem_opinions_before_rise") }

// InspectionYearlyCap is how often one enterprise may be inspected in a year
// (国办发〔2024〕54号).
func (p Params) InspectionYearlyCap() int { return get[int](p, "inspection_yearly_cap") }

// LevyDeferralMonths is for how long a levy may be deferred at most.
func (p Params) LevyDeferralMonths() int { return get[int](p, "levy_deferral_months") }

// LevyRate is the rate, in 分 for one unit, that a levy item's class names.
func (p Params) LevyRate(key string) int64 { return get[int64](p, key) }

// CounselAccessDays is for how many calendar days at most counsel may be given
// the papers of a case at one time.
func (p Params) CounselAccessDays() int { return get[int](p, "counsel_access_days") }

// NightHours are the full hours at which the night begins and ends, in which
// nothing is enforced (强制法43).
func (p Params) NightHours() (from, until int) {
	h := get[[2]int](p, "night_hours")
	return h[0], h[1]
}

// hours reads "22-6": an hour of the evening and one of the morning.
func hours(s string) (any, error) {
	a, b, ok := strings.Cut(s, "-")
	from, err1 := strconv.Atoi(a)
	until, err2 := strconv.Atoi(b)
	if !ok || err1 != nil || err2 != nil || from < 12 || from > 24 || until < 0 || until >= 12 {
		return nil, fmt.Errorf("“%s”不是夜间时段，例如 22-6", s)
	}
	return [2]int{from, until}, nil
}

// UrgeWorkingDays is after how many working days at the earliest the same task
// may be urged again.
func (p Params) UrgeWorkingDays() int { return get[int](p, "urge_working_days") }

// CertificateWarningDays is how many calendar days before a certificate's last
// day its holder is warned, the earliest warning first.
func (p Params) CertificateWarningDays() []int { return get[[]int](p, "certificate_warning_days") }

// DraftDays is for how many calendar days a form that somebody has begun is kept
// after it was last saved.
func (p Params) DraftDays() int { return get[int](p, "draft_days") }

func amount(s string) (any, error) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return nil, fmt.Errorf("“%s”不是以分计的金额", s)
	}
	return n, nil
}

func count(s string) (any, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n <= 0 {
		return nil, fmt.Errorf("“%s”不是正整数", s)
	}
	return n, nil
}

// countdown reads falling numbers of days.
func countdown(s string) (any, error) {
	var days []int
	for part := range strings.SplitSeq(s, ",") {
		n, err := strconv.Atoi(part)
		if err != nil || n <= 0 || len(days) > 0 && n >= days[len(days)-1] {
			return nil, fmt.Errorf("“%s”不是由大到小的日数，例如 60,30,7", s)
		}
		days = append(days, n)
	}
	return days, nil
}

func truth(s string) (any, error) {
	if s != "true" && s != "false" {
		return nil, fmt.Errorf("应为 true 或者 false，不是“%s”", s)
	}
	return s == "true", nil
}

func fraction(s string) (any, error) {
	a, b, ok := strings.Cut(s, "/")
	n, err1 := strconv.Atoi(a)
	m, err2 := strconv.Atoi(b)
	if !ok || err1 != nil || err2 != nil || n <= 0 || m < n {
		return nil, fmt.Errorf("“%s”不是比例，例如 2/3", s)
	}
	return [2]int{n, m}, nil
}

func shares(s string) (any, error) {
	a, b, ok := strings.Cut(s, "-")
	n, err1 := strconv.ParseInt(a, 10, 64)
	m, err2 := strconv.ParseInt(b, 10, 64)
	if !ok || err1 != nil || err2 != nil || n < 0 || m < n {
		return nil, fmt.Errorf("“%s”不是以万分之计的幅度，例如 500-1000", s)
	}
	return [2]int64{n, m}, nil
}

func date(s string) (any, error) { return calendar.ParseDate(s) }
