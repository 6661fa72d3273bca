package feeds

import (
	"bytes"
	"time"

	ics "github.com/arran4/golang-ical"

	"sanxiang/api/view"
)

// often is how often a calendar is asked to look again.
const often = "PT1H"

// render writes the deadlines as whole days, which block nobody's time. The same
// deadlines make the same text: nothing in it says when it was read.
func render(list []view.DueDay, url string) ([]byte, error) {
	cal := ics.NewCalendarFor("sanxiang")
	cal.SetName("三项制度：我的期限")
	cal.SetXWRCalName("三项制度：我的期限")
	cal.SetXWRTimezone("Asia/Shanghai")
	cal.SetRefreshInterval(often, ics.WithValue(string(ics.ValueDataTypeDuration)))
	cal.SetXPublishedTTL(often)
	for _, d := range list {
		e := cal.AddEvent(d.Key + "@sanxiang")
		e.SetDtStampTime(d.Since)
		// A civil date: the library writes the day of the instant as it is given.
		day := time.Date(d.On.Year(), d.On.Month(), d.On.Day(), 0, 0, 0, 0, time.UTC)
		e.SetAllDayStartAt(day)
		e.SetAllDayEndAt(day.AddDate(0, 0, 1))
		e.SetSummary(numberOf(d) + " " + d.Name)
		e.SetURL(url + "/cases/" + d.CaseID)
		e.SetDescription(url + "/cases/" + d.CaseID)
		e.SetTimeTransparency(ics.TransparencyTransparent)
		e.SetClass(ics.ClassificationConfidential)
	}
	var out bytes.Buffer
	err := cal.SerializeTo(&out, ics.WithNewLineWindows)
	return out.Bytes(), err
}

// numberOf names a case that has no number yet by nothing but that.
func numberOf(d view.DueDay) string {
	if d.Number == "" {
		return "未立案的案件"
	}
	return d.Number
}
