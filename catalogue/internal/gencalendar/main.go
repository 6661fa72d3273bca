// Command gencalendar writes the calendar editions that the catalogue ships.
//
//	npm pack chinese-days@1.5.7 && tar xzf chinese-days-1.5.7.tgz
//	go run ./catalogue/internal/gencalendar package/dist/chinese-days.json > catalogue/editions/calendar-published.yaml
//	go run ./catalogue/internal/gencalendar -estimate > catalogue/editions/calendar-estimated.yaml
//
// The package's "holidays" hold every day off, those that are off in exchange
// for a make-up day included; "inLieuDays" repeats the latter and is not
// needed; "workdays" are the make-up days.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
)

func main() {
	estimate := flag.Bool("estimate", false, "write the estimated years instead")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	err := run(out, *estimate, flag.Arg(0))
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gencalendar:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, estimate bool, path string) error {
	if estimate {
		fmt.Fprint(out, estimatedHead)
		for _, f := range festivals {
			writeYear(out, f.springDay.Year(), true, f.days(), nil)
		}
		return nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var data struct {
		Holidays map[string]string `json:"holidays"`
		Workdays map[string]string `json:"workdays"`
	}
	if err := json.Unmarshal(text, &data); err != nil {
		return err
	}
	off, err := read(data.Holidays)
	if err != nil {
		return err
	}
	makeUp, err := read(data.Workdays)
	if err != nil {
		return err
	}
	fmt.Fprint(out, publishedHead)
	for y := off[0].On.Year(); y <= off[len(off)-1].On.Year(); y++ {
		writeYear(out, y, false, ofYear(off, y), ofYear(makeUp, y))
	}
	return nil
}

// read turns {"2026-01-01": "New Year's Day,元旦,1"} into days in order.
func read(m map[string]string) ([]calendar.Day, error) {
	var list []calendar.Day
	for on, label := range m {
		d, err := calendar.ParseDate(on)
		if err != nil {
			return nil, err
		}
		parts := strings.Split(label, ",")
		if len(parts) != 3 {
			return nil, fmt.Errorf("%s: label %q", on, label)
		}
		list = append(list, calendar.Day{On: d, Name: official(parts[1])})
	}
	slices.SortFunc(list, func(a, b calendar.Day) int { return a.On.Compare(b.On) })
	return list, nil
}

// official is the holiday's name in 放假办法第二条.
func official(name string) string {
	switch name {
	case "清明", "端午", "中秋":
		return name + "节"
	}
	return name
}

func ofYear(list []calendar.Day, year int) []calendar.Day {
	return slices.DeleteFunc(slices.Clone(list), func(d calendar.Day) bool { return d.On.Year() != year })
}

func writeYear(out io.Writer, year int, estimated bool, off, makeUp []calendar.Day) {
	fmt.Fprintf(out, "  - year: %d\n", year)
	if estimated {
		fmt.Fprintln(out, "    estimated: true")
	}
	writeDays(out, "days_off", off)
	writeDays(out, "make_up", makeUp)
}

func writeDays(out io.Writer, field string, list []calendar.Day) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(out, "    %s:\n", field)
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1].Name == list[i].Name && list[j].On.AddDays(1) == list[j+1].On {
			j++
		}
		if i == j {
			fmt.Fprintf(out, "      - {from: %s, name: %s}\n", list[i].On, list[i].Name)
		} else {
			fmt.Fprintf(out, "      - {from: %s, to: %s, name: %s}\n", list[i].On, list[j].On, list[i].Name)
		}
		i = j + 1
	}
}

// festival holds the days of one year that no solar rule gives.
type festival struct{ springDay, tombDay, dragonDay, moonDay calendar.Date }

func festivalOf(spring, tomb, dragon, moon string) festival {
	return festival{calendar.MustDate(spring), calendar.MustDate(tomb), calendar.MustDate(dragon), calendar.MustDate(moon)}
}

