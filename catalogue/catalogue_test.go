package catalogue_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

func shipped(t *testing.T) law.Editions {
	t.Helper()
	all, err := catalogue.Shipped()
	require.NoError(t, err)
	return all
}

func at(t *testing.T, day string) law.Set {
	t.Helper()
	return shipped(t).At(calendar.MustDate(day))
}

// The days of 2025 and 2026 as the State Council's notices give them, written
// down a second time from another source than the generator's.
// Pitfall 11: a calendar that knows weekends only.
func TestCalendarHoldsThePublishedDays(t *testing.T) {
	cal := shipped(t).Calendar()
	off := map[int][]string{
		2025: {"01-01", "01-28..02-04", "04-04..04-06", "05-01..05-05", "05-31..06-02", "10-01..10-08"},
		2026: {"01-01..01-03", "02-15..02-23", "04-04..04-06", "05-01..05-05", "06-19..06-21", "09-25..09-27", "10-01..10-07"},
	}
	makeUp := map[int][]string{
		2025: {"01-26", "02-08", "04-27", "09-28", "10-11"},
		2026: {"01-04", "02-14", "02-28", "05-09", "09-20", "10-10"},
	}
	for year := range off {
		require.True(t, cal.Known(year))
		holidays, worked := expand(year, off[year]), expand(year, makeUp[year])
		for d := calendar.NewDate(year, 1, 1); d.Year() == year; d = d.AddDays(1) {
			weekday := d.Weekday() != 0 && d.Weekday() != 6
			require.Equal(t, worked[d] || weekday && !holidays[d], cal.IsWorkingDay(d), d.String())
			require.Equal(t, holidays[d], cal.Name(d) != "", d.String())
			_, isMakeUp := cal.MakeUp(d)
			require.Equal(t, worked[d], isMakeUp, d.String())
		}
	}
}

func expand(year int, list []string) map[calendar.Date]bool {
	days := map[calendar.Date]bool{}
	for _, s := range list {
		from, to, ok := strings.Cut(s, "..")
		if !ok {
			to = from
		}
		last := calendar.MustDate(fmt.Sprintf("%d-%s", year, to))
		for d := calendar.MustDate(fmt.Sprintf("%d-%s", year, from)); !d.After(last); d = d.AddDays(1) {
			days[d] = true
		}
	}
	return days
}

func TestCalendarKnowsWhatIsPublishedAndWhatIsNot(t *testing.T) {
	cal := shipped(t).Calendar()
	for year := 2004; year <= 2026; year++ {
		require.True(t, cal.Known(year), year)
	}
	for _, year := range []int{2003, 2027, 2040, 2041} {
		require.False(t, cal.Known(year), year)
	}
	for _, day := range []string{"2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15", "2027-10-01", "2031-10-01", "2040-02-13"} {
		require.False(t, cal.IsWorkingDay(calendar.MustDate(day)), day)
	}
	require.Equal(t, "中秋节、国庆节", cal.Name(calendar.MustDate("2031-10-01")))
	require.True(t, cal.IsWorkingDay(calendar.MustDate("2027-02-09")), "the estimate makes nothing up")
	require.Equal(t, "calendar-2026-1", cal.Edition())
}

