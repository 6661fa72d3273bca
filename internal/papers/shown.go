package papers

import (
	"fmt"
	"strconv"
	"strings"
	"text/template"
	"time"
	"unicode"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// blank stands where a form has a place and nobody wrote anything.
const blank = "——"

func functions() template.FuncMap {
	return template.FuncMap{
		"shown":   shown,
		"day":     day,
		"yuan":    yuan,
		"capital": capital,
		"label":   label,
		"yesno":   yesno,
		"item":    item,
		"numbers": numbers,
		"percent": percent,
		"next":    func(i int) int { return i + 1 },
		"join":    func(list []string) string { return strings.Join(list, "、") },
	}
}

// numbers lists the sequence numbers of entries.
func numbers(list []int) string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = strconv.Itoa(n)
	}
	return strings.Join(words, "、")
}

// shown writes one value into a paper. Amounts, ids and codes must be turned
// into words first: a value of such a type is an error, not a number that
// somebody might take for 元.
func shown(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return typed(v), nil
	case int:
		return strconv.Itoa(v), nil
	case calendar.Date:
		return day(v)
	case time.Time:
		return minute(v), nil
	case *time.Time:
		return minute(*v), nil
	case law.Cite:
		return typed(v.String()), nil
	}
	return "", fmt.Errorf("%T cannot be printed as it is", v)
}

// typed is what somebody entered, made harmless: control and direction
// characters are gone, and every further line is indented, so that no entry
// can look like a heading, a signature or another field of the form.
func typed(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(strings.ToValidUTF8(text, "\ufffd"))
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(strings.Map(printable, line)); line != "" {
			lines = append(lines, line)
		}
	}
	if len(lines) == 0 {
		return blank
	}
	return strings.Join(lines, "\n　　")
}

func printable(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\t':
		return ' '
	case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs):
		return -1
	}
	return r
}

// day writes a civil date: 2026年9月28日.
func day(v any) (string, error) {
	var d calendar.Date
	switch v := v.(type) {
	case calendar.Date:
		d = v
	case time.Time:
		d = calendar.DateOf(v)
	default:
		return "", fmt.Errorf("%T is not a date", v)
	}
	if d.IsZero() {
		return blank, nil
	}
	return fmt.Sprintf("%d年%d月%d日", d.Year(), int(d.Month()), d.Day()), nil
}

// minute writes an instant in the bureau's time: 2026年9月28日9时05分. Papers
// know no seconds and no time zones.
func minute(t time.Time) string {
	if t.IsZero() {
		return blank
	}
	date, _ := day(t)
	local := t.In(calendar.Zone)
	return fmt.Sprintf("%s%d时%02d分", date, local.Hour(), local.Minute())
}

func yesno(b bool) string {
	if b {
		return "是"
	}
	return "否"
}

// percent writes a share in basis points: 600 is 6%.
func percent(bp int64) string {
	return strings.TrimRight(strings.TrimRight(fmt.Sprintf("%d.%02d", bp/100, bp%100), "0"), ".") + "%"
}

// item numbers the points of a list: （一）, （二）.
func item(i int) string { return "（" + law.Numeral(i+1) + "）" }

// dispositions lists what a proposal imposes and orders, one sentence each.
func dispositions(p casefile.ProposalVersion) []string {
	switch {
	case p.Levy != nil:
		return levyDispositions(*p.Levy)
	case p.Registration != nil:
		return filingDispositions(p)
	case p.Expropriation != nil, p.Plan != nil:
		return []string{labels["outcome"][string(p.Outcome)]}
	}
	var list []string
	taken := []string{}
	for _, k := range p.Kinds {
		switch k {
		case law.FinePenalty:
			list = append(list, "罚款"+capital(p.Fine))
		case law.ConfiscateGains, law.ConfiscateProperty:
			taken = append(taken, k.Title())
		default:
			list = append(list, k.Title())
		}
	}
	if len(taken) > 0 {
		text := strings.Join(taken, "、")
		if p.Confiscated > 0 {
			text += capital(p.Confiscated)
		}
		list = append(list, text)
	}
	if p.Outcome == casefile.NoPenalty {
		list = append(list, "不予行政处罚")
	}
	if orders := p.Ordered(); orders != "" {
		list = append(list, orders)
	}
	return list
}
