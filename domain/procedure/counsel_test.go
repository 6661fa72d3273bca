package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// Counsel sees a case from the question on, what was named to them, until the
// day; the review stays the office's own (国办发〔2018〕118号（十一）).
//
//law:covers counsel.ask counsel.advise counsel.end counsel_access_days
func TestCounselSeesWhatIsNamedUntilTheDay(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	require.NotContains(t, p.seenBy(), counsel)
	p.refuse("conflict_of_interest", counsel, "counsel.advise", &casefile.CounselAdvise{Advice: "意见"})
	for name, spoil := range map[string]func(*casefile.CounselAsk){
		"nobody's counsel":  func(v *casefile.CounselAsk) { v.Counsel = officer3 },
		"yesterday":         func(v *casefile.CounselAsk) { v.Until = calendar.DateOf(p.now).AddDays(-1) },
		"for too long":      func(v *casefile.CounselAsk) { v.Until = calendar.DateOf(p.now).AddDays(31) },
		"nothing to read":   func(v *casefile.CounselAsk) { v.Files = nil },
		"a file not held":   func(v *casefile.CounselAsk) { v.Files[0].SHA256 = "c" },
		"another's paper":   func(v *casefile.CounselAsk) { v.Papers = []string{"elsewhere"} },
		"an empty question": func(v *casefile.CounselAsk) { v.Question = " " },
	} {
		v := asked(p)
		spoil(v)
		require.NotNil(t, p.refuse("invalid", reviewHead, "counsel.ask", v), name)
	}
	p.refuse("role_denied", reviewer1, "counsel.ask", asked(p))
	p.do(reviewHead, "counsel.ask", asked(p))
	require.Contains(t, p.seenBy(), counsel)
	named, only := procedure.NamedOnly(p.c, p.context(counsel))
	require.True(t, only)
	require.Equal(t, []string{fileA}, named.Files)
	require.Empty(t, named.Papers)
	_, only = procedure.NamedOnly(p.c, p.context(reviewer1))
	require.False(t, only)

	before := p.c.In(casefile.Review)
	p.do(counsel, "counsel.advise", &casefile.CounselAdvise{Advice: "宜同意"})
	p.in(casefile.Review, before)
	require.Equal(t, "宜同意", p.c.Counsel[0].Advice.Advice)
	p.shut("G10", head, "decision.make", decision())

	p.do(reviewHead, "counsel.end", &casefile.CounselEnd{Counsel: counsel, Reason: "论证完毕"})
	require.NotContains(t, p.seenBy(), counsel)
	p.refuse("invalid", reviewHead, "counsel.end", &casefile.CounselEnd{Counsel: counsel, Reason: "再次"})
	p.do(reviewHead, "counsel.ask", asked(p))
	p.reach(p.now.AddDate(0, 0, 8))
	require.NotContains(t, p.seenBy(), counsel, "the day has passed")
	p.refuse("conflict_of_interest", counsel, "counsel.advise", &casefile.CounselAdvise{Advice: "太晚"})
}

// Whoever handles the case, or stands in for its handler, gives no advice on it.
//
//law:covers counsel.ask
func TestCounselIsApartFromTheHandlers(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	p.standIn(counsel, officer1)
	p.refuse("conflict_of_interest", reviewHead, "counsel.ask", asked(p))
}

// The rung of counsel or experts: asked for by the meeting, timed, and left by
// their view or by time alone.
//
//law:covers L2 ladder.advise ladder.expert ladder.rise
func TestLadderSeeksAdvice(t *testing.T) {
	p := newPlay(t).disputed()
	p.object()
	p.do(reviewHead, "ladder.coordinate", meeting(casefile.SeekAdvice))
	p.in(casefile.Ladder, procedure.LadderAdvice)
	require.NotNil(t, p.c.Running("L2"))
	require.True(t, p.hasTask("counsel.ask"))
	p.do(reviewHead, "counsel.ask", asked(p))
	require.False(t, p.hasTask("counsel.ask"))
	ahead := procedure.AheadOf(p.table, p.c, p.context(head))
	require.Len(t, ahead, 1)
	require.Equal(t, procedure.LadderDeputy, ahead[0].To)
	require.Equal(t, "L2", ahead[0].Clock.Rule)
	byTime := *p
	p.do(counsel, "ladder.advise", &casefile.LadderAdvise{Advice: "应当从轻"})
	p.in(casefile.Ladder, procedure.LadderDeputy)
	require.Equal(t, "done", p.c.Latest("L2").Ended)
	require.NotNil(t, p.c.Running("L3"))

	late := &byTime
	late.over("L2")
	late.in(casefile.Ladder, procedure.LadderDeputy)
	require.Equal(t, "lapsed", late.c.Latest("L2").Ended)
	require.NotNil(t, late.c.Running("L3"))

	expert := &casefile.LadderExpert{Expert: "某大学法学院教授", Advice: "从轻", Files: []casefile.FileRef{{SHA256: fileB}}}
	late.refuse("role_denied", counsel, "ladder.expert", expert)
	late.refuse("invalid", reviewHead, "ladder.expert", &casefile.LadderExpert{Expert: "某教授", Advice: "从轻"})
	late.do(reviewHead, "ladder.expert", expert)
	late.in(casefile.Ladder, procedure.LadderDeputy)
	require.Len(t, late.c.Disagreement.Advice, 1)
}

// Minutes are signed by everybody at the table, or say why not.
//
//law:covers ladder.coordinate
func TestCoordinationMinutesAreSigned(t *testing.T) {
	p := newPlay(t).disputed()
	p.object()
	v := meeting(casefile.NoAgreement)
	v.Signed = v.Signed[:1]
	p.refuse("invalid", reviewHead, "ladder.coordinate", v)
	stranger := meeting(casefile.NoAgreement)
	stranger.Signed = append(stranger.Signed, head)
	p.refuse("invalid", reviewHead, "ladder.coordinate", stranger)
	twice := meeting(casefile.NoAgreement)
	twice.Attendees = append(twice.Attendees, unitHead)
	p.refuse("invalid", reviewHead, "ladder.coordinate", twice)
	v.Unsigned = "承办机构负责人对纪要第二项有异议，拒绝签名"
	p.do(reviewHead, "ladder.coordinate", v)
}

// hasTask tells whether somebody is expected to do the act.
func (p *play) hasTask(act procedure.Name) bool {
	for _, task := range procedure.Tasks(p.table, p.c, p.context(head)) {
		if task.Act == act {
			return true
		}
	}
	return false
}
