package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/app"
	"sanxiang/internal/cli"
	"sanxiang/internal/config"
	"sanxiang/internal/datadir"
	"sanxiang/internal/demo"
	"sanxiang/internal/embedded"
	"sanxiang/internal/engine"
	"sanxiang/internal/payload"
)

// devCmd is `sanxiang-dev dev`.
type devCmd struct {
	Start string `name:"demo-start" env:"SANXIANG_DEMO_START" placeholder:"DATE" help:"空数据目录的演示时钟从这一天九时开始；缺省为现在。"`
}

// Run runs the whole product until the process is asked to end.
func (d devCmd) Run(ctx context.Context, a *cli.App) error {
	var start time.Time
	if d.Start != "" {
		day, err := calendar.ParseDate(d.Start)
		if err != nil {
			return fmt.Errorf("SANXIANG_DEMO_START：%q 不是日期", d.Start)
		}
		start = day.Start().Add(9 * time.Hour)
	}
	if err := a.Config.Check(); err != nil {
		return err
	}
	return serve(ctx, a.Config, a.Log, start, func(r *running) error { return greet(a.Out, r) })
}

// greet tells whoever started the program where to go on.
func greet(w io.Writer, r *running) error {
	base := "http://" + r.cfg.Addr
	lines := []string{
		"三项制度已就绪", "",
		"  工作台          " + base + "/", "  接口与文档      " + base + "/docs/", "  公示            " + base + "/public/disclosures",
		"  Temporal 页面   " + r.engine.UIAddress(), "  数据目录        " + r.cfg.Data, "",
	}
	if r.cfg.DemoPeople {
		lines = append(lines, "演示账号（密码都是 "+demo.Password+"）")
		for _, p := range demo.People() {
			lines = append(lines, fmt.Sprintf("  %-12s %s  %s  %s", p.Login, p.Name, party.RoleTitle(p.Role), p.Note))
		}
		lines = append(lines, "")
	}
	lines = append(lines, "下一步：另开一个终端运行 bin/sanxiang-dev demo --server "+base+"，在这里办理示例案件")
	for _, line := range lines {
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return nil
}

// demoDay is where the clock of a demonstration of its own begins: a Wednesday
// that leaves all of a published year before the cases.
const demoDay = "2026-07-01"

// startForDemo brings up a system in a temporary folder, on ports of its own.
func startForDemo(ctx context.Context, a *cli.App) (string, func() error, error) {
	dir, err := os.MkdirTemp("", "sanxiang-demo")
	if err != nil {
		return "", nil, err
	}
	cfg := a.Config
	cfg.Data, cfg.DSN, cfg.Blob, cfg.Addr, cfg.TemporalPort, cfg.UIPort = dir, "", "", "127.0.0.1:0", 0, 0
	// What the system would tell its operators is in the way of the tables.
	log := slog.New(slog.NewTextHandler(a.Err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	ctx, cancel := context.WithCancel(ctx)
	ready, ended := make(chan string, 1), make(chan error, 1)
	go func() {
		ended <- serve(ctx, cfg, log, calendar.MustDate(demoDay).Start().Add(9*time.Hour), func(r *running) error {
			ready <- "http://" + r.listener.Addr().String()
			return nil
		})
	}()
	stop := func() error {
		cancel()
		return errors.Join(<-ended, os.RemoveAll(dir))
	}
	select {
	case url := <-ready:
		return url, stop, nil
	case err := <-ended:
		cancel()
		return "", nil, errors.Join(err, os.RemoveAll(dir))
	}
}

// running is the whole product in this process.
type running struct {
	cfg      config.Config
	log      *slog.Logger
	listener net.Listener
	engine   *embedded.Server
	record   *app.Record
}

// serve runs the whole product until the context ends and calls ready once it
// answers. demoStart sets the clock of an empty record; zero leaves it at now.
func serve(ctx context.Context, cfg config.Config, log *slog.Logger, demoStart time.Time, ready func(*running) error) (err error) {
	folder, err := datadir.Open(cfg.Data)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, folder.Close()) }()
	r := &running{cfg: cfg, log: log}
	if r.listener, err = app.Listen(cfg.Addr); err != nil {
		return err
	}
	defer func() { _ = r.listener.Close() }() // Serve has closed it already, unless it never began
	if err := r.open(ctx, demoStart); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	return r.run(ctx, ready)
}

func (r *running) open(ctx context.Context, demoStart time.Time) (err error) {
	ways, err := cli.Ways(r.cfg)
	if err != nil {
		return err
	}
	r.record, err = app.Open(ctx, app.Options{
		DSN: r.cfg.Database(), Blobs: r.cfg.BlobURL(), Migrate: true, Demo: r.cfg.DemoClock, DemoStart: demoStart, Ways: ways, Log: r.log,
	})
	if err != nil {
		return err
	}
	if r.cfg.DemoPeople {
		if err := demo.Seed(ctx, r.record.Identity); err != nil {
			return errors.Join(err, r.record.Close())
		}
	}
	r.engine, err = embedded.Start(ctx, embedded.Options{
		File: filepath.Join(r.cfg.Data, "engine.db"), Namespace: r.cfg.TemporalNamespace, Port: r.cfg.TemporalPort, UIPort: r.cfg.UIPort,
		PortSetting: "SANXIANG_TEMPORAL_PORT", UIPortSetting: "SANXIANG_UI_PORT", Logger: r.log,
	})
	if err != nil {
		return errors.Join(err, r.record.Close())
	}
	return nil
}

func (r *running) close() error { return errors.Join(r.engine.Stop(), r.record.Close()) }

func (r *running) run(ctx context.Context, ready func(*running) error) error {
	ring, err := r.keys()
	if err != nil {
		return err
	}
	client, err := engine.Connect(engine.Connection{Address: r.engine.Address(), Namespace: r.cfg.TemporalNamespace}, ring, r.log)
	if err != nil {
		return err
	}
	defer client.Close()
	acting := app.NewActing(r.record, client)
	web, err := app.Web(r.record, acting, cli.WebOptions(r.cfg))
	if err != nil {
		return err
	}
	g, gctx := errgroup.WithContext(ctx)
	// Requests end before the worker that answers them does.
	working, stop := context.WithCancel(context.WithoutCancel(ctx))
	g.Go(func() error { defer stop(); return app.Serve(gctx, r.listener, web, r.log) })
	g.Go(func() error { acting.Live.Run(gctx); return nil }) // ends first, or open pages would hold up the end
	g.Go(func() error { return app.RunWorker(working, r.record, client, r.cfg.TemporalNamespace) })
	g.Go(func() error { acting.Run(working); return nil })
	g.Go(func() error { return ready(r) })
	return g.Wait()
}

// keys is the ring that was configured, or one that lives in the data folder.
func (r *running) keys() (*payload.Ring, error) {
	if r.cfg.Keys != "" {
		return payload.ParseRing(r.cfg.Keys.Reveal())
	}
	return payload.KeyFile(filepath.Join(r.cfg.Data, "keys"))
}
