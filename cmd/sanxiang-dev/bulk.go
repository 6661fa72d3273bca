package main

import (
	"context"
	"errors"
	"fmt"

	"sanxiang/internal/bulk"
	"sanxiang/internal/cli"
	"sanxiang/internal/clock"
	"sanxiang/internal/identity"
	"sanxiang/internal/store"
)

// bulkCmd is `sanxiang-dev bulk`: it makes the record of a stopped system large,
// for measurements.
type bulkCmd struct {
	Copy     string `help:"复制这个案件（还没有文书的）。" placeholder:"CASE"`
	Copies   int    `help:"复制多少件。" default:"10000"`
	Lengthen string `help:"重复这个案件的最后一条记录（登记证据等不改变环节的）。" placeholder:"CASE"`
	Entries  int    `help:"直到有多少条记录。" default:"2000"`
}

// Run fills a record that holds demo people, and no other.
func (c bulkCmd) Run(ctx context.Context, a *cli.App) error {
	return a.WithRecord(ctx, func(s *store.Store) error {
		held, err := identity.New(s, clock.System{}).HoldsDemo(ctx)
		if err != nil {
			return err
		}
		if !held {
			return errors.New("这不是演示用的数据，不能填充")
		}
		if c.Copy != "" {
			if err := bulk.Copy(ctx, s, c.Copy, c.Copies); err != nil {
				return fmt.Errorf("复制案件：%w", err)
			}
		}
		if c.Lengthen == "" {
			return nil
		}
		if err := bulk.Lengthen(ctx, s, c.Lengthen, c.Entries); err != nil {
			return fmt.Errorf("加长案件：%w", err)
		}
		return nil
	})
}
