package party_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

func TestCreditCode_GB32100(t *testing.T) {
	for _, good := range []string{"91440115618712245T", "91310000631696382C", "91530302MA6K1A2B37", "91530302MA6N7C8D1R", "11530302015110000H"} {
		require.True(t, party.ValidCreditCode(good), good)
	}
	for _, bad := range []string{"", "91440115618712245X", "9144011561871224IT", "91440115618712245"} {
		require.False(t, party.ValidCreditCode(bad), bad)
	}
}

func TestResidentID_GB11643(t *testing.T) {
	require.True(t, party.ValidResidentID("11010519491231002X"))
	require.True(t, party.ValidResidentID("440524188001010014"))
	require.False(t, party.ValidResidentID("110105194912310021"))
	require.False(t, party.ValidResidentID("110105194913310021"), "no thirteenth month")
}

// Whoever mistypes a number is told what is wrong with it.
func TestResidentID_GB11643SaysWhatIsWrong(t *testing.T) {
	for id, want := range map[string]string{
		"110105194902300021": "出生日期不是真实存在的日期", // 30 February
		"110105194913310021": "出生日期不是真实存在的日期",
		"110105190002290021": "出生日期不是真实存在的日期", // 1900 was no leap year
		"110105194912310021": "校验位不符",
		"11010519491231002":  "十八位",
		"1101051949123100A1": "十八位",
	} {
		f := party.Respondent{Kind: party.NaturalPerson, Name: "张某", IDCode: id}.Check("party")
		require.NotNil(t, f, id)
		require.Equal(t, "party.id_code", f.Fields[0].Path)
		require.Contains(t, f.Message, want, id)
		require.NotContains(t, f.Message, id, "a refusal holds no personal data")
	}
	require.Nil(t, party.Respondent{Kind: party.NaturalPerson, Name: "张某", IDCode: "11010519491231002x"}.Check("party"))
}

func TestCreditCode_GB32100SaysWhatIsWrong(t *testing.T) {
	for code, want := range map[string]string{
		"91440115618712245":  "十八位",
		"9144011561871224IT": "不使用 I、O、S、V、Z",
		"91440115618712245X": "校验位不符",
	} {
		f := party.Respondent{Kind: party.Organisation, Name: "某公司", IDCode: code}.Check("party")
		require.NotNil(t, f, code)
		require.Contains(t, f.Message, want, code)
		require.NotContains(t, f.Message, code, "a refusal holds no personal data")
	}
}

func TestCertificateIsValidOnTheDayOfTheAct_Penalty42(t *testing.T) {
	day := calendar.MustDate("2026-09-01")
	p := party.Person{Certificates: []party.Certificate{{Kind: party.Enforcement, Number: "53030001", Span: party.Span{From: calendar.MustDate("2024-01-01"), Until: calendar.MustDate("2026-08-31")}}}}
	_, ok := p.Valid(party.Enforcement, day)
	require.False(t, ok, "expired the day before")
	_, ok = p.Valid(party.Enforcement, calendar.MustDate("2026-08-31"))
	require.True(t, ok, "its last day counts")
}

func TestSubstituteInheritsConflicts(t *testing.T) {
	p := party.Person{ID: "b", StandsInFor: []party.Substitution{{Absent: "a", Span: party.Span{From: calendar.MustDate("2026-09-01"), Until: calendar.MustDate("2026-09-10")}}}}
	require.Equal(t, []party.PersonID{"b", "a"}, p.Inherits(calendar.MustDate("2026-09-10")))
	require.Equal(t, []party.PersonID{"b"}, p.Inherits(calendar.MustDate("2026-09-11")))
}
