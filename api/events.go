package api

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"sanxiang/api/view"
)

const (
	// writePatience is how long a reader may take to read one event.
	writePatience = 10 * time.Second
	// reconnect is how long a browser waits before it comes back, in milliseconds.
	reconnect = 3000
)

// events tells the reader what changes, for as long as the page is open and the
// session goes on (server-sent events). A browser that comes back sends the id
// of the last event it has seen, and is told what it has missed.
func (s *server) events(c *gin.Context) {
	ctx, r := c.Request.Context(), asker(c.Request.Context())
	news, err := s.Live.Listen(ctx, r.account(), c.GetHeader("Last-Event-ID"))
	if err != nil {
		s.refuse(c, err)
		return
	}
	h := c.Writer.Header()
	h.Set("Content-Type", "text/event-stream; charset=utf-8")
	h.Set("X-Accel-Buffering", "no") // nginx would hold events back
	c.Status(http.StatusOK)
	c.Writer.WriteHeaderNow()
	out := &stream{w: c.Writer, wire: http.NewResponseController(unwrapped(c.Writer))}
	if out.write(fmt.Sprintf("retry: %d\n\n", reconnect)) != nil {
		return
	}
	ticker := time.NewTicker(s.Limits.Heartbeat)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case e, more := <-news:
			if !more || out.event(e) != nil {
				return
			}
		case <-ticker.C:
			if s.Identity.Alive(ctx) != nil || out.write(": \n\n") != nil {
				return // a browser comes back, and is told why it may not
			}
		}
	}
}

// unwrapped is the writer below gin's, which knows how to flush through the
// session's.
func unwrapped(w gin.ResponseWriter) http.ResponseWriter {
	if u, ok := w.(interface{ Unwrap() http.ResponseWriter }); ok {
		return u.Unwrap()
	}
	return w
}

type stream struct {
	w    io.Writer
	wire *http.ResponseController
}

func (s *stream) event(e view.Live) error {
	body, err := json.Marshal(e.Data)
	if err != nil {
		return err
	}
	id := ""
	if e.ID != "" {
		id = "id: " + e.ID + "\n"
	}
	return s.write(fmt.Sprintf("%sevent: %s\ndata: %s\n\n", id, e.Event, body))
}

func (s *stream) write(text string) error {
	if err := s.wire.SetWriteDeadline(time.Now().Add(writePatience)); err != nil {
		return err
	}
	if _, err := io.WriteString(s.w, text); err != nil {
		return err
	}
	return s.wire.Flush()
}

func documentEvents(o *huma.Operation, registry huma.Registry) {
	o.Parameters = append(o.Parameters, &huma.Param{
		Name: "Last-Event-ID", In: "header", Schema: &huma.Schema{Type: huma.TypeString}, Description: "最后收到的事件编号；断线重连时由浏览器自动带回，之后的消息会补发，个别可能重复",
	})
	bodies := ""
	for _, e := range []struct {
		name string
		body any
		text string
	}{
		{view.LiveReady, view.LiveStart{}, "开始接收；此前读到的内容可能已经变化"},
		{view.LiveNotice, view.LiveMessage{}, "新消息"},
		{view.LiveCase, view.LiveCaseChange{}, "可以查看的案件有了新版本"},
		{view.LiveInbox, struct{}{}, "待办可能有变化"},
	} {
		if name := reflect.TypeOf(e.body).Name(); name != "" {
			registry.Schema(reflect.TypeOf(e.body), true, name)
			bodies += fmt.Sprintf("event: %s（%s），data 为 %s。", e.name, e.text, name)
		} else {
			bodies += fmt.Sprintf("event: %s（%s）。", e.name, e.text)
		}
	}
	o.Responses = map[string]*huma.Response{"200": {
		Description: "事件流。" + bodies,
		Content:     map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{Type: huma.TypeString}}},
	}}
}
