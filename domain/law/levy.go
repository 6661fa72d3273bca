package law

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"sanxiang/domain/fault"
)

// LevyTerms are how a levy item (征收项目) is calculated and on which grounds
// it may be reduced, deferred or waived.
type LevyTerms struct {
	Payer string `json:"payer" yaml:"payer"` // who pays, in Chinese
	// Rates are the local standards, each a parameter; one class for each kind
	// of surface or user.
	Rates []LevyRate `json:"rates,omitempty" yaml:"rates"`
	// Quantities are multiplied with the rate: an area and a number of days,
	// say.
	Quantities []Quantity     `json:"quantities,omitempty" yaml:"quantities"`
	Grounds    []ReliefGround `json:"grounds,omitempty" yaml:"grounds"`
	// Unpaid is the penalty of the list of powers that the law has for who does
	// not pay, if it has one.
	Unpaid string `json:"unpaid,omitempty" yaml:"unpaid"`
	// DecidedBy names the authority that decides when it is not the bureau,
	// which then only prepares the file (征收条例8).
	DecidedBy string `json:"decided_by,omitempty" yaml:"decided_by"`
}

// LevyRate is one class of charge with the parameter that holds its rate in
// 分 for one unit of every quantity.
type LevyRate struct {
	ID    string `json:"id" yaml:"id"`
	Title string `json:"title" yaml:"title"`
	Param string `json:"param" yaml:"param"`
}

// Quantity is one factor of a levy.
type Quantity struct {
	ID    string `json:"id" yaml:"id"`
	Title string `json:"title" yaml:"title"`
	Unit  string `json:"unit" yaml:"unit"`
}

// ReliefKind is a way of charging less or later.
type ReliefKind string

// Kinds of relief (S15（八）: 减收、缓收、免收).
const (
	Reduce ReliefKind = "reduce" // 减征
	Defer  ReliefKind = "defer"  // 缓征
	Exempt ReliefKind = "exempt" // 免征
)

// Title is the relief in Chinese; "" for one that there is not.
func (k ReliefKind) Title() string {
	switch k {
	case Reduce:
		return "减征"
	case Defer:
		return "缓征"
	case Exempt:
		return "免征"
	}
	return ""
}

// ReliefGround is one case in which the charge may be reduced, deferred or
// waived. There is none beyond those that the item lists.
type ReliefGround struct {
	ID         string       `json:"id" yaml:"id"`
	Title      string       `json:"title" yaml:"title"`
	Kinds      []ReliefKind `json:"kinds" yaml:"kinds"`
	Cite       Cite         `json:"cite" yaml:"cite"`
	Confidence Confidence   `json:"confidence" yaml:"confidence"`
}

// LevyResult is an amount with the way it came about.
type LevyResult struct {
	Amount  int64  `json:"amount"`        // 分
	Rate    int64  `json:"rate"`          // 分 for one unit
	Param   string `json:"param"`         // the parameter that holds the rate
	Edition string `json:"edition"`       // of the parameter
	Formula string `json:"formula"`       // in Chinese
	Cite    Cite   `json:"cite,omitzero"` // the article of the item
}

// milli is the unit in which quantities are given: 320.5 平方米 are 320500.
const milli = 1000

// LevyAmount calculates the charge of an item: rate × quantities, rounded to
// the 分, half up. Quantities are in thousandths of their unit.
func LevyAmount(s Set, power, rate string, quantities map[string]int64) (LevyResult, *fault.Fault) {
	p, terms, f := levyTerms(s, power)
	if f != nil {
		return LevyResult{}, f
	}
	i := slices.IndexFunc(terms.Rates, func(r LevyRate) bool { return r.ID == rate })
	if i < 0 {
		return LevyResult{}, fault.InField("rate", "请选择收费类别：%s", titles(terms.Rates, func(r LevyRate) string { return r.Title }))
	}
	row, _ := s.Params.Row(terms.Rates[i].Param)
	fen := s.Params.LevyRate(row.Key)
	product, formula := big.NewInt(fen), Yuan(fen)
	for _, q := range terms.Quantities {
		n := quantities[q.ID]
		if n <= 0 {
			return LevyResult{}, fault.InField("quantities", "请填写“%s”（%s）", q.Title, q.Unit)
		}
		product.Mul(product, big.NewInt(n))
		formula += " × " + thousandths(n) + q.Unit
	}
	for id := range quantities {
		if !slices.ContainsFunc(terms.Quantities, func(q Quantity) bool { return q.ID == id }) {
			return LevyResult{}, fault.InField("quantities", "该征收项目没有名为“%s”的计费数量", id)
		}
	}
	amount, ok := roundHalfUp(product, len(terms.Quantities))
	if !ok {
		return LevyResult{}, fault.InField("quantities", "计费数量超出允许范围")
	}
	return LevyResult{Amount: amount, Rate: fen, Param: row.Key, Edition: row.Edition, Formula: formula + " = " + Yuan(amount), Cite: p.Cite}, nil
}

