package law

import (
	"fmt"
	"strconv"
	"strings"
)

// DayType is what a period counts in. It belongs to the statute and the
// period together: 十五日 are working days in 令55 and calendar days in
// 行政处罚法第六十七条.
type DayType string

// The four ways of counting.
const (
	WorkingDay  DayType = "WD" // 工作日
	CalendarDay DayType = "CD" // 自然日
	Month       DayType = "M"  // 月
	Hour        DayType = "H"  // 小时
)

// String is the unit in Chinese, to stand after a number.
func (t DayType) String() string {
	switch t {
	case WorkingDay:
		return "个工作日"
	case CalendarDay:
		return "日"
	case Month:
		return "个月"
	case Hour:
		return "小时"
	}
	return string(t)
}

// Span is a length of time in one unit. The zero Span is none.
type Span struct {
	N    int
	Unit DayType
}

// IsZero tells whether there is no span.
func (s Span) IsZero() bool { return s == Span{} }

// String reads "7个工作日"; "" when there is none.
func (s Span) String() string {
	if s.IsZero() {
		return ""
	}
	return strconv.Itoa(s.N) + s.Unit.String()
}

// MarshalText writes "7 WD", or "" for none.
func (s Span) MarshalText() ([]byte, error) {
	if s.IsZero() {
		return nil, nil
	}
	return fmt.Appendf(nil, "%d %s", s.N, string(s.Unit)), nil
}

// UnmarshalText reads what MarshalText writes.
func (s *Span) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Span{}
		return nil
	}
	number, unit, _ := strings.Cut(string(text), " ")
	n, err := strconv.Atoi(number)
	if err != nil || n <= 0 {
		return fmt.Errorf("“%s”不是期间，例如 7 WD", text)
	}
	switch t := DayType(unit); t {
	case WorkingDay, CalendarDay, Month, Hour:
		*s = Span{N: n, Unit: t}
		return nil
	}
	return fmt.Errorf("“%s”：单位应为 WD、CD、M、H 之一", text)
}
