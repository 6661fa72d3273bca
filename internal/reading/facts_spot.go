package reading

import (
	"sanxiang/api/view"
	"sanxiang/domain/casefile"
)

func spot(s *casefile.Spot, n names) *view.Spot {
	if s == nil {
		return nil
	}
	v := &view.Spot{Decided: s.Decided, Filed: s.Filed, FiledAt: instant(s.FiledAt), FiledBy: n.someone(s.FiledBy), Accepted: s.Accepted}
	if c := s.Cash; c != nil {
		v.Cash = &view.Cash{
			Collected: c.Collected, At: c.At, Handed: c.Handed, HandedAt: instant(c.HandedAt), Received: n.someone(c.Received), Deposited: c.Deposited,
			DepositedAt: instant(c.DepositedAt),
		}
	}
	return v
}
