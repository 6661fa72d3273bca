package identity

import (
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"

	"sanxiang/domain/fault"
)

// Bounds of a password's length, in characters.
const (
	MinPassword = 12
	MaxPassword = 128
)

// denied lists passwords that are long enough and known to everybody.
//
//go:embed denied.txt
var denied string

// CheckPassword refuses a password that is too short or too long, holds the
// login, repeats one short pattern, or stands on the list of well-known ones.
func CheckPassword(login, password string) error {
	n, lower := utf8.RuneCountInString(password), strings.ToLower(password)
	switch {
	case !utf8.ValidString(password):
		return fault.InField("password", "密码含有不能识别的字符")
	case n < MinPassword:
		return fault.InField("password", "密码至少 %d 个字符", MinPassword)
	case n > MaxPassword:
		return fault.InField("password", "密码最多 %d 个字符", MaxPassword)
	case lower == strings.ToLower(login), len(login) >= 4 && strings.Contains(lower, strings.ToLower(login)):
		return fault.InField("password", "密码不能与登录名相同，也不能包含登录名")
	case repeats(lower), slices.Contains(strings.Fields(denied), lower):
		return fault.InField("password", "这个密码过于常见，容易被猜中，请换一个")
	}
	return nil
}

// repeats tells whether the text is one pattern of up to four characters over
// and over.
func repeats(s string) bool {
	r := []rune(s)
	for width := 1; width <= 4; width++ {
		same := true
		for i := width; i < len(r) && same; i++ {
			same = r[i] == r[i-width]
		}
		if same {
			return true
		}
	}
	return false
}
