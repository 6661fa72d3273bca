package store

import (
	"context"
	"log/slog"
	"time"

	"gorm.io/gorm/logger"
)

// queryLog tells of slow queries. It leaves errors to those who receive them,
// and never shows a value: values are personal data.
type queryLog struct {
	to   *slog.Logger
	slow time.Duration
}

func (q queryLog) LogMode(logger.LogLevel) logger.Interface { return q }

func (q queryLog) Info(context.Context, string, ...any)  {}
func (q queryLog) Warn(context.Context, string, ...any)  {}
func (q queryLog) Error(context.Context, string, ...any) {}

func (q queryLog) Trace(ctx context.Context, begin time.Time, query func() (string, int64), _ error) {
	took := time.Since(begin)
	if took < q.slow {
		return
	}
	text, rows := query()
	q.to.WarnContext(ctx, "slow query", "took", took, "sql", text, "rows", rows)
}

// ParamsFilter makes GORM hand over the statement with its placeholders.
func (q queryLog) ParamsFilter(_ context.Context, query string, _ ...any) (string, []any) {
	return query, nil
}
