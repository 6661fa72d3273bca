package editions

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// What becomes of a row on a day.
const (
	Added   = "added"
	Changed = "changed"
	Same    = "same"
	Removed = "removed"
)

// Change is what an edition does to one row of the rules on the day from which
// that counts. Everything is in Chinese.
type Change struct {
	Row    string
	Title  string
	Cite   string // the article that the row rests on
	From   calendar.Date
	What   string
	Fields []FieldChange
	Line   string // all of it in one line, long values cut
}

// FieldChange is one field of a row that reads differently.
type FieldChange struct{ Name, Was, Is string }

// changes says what an edition changes, row by row against what would be in
// force without it.
func changes(before, after law.Editions, e law.Edition) ([]Change, error) {
	var list []Change
	for _, y := range e.Years {
		list = append(list, yearChange(before.Calendar(), after.Calendar(), y.Year, e.EffectiveFrom))
	}
	rows, err := rowsOf(e)
	if err != nil {
		return nil, err
	}
	was, err := table(before)
	if err != nil {
		return nil, err
	}
	is, err := table(after)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		list = append(list, rowChange(r, was.at(r.id, r.EffectiveFrom), is.at(r.id, r.EffectiveFrom), r.EffectiveFrom))
		if !r.EffectiveUntil.IsZero() {
			next := r.EffectiveUntil.AddDays(1)
			list = append(list, rowChange(r, is.at(r.id, r.EffectiveUntil), is.at(r.id, next), next))
		}
	}
	return list, nil
}

// lines are the changes for whoever reads text.
func lines(list []Change) []string {
	out := make([]string, len(list))
	for i, c := range list {
		out[i] = c.Line
	}
	return out
}

// yearChange compares the working days of two calendars in one year.
func yearChange(before, after calendar.Calendar, year int, from calendar.Date) Change {
	var off, work []string
	for d := calendar.NewDate(year, 1, 1); d.Year() == year; d = d.AddDays(1) {
		switch was, is := before.IsWorkingDay(d), after.IsWorkingDay(d); {
		case was && !is:
			off = append(off, d.String()[5:])
		case !was && is:
			work = append(work, d.String()[5:])
		}
	}
	c := Change{Row: strconv.Itoa(year), Title: "放假安排", From: from, What: Same, Line: fmt.Sprintf("%d 年", year)}
	if !before.Known(year) && after.Known(year) {
		c.Line += "放假安排由暂定改为正式"
		c.Fields = append(c.Fields, FieldChange{"性质", "暂定", "正式"})
	}
	var parts []string
	if len(off) > 0 {
		parts = append(parts, "新增休息 "+strings.Join(off, "、"))
		c.Fields = append(c.Fields, FieldChange{"由工作日改为休息日", "", strings.Join(off, "、")})
	}
	if len(work) > 0 {
		parts = append(parts, "改为工作 "+strings.Join(work, "、"))
		c.Fields = append(c.Fields, FieldChange{"由休息日改为工作日", "", strings.Join(work, "、")})
	}
	if len(parts) == 0 {
		parts = append(parts, "工作日不变")
	}
	if len(c.Fields) > 0 {
		c.What = Changed
	}
	c.Line += "：" + strings.Join(parts, "；")
	return c
}

// rowChange compares a row as it would read on a day with how it would read
// without the edition; nil is not in force. The row itself says what it is called.
func rowChange(of row, was, is *row, from calendar.Date) Change {
	c := Change{Row: of.id, Title: of.title, Cite: of.cite, From: from, What: Same}
	head := fmt.Sprintf("%s %s（自 %s 起）：", of.id, of.title, from)
	switch {
	case was == nil && is == nil:
		c.Line = head + "不适用"
	case is == nil:
		c.What, c.Line = Removed, head+"不再适用"
	case was == nil:
		c.What, c.Line, c.Fields = Added, head+"新增", is.fields(row{})
	default:
		c.Fields = is.fields(*was)
		c.Line = head + "内容不变"
		if len(c.Fields) > 0 {
			c.What, c.Line = Changed, head+inOneLine(c.Fields)
		}
	}
	return c
}

func inOneLine(fields []FieldChange) string {
	parts := make([]string, len(fields))
	for i, f := range fields {
		parts[i] = fmt.Sprintf("%s %s → %s", f.Name, cut(f.Was), cut(f.Is))
	}
	return strings.Join(parts, "；")
}

// cut shortens a field's value for one line.
func cut(value string) string {
	const longest = 60
	switch r := []rune(value); {
	case value == "":
		return "（无）"
	case len(r) > longest:
		return string(r[:longest]) + "…"
	}
	return value
}

// rowTable is every row of all editions by its id, in the order in which they
// came.
type rowTable map[string][]row

func table(all law.Editions) (rowTable, error) {
	t := rowTable{}
	for _, e := range all.List() {
		rows, err := rowsOf(e)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			t[r.id] = append(t[r.id], r)
		}
	}
	return t, nil
}

// at is the row in force on a day: the one that came into force last, and of
// equals the one of the later edition. Nil where none is.
func (t rowTable) at(id string, on calendar.Date) *row {
	var chosen *row
	for i, r := range t[id] {
		if r.Covers(on) && (chosen == nil || !r.EffectiveFrom.Before(chosen.EffectiveFrom)) {
			chosen = &t[id][i]
		}
	}
	return chosen
}

// fields are those in which the row reads differently than another.
func (r row) fields(was row) []FieldChange {
	var list []FieldChange
	for _, name := range names(was.content, r.content) {
		a, b := was.content[name], r.content[name]
		if string(a) != string(b) {
			list = append(list, FieldChange{label(name), was.spoken(name), r.spoken(name)})
		}
	}
	return list
}

// first is read-only: the fields that matter most of a row, in this order.
var first = []string{"title", "value", "unit", "span", "fixed_date", "kind", "roll", "trigger", "actor", "respondent", "tier", "fine", "kinds"}

// names lists the fields of either, what matters most first.
func names[V any](a, b map[string]V) []string {
	var all []string
	for name := range a {
		all = append(all, name)
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			all = append(all, name)
		}
	}
	slices.SortFunc(all, func(a, b string) int {
		rank := func(name string) int {
			if i := slices.Index(first, name); i >= 0 {
				return i
			}
			return len(first)
		}
		return cmp.Or(rank(a)-rank(b), strings.Compare(a, b))
	})
	return all
}
