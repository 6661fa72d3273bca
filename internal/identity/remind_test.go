package identity

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/party"
	"sanxiang/internal/notify"
	"sanxiang/internal/store"
)

// 处罚法42: who acts holds a certificate. Its holder and the head of the unit are
// warned, once for each warning, however often and by however many it is asked.
//
//law:covers certificate_warning_days
func TestACertificateThatRunsOutIsTold(t *testing.T) {
	f := setUp(t)
	f.person("lead", party.UnitHead, "shichang")
	f.officer("lina")
	keep := func(number, until string) {
		require.NoError(t, f.SaveCertificate(f.ctx, f.admin, Certificate{Person: "zhangwei", Kind: party.Enforcement, Number: number, Span: span("2024-01-01", until)}))
	}
	out := notify.Outbox{Hooks: []string{"oa"}}
	keep("E1", "2026-10-31") // sixty days from the first of September
	inbox := func(id string) []store.Notice {
		page, err := f.db.NoticesFor(f.ctx, id, false, "", 50)
		require.NoError(t, err)
		return page.Items
	}
	remind := func() int {
		t.Helper()
		require.NoError(t, f.Remind(f.ctx, out))
		return len(inbox("zhangwei")) + len(inbox("lead"))
	}
	var wg sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		wg.Go(func() { errs[i] = f.Remind(f.ctx, out) })
	}
	wg.Wait()
	require.NoError(t, errors.Join(errs...))
	require.Equal(t, 2, remind())
	require.Equal(t, "您的行政执法证（E1）将于 2026-10-31 到期，还有 60 日，请及时换发、登记", inbox("zhangwei")[0].Text)
	require.Equal(t, "某zhangwei的行政执法证（E1）将于 2026-10-31 到期，还有 60 日，请及时换发、登记", inbox("lead")[0].Text)
	require.Empty(t, inbox("lina"))

	for range 70 {
		f.clock.move(24 * time.Hour)
		remind()
	}
	steps := func(id string) (list []string) {
		for _, n := range inbox(id) {
			list = append(list, n.Step)
		}
		return list
	}
	require.Equal(t, []string{"certificate-7", "certificate-30", "certificate-60"}, steps("zhangwei"))
	require.Equal(t, steps("zhangwei"), steps("lead"))

	keep("E2", "2026-11-15")
	require.Equal(t, 8, remind(), "another certificate is another matter")
	keep("E3", "2030-12-31")
	f.clock.move(24 * time.Hour)
	require.Equal(t, 8, remind(), "it was renewed")

	going, err := f.db.Deliveries(f.ctx, store.DeliveryFilter{}, "", 50)
	require.NoError(t, err)
	told := map[string]bool{}
	for _, d := range going.Items {
		require.Equal(t, store.ByHook, d.Channel)
		told[d.Message()] = true
	}
	require.Len(t, going.Items, 8, "each goes out once")
	require.Len(t, told, 8)
}
