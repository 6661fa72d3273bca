package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/clock"
	"sanxiang/internal/config"
	"sanxiang/internal/datadir"
	"sanxiang/internal/demo"
	"sanxiang/internal/identity"
	"sanxiang/internal/payload"
	"sanxiang/internal/store"
	"sanxiang/policies"
)

// said is what one run of a program wrote, and how it ended.
type said struct {
	code     int
	out, err string
}

// dev runs the development program.
func dev(t *testing.T, env []string, in string, args ...string) said {
	t.Helper()
	return play(t, Program{Name: "sanxiang-dev", Mode: config.Dev}, env, in, args...)
}

func play(t *testing.T, p Program, env []string, in string, args ...string) said {
	t.Helper()
	var out, problems bytes.Buffer
	code := p.Run(t.Context(), args, &App{In: strings.NewReader(in), Out: &out, Err: &problems, env: env})
	return said{code, out.String(), problems.String()}
}

func requireLine(t *testing.T, s said, part string) {
	t.Helper()
	require.Equal(t, 1, s.code, s.err)
	require.Contains(t, s.err, part)
	require.Equal(t, 1, strings.Count(s.err, "\n"), "one line: %s", s.err)
}

func TestABareInstallation(t *testing.T) {
	data := t.TempDir()
	account := []string{"account", "create", "--data", data, "--admin", "--login=guanli", "--name=管理"}
	requireLine(t, dev(t, nil, "correct-zebra-battery\n", account...), "请先运行 migrate")

	first := dev(t, nil, "", "migrate", "--data", data)
	require.Equal(t, 0, first.code, first.err)
	require.Contains(t, first.out, "0001")
	again := dev(t, nil, "", "migrate", "--data", data)
	require.Contains(t, again.out, "本次执行 0 步")

	requireLine(t, dev(t, nil, "short\n", account...), "密码至少")
	requireLine(t, dev(t, nil, "", account...), "SANXIANG_PASSWORD")
	made := dev(t, nil, "correct-zebra-battery\n", account...)
	require.Equal(t, 0, made.code, made.err)
	require.Contains(t, made.out, "guanli")
	requireLine(t, dev(t, nil, "correct-zebra-battery\n", account...), "登录名已被使用")
	second := dev(t, []string{"SANXIANG_PASSWORD=another-zebra-battery"}, "", "account", "create", "--data", data, "--admin", "--login=guanli2")
	require.Equal(t, 0, second.code, second.err)

	withIdentity(t, data, func(id *identity.Identity) {
		a, err := id.SignIn(t.Context(), "guanli2", "another-zebra-battery", "")
		require.NoError(t, err)
		require.False(t, a.MustChange, "who typed the password knows it")
		staff, err := id.Staff(t.Context())
		require.NoError(t, err)
		require.Len(t, staff.Assignments, 2)
		require.Len(t, staff.Units, 1)
	})
}

func withIdentity(t *testing.T, data string, do func(*identity.Identity)) {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{DSN: filepath.Join(data, "record.db")})
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	do(identity.New(s, clock.System{}))
}

func TestAHeldDataFolderIsOneClearLine(t *testing.T) {
	data := t.TempDir()
	unlock, err := LockData(data)
	require.NoError(t, err)
	requireLine(t, dev(t, nil, "", "migrate", "--data", data), datadir.ErrHeld.Error())
	require.NoError(t, unlock())
	require.Equal(t, 0, dev(t, nil, "", "migrate", "--data", data).code)
}

func TestANewerDatabaseIsOneClearLine(t *testing.T) {
	app := App{Config: config.Config{}}
	for _, found := range []error{store.ErrSchemaNewer, store.ErrSchemaOlder} {
		require.NotContains(t, schema(found).Error(), "store")
	}
	require.NoError(t, schema(nil))
	require.Error(t, app.WithStore(t.Context(), nil), "no settings, no database")
}

func TestProductionRefusesARecordOfDemoPeople(t *testing.T) {
	data := t.TempDir()
	require.Equal(t, 0, dev(t, nil, "", "migrate", "--data", data).code)
	withIdentity(t, data, func(id *identity.Identity) {
		strict, easy := config.Config{Mode: config.Production}, config.Config{Mode: config.Dev}
		require.NoError(t, RefuseDemo(t.Context(), strict, id))
		require.NoError(t, demo.Seed(t.Context(), id))
		require.ErrorContains(t, RefuseDemo(t.Context(), strict, id), "演示账号")
		require.NoError(t, RefuseDemo(t.Context(), easy, id))
	})
}

