package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"sanxiang/domain/fault"
	"sanxiang/internal/config"
)

// commands are those that both programs have, one line for each. A program's
// own commands stand in its Program.
type commands struct {
	config.Config `group:"设置"`

	API       APICmd       `cmd:"" name:"api" help:"运行接口服务。"`
	Worker    WorkerCmd    `cmd:"" help:"运行案件、期限和巡检。"`
	Verify    VerifyCmd    `cmd:"" help:"核验全部记录的哈希链，指出第一处被破坏的记录。"`
	Rebuild   RebuildCmd   `cmd:"" help:"Temporal 数据丢失或者更换后，把未结束的案件重新交给它。"`
	Migrate   MigrateCmd   `cmd:"" help:"建立数据库结构，或者升级到本程序的版本。"`
	Setup     SetupCmd     `cmd:"" help:"在 Temporal 服务上准备命名空间。"`
	Account   AccountCmd   `cmd:"" help:"管理账号。"`
	Catalogue CatalogueCmd `cmd:"" help:"载入和查看规则版本。"`
	Explain   ExplainCmd   `cmd:"" help:"说明规则：期限如何推算、流程如何规定、权限如何划分。"`
	OpenAPI   OpenAPICmd   `cmd:"" name:"openapi" help:"输出接口描述（OpenAPI 3.1，JSON）。"`
	Draw      DrawCmd      `cmd:"" help:"双随机抽取：生成种子，核验结果。"`
	Version   VersionCmd   `cmd:"" help:"显示版本。"`
}

const description = "住房城乡建设行政执法三项制度：公示、全过程记录、法制审核。\n\n" +
	"数据库地址 SANXIANG_DSN 和密钥 SANXIANG_KEYS 只从环境变量读取，" +
	"也可以用 SANXIANG_DSN_FILE、SANXIANG_KEYS_FILE 指明存放它们的文件。"

// ExplainCmd groups the explanations.
type ExplainCmd struct {
	Deadline  ExplainDeadlineCmd  `cmd:"" help:"逐步推算一个期限。"`
	Clock     ExplainClockCmd     `cmd:"" help:"说明案件的期限：依据、逐步推算、下一个节点。"`
	Procedure ExplainProcedureCmd `cmd:"" help:"列出执法流程的每个事项。"`
	Policy    ExplainPolicyCmd    `cmd:"" help:"列出岗位权限。"`
	Review    ExplainReviewCmd    `cmd:"" help:"判断一项决定是否应当法制审核，并说明依据。"`
}

// Program is one executable.
type Program struct {
	Name string
	// Mode is what it runs in when nobody says otherwise.
	Mode config.Mode
	// Commands are those that this program has alone.
	Commands []Command
}

// Command is one more command: a pointer to a struct of flags whose Run method
// takes what it needs of a context.Context and an *App.
type Command struct {
	Name, Help string
	Cmd        any
	Hidden     bool // from --help
}

// App is what a command works with.
type App struct {
	Config config.Config // with its secrets; not checked yet
	In     io.Reader
	Out    io.Writer
	Err    io.Writer
	Log    *slog.Logger // to Err
	env    []string
}

// Main runs the command that the arguments name, until it is done or the
// process is asked to end, and answers the exit code.
func (p Program) Main() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return p.Run(ctx, os.Args[1:], &App{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, env: config.Environ()})
}

// Run is Main with its surroundings given. Variables are still read from the
// process.
func (p Program) Run(ctx context.Context, args []string, app *App) int {
	err := p.run(ctx, args, app)
	var done exit
	switch {
	case err == nil:
		return 0
	case errors.As(err, &done):
		return int(done)
	}
	_, _ = fmt.Fprintf(app.Err, "%s: %s\n", p.Name, sentence(err)) // where would a failure to say so be told?
	var usage *kong.ParseError
	if errors.As(err, &usage) {
		return 2
	}
	return 1
}

// exit is how kong ends a run that only asked for help.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit %d", int(e)) }

func (p Program) run(ctx context.Context, args []string, app *App) (err error) {
	var flags commands
	parser, err := p.parser(&flags, app)
	if err != nil {
		return err
	}
	defer func() {
		switch cause := recover().(type) {
		case nil:
		case exit:
			err = cause
		default:
			panic(cause)
		}
	}()
	if len(args) == 0 {
		args = []string{"--help"}
	}
	chosen, err := parser.Parse(args)
	if err != nil {
		return err
	}
	if err := config.Unknown(app.env, append(variables(parser.Model), passwordVariable)); err != nil {
		return err
	}
	if err := flags.ReadSecrets(app.env); err != nil {
		return err
	}
	app.Config, app.Log = flags.Config, logger(flags.Config, app.Err)
	chosen.BindTo(ctx, (*context.Context)(nil))
	return chosen.Run(app)
}

func (p Program) parser(flags *commands, app *App) (*kong.Kong, error) {
	demo := "false"
	if p.Mode == config.Dev {
		demo = "true"
	}
	options := []kong.Option{
		kong.Name(p.Name), kong.Description(description),
		kong.Vars{"mode": string(p.Mode), "demo": demo},
		kong.Writers(app.Out, app.Err),
		kong.Exit(func(code int) { panic(exit(code)) }), // recovered in run
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	}
	for _, c := range p.Commands {
		var tags []string
		if c.Hidden {
			tags = append(tags, `hidden:""`)
		}
		options = append(options, kong.DynamicCommand(c.Name, c.Help, "", c.Cmd, tags...))
	}
	return kong.New(flags, options...)
}

// variables lists every variable that a setting or any command's flag reads.
func variables(model *kong.Application) []string {
	names := config.Variables()
	_ = kong.Visit(model, func(node kong.Visitable, next kong.Next) error { // no visitor here fails
		if f, ok := node.(*kong.Flag); ok {
			names = append(names, f.Envs...)
		}
		return next(nil)
	})
	return names
}

func logger(c config.Config, to io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.LogLevel}
	if c.LogFormat == config.JSON {
		return slog.New(slog.NewJSONHandler(to, options))
	}
	return slog.New(slog.NewTextHandler(to, options))
}

// sentence is what people get to read of an error.
func sentence(err error) string {
	if f, ok := errors.AsType[*fault.Fault](err); ok {
		return f.Message
	}
	return err.Error()
}