func TestEveryRuleOfTheMasterTableIsShipped(t *testing.T) {
	set := at(t, "2026-09-28")
	for i := 1; i <= 40; i++ {
		p, f := set.Period(fmt.Sprintf("D%02d", i))
		require.Nil(t, f)
		require.NotEmpty(t, p.Edition)
		require.NotEmpty(t, p.Cite.String())
		if p.Measured() && p.Kind == law.KindDuty {
			require.NotEmpty(t, p.Notify.Due, p.ID)
		}
	}
	for i := range 5 {
		p, f := set.Period(fmt.Sprintf("L%d", i))
		require.Nil(t, f)
		require.Equal(t, law.WorkingDay, p.Span.Unit)
	}
	for id, want := range map[string]string{
		"D01": "15 WD forward duty", "D04": "7 WD none power", "D05": "24 H none power", "D06": "30 CD none power",
		"D07": "5 WD forward right", "D10": "10 WD forward duty", "D11": "90 CD forward duty", "D13": "30 CD forward wait",
		"D14": "7 WD forward duty", "D15": "20 WD forward duty", "D17": "3 WD forward duty", "D19": "15 CD forward duty",
		"D22": "60 CD forward right", "D23": "6 M forward right", "D24": "3 M forward right", "D25": "10 WD forward wait",
		"D28": "2 WD forward duty", "D29": "3 CD none duty", "D31": "15 WD forward duty", "D33": "1 WD forward duty",
		"D36": "5 WD forward duty", "D37": "10 WD forward right", "D39": "15 CD forward duty", "D40": "10 CD forward duty",
	} {
		p := set.Periods[id]
		span, err := p.Span.MarshalText()
		require.NoError(t, err)
		require.Equal(t, want, fmt.Sprintf("%s %s %s", span, p.Roll, p.Kind), id)
	}
	for _, id := range []string{"D20", "D21", "D38"} {
		require.False(t, set.Periods[id].Measured(), id)
		require.NotEmpty(t, set.Periods[id].Unmeasured, id)
	}
	warn := set.Periods["D11"].Warn
	require.Equal(t, []law.Span{{N: 15, Unit: law.CalendarDay}, {N: 7, Unit: law.CalendarDay}, {N: 3, Unit: law.CalendarDay}}, warn)
}

func TestPeriodsAreThoseInForceAtTheTrigger(t *testing.T) {
	require.Equal(t, "《行政复议法》第九条第一款", at(t, "2023-12-31").Periods["D22"].Cite.String())
	require.Equal(t, "《行政复议法》第二十条第一款", at(t, "2024-01-01").Periods["D22"].Cite.String())
	_, f := at(t, "2022-04-30").Period("D10")
	require.NotNil(t, f, "令55 was not in force yet")
}

func TestALaterEditionJoinsTheShippedOnes(t *testing.T) {
	e, err := catalogue.Parse([]byte(`
edition: periods-2027-1
kind: periods
effective_from: 2027-03-01
source: 假设的修订
periods:
  - {id: D14, title: 公开许可、处罚决定, trigger: 作出决定, actor: 公示员, kind: duty, span: 5 WD, roll: forward,
     cite: 住房和城乡建设行政处罚程序规定 10.1, confidence: A, source: 假设}
`))
	require.NoError(t, err)
	all, err := catalogue.Merge(shipped(t), e)
	require.NoError(t, err)
	require.Equal(t, 7, all.At(calendar.MustDate("2027-02-28")).Periods["D14"].Span.N)
	set := all.At(calendar.MustDate("2027-03-01"))
	require.Equal(t, 5, set.Periods["D14"].Span.N)
	require.Equal(t, "periods-2027-1", set.Periods["D14"].Edition)
	require.Equal(t, "periods-2024-1", set.Periods["D15"].Edition)
	_, err = catalogue.Merge(all, e)
	require.ErrorContains(t, err, "已经载入")
}

func TestAPublishedCalendarReplacesTheEstimate(t *testing.T) {
	e, err := catalogue.Parse([]byte(`
edition: calendar-2027-1
kind: calendar
effective_from: 2026-11-10
source: 假设的2027年放假通知
years:
  - year: 2027
    days_off:
      - {from: 2026-12-31, to: 2027-01-02, name: 元旦}
    make_up:
      - {from: 2027-01-03, name: 元旦}
`))
	require.NoError(t, err)
	before := shipped(t)
	all, err := catalogue.Merge(before, e)
	require.NoError(t, err)
	require.True(t, all.Calendar().Known(2027))
	require.True(t, all.Calendar().IsWorkingDay(calendar.MustDate("2027-01-03")))
	require.False(t, all.Calendar().IsWorkingDay(calendar.MustDate("2026-12-31")))
	require.False(t, before.Calendar().Known(2027), "what was loaded stays as it was")
	require.Equal(t, "calendar-2027-1", all.At(calendar.MustDate("2020-01-01")).Calendar.Edition(), "calendars are always the newest")
}

