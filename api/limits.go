package api

import (
	"net/http"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"

	"sanxiang/domain/fault"
)

// Limits bound what one caller may ask for. Zero fields take the defaults.
type Limits struct {
	Body     int64         // bytes of a request that is not an upload
	Upload   int64         // bytes of one uploaded file
	Patience time.Duration // for one request that is not an upload
	// Heartbeat is how often an open stream shows that it lives, and is asked
	// whether its session does.
	Heartbeat time.Duration
	Address   Rate // a whole office may share one address
	Account   Rate
	SignIn    Rate // attempts to sign in from one address
	// Factor multiplies the three rates; 0 is 1. Tests and demonstrations play a
	// whole bureau from one address.
	Factor int
}

// Rate is a token bucket.
type Rate struct {
	PerSecond float64
	Burst     int
}

// withDefaults fills in what was left open. Patience is longer than the engine
// takes before it gives up on an act.
func (l Limits) withDefaults() Limits {
	fill(&l.Body, 2<<20)
	fill(&l.Upload, 1<<30)
	fill(&l.Patience, 60*time.Second)
	fill(&l.Heartbeat, 15*time.Second)
	fill(&l.Address, Rate{PerSecond: 100, Burst: 400})
	fill(&l.Account, Rate{PerSecond: 20, Burst: 100})
	fill(&l.SignIn, Rate{PerSecond: 0.5, Burst: 20})
	fill(&l.Factor, 1)
	for _, r := range []*Rate{&l.Address, &l.Account, &l.SignIn} {
		r.PerSecond, r.Burst = r.PerSecond*float64(l.Factor), r.Burst*l.Factor
	}
	return l
}

func fill[T comparable](v *T, with T) {
	var zero T
	if *v == zero {
		*v = with
	}
}

// limiter keeps one bucket a caller. Buckets that nobody drew from for a while
// are full again and are dropped.
type limiter struct {
	mu      sync.Mutex
	buckets map[string]*bucket
	swept   time.Time
}

type bucket struct {
	tokens *rate.Limiter
	used   time.Time
}

const bucketLife = 10 * time.Minute

func newLimiter() *limiter { return &limiter{buckets: map[string]*bucket{}} }

func (l *limiter) take(who string, r Rate, now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if now.Sub(l.swept) > bucketLife {
		for key, b := range l.buckets {
			if now.Sub(b.used) > bucketLife {
				delete(l.buckets, key)
			}
		}
		l.swept = now
	}
	b, ok := l.buckets[who]
	if !ok {
		b = &bucket{tokens: rate.NewLimiter(rate.Limit(r.PerSecond), r.Burst)}
		l.buckets[who] = b
	}
	b.used = now
	return b.tokens.AllowN(now, 1)
}

// allow draws from a bucket, or ends the request. It goes by the machine's
// clock: moving the demo clock fills no bucket.
func (s *server) allow(c *gin.Context, who string, r Rate) bool {
	if s.limiter.take(who, r, time.Now()) {
		return true
	}
	s.refuse(c, withStatus(fault.New(fault.TooMany, "请求过于频繁，请稍后再试"), http.StatusTooManyRequests))
	return false
}
