package casework_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/internal/demo"
)

const site, otherSite = "91530302MA7R1Q01XW", "91530302MA7R1Q02XX"

// drawing is a draw that the officer commits to; the one after it has another seed.
func (b *bench) drawing(id, seed string, count int) *casefile.DrawCommit {
	b.do(demo.Officer, id, "draw.commit", demo.Input{"power": "I04", "count": count, "commitment": draw.Commitment(seed), "witness": b.cast.People[demo.Supervisor].ID})
	events := b.entries(id)
	return events[len(events)-1].Facts.(*casefile.DrawCommit)
}

func left(out []casefile.DrawExcluded) []string {
	var codes []string
	for _, x := range out {
		codes = append(codes, x.Object)
	}
	return codes
}

// What was approved otherwise in the year is counted across cases when the lists
// are frozen, and an inspection that was not approved makes room again.
func TestTheListsCountWhatTheRecordHolds(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "inspection-plan"), "draw.commit").CaseID
		for n := range 2 {
			res := b.do(demo.Officer, "otherwise-"+string(rune('a'+n)), "inspect.propose", demo.Input{
				"source": "assignment", "power": "I04", "unit": b.cast.Unit, "place": "燃气站", "reason": "上级交办", "scope": "燃气安全", "planned_on": "2026-07-20",
				"party":    demo.Input{"kind": "organisation", "name": "曲靖演示第1燃气有限公司", "id_code": site},
				"officers": []string{b.cast.People[demo.Officer].ID, b.cast.People[demo.CoOfficer].ID},
			})
			b.do(demo.Deputy, res.CaseID, "inspect.approve", demo.Input{"opinion": "同意"})
		}
		require.Equal(t, []string{site}, left(b.drawing(id, "a", 1).Excluded), "two inspections of the year are the cap")
		b.do(demo.Deputy, id, "draw.cancel", demo.Input{"reason": "另行抽取"})

		task := b.do(demo.Officer, id, "plan.task", demo.Input{
			"object": otherSite, "power": "I04", "planned_on": "2026-07-20", "reason": "首次检查",
			"officers": []string{b.cast.People[demo.Officer].ID, b.cast.People[demo.CoOfficer].ID},
		})
		require.Len(t, task.Opened, 1)
		require.ElementsMatch(t, []string{site, otherSite}, left(b.drawing(id, "b", 1).Excluded))
		b.do(demo.Deputy, id, "draw.cancel", demo.Input{"reason": "另行抽取"})

		b.do(demo.Deputy, task.Opened[0], "inspect.decline", demo.Input{"reason": "企业停业"})
		last := b.drawing(id, "c", 1)
		require.Equal(t, []string{site}, left(last.Excluded))
		require.Equal(t, task.Opened, last.Dropped)
		require.True(t, slices.Contains(last.Frozen.Objects, otherSite))
		b.verified()
	})
}
