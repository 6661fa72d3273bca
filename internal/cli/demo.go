package cli

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"sanxiang/catalogue"
	"sanxiang/internal/demo"
)

// DemoCmd is `sanxiang demo`: it plays the sample cases over HTTP, on a system
// of its own where the program can bring one up, else on a running one.
type DemoCmd struct {
	Server string `help:"在这个运行中的系统上办理；不填时自行启动一个（sanxiang-dev），或者用 SANXIANG_ADDR。" placeholder:"URL"`
	JSON   bool   `name:"json" help:"以 JSON 输出。"`
	// Start brings up a system of its own; nil in programs that cannot.
	Start func(ctx context.Context, a *App) (url string, stop func() error, err error) `kong:"-"`
}

// Run plays the cases and prints what they came to.
func (d DemoCmd) Run(ctx context.Context, a *App) (err error) {
	url := d.Server
	if url == "" {
		url = "http://" + a.Config.Addr
	}
	if d.Server == "" && d.Start != nil {
		var stop func() error
		if url, stop, err = d.Start(ctx, a); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, stop()) }()
	} else if !answers(ctx, url) {
		return fmt.Errorf("%s 没有应答，请先运行 make dev", url)
	}
	return d.play(ctx, a, url)
}

func (d DemoCmd) play(ctx context.Context, a *App, url string) error {
	rules, err := catalogue.Shipped()
	if err != nil {
		return err
	}
	c := demo.NewClient(url, demo.Password)
	now, err := c.Now(ctx)
	if err != nil {
		return err
	}
	if err := demo.Foreseeable(rules.Calendar(), now); err != nil {
		return err
	}
	tell := func(p *demo.Play, step demo.Step) {
		if !d.JSON {
			_, _ = fmt.Fprintf(a.Err, "%s  %-8s %s\n", p.Today, p.Script.Name, step.Act) // progress for people; nothing rests on it
		}
	}
	plays, err := demo.Run(ctx, c, demo.DefaultCast(), rules.Calendar(), demo.Scripts(), tell)
	if err != nil {
		return err
	}
	reports, err := demo.Reports(ctx, c, plays)
	if err != nil {
		return err
	}
	return demo.Print(a.Out, reports, d.JSON)
}

func answers(ctx context.Context, url string) bool {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/readyz", nil)
	if err != nil {
		return false
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	return res.Body.Close() == nil && res.StatusCode == http.StatusOK
}
