package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

	"sanxiang/catalogue"
	"sanxiang/domain/law"
	"sanxiang/internal/datadir"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
)

// Where the rules of an explanation come from, as the answer says it.
const (
	fromRecord  = "本机数据目录已装载的版本"
	fromMySQL   = "所连接的数据库已装载的版本"
	fromProgram = "随程序发布的版本"
)

// ruleBook is the editions that an explanation goes by, and where they come from.
type ruleBook struct {
	law.Editions
	Source string
}

// ruleBook reads the editions of the configured record, with those that were
// loaded into it; where there is no record, the shipped ones. It asks for no
// settings that reading them does not need.
func (a *App) ruleBook(ctx context.Context) (ruleBook, error) {
	if !a.hasRecord() {
		all, err := catalogue.Shipped()
		return ruleBook{all, fromProgram}, err
	}
	book := ruleBook{Source: fromRecord}
	if a.Config.MySQL() {
		book.Source = fromMySQL
	}
	err := a.open(ctx, func(s *store.Store) error {
		if err := s.CheckSchema(ctx); err != nil {
			return err
		}
		rows, err := s.Editions(ctx)
		if err != nil {
			return err
		}
		book.Editions, err = editions.Of(rows)
		return err
	})
	if errors.Is(err, datadir.ErrHeld) {
		return book, fmt.Errorf("%w；不停止它的，请登录后查看：GET /api/v1/rules/deadlines、POST /api/v1/rules/review；只按随程序发布的版本说明的，请用 --data 另指一个空目录", err)
	}
	return book, err
}

// hasRecord tells whether there is a record to read. Looking makes none.
func (a *App) hasRecord() bool {
	if a.Config.MySQL() {
		return true
	}
	_, err := os.Stat(a.Config.Database())
	return err == nil
}
