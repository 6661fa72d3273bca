package casework_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/notify"
	"sanxiang/internal/store"
)

// TestStrikesFillTheOutbox: what a strike tells people also stands in the
// outbox, with the same commit, once for each of them.
func TestStrikesFillTheOutbox(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		b.svc = b.another(func(d *casework.Deps) { d.Outbox = notify.Outbox{Hooks: []string{"oa", "im"}} })
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		b.set(b.Now().AddDate(1, 0, 0))
		for range 3 {
			b.strike(id)
		}
		var notices []store.Notice
		for _, who := range b.cast.People {
			page, err := b.store.NoticesFor(t.Context(), who.ID, false, "", 100)
			require.NoError(t, err)
			notices = append(notices, page.Items...)
		}
		require.NotEmpty(t, notices)
		kinds := map[string]bool{}
		for _, n := range notices {
			require.Contains(t, law.NoticeKinds(), law.NoticeKind(n.Kind))
			kinds[n.Kind] = true
			require.False(t, n.Urgent, "%s: a duty does not end by itself", n.Clock)
		}
		require.Equal(t, map[string]bool{"at_risk": true, "due": true, "up": true, "task": true}, kinds)
		page, err := b.store.Deliveries(t.Context(), store.DeliveryFilter{}, "", 200)
		require.NoError(t, err)
		require.Len(t, page.Items, 2*len(notices))
	})
}

// TestAPowerAboutToLapseIsUrgent: it ends by itself, whatever the hour.
func TestAPowerAboutToLapseIsUrgent(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-11"), "preservation.dispose").CaseID
		b.set(b.Now().AddDate(0, 6, 0))
		b.strike(id)
		page, err := b.store.NoticesFor(t.Context(), b.cast.People[demo.Officer].ID, false, "", 100)
		require.NoError(t, err)
		seen := map[string]bool{}
		for _, n := range page.Items {
			if n.Clock == "D04-1" {
				seen[n.Kind] = true
				require.Equal(t, n.Kind != "up", n.Urgent, "%s %s", n.Clock, n.Step)
			}
		}
		require.True(t, seen["at_risk"] && seen["due"], "%v", seen)
	})
}
