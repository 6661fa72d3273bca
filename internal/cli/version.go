package cli

import (
	"fmt"
	"runtime/debug"
)

// VersionCmd is `sanxiang version`.
type VersionCmd struct{}

// Run prints the version that the build was stamped with, the commit and the
// compiler.
func (VersionCmd) Run(app *App) error {
	version, commit := "(devel)", "未知提交"
	info, ok := debug.ReadBuildInfo()
	if !ok {
		_, err := fmt.Fprintf(app.Out, "%s %s\n", version, commit)
		return err
	}
	if info.Main.Version != "" {
		version = info.Main.Version
	}
	changed := ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			commit = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			changed = "，另有未提交的改动"
		}
	}
	_, err := fmt.Fprintf(app.Out, "%s（%s%s），%s\n", version, commit, changed, info.GoVersion)
	return err
}
