package migrations

import (
	"embed"
	"io/fs"
)

//go:embed sqlite/*.sql mysql/*.sql
var files embed.FS

// For gives the migrations of one dialect, "sqlite" or "mysql".
func For(dialect string) (fs.FS, error) {
	return fs.Sub(files, dialect)
}
