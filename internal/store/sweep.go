package store

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"
)

// alarmGrace is how long a due alarm may wait for the engine before the
// sweeper asks after it.
const alarmGrace = 60 * time.Second

// LaggingCases lists cases that the engine must be woken for: it has not
// confirmed their last event, or, while they are open, an alarm is a minute
// past due or they were computed by other editions than the newest.
// A case that ended unconfirmed is among them, or its workflow would never end.
func (r Reader) LaggingCases(ctx context.Context, now time.Time, limit int, newestStamp string) ([]Case, error) {
	return many[Case]("list lagging cases", r.db.WithContext(ctx).
		Where("lagging = ? OR (ended = ? AND (next_alarm_at < ? OR calendar_edition <> ?))", true, false, now.Add(-alarmGrace), newestStamp).
		Order("updated_at, id").Limit(limit))
}

// OpenCases lists the cases that have not ended, by id, after the given one.
func (r Reader) OpenCases(ctx context.Context, afterID string, limit int) ([]Case, error) {
	return many[Case]("list open cases", r.db.WithContext(ctx).
		Where("ended = ? AND id > ?", false, afterID).Order("id").Limit(limit))
}

// PendingAlarms counts open cases whose next alarm is due and not yet struck.
func (r Reader) PendingAlarms(ctx context.Context, now time.Time) (int64, error) {
	var n int64
	err := r.db.WithContext(ctx).Model(&Case{}).Where("ended = ? AND next_alarm_at <= ?", false, now).Count(&n).Error
	return n, failed("count alarms", err)
}

// AcknowledgeEngine notes up to which sequence the engine has followed each
// case. It only raises: an older acknowledgement that arrives late changes nothing.
func (t *Tx) AcknowledgeEngine(ctx context.Context, reached map[string]int) error {
	const batch = 100
	// In order of id, so that two batches cannot lock each other out.
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(reached)), batch) {
		var choice strings.Builder
		var args []any
		for _, id := range ids {
			choice.WriteString(" WHEN ? THEN ?")
			args = append(args, id, reached[id])
		}
		value := "CASE id" + choice.String() + " ELSE engine_sequence END"
		args = append(append(slices.Clone(args), ids), args...)
		err := t.db.WithContext(ctx).
			Exec("UPDATE cases SET engine_sequence = "+value+" WHERE id IN ? AND engine_sequence < "+value, args...).Error
		if err != nil {
			return failed("acknowledge", err)
		}
	}
	return nil
}

// CountCases counts all cases there are.
func (r Reader) CountCases(ctx context.Context) (int64, error) {
	var n int64
	err := r.db.WithContext(ctx).Model(&Case{}).Count(&n).Error
	return n, failed("count cases", err)
}
