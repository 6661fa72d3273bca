package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"sanxiang/api/view"
)

type onePaper struct {
	OnCase
	Paper string `path:"paper" maxLength:"60" doc:"文书"`
}

func (s *server) papers(ctx context.Context, in *OnCase) (*sends[list[view.Paper]], error) {
	return sendList(s.Record.Papers(ctx, asker(ctx).account(), in.ID))
}

func (s *server) paper(ctx context.Context, in *onePaper) (*sends[view.Paper], error) {
	p, err := s.Record.Paper(ctx, asker(ctx).account(), in.ID, in.Paper)
	if err != nil {
		return nil, err
	}
	return send(p, s.noteAccess(ctx, "文书 "+p.ID))
}

// printPaper answers a page without scripts, which the desk prints from a
// frame.
func (s *server) printPaper(c *gin.Context) {
	ctx := c.Request.Context()
	p, err := s.Record.Paper(ctx, asker(ctx).account(), c.Param("id"), c.Param("paper"))
	if err != nil {
		s.refuse(c, err)
		return
	}
	page, err := s.Printer.PrintPage(p)
	if err == nil {
		err = s.noteAccess(ctx, "打印文书 "+p.ID)
	}
	if err != nil {
		s.refuse(c, err)
		return
	}
	framed(c, printPolicy)
	c.Data(200, "text/html; charset=utf-8", page)
}

func documentPrint(o *huma.Operation, registry huma.Registry) {
	o.Parameters = []*huma.Param{pathParam("id", "案件"), pathParam("paper", "文书")}
	o.Responses = map[string]*huma.Response{
		"200":     {Description: "打印页", Content: map[string]*huma.MediaType{"text/html": {Schema: &huma.Schema{Type: huma.TypeString}}}},
		"default": problemResponse(registry),
	}
}

func pathParam(name, description string) *huma.Param {
	return &huma.Param{Name: name, In: "path", Required: true, Description: description, Schema: &huma.Schema{Type: huma.TypeString}}
}
