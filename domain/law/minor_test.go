package law_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// bornOn is a citizen with that birth date; GB 11643-1999 gives the last digit.
func bornOn(t *testing.T, day string) party.Respondent {
	t.Helper()
	stem := "530302" + strings.ReplaceAll(day, "-", "") + "001"
	for _, last := range "0123456789X" {
		if id := stem + string(last); party.ValidResidentID(id) {
			return party.Respondent{Kind: party.NaturalPerson, Name: "张某", IDCode: id}
		}
	}
	require.Fail(t, "no check digit", day)
	return party.Respondent{}
}

// An age is reached on the day after the birthday; who was born on 29 February
// has the last day of that month for a birthday.
//
//law:covers investigation.report spot.decide disclosure.prepare
func TestPenalty30AgeOnTheDayOfTheAct(t *testing.T) {
	on := calendar.MustDate("2026-06-20")
	for born, want := range map[string]law.AgeGroup{
		"2012-06-21": law.Child, "2012-06-20": law.Child, "2012-06-19": law.Youth,
		"2008-06-20": law.Youth, "2008-06-19": law.Adult, "1970-01-01": law.Adult,
	} {
		require.Equal(t, want, law.AgeGroupOf(bornOn(t, born), on), born)
	}
	leap := bornOn(t, "2012-02-29")
	require.Equal(t, law.Child, law.AgeGroupOf(leap, calendar.MustDate("2026-02-28")))
	require.Equal(t, law.Youth, law.AgeGroupOf(leap, calendar.MustDate("2026-03-01")))

	nameless := bornOn(t, "2015-01-01")
	nameless.IDCode = ""
	require.Equal(t, law.AgeUnknown, law.AgeGroupOf(nameless, on))
	require.Equal(t, law.AgeUnknown, law.AgeGroupOf(party.Respondent{Kind: party.Organisation, IDCode: "91530302MA6K1A2B37"}, on))
	require.Equal(t, law.AgeUnknown, law.AgeGroupOf(bornOn(t, "2015-01-01"), calendar.Date{}))
	require.True(t, law.Child.Minor() && law.Youth.Minor())
	require.False(t, law.Adult.Minor() || law.AgeUnknown.Minor())
}

// Below fourteen there is no penalty; below eighteen one that says that it is
// lighter for that reason, and is (行政处罚法30).
//
//law:covers investigation.report proposal.amend spot.decide
func TestPenalty30WhatAPenaltyMustSay(t *testing.T) {
	power := shipped(t).Powers["P13"]
	fine := func(amount int64, mitigated bool) law.ProposedPenalty {
		return law.ProposedPenalty{Respondent: "房屋建筑使用者", Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: amount, Mitigated: mitigated, PartyIsPerson: true}
	}
	for _, x := range []struct {
		group law.AgeGroup
		w     law.ProposedPenalty
		text  string
		path  string // of the refusal, "" for none
	}{
		{law.Child, fine(6_000_000, false), "当事人系未成年人，从轻处罚", "proposal.kinds"},
		{law.Child, fine(100, true), "当事人系未成年人，减轻处罚", "proposal.kinds"},
		{law.Youth, fine(6_000_000, false), "情节一般", "proposal.discretion"},
		{law.Youth, fine(6_000_000, false), "主动改正，从轻处罚", "proposal.discretion"},
		{law.Youth, fine(6_000_000, false), "当事人不满十八周岁，不予从轻", "proposal.discretion"},
		{law.Youth, fine(6_000_000, false), "当事人系未成年人，无从轻、减轻情节", "proposal.discretion"},
		{law.Youth, fine(100, true), "减轻处罚", "proposal.discretion"},
		{law.Youth, fine(10_000_000, false), "当事人系未成年人，从轻处罚", "proposal.fine"},
		{law.Youth, fine(6_000_000, false), "当事人不满十八周岁，依法从轻处罚", ""},
		{law.Youth, fine(100, true), "当事人未满18周岁，减轻处罚", ""},
		{law.Adult, fine(10_000_000, false), "情节严重", ""},
		{law.AgeUnknown, fine(10_000_000, false), "情节严重", ""},
	} {
		f := power.CheckAge(x.group, x.w, x.text, "proposal")
		if x.path == "" {
			require.Nil(t, f, x.text)
			continue
		}
		require.NotNil(t, f, x.text)
		require.Equal(t, x.path, f.Fields[0].Path, x.text)
		require.Contains(t, f.Cite, "第三十条")
	}
}