func TestTheProductionProgramIsStrict(t *testing.T) {
	strict := Program{Name: "sanxiang", Mode: config.Production}
	data := "--data=" + t.TempDir()
	bare := play(t, strict, nil, "", "migrate", data)
	require.Equal(t, 1, bare.code)
	for _, setting := range []string{"SANXIANG_DSN", "SANXIANG_KEYS", "SANXIANG_TLS"} {
		require.Contains(t, bare.err, setting+"：")
	}
	env := []string{"SANXIANG_DSN=mysql://u:p4ss@tcp(127.0.0.1:1)/d", "SANXIANG_KEYS=" + payload.GenerateKey("2026a")}
	full := []string{"migrate", data, "--tls=proxy", "--trusted-proxies=10.0.0.0/8"}
	require.NotContains(t, play(t, strict, env, "", full...).err, "SANXIANG_", "it gets as far as the database")
	require.NotContains(t, play(t, strict, env, "", full...).err, "p4ss")
	requireLine(t, play(t, strict, env, "", append(full, "--demo-clock")...), "SANXIANG_DEMO_CLOCK：")
	requireLine(t, play(t, Program{Name: "sanxiang-dev", Mode: config.Dev}, env, "", append(full, "--mode=production", "--no-demo-clock")...), "SANXIANG_DEMO_PEOPLE：")
}

func TestMisspeltVariableIsRefused(t *testing.T) {
	requireLine(t, dev(t, []string{"SANXIANG_PORT=80"}, "", "version"), "SANXIANG_PORT：")
	require.Equal(t, 0, dev(t, []string{"SANXIANG_UI_PORT=80", "SANXIANG_TEST_BIN=x", "HOME=/"}, "", "version").code)
}

func TestHelpAndUsage(t *testing.T) {
	help := dev(t, nil, "")
	require.Equal(t, 0, help.code)
	for _, command := range []string{"migrate", "setup", "account create", "explain deadline", "explain policy", "explain procedure", "version"} {
		require.Contains(t, help.out, command)
	}
	require.NotContains(t, help.out, "--keys", "secrets are no flags")
	require.Equal(t, 2, dev(t, nil, "", "migrat").code)
	require.Equal(t, 2, dev(t, nil, "", "account", "create").code)
}

func TestExplain(t *testing.T) {
	policy := dev(t, nil, "", "explain", "policy")
	require.Equal(t, policies.CSV(), policy.out)
	require.Equal(t, policies.RolesPage(), dev(t, nil, "", "explain", "policy", "--roles").out)
	all := dev(t, nil, "", "explain", "procedure")
	require.Equal(t, 0, all.code, all.err)
	for _, table := range policies.Tables() {
		for _, act := range table.Acts {
			require.Contains(t, all.out, "（"+string(act.Name)+"）")
		}
	}
	one := dev(t, nil, "", "explain", "procedure", "review.submit")
	require.Contains(t, one.out, "G06")
	require.NotContains(t, one.out, "review.opine")
	requireLine(t, dev(t, nil, "", "explain", "procedure", "review.nothing"), "review.nothing")
	due := dev(t, nil, "", "explain", "deadline", "--rule=D10", "--start=2026-09-01")
	require.Equal(t, 0, due.code, due.err)
	require.Contains(t, due.out, "D10")
}

// extra is a program's own command.
type extra struct {
	Greeting string `default:"hello" env:"SANXIANG_GREETING"`
}

func (e *extra) Run(ctx context.Context, app *App) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	app.Log.InfoContext(ctx, "greeting")
	return json.NewEncoder(app.Out).Encode(e)
}

func TestAProgramsOwnCommand(t *testing.T) {
	p := Program{Name: "sanxiang-dev", Mode: config.Dev, Commands: []Command{{"greet", "say something", &extra{}, false}}}
	s := play(t, p, []string{"SANXIANG_GREETING=x"}, "", "greet", "--log-format=json")
	require.Equal(t, 0, s.code, s.err)
	require.JSONEq(t, `{"Greeting":"hello"}`, s.out)
	require.True(t, json.Valid([]byte(s.err)))
	require.Empty(t, play(t, p, nil, "", "greet", "--log-level=warn").err)
}

type broken struct{}

func (broken) Run(*App) error { panic(errors.New("a fault of the program")) }

func TestAPanicIsNotSwallowed(t *testing.T) {
	p := Program{Name: "x", Mode: config.Dev, Commands: []Command{{"break", "", &broken{}, false}}}
	require.Panics(t, func() { play(t, p, nil, "", "break") })
}

func TestSetupSaysWhereItFailed(t *testing.T) {
	began := time.Now()
	s := dev(t, nil, "", "setup", "--temporal-address=127.0.0.1:1", "--patience=300ms", "--log-level=error")
	require.Equal(t, 1, s.code)
	require.Contains(t, s.err, "SANXIANG_TEMPORAL_ADDRESS：")
	require.Less(t, time.Since(began), 20*time.Second)
}

func TestVerifyHoldsTheRecordAgainstTheLaw(t *testing.T) {
	data := t.TempDir()
	require.Equal(t, 0, dev(t, nil, "", "migrate", "--data", data).code)
	for _, args := range [][]string{{"verify"}, {"verify", "--law"}, {"verify", "--law", "--json"}} {
		said := dev(t, nil, "", append(args, "--data", data)...)
		require.Equal(t, 0, said.code, said.err)
		require.Contains(t, said.out, map[int]string{1: "ok", 2: "ok", 3: `"violations":0`}[len(args)])
	}
}
