package api

import (
	"context"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/swaggest/swgui/v5emb"
)

// now is the machine's time, for what must not follow the demo clock.
func now() time.Time { return time.Now() }

func (s *server) healthz(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"status": "ok"}) }

// checkPatience bounds how long readiness waits for each part.
const checkPatience = 3 * time.Second

// readyz asks everything that the service needs, all at once. What is wrong
// goes to the log; the answer, which anybody may read, says only which part.
func (s *server) readyz(c *gin.Context) {
	ctx, cancel := context.WithTimeout(c.Request.Context(), checkPatience)
	defer cancel()
	var mu sync.Mutex
	var all sync.WaitGroup
	status, parts := http.StatusOK, map[string]string{}
	for name, check := range s.Checks {
		all.Go(func() {
			err := check(ctx)
			mu.Lock()
			defer mu.Unlock()
			parts[name] = "ok"
			if err != nil {
				status, parts[name] = http.StatusServiceUnavailable, "unavailable"
				s.Log.WarnContext(ctx, "not ready", slog.String("part", name), slog.String("error", err.Error()))
			}
		})
	}
	all.Wait()
	c.JSON(status, parts)
}

// describe answers the OpenAPI document.
func (s *server) describe(c *gin.Context) {
	c.Data(http.StatusOK, "application/json; charset=utf-8", s.described)
}

// docs shows the OpenAPI document. The page and its scripts come from the
// program.
func (s *server) docs() gin.HandlerFunc {
	pages := v5emb.New("三项制度", v1+"/openapi.json", "/docs/")
	return func(c *gin.Context) {
		c.Header("Content-Security-Policy", docsPolicy)
		pages.ServeHTTP(c.Writer, c.Request)
	}
}