func TestParseSaysWhereWhatIsWrong(t *testing.T) {
	period := "edition: e\nkind: periods\neffective_from: 2026-01-01\nsource: s\nperiods:\n  - {id: D14, title: t, trigger: t, actor: a, kind: duty, span: 7 WD, roll: forward, cite: 法 1, confidence: A, source: s}\n"
	for name, c := range map[string]struct{ old, new, want string }{
		"unknown field":     {"title: t,", "title: t, titel: t,", "第 6 行：没有名为“titel”的栏目"},
		"unknown kind":      {"kind: duty", "kind: dooty", "第 6 行 D14：没有“dooty”这种性质"},
		"no day type":       {"7 WD", "7", "第 6 行：“7”：单位应为"},
		"no number":         {"span: 7 WD", "waits: perhaps, span: 7 WD", "第 6 行：值 perhaps 的形式不对"},
		"no YAML":           {"periods:\n", "periods: [\n", "不是正确的 YAML 文本"},
		"no date":           {"effective_from: 2026-01-01", "effective_from: 2026-13-01", "第 3 行：“2026-13-01”不是"},
		"a field twice":     {"source: s\n", "source: s\nsource: s\n", "第 5 行：栏目“source”重复，前一个在第 4 行"},
		"no roll":           {"roll: forward, ", "", "roll"},
		"no period at all":  {"span: 7 WD, ", "", "unmeasured"},
		"article":           {"法 1,", "法 1条,", "法名 条.款.项"},
		"confidence":        {"confidence: A", "confidence: X", "confidence"},
		"wrong list":        {"kind: periods", "kind: params", "一个版本只含一类"},
		"no effective date": {"effective_from: 2026-01-01\n", "", "缺少 effective_from"},
		"nobody to warn":    {"roll: forward,", "roll: forward, warn: [1 WD],", "notify.at_risk"},
		"nobody above":      {"roll: forward,", "roll: forward, up_after: 1 WD,", "notify.up"},
		"up after an end":   {"kind: duty, span: 7 WD,", "kind: power, span: 7 WD, up_after: 1 WD, notify: {up: [head]},", "到期自行终结"},
		"second document":   {"periods:\n", "---\nperiods:\n", "只能有一个版本"},
	} {
		_, err := catalogue.Parse([]byte(strings.Replace(period, c.old, c.new, 1)))
		require.ErrorContains(t, err, c.want, name)
		require.ErrorAs(t, err, new(catalogue.Faults), name)
	}
	_, err := catalogue.Parse([]byte(period))
	require.NoError(t, err)
	_, err = catalogue.Parse([]byte(period + "---\n" + period))
	require.Error(t, err)
	_, err = catalogue.Parse(nil)
	require.Error(t, err)
}

// Whoever corrects a text is told of every row at once, not of one after the
// other.
func TestParseSaysEverythingThatIsWrong(t *testing.T) {
	_, err := catalogue.Parse([]byte(`edition: e
kind: calendar
effective_from: 2026-11-10
source: s
years:
  - year: 2027
    days_off:
      - {from: 2027-01-01, name: 元旦}
  - year: 2028
    days_off:
      - {from: 2029-01-01, name: 元旦}
  - year: 2027
    make_up:
      - {from: 2027-01-04, name: 元旦}
  - year: 2030
    make_up:
      - {from: 2030-01-04, name: 元旦}
`))
	require.Equal(t, catalogue.Faults{
		{Line: 9, Row: "2028", Why: "2029-01-01 不属于 2028 年"},
		{Line: 12, Row: "2027", Why: "编号重复"},
		{Line: 15, Row: "2030", Why: "调休上班日 2030-01-04 本来就不是周末"},
	}, err)
}