func levyTerms(s Set, power string) (Power, LevyTerms, *fault.Fault) {
	p, ok := s.Powers[power]
	if !ok || p.Levy == nil {
		return Power{}, LevyTerms{}, fault.InField("power", "权责清单中没有该行政征收项目").Because(discretionOrder("（八）"))
	}
	if p.Levy.DecidedBy != "" {
		return Power{}, LevyTerms{}, fault.InField("power", "“%s”由%s决定，本机关只准备有关材料", p.Title, p.Levy.DecidedBy).Because(p.Cite.String())
	}
	return p, *p.Levy, nil
}

// roundHalfUp takes the thousandths of n quantities out of the product.
func roundHalfUp(product *big.Int, n int) (int64, bool) {
	divisor := new(big.Int).Exp(big.NewInt(milli), big.NewInt(int64(n)), nil)
	product.Add(product, new(big.Int).Rsh(divisor, 1))
	product.Quo(product, divisor)
	const most = 1e14 // the same bound as every other amount has
	return product.Int64(), product.IsInt64() && product.Int64() <= most
}

func thousandths(n int64) string {
	if n%milli == 0 {
		return fmt.Sprint(n / milli)
	}
	return strings.TrimRight(fmt.Sprintf("%d.%03d", n/milli, n%milli), "0")
}

// Relief is what an applicant asks for, or the bureau proposes.
type Relief struct {
	Kind   ReliefKind
	Ground string // id of one of the item's grounds
	Charge int64  // 分: what is due without relief
	Amount int64  // 分: what is taken off; 0 for a deferral
	Months int    // of a deferral
}

// ReliefAllowed refuses a relief that the item has no ground for: 减征、缓征、
// 免征 must rest on an express case (国办发〔2022〕27号（八）).
func ReliefAllowed(s Set, power string, r Relief) *fault.Fault {
	_, terms, f := levyTerms(s, power)
	if f != nil {
		return f
	}
	i := slices.IndexFunc(terms.Grounds, func(g ReliefGround) bool { return g.ID == r.Ground })
	if i < 0 {
		return fault.InField("ground", "请选择减征、缓征、免征的情形：%s", titles(terms.Grounds, func(g ReliefGround) string { return g.Title })).Because(discretionOrder("（八）"))
	}
	g := terms.Grounds[i]
	if !slices.Contains(g.Kinds, r.Kind) {
		return fault.InField("kind", "“%s”的情形不能%s", g.Title, orNamed(r.Kind.Title(), "这样减免")).Because(g.Cite.String())
	}
	switch {
	case r.Kind == Reduce && (r.Amount <= 0 || r.Amount >= r.Charge):
		return fault.InField("amount", "减征金额应当大于零并小于应征金额").Because(g.Cite.String())
	case r.Kind == Exempt && r.Amount != r.Charge:
		return fault.InField("amount", "免征金额应当等于应征金额").Because(g.Cite.String())
	case r.Kind == Defer && r.Amount != 0:
		return fault.InField("amount", "缓征不减少应征金额").Because(g.Cite.String())
	case r.Kind == Defer && (r.Months <= 0 || r.Months > s.Params.LevyDeferralMonths()):
		return fault.InField("months", "缓征期限应当在 1 至 %d 个月之间", s.Params.LevyDeferralMonths()).Because(g.Cite.String())
	case r.Kind != Defer && r.Months != 0:
		return fault.InField("months", "只有缓征填写期限").Because(g.Cite.String())
	}
	return nil
}

func titles[T any](rows []T, title func(T) string) string {
	names := make([]string, len(rows))
	for i, r := range rows {
		names[i] = title(r)
	}
	return strings.Join(names, "、")
}

func orNamed(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// discretionOrder cites 国办发〔2022〕27号.
func discretionOrder(article string) string {
	return Cite{Law: "国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见", Article: article}.String()
}
