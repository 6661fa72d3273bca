package clock

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"sanxiang/domain/fault"
)

// Clock tells the time, in UTC, to the microsecond: that is what both
// databases keep.
type Clock interface {
	Now() time.Time
	// Offset is how far the clock is ahead of the engine's, which runs on the
	// system's.
	Offset() time.Duration
}

// System is the machine's own clock.
type System struct{}

// Now is the system's time.
func (System) Now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// Offset is always zero.
func (System) Offset() time.Duration { return 0 }

// Settings keeps the demo clock's offset.
type Settings interface {
	Load(ctx context.Context, name string) (string, bool, error)
	Save(ctx context.Context, name, value string) error
}

const setting = "demo_clock_offset"

// Demo is the clock of demonstrations and tests.
type Demo struct {
	settings Settings
	offset   atomic.Int64
	moving   sync.Mutex // two people who move the clock at once must not take it back
}

// NewDemo reads the offset that an earlier process left.
func NewDemo(ctx context.Context, s Settings) (*Demo, error) {
	d := &Demo{settings: s}
	text, ok, err := s.Load(ctx, setting)
	if err != nil || !ok {
		return d, err
	}
	offset, err := time.ParseDuration(text)
	if err != nil {
		return nil, fmt.Errorf("the demo clock's stored offset %q cannot be read: %w", text, err)
	}
	d.offset.Store(int64(offset))
	return d, nil
}

// Now is the system's time plus the offset.
func (d *Demo) Now() time.Time { return System{}.Now().Add(d.Offset()).Truncate(time.Microsecond) }

// Offset is how far the clock was moved in all.
func (d *Demo) Offset() time.Duration { return time.Duration(d.offset.Load()) }

// Move sets the clock forward.
func (d *Demo) Move(ctx context.Context, to time.Time) error {
	d.moving.Lock()
	defer d.moving.Unlock()
	ahead := to.Sub(d.Now())
	if ahead < 0 {
		return fault.InField("now", "演示时钟只能向前拨，不能回拨")
	}
	return d.set(ctx, d.Offset()+ahead)
}

// Begin sets the clock of an empty record, to the past if need be. Once there
// are entries only Move may touch it.
func (d *Demo) Begin(ctx context.Context, at time.Time) error {
	d.moving.Lock()
	defer d.moving.Unlock()
	return d.set(ctx, at.Sub(System{}.Now()))
}

// set keeps the new offset before it counts, so that a crash never takes the
// clock back behind an entry.
func (d *Demo) set(ctx context.Context, offset time.Duration) error {
	if err := d.settings.Save(ctx, setting, offset.String()); err != nil {
		return err
	}
	d.offset.Store(int64(offset))
	return nil
}
