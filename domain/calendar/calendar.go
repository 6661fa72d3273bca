package calendar

import (
	"fmt"
	"slices"
	"time"
)

// Day is one day of a year's arrangement, with the holiday it belongs to.
type Day struct {
	On   Date   `json:"on"`
	Name string `json:"name"`
}

// Year is the arrangement of one year (节假日安排): the days off, weekends
// inside a holiday included, and the weekend days on which people work instead
// (调休上班). New Year's arrangement may reach back into the December before.
type Year struct {
	Year    int    `json:"year"`
	Edition string `json:"edition"`
	// Estimated years are computed from the statutory days before the State
	// Council has published the arrangement; they are not Known.
	Estimated bool `json:"estimated,omitempty"`
	// Local marks days that a local rule adds to whatever the year holds
	// (放假办法第四条); it does not make the year Known.
	Local  bool  `json:"local,omitempty"`
	Off    []Day `json:"off,omitempty"`
	MakeUp []Day `json:"make_up,omitempty"`
}

// Calendar tells working days from days off. It is immutable; copies share
// their tables. The zero Calendar knows no year: weekends and the statutory
// days with a fixed solar date are off, and every result is provisional.
type Calendar struct{ t *tables }

type tables struct {
	edition string
	years   map[int]Year
	off     map[Date]string
	makeUp  map[Date]string
	first   Date
	// rank[i] counts the working days from first to first+i, both included;
	// working lists them. Together they make counting a look-up.
	rank    []int32
	working []Date
}

// margin is how many years beyond the data the look-up tables reach. Days
// further out are counted one by one.
const margin = 3

// New builds a calendar. Later entries for a year replace earlier ones, local
// additions join them. It refuses days outside their year, days that are both
// off and made up, and make-up days on a weekday.
func New(edition string, years ...Year) (Calendar, error) {
	t := &tables{edition: edition, years: map[int]Year{}, off: map[Date]string{}, makeUp: map[Date]string{}}
	for _, y := range years {
		if err := y.check(); err != nil {
			return Calendar{}, err
		}
		t.years[y.Year] = merge(t.years[y.Year], y)
	}
	numbers := t.covered()
	for _, n := range numbers {
		t.enter(t.years[n])
	}
	if len(numbers) > 0 {
		t.count(numbers[0]-margin, numbers[len(numbers)-1]+margin)
	}
	return Calendar{t}, nil
}

// merge lets a local addition join what the year held, and anything else
// replace it.
func merge(old, add Year) Year {
	if !add.Local {
		return add
	}
	if old.Year == 0 {
		old = Year{Year: add.Year, Edition: add.Edition, Estimated: true, Off: solarDays(add.Year)}
	}
	old.Off = append(slices.Clone(old.Off), add.Off...)
	old.MakeUp = append(slices.Clone(old.MakeUp), add.MakeUp...)
	return old
}

func (y Year) check() error {
	seen := map[Date]bool{}
	for _, d := range slices.Concat(y.Off, y.MakeUp) {
		december := d.On.Year() == y.Year-1 && d.On.Month() == time.December
		if d.On.Year() != y.Year && !december {
			return fmt.Errorf("%s 不属于 %d 年", d.On, y.Year)
		}
		if seen[d.On] {
			return fmt.Errorf("%s 重复", d.On)
		}
		seen[d.On] = true
	}
	for _, d := range y.MakeUp {
		if !weekend(d.On) {
			return fmt.Errorf("调休上班日 %s 本来就不是周末", d.On)
		}
	}
	return nil
}

