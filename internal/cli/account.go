package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/term"

	"sanxiang/domain/party"
	"sanxiang/internal/clock"
	"sanxiang/internal/identity"
	"sanxiang/internal/store"
)

// passwordVariable holds a new account's password where nobody is there to
// type it.
const passwordVariable = "SANXIANG_PASSWORD"

// administration is the unit of administrators on a bare installation.
const administration party.UnitID = "xitong"

// AccountCmd groups what is done about accounts at the server itself.
type AccountCmd struct {
	Create AccountCreateCmd `cmd:"" help:"建立账号；密码从环境变量 SANXIANG_PASSWORD 或者标准输入读取。"`
}

// AccountCreateCmd is `sanxiang account create`: the first administrator of a
// bare installation, or one more where all were lost.
type AccountCreateCmd struct {
	Login string `required:"" help:"登录名。"`
	Name  string `help:"姓名；缺省与登录名相同。"`
	Admin bool   `help:"设为系统管理员（不接触案件内容）。"`
}

// Run makes the account on the configured database. It has no role unless it is
// to be an administrator's; roles are given by administrators.
func (c *AccountCreateCmd) Run(ctx context.Context, app *App) error {
	password, err := app.password()
	if err != nil {
		return err
	}
	return app.WithRecord(ctx, func(s *store.Store) error {
		a, err := c.create(ctx, identity.New(s, clock.System{}), password)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(app.Out, "已建立账号 %s（%s）\n", a.Login, a.ID)
		return err
	})
}

func (c *AccountCreateCmd) create(ctx context.Context, id *identity.Identity, password string) (identity.Account, error) {
	name := c.Name
	if name == "" {
		name = c.Login
	}
	a, err := id.CreateAccount(ctx, identity.Operator(), identity.NewAccount{Login: c.Login, Name: name, Password: password})
	if err != nil || !c.Admin {
		return a, err
	}
	units, err := id.Units(ctx)
	if err != nil {
		return a, err
	}
	if !slices.ContainsFunc(units, func(u identity.Unit) bool { return u.ID == administration }) {
		if err := id.SaveUnit(ctx, identity.Operator(), identity.Unit{ID: administration, Name: "系统管理", Kind: identity.Other}); err != nil {
			return a, err
		}
	}
	_, err = id.Assign(ctx, identity.Operator(), identity.Assignment{Person: a.ID, Assignment: party.Assignment{
		Role: party.Administrator, Unit: administration, Span: party.Span{From: id.Today()},
	}})
	return a, err
}

// password reads the variable, or asks at the terminal without showing what is
// typed, or takes the first line of the input.
func (a *App) password() (string, error) {
	for _, entry := range a.env {
		if value, ok := strings.CutPrefix(entry, passwordVariable+"="); ok && value != "" {
			return value, nil
		}
	}
	if f, ok := a.In.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return a.ask(f)
	}
	line, err := bufio.NewReader(a.In).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	if line = strings.TrimRight(line, "\r\n"); line == "" {
		return "", errors.New("请用标准输入或者环境变量 SANXIANG_PASSWORD 提供密码")
	}
	return line, nil
}

func (a *App) ask(terminal *os.File) (string, error) {
	var typed [2]string
	for i, prompt := range []string{"密码：", "再次输入："} {
		if _, err := fmt.Fprint(a.Err, prompt); err != nil {
			return "", err
		}
		line, err := term.ReadPassword(int(terminal.Fd()))
		if err != nil {
			return "", err
		}
		typed[i] = string(line)
		if _, err := fmt.Fprintln(a.Err); err != nil {
			return "", err
		}
	}
	if typed[0] != typed[1] {
		return "", errors.New("两次输入的密码不一致")
	}
	return typed[0], nil
}
