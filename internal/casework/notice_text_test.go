package casework_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/internal/casework"
)

// Nobody is asked to get done what only the party can do.
func TestAMessageSaysWhoseTimeRunsOut(t *testing.T) {
	hearing := law.Period{Title: "要求听证", Actor: "当事人", Kind: law.KindRight}
	enforcement := law.Period{Title: "申请法院强制执行", Actor: "法制监察科", Kind: law.KindRight}
	payment := law.Period{Title: "缴纳罚款", Actor: "当事人", Kind: law.KindDuty}
	service := law.Period{Title: "送达决定书", Actor: "承办人", Kind: law.KindDuty}
	for _, c := range []struct {
		of         law.Period
		step, want string
	}{
		{hearing, "at-risk-1", "当事人“要求听证”的期限将于 2026-08-21 届满"},
		{hearing, "ended", "当事人“要求听证”的期限已于 2026-08-21 届满"},
		{enforcement, "at-risk-3", "“申请法院强制执行”将于 2026-08-21 到期，请及时办理"},
		{payment, "at-risk-2", "当事人“缴纳罚款”的期限将于 2026-08-21 届满"},
		{payment, "overdue", "当事人“缴纳罚款”的期限已于 2026-08-21 到期，尚未办结"},
		{service, "at-risk-1", "“送达决定书”将于 2026-08-21 到期，请及时办理"},
		{service, "overdue", "“送达决定书”已于 2026-08-21 到期，尚未办结"},
		{service, "up-the-line", "“送达决定书”已于 2026-08-21 到期，至今未办结，请督促"},
	} {
		f := &casefile.ClockStruck{Step: c.step, DueAt: calendar.MustDate("2026-08-21").End()}
		require.Equal(t, c.want, casework.NoticeText(c.of, f))
	}
}