// festivals are 春节, 清明节, 端午节 and 中秋节 by the lunar tables of
// chinese-days (getSolarDateFromLunar, getSolarTermDate). Do not take them from
// Node's Intl calendar: it is a day off in years such as 2027 and 2030, when
// the new moon falls near midnight.
var festivals = []festival{
	festivalOf("2027-02-06", "2027-04-05", "2027-06-09", "2027-09-15"),
	festivalOf("2028-01-26", "2028-04-04", "2028-05-28", "2028-10-03"),
	festivalOf("2029-02-13", "2029-04-04", "2029-06-16", "2029-09-22"),
	festivalOf("2030-02-03", "2030-04-05", "2030-06-05", "2030-09-12"),
	festivalOf("2031-01-23", "2031-04-05", "2031-06-24", "2031-10-01"),
	festivalOf("2032-02-11", "2032-04-04", "2032-06-12", "2032-09-19"),
	festivalOf("2033-01-31", "2033-04-04", "2033-06-01", "2033-09-08"),
	festivalOf("2034-02-19", "2034-04-05", "2034-06-20", "2034-09-27"),
	festivalOf("2035-02-08", "2035-04-05", "2035-06-10", "2035-09-16"),
	festivalOf("2036-01-28", "2036-04-04", "2036-05-30", "2036-10-04"),
	festivalOf("2037-02-15", "2037-04-04", "2037-06-18", "2037-09-24"),
	festivalOf("2038-02-04", "2038-04-05", "2038-06-07", "2038-09-13"),
	festivalOf("2039-01-24", "2039-04-05", "2039-05-27", "2039-10-02"),
	festivalOf("2040-02-12", "2040-04-04", "2040-06-14", "2040-09-20"),
}

// days are the statutory days off of the year (放假办法第二条). Days that fall
// on a weekend are not made up: where, only the State Council says.
func (f festival) days() []calendar.Day {
	year := f.springDay.Year()
	named := map[calendar.Date]string{}
	put := func(d calendar.Date, n int, name string) {
		for i := range n {
			on := d.AddDays(i)
			if named[on] != "" {
				named[on] += "、"
			}
			named[on] += name
		}
	}
	put(calendar.NewDate(year, time.January, 1), 1, "元旦")
	put(f.springDay.AddDays(-1), 4, "春节")
	put(f.tombDay, 1, "清明节")
	put(calendar.NewDate(year, time.May, 1), 2, "劳动节")
	put(f.dragonDay, 1, "端午节")
	put(f.moonDay, 1, "中秋节")
	put(calendar.NewDate(year, time.October, 1), 3, "国庆节")
	var list []calendar.Day
	for d, name := range named {
		list = append(list, calendar.Day{On: d, Name: name})
	}
	slices.SortFunc(list, func(a, b calendar.Day) int { return a.On.Compare(b.On) })
	return list
}

const publishedHead = `# yaml-language-server: $schema=calendar.schema.json
# 国务院办公厅历年节假日安排。由 catalogue/internal/gencalendar 生成，请勿手工修改。
# days_off 为放假日期（含周末和调休），make_up 为调休上班日期。
edition: calendar-2026-1
kind: calendar
effective_from: 2025-11-04
source: npm chinese-days 1.5.7（MIT），数据来自国务院办公厅各年通知，2025年见 gov.cn content_6986383，2026年见 gov.cn content_7047091
years:
`

const estimatedHead = `# yaml-language-server: $schema=calendar.schema.json
# 尚未公布放假安排的年份，仅按《全国年节及纪念日放假办法》第二条列出法定节日，结果一律为暂定。
# 由 catalogue/internal/gencalendar -estimate 生成，请勿手工修改。
edition: calendar-estimate-1
kind: calendar
effective_from: 2025-01-01
source: 全国年节及纪念日放假办法（2024年11月10日修订）第二条；农历日期由 npm chinese-days 1.5.7（MIT）推算
years:
`
