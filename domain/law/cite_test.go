package law_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/law"
)

func TestCitationsReadAsLawyersWriteThem(t *testing.T) {
	for article, want := range map[string]string{
		"58":     "《行政处罚法》第五十八条",
		"58.1.2": "《行政处罚法》第五十八条第一款第二项",
		"10":     "《行政处罚法》第十条",
		"20.1":   "《行政处罚法》第二十条第一款",
		"101":    "《行政处罚法》第一百零一条",
		"110":    "《行政处罚法》第一百一十条",
		"203.1":  "《行政处罚法》第二百零三条第一款",
		"68,70":  "《行政处罚法》第六十八条、第七十条",
		"（六）":    "《行政处罚法》（六）",
		"":       "《行政处罚法》",
	} {
		require.Equal(t, want, law.Cite{Law: "行政处罚法", Article: article}.String())
	}
	require.Empty(t, law.Cite{}.String())
}

func TestCitationsComeBackFromTheRecord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		levels := rapid.IntRange(1, 3).Draw(t, "levels")
		article := fmt.Sprint(rapid.IntRange(1, 999).Draw(t, "article"))
		for range levels - 1 {
			article += fmt.Sprintf(".%d", rapid.IntRange(1, 20).Draw(t, "part"))
		}
		if rapid.Bool().Draw(t, "two") {
			article += fmt.Sprintf(",%d", rapid.IntRange(1, 999).Draw(t, "other"))
		}
		c := law.Cite{Law: "行政处罚法", Article: article}
		b, err := json.Marshal(c)
		require.NoError(t, err)
		var back law.Cite
		require.NoError(t, json.Unmarshal(b, &back))
		require.Equal(t, c, back)
	})
	for _, c := range []law.Cite{{}, {Law: "指导意见", Article: "（十四）"}, {Law: "指导意见", Article: "第二部分"}, {Law: "民法典"}} {
		b, err := json.Marshal(c)
		require.NoError(t, err)
		var back law.Cite
		require.NoError(t, json.Unmarshal(b, &back))
		require.Equal(t, c, back)
	}
	var short law.Cite
	require.NoError(t, short.UnmarshalText([]byte("行政处罚法 58.1")))
	require.Equal(t, law.Cite{Law: "行政处罚法", Article: "58.1"}, short)
	require.Error(t, short.UnmarshalText([]byte("《行政处罚法")))
}

func TestSpansAndDaysOfTheYear(t *testing.T) {
	for text, want := range map[string]string{"7 WD": "7个工作日", "30 CD": "30日", "6 M": "6个月", "24 H": "24小时", "": ""} {
		var s law.Span
		require.NoError(t, s.UnmarshalText([]byte(text)))
		require.Equal(t, want, s.String())
		b, err := s.MarshalText()
		require.NoError(t, err)
		require.Equal(t, text, string(b))
	}
	for _, bad := range []string{"7", "WD", "0 WD", "-1 CD", "7 days", "七 WD"} {
		require.Error(t, new(law.Span).UnmarshalText([]byte(bad)), bad)
	}
	var m law.MonthDay
	require.NoError(t, m.UnmarshalText([]byte("01-31")))
	require.Equal(t, "2027-01-31", m.In(2027).String())
	require.Error(t, m.UnmarshalText([]byte("13-01")))
}
