package cli

import (
	"context"
	"errors"

	"sanxiang/internal/clock"
	"sanxiang/internal/config"
	"sanxiang/internal/datadir"
	"sanxiang/internal/identity"
	"sanxiang/internal/store"
)

// LockData keeps every other process out of the data folder until unlock is
// called or the process ends, and refuses a folder that a newer version wrote.
func LockData(path string) (unlock func() error, err error) {
	folder, err := datadir.Open(path)
	if err != nil {
		return nil, err
	}
	return folder.Close, nil
}

// WithStore checks the settings, opens the record's database, with the data
// folder held where the database lies in it, and lends it to do. The schema is
// not looked at.
func (a *App) WithStore(ctx context.Context, do func(*store.Store) error) error {
	if err := a.Config.Check(); err != nil {
		return err
	}
	return a.open(ctx, do)
}

// open is WithStore without a look at the settings.
func (a *App) open(ctx context.Context, do func(*store.Store) error) (err error) {
	if !a.Config.MySQL() {
		unlock, err := LockData(a.Config.Data)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, unlock()) }()
	}
	s, err := store.Open(ctx, store.Options{DSN: a.Config.Database(), Logger: a.Log})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return schema(do(s))
}

// WithRecord is WithStore on a schema of this version, on a record that may be
// used in this mode.
func (a *App) WithRecord(ctx context.Context, do func(*store.Store) error) error {
	return a.WithStore(ctx, func(s *store.Store) error {
		if err := s.CheckSchema(ctx); err != nil {
			return err
		}
		if err := RefuseDemo(ctx, a.Config, identity.New(s, clock.System{})); err != nil {
			return err
		}
		return do(s)
	})
}

// RefuseDemo keeps production away from a record that ever held people with a
// password that everybody knows.
func RefuseDemo(ctx context.Context, c config.Config, id *identity.Identity) error {
	held, err := id.HoldsDemo(ctx)
	if err == nil && held && c.Mode == config.Production {
		return errors.New("SANXIANG_DSN：这个数据库里有演示账号，不能用于生产")
	}
	return err
}

// schema says in the operator's words what the store found.
func schema(err error) error {
	switch {
	case errors.Is(err, store.ErrSchemaNewer):
		return errors.New("数据库由更新版本的程序写入，请使用较新的版本")
	case errors.Is(err, store.ErrSchemaOlder):
		return errors.New("数据库结构还不是本版本的，请先运行 migrate")
	}
	return err
}
