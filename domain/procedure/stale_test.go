package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// A view is stale only when a part that the act reads was written since, and
// the fault says by what and by whom.
//
//law:covers evidence.add investigation.report lead.register period.extend
func TestStaleByWhatTheActReads(t *testing.T) {
	p := newPlay(t).filed("P08")
	seen := p.c.Sequence
	p.do(officer1, "evidence.add", exhibit())
	require.Nil(t, procedure.Stale(p.table, p.c, "evidence.add", seen, p.people), "evidence does not read evidence")
	require.Nil(t, procedure.Stale(p.table, p.c, "period.extend", seen, p.people))
	f := procedure.Stale(p.table, p.c, "investigation.report", seen, p.people)
	require.NotNil(t, f)
	require.Equal(t, fault.Stale, f.Code)
	require.Equal(t, []fault.Change{{Sequence: seen + 1, Act: "evidence.add", Title: "登记证据", Actor: p.people.Name(officer1), At: p.c.Events[seen].RecordedAt}}, f.Since)
	require.Nil(t, procedure.Stale(p.table, p.c, "investigation.report", p.c.Sequence, p.people))
	require.NotNil(t, procedure.Stale(p.table, p.c, "investigation.report", p.c.Sequence+1, p.people), "nobody has seen the future")
	require.Nil(t, procedure.Stale(p.table, p.c, "lead.register", 0, p.people))
}

// A decision is stale when anything that it rests on was written since.
//
//law:covers decision.make defence.receive entry.correct notice.serve
func TestDecisionReadsWhatItRestsOn(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	seen := p.c.Sequence
	p.do(officer1, "defence.receive", defence("逾期"))
	require.NotNil(t, procedure.Stale(p.table, p.c, "decision.make", seen, p.people))
	seen = p.c.Sequence
	p.do(officer1, "entry.correct", redating(p.last("notice.serve"), p.now.AddDate(0, 0, -1)))
	require.NotNil(t, procedure.Stale(p.table, p.c, "decision.make", seen, p.people))
}

// Every act that people do has its entry's facts, its article, and people who
// may do it; every part that an act reads is written by some act.
func TestTableIsWhole(t *testing.T) {
	written := map[casefile.Part]bool{}
	table := procedure.Ordinary()
	for _, act := range table.Acts {
		for _, part := range act.Writes {
			written[part] = true
		}
	}
	names := map[procedure.Name]bool{}
	gates := map[procedure.GateID]bool{}
	for _, g := range procedure.Gates() {
		gates[g.ID] = true
		require.False(t, g.Cite.IsZero())
	}
	for _, act := range table.Acts {
		require.False(t, names[act.Name], "%s stands twice", act.Name)
		names[act.Name] = true
		_, known := casefile.NewFacts(string(act.Name))
		require.True(t, known, act.Name)
		require.NotEmpty(t, act.Title, act.Name)
		require.NotEmpty(t, act.Phase, act.Name)
		require.NotContains(t, act.Cite.String(), "《令55》", act.Name)
		require.Contains(t, act.Cite.String(), "》", act.Name)
		require.Equal(t, act.Duty == procedure.AsEngine, len(act.Who) == 0, act.Name)
		require.NotEmpty(t, act.Writes, act.Name)
		require.True(t, act.Opens() || len(act.From) > 0, act.Name)
		for _, part := range act.Reads {
			require.True(t, written[part], "%s reads %s, which nobody writes", act.Name, part)
		}
		for _, id := range act.Needs {
			require.True(t, gates[id], "%s: %s", act.Name, id)
		}
		for _, follower := range act.Follows {
			next, ok := table.Act(follower)
			require.True(t, ok && next.Duty == procedure.AsEngine, follower)
		}
		for _, g := range act.Goes {
			if g.To != "" {
				require.NotEqual(t, "未开始", procedure.StateTitle(g.Track, g.To), "%s goes to %s/%s", act.Name, g.Track, g.To)
			}
			require.Equal(t, g.If != nil, g.When != "", "%s: an arrow that is not always taken says when", act.Name)
		}
	}
	require.NotEmpty(t, procedure.TrackTitle(casefile.Main))
	require.Equal(t, "期限提醒", procedure.EntryTitle(table, casefile.Event{Kind: "clock.struck", Facts: &casefile.ClockStruck{Step: "at-risk-3"}}))
	require.Equal(t, "期限重新计算", procedure.EntryTitle(table, casefile.Event{Kind: "clocks.recomputed", Facts: &casefile.ClocksRecomputed{}}))
	require.Equal(t, "系统", party.Directory{}.Name(party.PersonID(party.System)))
}

// In a list of tasks there is nothing but the title to tell two of them apart.
func TestNoTwoTasksAreCalledAlike(t *testing.T) {
	for _, table := range procedure.Tables() {
		called := map[string]procedure.Name{}
		for _, act := range table.Acts {
			if act.Task != "" {
				require.Empty(t, called[act.Task], "%s: %s and %s", table.ID, act.Task, act.Name)
				called[act.Task] = act.Name
			}
		}
	}
}
