package law

import (
	"fmt"
	"strconv"
	"strings"
)

// Cite names an article. Law is the short title without 中华人民共和国;
// Article is "58", "58.2" for the second paragraph, "58.1.2" for its second
// item, several joined by commas ("54,55"), or, for texts without articles,
// the heading itself ("（六）").
type Cite struct {
	Law     string
	Article string
}

// String renders 《行政处罚法》第五十八条第一款第二项.
func (c Cite) String() string {
	if c.Law == "" {
		return ""
	}
	if c.Article == "" || !isDigit(c.Article[0]) {
		return "《" + c.Law + "》" + c.Article
	}
	parts := strings.Split(c.Article, ",")
	for i, p := range parts {
		parts[i] = article(p)
	}
	return "《" + c.Law + "》" + strings.Join(parts, "、")
}

// IsZero tells whether nothing is cited.
func (c Cite) IsZero() bool { return c == Cite{} }

// article renders "58.1.2"; the check of the catalogue keeps other shapes out.
func article(s string) string {
	var b strings.Builder
	for i, part := range strings.Split(s, ".") {
		n, err := strconv.Atoi(part)
		if err != nil || i > 2 {
			return s
		}
		b.WriteString("第" + Numeral(n) + [...]string{"条", "款", "项"}[i])
	}
	return b.String()
}

// MarshalText writes what people read, so that a record says the article
// without a table beside it.
func (c Cite) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes, and the short form of the
// catalogue files, "行政处罚法 58.1.2".
func (c *Cite) UnmarshalText(text []byte) error {
	s := strings.TrimSpace(string(text))
	if s == "" {
		*c = Cite{}
		return nil
	}
	if inner, ok := strings.CutPrefix(s, "《"); ok {
		name, rest, ok := strings.Cut(inner, "》")
		if !ok || name == "" {
			return fmt.Errorf("“%s”不是条文引用", s)
		}
		*c = Cite{Law: name, Article: readArticles(rest)}
		return nil
	}
	name, art, _ := strings.Cut(s, " ")
	*c = Cite{Law: name, Article: strings.TrimSpace(art)}
	return nil
}

// readArticles turns 第五十四条、第五十八条第一款 back into "54,58.1"; a
// heading stays as it is.
func readArticles(s string) string {
	parts := strings.Split(s, "、")
	for i, p := range parts {
		code, ok := readArticle(p)
		if !ok {
			return s
		}
		parts[i] = code
	}
	return strings.Join(parts, ",")
}

func readArticle(s string) (string, bool) {
	var levels []string
	for _, unit := range []string{"条", "款", "项"} {
		if s == "" {
			break
		}
		word, rest, ok := strings.Cut(strings.TrimPrefix(s, "第"), unit)
		n, valid := readNumeral(word)
		if !ok || !valid {
			return "", false
		}
		levels, s = append(levels, strconv.Itoa(n)), rest
	}
	return strings.Join(levels, "."), s == "" && len(levels) > 0
}

const digits = "零一二三四五六七八九"

// Numeral writes n (0 to 999) as articles are numbered: 五十八, 一百零五.
func Numeral(n int) string {
	if n < 0 || n > 999 {
		return strconv.Itoa(n)
	}
	d := []rune(digits)
	hundreds, tens, ones := n/100, n/10%10, n%10
	var b strings.Builder
	if hundreds > 0 {
		b.WriteString(string(d[hundreds]) + "百")
	}
	switch {
	case tens == 1 && hundreds == 0:
		b.WriteString("十")
	case tens > 0:
		b.WriteString(string(d[tens]) + "十")
	case hundreds > 0 && ones > 0:
		b.WriteString("零")
	}
	if ones > 0 || n == 0 {
		b.WriteRune(d[ones])
	}
	return b.String()
}

// readNumeral looks the numeral up among those that Numeral writes: articles
// are few, and this way the two cannot disagree.
func readNumeral(s string) (int, bool) {
	for n := range 1000 {
		if Numeral(n) == s {
			return n, true
		}
	}
	return 0, false
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
