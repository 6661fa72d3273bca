package api

import "github.com/gin-gonic/gin"

// Declared is a row of the route table, for tests outside of the package.
type Declared struct {
	Method, Path, Action, Title string
	Open                        bool
}

// Table assembles the server and answers its rows and gin's routes.
func Table(d Deps) (rows []Declared, engine []string, err error) {
	s, err := assemble(d, (*server).routes)
	if err != nil {
		return nil, nil, err
	}
	for _, r := range s.routes() {
		known := s.byPattern[r.pattern()]
		rows = append(rows, Declared{Method: r.method, Path: r.path, Action: r.action, Title: r.title, Open: known.open})
	}
	for _, r := range s.engine.Routes() {
		engine = append(engine, r.Method+" "+r.Path)
	}
	return rows, engine, nil
}

// WithRoute assembles the server with one route more.
func WithRoute(d Deps, method, path, action string, handle gin.HandlerFunc) (*API, error) {
	s, err := assemble(d, func(s *server) []route { return append(s.routes(), at(method, path, action, "试验", plain(handle))) })
	if err != nil {
		return nil, err
	}
	return &API{Handler: s.handler()}, nil
}

// BehindTheTable assembles the server with a route that the table does not have.
func BehindTheTable(d Deps) error {
	_, err := assemble(d, func(s *server) []route {
		s.engine.GET("/forgotten", func(*gin.Context) {})
		return s.routes()
	})
	return err
}

// Title is what a code is called, and its status.
func Title(code string) (string, int) {
	for c, title := range titleOf {
		if string(c) == code {
			return title, statusOf[c]
		}
	}
	return "", 0
}
