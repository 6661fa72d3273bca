package papers

import (
	"fmt"
	"strings"
)

// yuan writes an amount of 分 exactly, in 元: 223200.00元.
func yuan(fen int64) string {
	sign := ""
	if fen < 0 {
		sign, fen = "-", -fen
	}
	return fmt.Sprintf("%s%d.%02d元", sign, fen/100, fen%100)
}

// capital writes an amount of 分 the way decisions do, in words that cannot be
// altered and in figures: 人民币贰拾贰万叁仟贰佰元整（223200.00元）.
func capital(fen int64) string { return "人民币" + words(fen) + "（" + yuan(fen) + "）" }

const capitals = "零壹贰叁肆伍陆柒捌玖"

// words writes 0 to 999 999 999 999 99 分 in 大写. A zero between two digits is
// read once, however many there are; zeros before 万, 亿 and 元 are not read.
func words(fen int64) string {
	if fen < 0 {
		return "负" + words(-fen)
	}
	figures := []rune(capitals)
	whole, tenth, cent := fen/100, fen/10%10, fen%10
	var b strings.Builder
	if whole > 0 || tenth == 0 && cent == 0 {
		b.WriteString(integer(whole, figures) + "元")
	}
	switch {
	case tenth == 0 && cent == 0:
		b.WriteString("整")
	case cent == 0:
		b.WriteString(string(figures[tenth]) + "角整")
	case tenth == 0:
		if whole > 0 {
			b.WriteString("零")
		}
		b.WriteString(string(figures[cent]) + "分")
	default:
		b.WriteString(string(figures[tenth]) + "角" + string(figures[cent]) + "分")
	}
	return b.String()
}

func integer(n int64, figures []rune) string {
	if n == 0 {
		return "零"
	}
	groups := []string{"", "万", "亿", "万亿"}
	var b strings.Builder
	for i := len(groups) - 1; i >= 0; i-- {
		size := int64(1)
		for range i {
			size *= 10000
		}
		part := n / size % 10000
		if part == 0 {
			continue
		}
		if b.Len() > 0 && (part < 1000 || n/size/10000%10 == 0) {
			b.WriteString("零")
		}
		unit := groups[i]
		if i == 3 && n/100000000%10000 > 0 {
			unit = "万" // 亿 is read once, after the lower group
		}
		b.WriteString(four(part, figures) + unit)
	}
	return b.String()
}

func four(n int64, figures []rune) string {
	var b strings.Builder
	zero := false
	for i, unit := range []string{"仟", "佰", "拾", ""} {
		digit := n / [...]int64{1000, 100, 10, 1}[i] % 10
		if digit == 0 {
			zero = b.Len() > 0
			continue
		}
		if zero {
			b.WriteString("零")
			zero = false
		}
		b.WriteString(string(figures[digit]) + unit)
	}
	return b.String()
}
