package casefile_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// The tags say what a form asks; the same holds for whoever comes another way.
func TestCheckTags(t *testing.T) {
	long := make([]rune, 1001)
	for i := range long {
		long[i] = '字'
	}
	for name, c := range map[string]struct {
		facts casefile.Facts
		path  string
	}{
		"whole":                    {&casefile.Remark{Reason: "理由"}, ""},
		"blank":                    {&casefile.Remark{Reason: " \t"}, "reason"},
		"too long":                 {&casefile.VerificationExtend{Reason: string(long)}, "reason"},
		"long enough in runes":     {&casefile.VerificationExtend{Reason: string(long[:1000])}, ""},
		"not of the list":          {&casefile.RecusalRequest{Person: "p", By: "friend", Reason: "理由"}, "by"},
		"too few items":            {&casefile.DefenceReceive{}, "points"},
		"too small a number":       {&casefile.PaymentRecord{Receipt: "一"}, "amount"},
		"too large a number":       {&casefile.PeriodExtend{Days: 61, Reason: "理由"}, "days"},
		"a date left out":          {&casefile.HearingNotify{Place: "会议室", Host: "h"}, "held_on"},
		"a date":                   {&casefile.HearingNotify{HeldOn: calendar.MustDate("2026-07-24"), Place: "会议室", Host: "h"}, ""},
		"inside a list":            {&casefile.DisagreementObject{Answers: []casefile.PointAnswer{{Point: "一", Reason: "理由"}, {Point: "二"}}}, "answers.1.reason"},
		"inside an embedded block": {&casefile.NoticeServe{Service: casefile.Service{Presence: casefile.Presence{Officers: []party.PersonID{"a"}}, Mode: "direct", Receiver: "r"}}, "officers"},
		"an optional one left out": {&casefile.ReviewUrge{Instruction: "督促"}, ""},
		"behind a pointer":         {&casefile.EntryCorrect{Entry: 0, Reason: "理由", Amended: &time.Time{}}, "entry"},
		"the system's own fields":  {&casefile.EntryConfirm{Opinion: "同意", Entry: -3}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			f := casefile.CheckTags(c.facts)
			if c.path == "" {
				require.Nil(t, f)
				return
			}
			require.NotNil(t, f)
			require.Equal(t, c.path, f.Fields[0].Path)
			require.NotContains(t, f.Message, "doc:")
		})
	}
}
