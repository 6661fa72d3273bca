package casework_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/demo"
	"sanxiang/internal/store"
)

// toldOf lists who was told of which step of the case's clocks.
func (b *bench) toldOf(caseID string) map[string][]string {
	told := map[string][]string{}
	for _, who := range b.cast.People {
		page, err := b.store.NoticesFor(b.t.Context(), who.ID, false, "", 200)
		require.NoError(b.t, err)
		for _, n := range page.Items {
			if n.CaseID == caseID {
				told[n.Clock+" "+n.Step] = append(told[n.Clock+" "+n.Step], n.Recipient)
			}
		}
	}
	for _, list := range told {
		slices.Sort(list)
	}
	return told
}

// Escalation rules are stored, validated and shown, and nothing ever executes
// them (pitfall 10): nobody does anything, and every rung of the ladder warns,
// runs out, tells those whom its row names and leaves the next task in the inbox
// of who is to act, with its last day.
//
//law:covers L0 L1 L3 L4 ladder.rise
func TestPitfall10EveryRungTellsAndLeavesItsTask(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "ladder"), "disagreement.object").CaseID
		for _, rung := range []struct {
			rule, act, state string
			warned, ended    []string
		}{
			{"L0", "disagreement.object", string(procedure.LadderReply), []string{"co_officer", "officer"}, []string{"co_officer", "officer", "review_head", "unit_head"}},
			{"L1", "ladder.coordinate", string(procedure.LadderCoordination), []string{"review_head", "unit_head"}, []string{"deputy_head", "deputy_head_2", "review_head", "unit_head"}},
			{"L3", "ladder.propose", string(procedure.LadderDeputy), []string{"deputy_head", "deputy_head_2"}, []string{"deputy_head", "deputy_head_2", "head"}},
			{"L4", "ladder.resolve", string(procedure.LadderHead), []string{"head"}, []string{"head"}},
		} {
			clock := rung.rule + "-1"
			require.Equal(t, rung.state, b.head(id).Level)
			due := b.clock(id, clock).Result.DueAt
			require.Equal(t, due.UTC(), *b.taskOf(id, rung.act).DueAt, rung.act)
			b.set(due.Add(-time.Minute))
			b.strike(id)
			require.Equal(t, rung.warned, b.toldOf(id)[clock+" at-risk-1"], clock)
			require.NotContains(t, b.toldOf(id), clock+" overdue")
			b.set(due)
			b.strike(id)
			require.Equal(t, rung.ended, b.toldOf(id)[clock+" overdue"], clock)
		}
		b.set(b.Now().AddDate(0, 0, 5))
		b.strike(id)
		require.Equal(t, []string{"head"}, b.toldOf(id)["L4-1 up-the-line"])
		b.taskOf(id, "ladder.resolve") // time alone decides nothing
		b.verified()
	})
}

func (b *bench) taskOf(caseID, act string) store.Task {
	b.t.Helper()
	tasks, err := b.store.Tasks(b.t.Context(), caseID)
	require.NoError(b.t, err)
	i := slices.IndexFunc(tasks, func(x store.Task) bool { return x.Act == act })
	require.GreaterOrEqual(b.t, i, 0, "nobody is asked to do %s", act)
	return tasks[i]
}

// Who is asked for advice hears of its last day; others of counsel, to whom the
// case is closed, do not. A review that nobody was given yet is the office's.
//
//law:covers L2 D10 counsel.ask review.assign
func TestNoticesReachOnlyThoseWhoMaySee(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		dir := *b.dir.Load()
		other := dir[party.PersonID(demo.Counsel)]
		other.ID = "counsel_elsewhere"
		dir[other.ID] = other
		b.cast.People["counsel_elsewhere"] = demo.Player{Login: string(other.ID), ID: string(other.ID)}

		script := scriptNamed(t, "ladder")
		waiting := b.play(script, "review.assign").CaseID
		b.set(b.clock(waiting, "D10-1").Result.DueAt.Add(-time.Minute))
		b.strike(waiting)
		require.Equal(t, []string{"review_head"}, b.toldOf(waiting)["D10-1 at-risk-1"])

		p := b.play(script, "ladder.coordinate")
		b.set(b.Now().Add(time.Hour))
		both := []string{p.ID(demo.ReviewHead), p.ID(demo.UnitHead)}
		b.do(demo.ReviewHead, p.CaseID, "ladder.coordinate", demo.Input{"attendees": both, "signed": both, "minutes": "纪要", "outcome": string(casefile.SeekAdvice)})
		b.do(demo.ReviewHead, p.CaseID, "counsel.ask", demo.Input{
			"counsel": p.ID(demo.Counsel), "question": "裁量阶次", "until": b.clock(p.CaseID, "L2-1").Result.DueOn.AddDays(3).String(), "files": []demo.Input{{"sha256": p.Files["e1.txt"], "name": "e1.txt"}},
		})
		b.set(b.clock(p.CaseID, "L2-1").Result.DueAt)
		b.strike(p.CaseID)
		require.Equal(t, []string{"counsel", "review_head"}, b.toldOf(p.CaseID)["L2-1 at-risk-1"])
		require.Equal(t, []string{"counsel", "deputy_head", "deputy_head_2", "review_head"}, b.toldOf(p.CaseID)["L2-1 overdue"])
	})
}
