package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"path"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"sanxiang/api/view"
	"sanxiang/domain/procedure"
)

// Deps is what the server works with. DemoClock, DemoPeople and Desk may be nil:
// without the first there is no way to move time, without the second nobody is
// offered an account to try, without the third there are no staff pages.
type Deps struct {
	Clock     Clock
	Engine    Engine
	Casework  Casework
	Record    Record
	Policy    Policy
	Identity  Identity
	Admin     Admin
	Outward   Outward
	Feeds     Feeds
	Live      Live
	Shelf     Shelf
	Drafting  Drafting
	Drafts    Drafts
	Blobs     Blobs
	Printer   Printer
	Pages     Pages
	DemoClock DemoClock
	// DemoPeople may be set only where every demo person has a password that
	// everybody knows.
	DemoPeople *view.DemoPeople
	Desk       http.Handler
	Tables     []procedure.Table
	Checks     map[string]Check // what /readyz asks, by name
	Limits     Limits
	// Proxies are the addresses whose X-Forwarded-For is believed.
	Proxies []string
	Log     *slog.Logger
}

// API is the assembled server side: a handler and its description.
type API struct {
	http.Handler
	// OpenAPI is the OpenAPI 3.1 document.
	OpenAPI []byte
}

type server struct {
	Deps
	engine    *gin.Engine
	huma      huma.API
	byPattern map[string]route
	forms     map[procedure.Name]form // of the acts that people do
	limiter   *limiter
	origin    *http.CrossOriginProtection
	described []byte
}

// New assembles the server. It refuses to when a port is missing, or when a
// route does not say who may reach it.
func New(d Deps) (*API, error) {
	if err := d.complete(); err != nil {
		return nil, err
	}
	s, err := assemble(d, (*server).routes)
	if err != nil {
		return nil, err
	}
	return &API{Handler: s.handler(), OpenAPI: s.described}, nil
}

// Serve makes the listener's side. Reading and writing have no overall limit,
// because uploads and recordings take their time; each request has its own.
func Serve(address string, h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Addr: address, Handler: h, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
}

// Describe answers the OpenAPI document of a server for these procedures. With
// demo it holds the routes that production does not have. Nothing is plugged in,
// so it needs no record and no engine.
func Describe(p Policy, tables []procedure.Table, demo bool) ([]byte, error) {
	d := Deps{Policy: p, Tables: tables}
	if demo {
		d.DemoClock, d.DemoPeople = unplugged{}, &view.DemoPeople{}
	}
	s, err := assemble(d, (*server).routes)
	if err != nil {
		return nil, err
	}
	return s.described, nil
}

func assemble(d Deps, routes func(*server) []route) (*server, error) {
	speakChinese()
	gin.SetMode(gin.ReleaseMode)
	d.Limits = d.Limits.withDefaults()
	s := &server{Deps: d, engine: gin.New(), byPattern: map[string]route{}, forms: map[procedure.Name]form{}, limiter: newLimiter(), origin: http.NewCrossOriginProtection()}
	s.engine.RedirectTrailingSlash, s.engine.HandleMethodNotAllowed = false, true
	if err := s.engine.SetTrustedProxies(d.Proxies); err != nil {
		return nil, err
	}
	s.engine.Use(s.begin, s.catch, secure, s.sameOrigin, s.guard, s.bounded)
	s.engine.NoRoute(s.nowhere)
	s.engine.NoMethod(s.noMethod)
	s.huma = humagin.New(s.engine, humaConfig())
	if err := s.register(routes(s)); err != nil {
		return nil, err
	}
	hintAll(s.huma.OpenAPI().Components.Schemas)
	described, err := json.Marshal(s.huma.OpenAPI())
	s.described = described
	return s, err
}

// complete refuses to start with a port that nothing is plugged into: its
// routes would fail at their first request only.
func (d Deps) complete() error {
	var errs []error
	for name, port := range map[string]any{
		"clock": d.Clock, "engine": d.Engine, "casework": d.Casework, "record": d.Record, "policy": d.Policy, "identity": d.Identity,
		"admin": d.Admin, "blobs": d.Blobs, "printer": d.Printer, "pages": d.Pages, "shelf": d.Shelf, "drafting": d.Drafting, "drafts": d.Drafts, "outward": d.Outward, "feeds": d.Feeds, "live": d.Live,
	} {
		if port == nil {
			errs = append(errs, fmt.Errorf("api: the port %s is not plugged", name))
		}
	}
	if d.Log == nil {
		errs = append(errs, errors.New("api: no logger"))
	}
	return errors.Join(errs...)
}

func humaConfig() huma.Config {
	c := huma.DefaultConfig("三项制度：公示、全过程记录、法制审核", "1.0.0")
	// No $schema fields, and no pages that load scripts from elsewhere.
	c.OpenAPIPath, c.DocsPath, c.SchemasPath, c.CreateHooks = "", "", "", nil
	c.RejectUnknownQueryParameters = true
	c.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", schemaName)
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"session": {Type: "apiKey", In: "cookie", Name: "session", Description: "登录后的会话"},
	}
	return c
}

// schemaName keeps types of one name from different packages apart.
func schemaName(t reflect.Type, hint string) string {
	name := huma.DefaultSchemaNamer(t, hint)
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	switch pkg := path.Base(t.PkgPath()); pkg {
	case "casefile", "deadline", "law", "party":
		return strings.ToUpper(pkg[:1]) + pkg[1:] + name
	}
	return name
}

// register takes the routes in. It refuses a route whose action the policy does
// not know, and a route of the engine that does not stand in the table.
func (s *server) register(routes []route) error {
	var errs []error
	for _, r := range routes {
		if r.title == "" || !s.Policy.Known(r.action) {
			errs = append(errs, fmt.Errorf("route %s %s: nobody knows the action %q", r.method, r.path, r.action))
		}
		r.open = s.Policy.Public(r.action)
		if _, twice := s.byPattern[r.pattern()]; twice {
			return fmt.Errorf("route %s %s stands in the table twice", r.method, r.path)
		}
		s.byPattern[r.pattern()] = r
		r.bind(r, s.huma)
	}
	for _, r := range s.engine.Routes() {
		if _, ok := s.byPattern[r.Method+" "+r.Path]; !ok {
			errs = append(errs, fmt.Errorf("route %s %s does not stand in the table", r.Method, r.Path))
		}
	}
	return errors.Join(errs...)
}

// handler puts the sessions around everything but the public's part, which
// sets no cookies.
func (s *server) handler() http.Handler {
	withSession := s.Identity.Sessions(s.engine, s.sessionFailed)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, v1+"/") {
			withSession.ServeHTTP(w, r)
			return
		}
		s.engine.ServeHTTP(w, r)
	})
}

func (s *server) sessionFailed(w http.ResponseWriter, r *http.Request, err error) {
	writeProblem(w, s.answer(r.Context(), fmt.Errorf("session: %w", err)))
}
