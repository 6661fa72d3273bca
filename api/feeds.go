package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
)

func (s *server) calendarFeed(ctx context.Context, _ *struct{}) (*sends[view.CalendarFeed], error) {
	return send(s.Feeds.Feed(ctx, asker(ctx).account()))
}

func (s *server) openFeed(ctx context.Context, _ *struct{}) (*sends[view.CalendarAddress], error) {
	return send(s.Feeds.OpenFeed(ctx, administrator(ctx)))
}

func (s *server) closeFeed(ctx context.Context, _ *struct{}) (*nothing, error) {
	return done(s.Feeds.CloseFeed(ctx, administrator(ctx)))
}

// readFeed answers a calendar program, which cannot sign in: the address stands
// for its owner, who is asked anew whether their roles still reach any inbox.
func (s *server) readFeed(c *gin.Context) {
	ctx, r := c.Request.Context(), asker(c.Request.Context())
	token, named := strings.CutSuffix(c.Param("feed"), ".ics")
	if !named {
		s.refuse(c, noFeed())
		return
	}
	owner, people, found, err := s.Feeds.FeedOwner(ctx, token)
	if err != nil {
		s.refuse(c, err)
		return
	}
	r.person, r.people = owner, people
	if found {
		r.role, found = s.may(r, "me.calendar")
	}
	if !found {
		s.refuse(c, noFeed())
		return
	}
	text, err := s.Feeds.FeedText(ctx, r.account())
	if err != nil {
		s.refuse(c, err)
		return
	}
	sendTagged(c, "text/calendar; charset=utf-8", text)
}

func noFeed() *fault.Fault {
	return fault.New(fault.NotFound, "订阅地址不存在或者已经撤销，请登录后在“本人消息设置”中重新获取")
}

// sendTagged answers with the text's tag, or says that the reader has it already.
func sendTagged(c *gin.Context, contentType string, text []byte) {
	sum := sha256.Sum256(text)
	tag := `"` + hex.EncodeToString(sum[:16]) + `"`
	c.Header("ETag", tag)
	c.Header("Cache-Control", "private, no-cache")
	for seen := range strings.SplitSeq(c.GetHeader("If-None-Match"), ",") {
		if strings.TrimPrefix(strings.TrimSpace(seen), "W/") == tag {
			c.Status(http.StatusNotModified)
			return
		}
	}
	c.Data(http.StatusOK, contentType, text)
}

func documentFeed(o *huma.Operation, registry huma.Registry) {
	o.Parameters = []*huma.Param{
		pathParam("feed", "订阅地址的最后一段，形如 密钥.ics"),
		{Name: "If-None-Match", In: "header", Schema: &huma.Schema{Type: huma.TypeString}, Description: "上次读到的 ETag；没有变化的答复 304"},
	}
	o.Responses = map[string]*huma.Response{
		"200":     {Description: "本人待办的期限（RFC 5545）", Content: map[string]*huma.MediaType{"text/calendar": {Schema: &huma.Schema{Type: huma.TypeString}}}},
		"304":     {Description: "没有变化"},
		"default": problemResponse(registry),
	}
}
