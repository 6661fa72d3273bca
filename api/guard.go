package api

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"sanxiang/domain/fault"
)

// guard finds out who asks and whether one of their roles may ask at all. It
// stands before every route and goes by the route's declared action; an
// address that leads nowhere is answered by nowhere.
func (s *server) guard(c *gin.Context) {
	r := asker(c.Request.Context())
	if !s.allow(c, "address "+r.address, s.Limits.Address) {
		return
	}
	if c.FullPath() == "" || r.route.open {
		return
	}
	if err := s.admit(c, r); err != nil {
		s.refuse(c, err)
		return
	}
	s.allow(c, "account "+r.account(), s.Limits.Account)
}

func (s *server) admit(c *gin.Context, r *request) error {
	ctx := c.Request.Context()
	person, people, err := s.Identity.Current(ctx)
	if err != nil {
		return err
	}
	r.person, r.people = person, people
	if s.Identity.MustChange(ctx) && !r.route.first {
		return fault.New(fault.RoleDenied, "请先修改初始密码，再办理其他事项")
	}
	role, ok := s.may(r, r.route.action)
	if !ok {
		return fault.New(fault.RoleDenied, "您的岗位不能办理“%s”", r.route.title)
	}
	r.role = role
	return nil
}

// nowhere answers addresses that no route stands for: pages belong to the
// desk, everything else does not exist.
func (s *server) nowhere(c *gin.Context) {
	if s.Desk != nil && isPage(c.Request) {
		s.Desk.ServeHTTP(c.Writer, c.Request)
		return
	}
	s.refuse(c, fault.New(fault.NotFound, "没有这个地址"))
}

func isPage(r *http.Request) bool {
	return (r.Method == http.MethodGet || r.Method == http.MethodHead) && !strings.HasPrefix(r.URL.Path, "/api/") && !strings.HasPrefix(r.URL.Path, "/public/")
}

// noMethod answers a known address that does not know the method.
func (s *server) noMethod(c *gin.Context) {
	s.refuse(c, withStatus(fault.New(fault.Malformed, "这个地址不支持 %s 方法", c.Request.Method), http.StatusMethodNotAllowed))
}
