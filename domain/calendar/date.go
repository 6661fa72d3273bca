package calendar

import (
	"fmt"
	"time"
)

// Zone is the bureau's time zone. It is fixed, because China keeps one offset
// all year and a server without a tz database must count the same days.
var Zone = time.FixedZone("Asia/Shanghai", 8*60*60)

const secondsPerDay = 24 * 60 * 60

// epochDay is the number of 1970-01-01 when 0001-01-01 is day 1, so that the
// zero Date can mean "none".
const epochDay = 719163

// Date is a civil date in Zone, without a time of day. Dates compare with ==
// and serve as map keys. The zero Date means "none" and is written as "".
type Date struct{ day int32 }

// NewDate is the civil date of year, month and day. Values out of range are
// carried over as time.Date does.
func NewDate(year int, month time.Month, day int) Date {
	unix := time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix()
	return Date{int32(unix/secondsPerDay + epochDay)}
}

// DateOf is the civil date at instant t; none for the zero instant.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	return NewDate(t.In(Zone).Date())
}

// ParseDate reads "2006-01-02". Nothing else is a date, the empty string
// included; UnmarshalText is where "" means none.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Date{}, fmt.Errorf("“%s”不是 2006-01-02 形式的日期", s)
	}
	return NewDate(t.Date()), nil
}

// MustDate is ParseDate for dates written in code and tests; it panics.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// civil is midnight of the date in UTC, the carrier of calendar arithmetic.
func (d Date) civil() time.Time {
	return time.Unix((int64(d.day)-epochDay)*secondsPerDay, 0).UTC()
}

// IsZero tells whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Year is the civil year; 0 when there is no date.
func (d Date) Year() int {
	if d.IsZero() {
		return 0
	}
	return d.civil().Year()
}

// Month is the civil month.
func (d Date) Month() time.Month { return d.civil().Month() }

// Day is the day of the month.
func (d Date) Day() int { return d.civil().Day() }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.civil().Weekday() }

// Compare is -1, 0 or +1 as d stands before, at or after other.
func (d Date) Compare(other Date) int {
	switch {
	case d.day < other.day:
		return -1
	case d.day > other.day:
		return 1
	}
	return 0
}

// Before tells whether d stands before other. No date stands before any date.
func (d Date) Before(other Date) bool { return d.day < other.day }

// After tells whether d stands after other.
func (d Date) After(other Date) bool { return d.day > other.day }

// AddDays moves by calendar days; n may be negative.
func (d Date) AddDays(n int) Date { return Date{d.day + int32(n)} }

// AddMonths moves to the corresponding day n months on, or to the last day of
// that month when it has no such day (民法典第二百零二条). n may be negative.
func (d Date) AddMonths(n int) Date {
	year, month, day := d.civil().Date()
	first := NewDate(year, month+time.Month(n), 1)
	last := NewDate(year, month+time.Month(n)+1, 0)
	return first.AddDays(min(day, last.Day()) - 1)
}

// DaysUntil is the number of calendar days from d to other, negative when
// other stands before d.
func (d Date) DaysUntil(other Date) int { return int(other.day - d.day) }

// Start is 00:00 of the date in Zone.
func (d Date) Start() time.Time {
	return time.Unix((int64(d.day)-epochDay)*secondsPerDay, 0).UTC().Add(-8 * time.Hour).In(Zone)
}

// End is 24:00 of the date in Zone, the instant at which a period ending on
// that date is over (民法典第二百零三条).
func (d Date) End() time.Time { return d.AddDays(1).Start() }

// String is "2006-01-02", or "" when there is no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.civil().Format(time.DateOnly)
}

// MarshalText writes what String gives, so that JSON holds "2006-01-02" or "".
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
