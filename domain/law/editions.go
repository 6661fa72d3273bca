package law

import (
	"fmt"
	"hash/fnv"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

// Kinds of editions.
const (
	Calendars  = "calendar"
	PeriodRows = "periods"
	ParamRows  = "params"
	PowerRows  = "powers"
	MajorRows  = "major_rules"
	PackRows   = "packs"
	Tiers      = "benchmarks"
)

// Edition is one published document of rules of one kind. Its rows carry its
// id and, unless they say otherwise, its effective date.
type Edition struct {
	ID            string          `json:"id"`
	Kind          string          `json:"kind"`
	EffectiveFrom calendar.Date   `json:"effective_from"`
	Source        string          `json:"source"`
	Years         []calendar.Year `json:"years,omitempty"`
	Periods       []Period        `json:"periods,omitempty"`
	Params        []Param         `json:"params,omitempty"`
	Powers        []Power         `json:"powers,omitempty"`
	MajorRules    []MajorRule     `json:"major_rules,omitempty"`
	Packs         []PackRow       `json:"packs,omitempty"`
	Benchmarks    []BenchmarkRow  `json:"benchmarks,omitempty"`
}

// Editions is every edition that is loaded, oldest first. It is immutable;
// With makes a larger one.
type Editions struct {
	list     []Edition
	calendar calendar.Calendar
	stamp    string
}

// NewEditions gathers editions and checks that together they are complete:
// the calendar is consistent and every parameter has a value.
func NewEditions(list ...Edition) (Editions, error) {
	e := Editions{list: slices.Clone(list)}
	slices.SortStableFunc(e.list, func(a, b Edition) int { return a.EffectiveFrom.Compare(b.EffectiveFrom) })
	seen := map[string]bool{}
	var years []calendar.Year
	name := ""
	for _, ed := range e.list {
		if seen[ed.ID] {
			return Editions{}, fmt.Errorf("版本 %s 已经载入", ed.ID)
		}
		seen[ed.ID] = true
		if ed.Kind == Calendars {
			years, name = append(years, ed.Years...), ed.ID
		}
	}
	cal, err := calendar.New(name, published(years)...)
	if err != nil {
		return Editions{}, err
	}
	e.calendar, e.stamp = cal, stamp(e.list, name)
	_, err = NewParams(rowsAt(e.list, func(ed Edition) []Param { return ed.Params }, paramKey, calendar.Date{}, true)...)
	return e, err
}

// stamp names everything that clocks are computed by in at most 64 characters:
// the calendar and, once a second edition of the periods is loaded, a digest of
// their names as well. A row may come with a date of effect in the past, so the
// newest name alone would not tell.
func stamp(list []Edition, calendarEdition string) string {
	sum, n := fnv.New32a(), 0
	for _, ed := range list {
		if ed.Kind == PeriodRows {
			n++
			_, _ = sum.Write([]byte(ed.ID + "\n"))
		}
	}
	if n <= 1 {
		return calendarEdition
	}
	_, _ = sum.Write([]byte(calendarEdition))
	return fmt.Sprintf("%.55s+%08x", calendarEdition, sum.Sum32())
}

// published puts estimates before arrangements and local days last, so that a
// later estimate never covers what the State Council has published.
func published(years []calendar.Year) []calendar.Year {
	rank := func(y calendar.Year) int {
		switch {
		case y.Local:
			return 2
		case y.Estimated:
			return 0
		}
		return 1
	}
	sorted := slices.Clone(years)
	slices.SortStableFunc(sorted, func(a, b calendar.Year) int { return rank(a) - rank(b) })
	return sorted
}

// With adds editions. It refuses an id that is already loaded.
func (e Editions) With(more ...Edition) (Editions, error) {
	return NewEditions(slices.Concat(e.list, more)...)
}

// List is every loaded edition, oldest first.
func (e Editions) List() []Edition { return slices.Clone(e.list) }

// Calendar is the newest calendar.
func (e Editions) Calendar() calendar.Calendar { return e.calendar }

// Set is the rules in force on one day: calendars the newest there are,
// everything else as it stood on that day.
type Set struct {
	On         calendar.Date
	Calendar   calendar.Calendar
	Periods    map[string]Period // by id
	Params     Params
	Powers     map[string]Power // by id
	MajorRules []MajorRule      // in the catalogue's order
	Packs      []PackRow        // in the catalogue's order
	Benchmarks []BenchmarkRow   // in the catalogue's order, lightest tier first
	// Editions names the newest edition of each kind that a row in this set
	// comes from; each row names its own as well.
	Editions map[string]string
	// Stamp changes whenever an edition comes that could move a running clock.
	Stamp string
}

// At is the set in force on a day. Parameters that have no row in force yet
// are read from their earliest row: they are local settings without a past.
func (e Editions) At(on calendar.Date) Set {
	s := Set{On: on, Calendar: e.calendar, Periods: map[string]Period{}, Powers: map[string]Power{}, Editions: map[string]string{}, Stamp: e.stamp}
	for _, p := range rowsAt(e.list, func(ed Edition) []Period { return ed.Periods }, periodKey, on, false) {
		s.Periods[p.ID] = p
	}
	for _, p := range rowsAt(e.list, func(ed Edition) []Power { return ed.Powers }, powerKey, on, false) {
		s.Powers[p.ID] = p
	}
	s.MajorRules = rowsAt(e.list, func(ed Edition) []MajorRule { return ed.MajorRules }, majorKey, on, false)
	s.Packs = rowsAt(e.list, func(ed Edition) []PackRow { return ed.Packs }, packKey, on, false)
	s.Benchmarks = rowsAt(e.list, func(ed Edition) []BenchmarkRow { return ed.Benchmarks }, benchmarkKey, on, false)
	// NewEditions has read every row once already.
	s.Params, _ = NewParams(rowsAt(e.list, func(ed Edition) []Param { return ed.Params }, paramKey, on, true)...)
	for _, ed := range e.list {
		if ed.Kind == Calendars || !ed.EffectiveFrom.After(on) {
			s.Editions[ed.Kind] = ed.ID
		}
	}
	return s
}

// Period is a rule's row, or a fault when no row was in force on the set's
// day.
func (s Set) Period(id string) (Period, *fault.Fault) {
	p, ok := s.Periods[id]
	if !ok {
		return Period{}, fault.New(fault.NotFound, "没有在%s有效的期限规则%s", s.On, id)
	}
	return p, nil
}

// key is what rowsAt needs to know of a row.
type key struct {
	id string
	InForce
}

func periodKey(p Period) key          { return key{p.ID, p.InForce} }
func paramKey(p Param) key            { return key{p.Key, p.InForce} }
func powerKey(p Power) key            { return key{p.ID, p.InForce} }
func majorKey(r MajorRule) key        { return key{r.ID, r.InForce} }
func benchmarkKey(r BenchmarkRow) key { return key{r.ID, r.InForce} }
func packKey(r PackRow) key           { return key{r.ID, r.InForce} }

// rowsAt picks, for each id, the row in force on the day: the one that came
// into force last, and of equals the one of the later edition. With earliest
// set, an id that is not in force yet gives its earliest row.
func rowsAt[R any](list []Edition, of func(Edition) []R, keyOf func(R) key, on calendar.Date, earliest bool) []R {
	var order []string
	chosen, fallback := map[string]R{}, map[string]R{}
	for _, ed := range list {
		for _, row := range of(ed) {
			k := keyOf(row)
			if old, ok := fallback[k.id]; !ok || k.EffectiveFrom.Before(keyOf(old).EffectiveFrom) {
				if !ok {
					order = append(order, k.id)
				}
				fallback[k.id] = row
			}
			if !k.Covers(on) {
				continue
			}
			if old, ok := chosen[k.id]; !ok || !k.EffectiveFrom.Before(keyOf(old).EffectiveFrom) {
				chosen[k.id] = row
			}
		}
	}
	var rows []R
	for _, id := range order {
		if row, ok := chosen[id]; ok {
			rows = append(rows, row)
		} else if earliest {
			rows = append(rows, fallback[id])
		}
	}
	return rows
}
