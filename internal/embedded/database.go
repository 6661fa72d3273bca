package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"go.temporal.io/server/common/config"
	sqliteplugin "go.temporal.io/server/common/persistence/sql/sqlplugin/sqlite"
	sqliteschema "go.temporal.io/server/schema/sqlite"
	"google.golang.org/protobuf/types/known/durationpb"
)

// database names the file and how it is opened. WAL doubles the throughput,
// FULL keeps every acknowledged act through a power cut, and one connection is
// what SQLite's single writer can use.
func database(file string) *config.SQL {
	return &config.SQL{
		PluginName:   sqliteplugin.PluginName,
		DatabaseName: file,
		MaxConns:     1,
		MaxIdleConns: 1,
		ConnectAttributes: map[string]string{
			"mode":         "rwc",
			"journal_mode": "WAL",
			"synchronous":  "FULL",
			"busy_timeout": "5000",
		},
	}
}

// prepare makes the file with its tables, and in it the namespace, as far as
// they are not there.
func prepare(o Options) error {
	if err := createFile(o.File); err != nil {
		return fmt.Errorf("engine file: %w", err)
	}
	return createNamespace(database(o.File), o.Namespace)
}

// createFile makes the tables one by one, so a crash could leave some of them
// out. A mark beside the file stands until all are made; a file that is found
// with it is made anew. (A draft that is renamed at the end would be simpler, but
// the server's SQLite plugin never closes a file before the process ends.)
func createFile(file string) error {
	mark := file + ".incomplete"
	if exists(mark) {
		if err := removeAll(file, file+"-wal", file+"-shm"); err != nil {
			return err
		}
	}
	if exists(file) {
		return nil
	}
	if err := os.WriteFile(mark, nil, 0o600); err != nil {
		return err
	}
	if err := sqliteschema.SetupSchema(database(file)); err != nil {
		return err
	}
	return os.Remove(mark)
}

// exists treats a file that cannot be looked at as there: opening it will say why.
func exists(file string) bool {
	_, err := os.Stat(file)
	return !errors.Is(err, fs.ErrNotExist)
}

func removeAll(files ...string) error {
	for _, file := range files {
		if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

func createNamespace(sql *config.SQL, name string) error {
	ns, err := sqliteschema.NewNamespaceConfig(clusterName, name, false, nil)
	if err != nil {
		return err
	}
	ns.Detail.Config.Retention = durationpb.New(Retention) // the library fixes one day
	return sqliteschema.CreateNamespaces(sql, ns)
}
