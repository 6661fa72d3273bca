package identity

import (
	"sync"
	"time"

	"sanxiang/domain/fault"
)

const (
	failuresToLock = 5
	firstLock      = 15 * time.Minute
	longestLock    = 24 * time.Hour
)

// nextLock tells, after that many wrong passwords so far, at which number the
// account gets locked and until when it would be: every fifth locks, each time
// for twice as long.
func nextLock(failures int, now time.Time) (limit int, until time.Time) {
	round := failures / failuresToLock
	span := longestLock
	if round < 7 { // 15 minutes doubled seven times exceeds a day
		span = min(firstLock<<round, longestLock)
	}
	return (round + 1) * failuresToLock, now.Add(span)
}

func locked(until *time.Time, now time.Time) bool { return until != nil && now.Before(*until) }

func lockedFault(until *time.Time, now time.Time) *fault.Fault {
	minutes := int((until.Sub(now) + time.Minute - 1) / time.Minute)
	return fault.New(fault.TooMany, "连续输错密码，账号已暂时锁定，请在 %d 分钟后再试，或者联系系统管理员解锁", minutes)
}

func wrongPassword() *fault.Fault {
	return fault.New(fault.Unauthenticated, "登录名或者密码不正确；连续输错 %d 次将暂时锁定", failuresToLock)
}

// strangers locks logins that no account has, just as it locks those of
// accounts, so that a lock-out does not tell which logins exist. It forgets
// with the process, and holds no more than a bounded number.
type strangers struct {
	mu    sync.Mutex
	tries map[string]tries
}

type tries struct {
	failures int
	until    *time.Time
}

const maxStrangers = 10_000

func newStrangers() *strangers { return &strangers{tries: map[string]tries{}} }

// lockedUntil answers until when the login is locked; nil when it never was.
func (s *strangers) lockedUntil(login string) *time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.tries[login].until
}

func (s *strangers) fail(login string, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t, known := s.tries[login]
	if !known && len(s.tries) >= maxStrangers {
		for other := range s.tries { // any: the map has no order
			delete(s.tries, other)
			break
		}
	}
	limit, until := nextLock(t.failures, now)
	if t.failures++; t.failures >= limit {
		t.until = &until
	}
	s.tries[login] = t
}
