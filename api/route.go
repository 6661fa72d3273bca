package api

import (
	"context"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"
)

const (
	get  = http.MethodGet
	post = http.MethodPost
	put  = http.MethodPut
	del  = http.MethodDelete
)

// route is one row of the table in router.go.
type route struct {
	method, path, action, title string
	bind                        binding

	makes       bool // answers 201
	streams     bool // reads or writes more than fits into memory, for as long as it takes
	first       bool // open before the first password is changed
	notesItself bool // its port writes the access log
	own         bool // reaches what is the asker's own and nothing else: what is not there was kept from nobody
	open        bool // the policy opens it to the public
}

// binding registers a route's handler.
type binding func(r route, api huma.API)

func at(method, path, action, title string, bind binding) route {
	return route{method: method, path: path, action: action, title: title, bind: bind}
}

func (r route) created() route    { r.makes = true; return r }
func (r route) streaming() route  { r.streams = true; return r }
func (r route) early() route      { r.first = true; return r }
func (r route) logsItself() route { r.notesItself = true; return r }
func (r route) ownAlone() route   { r.own = true; return r }

// pattern is the route as gin writes it.
func (r route) pattern() string {
	return r.method + " " + strings.NewReplacer("{", ":", "}", "").Replace(r.path)
}

func (r route) operation() huma.Operation {
	o := huma.Operation{
		OperationID: operationID(r), Method: r.method, Path: r.path, Summary: r.title, Tags: []string{tag(r.path)},
		// Bodies were read and bounded before; huma's own limits stay out of the way.
		MaxBodyBytes: -1, BodyReadTimeout: -1,
	}
	if r.makes {
		o.DefaultStatus = http.StatusCreated
	}
	o.Description = "权限：" + r.action
	if !r.open {
		o.Security = []map[string][]string{{"session": {}}}
	}
	return o
}

// operationID is "get-cases-id-timeline"; an act goes by its own name.
func operationID(r route) string {
	if _, name, ok := strings.Cut(r.path, "/acts/"); ok && !strings.Contains(name, "{") {
		return name
	}
	name := strings.NewReplacer("{", "", "}", "", "/", "-", ".", "-").Replace(strings.TrimPrefix(r.path, v1))
	return strings.ToLower(r.method) + name
}

func tag(path string) string {
	part, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(path, v1), "/"), "/")
	return part
}

// op binds a handler that takes and gives values; huma reads the one by its
// schema and writes the other.
func op[I, O any](s *server, handle func(context.Context, *I) (*O, error)) binding {
	return func(r route, api huma.API) {
		huma.Register(api, r.operation(), func(ctx context.Context, in *I) (*O, error) {
			out, err := handle(ctx, in)
			if err != nil {
				return nil, s.answer(ctx, err)
			}
			return out, nil
		})
	}
}

// raw binds a handler that reads and writes for itself, and says in the OpenAPI
// document what it takes.
func raw(handle gin.HandlerFunc, document func(*huma.Operation, huma.Registry)) binding {
	return func(r route, api huma.API) {
		o := r.operation()
		document(&o, api.OpenAPI().Components.Schemas)
		api.OpenAPI().AddOperation(&o)
		api.Adapter().Handle(&o, func(ctx huma.Context) { handle(humagin.Unwrap(ctx)) })
	}
}

// plain binds a handler that is no part of the OpenAPI document.
func plain(handle gin.HandlerFunc) binding {
	return func(r route, api huma.API) {
		o := huma.Operation{Method: r.method, Path: r.path}
		api.Adapter().Handle(&o, func(ctx huma.Context) { handle(humagin.Unwrap(ctx)) })
	}
}

// sends is an answer with a body.
type sends[T any] struct{ Body T }

func send[T any](v T, err error) (*sends[T], error) {
	if err != nil {
		return nil, err
	}
	return &sends[T]{Body: v}, nil
}

// sendList is send for lists that are short enough to go whole.
func sendList[T any](items []T, err error) (*sends[list[T]], error) {
	return send(list[T]{Items: items}, err)
}

// list wraps a whole list, so that something can be added beside it one day.
type list[T any] struct {
	Items []T `json:"items"`
}

// nothing is an answer without a body.
type nothing struct{}

func done(err error) (*nothing, error) {
	if err != nil {
		return nil, err
	}
	return &nothing{}, nil
}