func TestEveryPowerThatSaysSoIsCaught(t *testing.T) {
	e, err := catalogue.Parse([]byte(`
edition: powers-x
kind: powers
effective_from: 2026-01-01
source: s
powers:
  - {id: P99, title: t, category: penalty, field: f, cite: 法 1, law_version: v, text: t, always_review: true, confidence: A, source: s,
     ranges: [{respondent: r, party: any, kinds: [warning]}]}
`))
	require.NoError(t, err)
	_, err = catalogue.Merge(shipped(t), e)
	require.ErrorContains(t, err, "P99")
}

func TestPowersCarryTheStatutoryRanges(t *testing.T) {
	set := at(t, "2026-09-28")
	require.Len(t, set.PowersOf(law.Penalty), 38)
	for id, want := range map[string]struct {
		respondent   string
		base, lo, hi int64
	}{
		"P01": {"建设单位", 1860_0000_00, 18_6000_00, 37_2000_00},
		"P02": {"建设单位", 0, 50_0000_00, 100_0000_00},
		"P03": {"建设单位", 4200_0000_00, 21_0000_00, 42_0000_00},
		"P04": {"施工单位", 980_0000_00, 4_9000_00, 9_8000_00},
		"P05": {"建设单位", 3150_0000_00, 63_0000_00, 126_0000_00},
		"P06": {"建设单位", 0, 20_0000_00, 50_0000_00},
		"P07": {"房地产开发企业", 520_0000_00, 0, 5_2000_00},
		"P08": {"房地产开发企业", 0, 2_0000_00, 3_0000_00},
		"P09": {"单位", 0, 5_0000_00, 20_0000_00},
		"P10": {"当事人", 38_0000_00, 0, 76_0000_00},
		"P11": {"当事人", 0, 5_0000_00, 50_0000_00},
		"P12": {"燃气经营者", 0, 1_0000_00, 10_0000_00},
		"P13": {"房屋建筑使用者", 0, 5_0000_00, 10_0000_00},
		"P14": {"当事人", 0, 3_0000_00, 30_0000_00},
		"P15": {"出租单位、自购建筑起重机械的使用单位", 0, 5000_00, 1_0000_00},
		"P16": {"当事人", 0, 0, 5000_00},
		"P17": {"建设单位", 0, 0, 5000_00},
		"P18": {"个人", 0, 0, 1000_00},
	} {
		r := set.Powers[id].Ranges[rangeOf(t, set.Powers[id], want.respondent)]
		lo, hi := r.Fine.Bounds(want.base)
		require.Equal(t, [2]int64{want.lo, want.hi}, [2]int64{lo, hi}, id)
	}
	require.True(t, set.Powers["P08"].Ranges[0].Permits(law.Warning))
	require.Len(t, set.Powers["P09"].For(true), 1, "a person faces the person's range alone")
	builder := set.Powers["P01"].Ranges[rangeOf(t, set.Powers["P01"], "施工单位")]
	require.Equal(t, int64(3_0000_00), builder.Fine.Max)
}

func rangeOf(t *testing.T, p law.Power, respondent string) int {
	t.Helper()
	for i, r := range p.Ranges {
		if r.Respondent == respondent {
			return i
		}
	}
	require.Failf(t, "no range", "%s %s", p.ID, respondent)
	return -1
}

// The review period may be extended once, as a local rule that says so
// (令55第25条 itself knows no extension).
//
//law:covers D10
func TestTheExtensionOfTheReviewSaysThatItIsLocal(t *testing.T) {
	p, f := at(t, "2026-09-24").Period("D10")
	require.Nil(t, f)
	require.Equal(t, law.FullText, p.Confidence)
	require.Len(t, p.Extensions, 1)
	x := p.Extensions[0]
	require.Equal(t, []string{"D10E1", "5个工作日", "deputy_head", "P"}, []string{x.ID, x.Span.String(), string(x.Approver), string(x.Confidence)})
	require.True(t, x.AtMost)
	require.Contains(t, x.Source, "内蒙古自治区人民政府令第244号")
}
