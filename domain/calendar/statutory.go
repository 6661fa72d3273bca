package calendar

import "time"

// solarName is the statutory holiday on a fixed solar date (放假办法第二条,
// 2024 revision). It serves the years that no edition covers; festivals that
// move with the moon or the sun are then missing, which is one reason why such
// results are provisional.
func solarName(d Date) string {
	if d.IsZero() {
		return ""
	}
	switch _, month, day := d.civil().Date(); {
	case month == time.January && day == 1:
		return "元旦"
	case month == time.May && day <= 2:
		return "劳动节"
	case month == time.October && day <= 3:
		return "国庆节"
	}
	return ""
}

// solarDays lists the days that solarName names in one year.
func solarDays(year int) []Day {
	var days []Day
	for d := NewDate(year, time.January, 1); d.Year() == year; d = d.AddDays(1) {
		if name := solarName(d); name != "" {
			days = append(days, Day{On: d, Name: name})
		}
	}
	return days
}
