package api

import (
	"context"
	"errors"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
)

// unplugged stands where a server is described and not run.
type unplugged struct{}

func (unplugged) MoveClock(context.Context, time.Time) (int, error) {
	return 0, errors.New("api: this server is only described")
}

func (s *server) demoPeople(context.Context, *struct{}) (*sends[view.DemoPeople], error) {
	return send(*s.DemoPeople, nil)
}

func (s *server) demoClock(_ context.Context, _ *struct{}) (*sends[view.DemoClock], error) {
	return send(view.DemoClock{Now: s.Clock.Now()}, nil)
}

// leap is how many years the demo clock may be moved at once: a slip of the pen
// could not be undone.
const leap = 5

type clockMove struct {
	Now time.Time `json:"now" doc:"拨到的时间，不早于演示时钟的现在"`
}

// moveClock sets the demo clock forward and answers once whatever is due by
// then is recorded, or says for how many cases it is not yet.
func (s *server) moveClock(ctx context.Context, in *struct{ Body clockMove }) (*sends[view.DemoClock], error) {
	if in.Body.Now.After(s.Clock.Now().AddDate(leap, 0, 0)) {
		return nil, fault.InField("now", "一次最多向前拨 %d 年", leap)
	}
	pending, err := s.DemoClock.MoveClock(ctx, in.Body.Now)
	if err != nil {
		return nil, err
	}
	return send(view.DemoClock{Now: s.Clock.Now(), Pending: pending}, nil)
}
