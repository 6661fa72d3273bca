package catalogue_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

// periodTable is the master table of deadlines (law.md §3, the rungs of §6.5,
// and the rows of inspections, levies and filings), typed out a second time:
// span and day type, extensions behind a plus sign.
var periodTable = map[string]string{
	"D01": "15 WD + 10 WD", "D02": "7 WD", "D03": "7 WD", "D03B": "7 WD", "D04": "7 WD", "D05": "24 H", "D06": "30 CD + 30 CD",
	"D07": "5 WD", "D08": "5 WD", "D09": "7 WD", "D10": "10 WD + 5 WD", "D11": "90 CD + 30 CD + 60 CD", "D12": "7 WD", "D13": "30 CD",
	"D14": "7 WD", "D15": "20 WD", "D16": "20 WD", "D17": "3 WD", "D18": "1 WD", "D19": "15 CD", "D20": "", "D21": "", "D22": "60 CD",
	"D23": "6 M", "D23B": "15 CD", "D24": "3 M", "D25": "10 WD", "D26": "3 WD", "D27": "3 WD", "D28": "2 WD", "D28B": "2 WD", "D29": "3 CD",
	"D29B": "24 H", "D30": "3 CD", "D31": "15 WD", "D32": "30 CD", "D33": "1 WD", "D34": "01-31", "D35": "03-31", "D36": "5 WD", "D37": "10 WD",
	"D37B": "10 WD", "D38": "", "D39": "15 CD", "D39B": "15 CD", "D40": "10 CD", "D40B": "30 CD",
	"L0": "3 WD", "L1": "3 WD", "L2": "5 WD", "L3": "2 WD", "L4": "5 WD",
	"E10": "15 CD", "E11": "15 CD", "E12": "1 WD",
	"I09": "30 CD", "I10": "7 WD", "I11": "2 WD", "I12": "20 WD",
	"V10": "15 CD + 120 M", "V11": "10 WD", "V12": "20 WD", "V13": "30 CD", "V14": "12 M",
	"O10": "3 WD", "O11": "5 WD", "O12": "5 WD", "O13": "5 WD", "O15": "30 CD",
}

// workingDays says, for each statute, which numbers of days are working days
// (law.md §2.1); every other number of its days is counted by the calendar.
// Statutes that are not listed have no counting clause: their days are calendar
// days, unless the text itself says 工作日.
var workingDays = map[string][]int{
	"行政处罚法": {2, 3, 5, 7}, // 第85条
	"住房和城乡建设行政处罚程序规定": {3, 5, 7, 10, 15}, // 第45条
	"行政强制法": {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, // 第69条：十日以内
}

// sayWorkingDays are the texts that write 工作日 out, by law.
var sayWorkingDays = []string{
	"关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", "政府信息公开条例", "商品房屋租赁管理办法", "广东省行政执法案卷评查办法",
}

func shownSpan(t *testing.T, s law.Span) string {
	t.Helper()
	text, err := s.MarshalText()
	require.NoError(t, err)
	return string(text)
}

// Day types confused: in 行政处罚法 only 2, 3, 5 and 7 days are working days
// (第85条), in 行政强制法 every period of ten days or less is (第69条), 令55 has its
// own list (第45条). Day type belongs to statute and period together.
func TestPitfall12DayTypeBelongsToStatuteAndPeriod(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range shipped(t).List() {
		for _, p := range e.Periods {
			seen[p.ID] = true
			got := []string{shownSpan(t, p.Span)}
			if !p.FixedDate.IsZero() {
				got[0] = fmt.Sprintf("%02d-%02d", int(p.FixedDate.Month), p.FixedDate.Day)
			}
			require.Empty(t, confused(p.Cite.Law, p.Span, p.Confidence), p.ID)
			for _, x := range p.Extensions {
				got = append(got, shownSpan(t, x.Span))
				confidence := p.Confidence
				if x.Confidence != "" {
					confidence = x.Confidence
				}
				require.Empty(t, confused(x.Cite.Law, x.Span, confidence), x.ID)
			}
			want, typed := periodTable[p.ID]
			require.True(t, typed, "%s is not in the table: type it out from its statute", p.ID)
			require.Equal(t, want, strings.Join(got, " + "), p.ID)
		}
	}
	require.Equal(t, slices.Sorted(maps.Keys(periodTable)), slices.Sorted(maps.Keys(seen)))
}

// confused says what is wrong with the day type of a span under the statute.
func confused(statute string, s law.Span, confidence law.Confidence) string {
	if s.Unit != law.WorkingDay && s.Unit != law.CalendarDay {
		return ""
	}
	numbers, clause := workingDays[statute]
	want := law.CalendarDay
	switch {
	case clause && slices.Contains(numbers, s.N), slices.Contains(sayWorkingDays, statute) && s.N != 30:
		want = law.WorkingDay
	case !clause && confidence == law.Proposal:
		return "" // a local number beside a text without one
	}
	if s.Unit != want {
		return fmt.Sprintf("%d days under 《%s》 are counted in %s, not in %s", s.N, statute, want, s.Unit)
	}
	return ""
}

// The trap itself: fifteen days to pay a fine (处罚法67) are calendar days, fifteen
// to verify a lead or to close a case (令55第15、31条) are working days.
//
//law:covers D01 D19 D31
func TestPitfall12FifteenDaysAreTwoThings(t *testing.T) {
	set := at(t, "2026-07-01")
	for id, want := range map[string]law.DayType{"D01": law.WorkingDay, "D19": law.CalendarDay, "D31": law.WorkingDay} {
		require.Equal(t, law.Span{N: 15, Unit: want}, set.Periods[id].Span, id)
	}
	require.NotEmpty(t, confused("行政处罚法", law.Span{N: 15, Unit: law.WorkingDay}, law.FullText))
	require.NotEmpty(t, confused("行政处罚法", law.Span{N: 7, Unit: law.CalendarDay}, law.Proposal))
	require.NotEmpty(t, confused("住房和城乡建设行政处罚程序规定", law.Span{N: 15, Unit: law.CalendarDay}, law.FullText))
	require.NotEmpty(t, confused("行政强制法", law.Span{N: 10, Unit: law.CalendarDay}, law.FullText))
}
