package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/procedure"
)

func TestPersonalDataIsFoundInEverySpelling_PrivacyLaw28(t *testing.T) {
	for text, want := range map[string]string{
		"电话13912345678":                "手机号",
		"电话139-1234-5678":              "手机号",
		"139 1234 5678":                "手机号",
		"１３９１２３４５６７８":                  "手机号",
		"号码 440524 18800101 0014":      "居民身份证号",
		"身份证11010519491231002X":        "居民身份证号",
		"卡号6222 0202 0001 2345 678":    "银行卡号",
		"0874-3123456":                 "固定电话",
		"邮箱 a.b@example.com":           "电子邮箱",
		"罚款 223200 元，2026年9月28日":       "",
		"麒住建罚〔2026〕第12号，2026-09-28 作出": "",
		"统一社会信用代码91530302MA6K1A2B37":   "",
	} {
		require.Equal(t, want, procedure.PersonalData(text), text)
	}
}