func (t *tables) covered() []int {
	numbers := make([]int, 0, len(t.years))
	for n := range t.years {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	return numbers
}

// enter puts a year's days into the maps; the later year wins the December
// that it shares with the earlier one.
func (t *tables) enter(y Year) {
	for _, d := range y.Off {
		t.off[d.On] = d.Name
		delete(t.makeUp, d.On)
	}
	for _, d := range y.MakeUp {
		t.makeUp[d.On] = d.Name
		delete(t.off, d.On)
	}
}

func (t *tables) count(firstYear, lastYear int) {
	t.first = NewDate(firstYear, time.January, 1)
	days := t.first.DaysUntil(NewDate(lastYear, time.December, 31)) + 1
	t.rank = make([]int32, days)
	cal := Calendar{t}
	for i := range t.rank {
		if d := t.first.AddDays(i); cal.workingBySight(d) {
			t.working = append(t.working, d)
		}
		t.rank[i] = int32(len(t.working))
	}
}

// Edition names the edition that judgements pin.
func (c Calendar) Edition() string {
	if c.t == nil {
		return ""
	}
	return c.t.edition
}

// EditionOf names the edition that a year's arrangement comes from; "" when
// the calendar has none.
func (c Calendar) EditionOf(year int) string { return c.year(year).Edition }

// Known tells whether the State Council's arrangement of the year is loaded.
func (c Calendar) Known(year int) bool {
	y := c.year(year)
	return y.Year == year && !y.Estimated
}

// Years lists the years with an arrangement, estimated ones included.
func (c Calendar) Years() []int {
	if c.t == nil {
		return nil
	}
	return c.t.covered()
}

// Arrangement is what the calendar holds for one year.
func (c Calendar) Arrangement(year int) (Year, bool) {
	y := c.year(year)
	return y, y.Year == year
}

func (c Calendar) year(n int) Year {
	if c.t == nil {
		return Year{}
	}
	return c.t.years[n]
}

// Name is the holiday that a day off belongs to; "" for other days.
func (c Calendar) Name(d Date) string {
	if c.t != nil {
		if name, ok := c.t.off[d]; ok {
			return name
		}
		if _, ok := c.t.years[d.Year()]; ok {
			return ""
		}
	}
	return solarName(d)
}

// MakeUp tells whether people work on d instead of on a weekday, and for which
// holiday.
func (c Calendar) MakeUp(d Date) (string, bool) {
	if c.t == nil {
		return "", false
	}
	name, ok := c.t.makeUp[d]
	return name, ok
}

// IsWorkingDay tells working days from weekends and holidays; weekend days on
// which people work instead are working days.
func (c Calendar) IsWorkingDay(d Date) bool {
	if i := c.index(d); i > 0 {
		return c.t.rank[i] > c.t.rank[i-1]
	}
	return c.workingBySight(d)
}

func (c Calendar) workingBySight(d Date) bool {
	if _, ok := c.MakeUp(d); ok {
		return true
	}
	return !weekend(d) && c.Name(d) == ""
}

// index is the place of d in the tables; -1 beyond them.
func (c Calendar) index(d Date) int {
	if c.t == nil || d.Before(c.t.first) {
		return -1
	}
	if i := c.t.first.DaysUntil(d); i < len(c.t.rank) {
		return i
	}
	return -1
}

// AddWorkingDays is the n-th working day after from, or the -n-th before it;
// from itself is never counted. With n = 0 it is from.
func (c Calendar) AddWorkingDays(from Date, n int) Date {
	if n == 0 {
		return from
	}
	if i := c.index(from); i >= 0 {
		at := int(c.t.rank[i]) - 1 + n
		if n < 0 && !c.IsWorkingDay(from) {
			at++
		}
		if at >= 0 && at < len(c.t.working) {
			return c.t.working[at]
		}
	}
	return c.walk(from, n)
}

func (c Calendar) walk(from Date, n int) Date {
	step := 1
	if n < 0 {
		step = -1
	}
	for d := from.AddDays(step); ; d = d.AddDays(step) {
		if c.IsWorkingDay(d) {
			if n -= step; n == 0 {
				return d
			}
		}
	}
}

// WorkingDaysBetween counts the working days d with from < d ≤ to; 0 when to
// does not stand after from.
func (c Calendar) WorkingDaysBetween(from, to Date) int {
	if i, j := c.index(from), c.index(to); i >= 0 && j >= i {
		return int(c.t.rank[j] - c.t.rank[i])
	}
	n := 0
	for d := from.AddDays(1); !d.After(to); d = d.AddDays(1) {
		if c.IsWorkingDay(d) {
			n++
		}
	}
	return n
}

// NextWorkingDay is the first working day after d.
func (c Calendar) NextWorkingDay(d Date) Date { return c.AddWorkingDays(d, 1) }

// PreviousWorkingDay is the last working day before d.
func (c Calendar) PreviousWorkingDay(d Date) Date { return c.AddWorkingDays(d, -1) }

// Roll is d itself when it is a working day, else the first working day after
// it (民法典第二百零三条).
func (c Calendar) Roll(d Date) Date {
	if c.IsWorkingDay(d) {
		return d
	}
	return c.NextWorkingDay(d)
}

func weekend(d Date) bool {
	w := d.Weekday()
	return w == time.Saturday || w == time.Sunday
}
