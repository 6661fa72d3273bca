package store_test

import (
	"cmp"
	"database/sql"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/store/storetest"
	"sanxiang/migrations"
)

func TestEachDialectHasTheSameMigrations(t *testing.T) {
	names := func(dialect string) []string {
		files, err := migrations.For(dialect)
		require.NoError(t, err)
		found, err := fs.Glob(files, "*.sql")
		require.NoError(t, err)
		return found
	}
	require.NotEmpty(t, names("sqlite"))
	require.Equal(t, names("sqlite"), names("mysql"))
}

// TestParity compares what the two sets of migrations really make.
func TestParity(t *testing.T) {
	mysql := storetest.MySQL(t)
	sqlite := storetest.SQLite(t)
	require.Equal(t, sqliteColumns(t, sqlite.Raw), mysqlColumns(t, mysql.Raw))
	require.Equal(t, sqliteUniques(t, sqlite.Raw), mysqlUniques(t, mysql.Raw))
	require.Equal(t, names(t, sqlite.Raw, "SELECT name FROM sqlite_master WHERE type = 'trigger'"),
		names(t, mysql.Raw, "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()"))
	require.Equal(t, sqliteForeignKeys(t, sqlite.Raw), names(t, mysql.Raw, `SELECT CONCAT(table_name, '.', column_name, ' -> ', referenced_table_name)
		FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL`))
}

// columns maps table.column to its type and whether it may hold nothing.
func sqliteColumns(t *testing.T, db *sql.DB) map[string]string {
	columns := map[string]string{}
	each(t, db, `SELECT m.name, c.name, c.type, c."notnull" FROM sqlite_master m, pragma_table_xinfo(m.name) c
		WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'goose_%'`, func(row []string) {
		columns[row[0]+"."+row[1]] = sqliteType(row[1], row[2]) + nullable(row[3] == "0")
	})
	require.NotEmpty(t, columns)
	return columns
}

func mysqlColumns(t *testing.T, db *sql.DB) map[string]string {
	columns := map[string]string{}
	each(t, db, `SELECT table_name, column_name, column_type, is_nullable FROM information_schema.columns
		WHERE table_schema = DATABASE() AND table_name NOT LIKE 'goose%'`, func(row []string) {
		columns[row[0]+"."+row[1]] = mysqlType(row[2]) + nullable(row[3] == "YES")
	})
	return columns
}

func nullable(yes bool) string {
	if yes {
		return ""
	}
	return " NOT NULL"
}

// sqliteType and mysqlType give both dialects' names for one thing one name.
func sqliteType(column, declared string) string {
	switch declared = strings.ToLower(declared); {
	case column == "request_key":
		return "varbinary(1020)" // 255 characters of at most four bytes
	case declared == "integer":
		return "bigint"
	default:
		return strings.TrimSuffix(declared, " generated always")
	}
}

func mysqlType(declared string) string {
	switch declared = strings.ToLower(declared); declared {
	case "tinyint(1)":
		return "boolean"
	case "bigint(20)":
		return "bigint"
	case "datetime(6)":
		return "datetime"
	case "mediumblob":
		return "blob"
	case "mediumtext":
		return "text"
	default:
		return declared
	}
}

// uniques lists the columns of every primary or unique key, by table.
func sqliteUniques(t *testing.T, db *sql.DB) []string {
	keys := map[string][]string{}
	each(t, db, `SELECT m.name, i.name, c.name FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
		WHERE m.type = 'table' AND m.name NOT LIKE 'goose_%' AND i."unique" = 1 ORDER BY m.name, i.name, c.seqno`, func(row []string) {
		keys[row[0]+"|"+row[1]] = append(keys[row[0]+"|"+row[1]], row[2])
	})
	// The one key that is the row id itself has no index of its own.
	keys["audit|rowid"] = []string{"id"}
	return flat(keys)
}

func mysqlUniques(t *testing.T, db *sql.DB) []string {
	keys := map[string][]string{}
	each(t, db, `SELECT table_name, index_name, column_name FROM information_schema.statistics
		WHERE table_schema = DATABASE() AND table_name NOT LIKE 'goose%' AND non_unique = 0 ORDER BY table_name, index_name, seq_in_index`, func(row []string) {
		keys[row[0]+"|"+row[1]] = append(keys[row[0]+"|"+row[1]], row[2])
	})
	return flat(keys)
}

func flat(keys map[string][]string) []string {
	var out []string
	for name, columns := range keys {
		table, _, _ := strings.Cut(name, "|")
		out = append(out, fmt.Sprintf("%s (%s)", table, strings.Join(columns, ", ")))
	}
	slices.Sort(out)
	return out
}

func sqliteForeignKeys(t *testing.T, db *sql.DB) []string {
	var keys []string
	each(t, db, `SELECT m.name, f."from", f."table" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`, func(row []string) {
		keys = append(keys, row[0]+"."+row[1]+" -> "+row[2])
	})
	slices.Sort(keys)
	return keys
}

func names(t *testing.T, db *sql.DB, query string) []string {
	var found []string
	each(t, db, query, func(row []string) { found = append(found, row[0]) })
	require.NotEmpty(t, found)
	slices.Sort(found)
	return found
}

// each reads rows of any number of columns as text.
func each(t *testing.T, db *sql.DB, query string, visit func([]string)) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	require.NoError(t, err)
	defer rows.Close()
	columns, err := rows.Columns()
	require.NoError(t, err)
	for rows.Next() {
		row := make([]string, len(columns))
		into := make([]any, len(columns))
		for i := range row {
			into[i] = &row[i]
		}
		require.NoError(t, rows.Scan(into...))
		visit(row)
	}
	require.NoError(t, rows.Err())
}

// TestLengthsAgree reads the migrations themselves: a CHECK in SQLite that
// differs from its declared length would only show on MySQL.
func TestLengthsAgree(t *testing.T) {
	files, err := migrations.For("sqlite")
	require.NoError(t, err)
	declared := regexp.MustCompile(`(?m)^\s+(\w+) (?:VAR)?CHAR\((\d+)\)(.*)$`)
	checked := regexp.MustCompile(`CHECK \(length\((\w+)\) <= (\d+)\)`)
	found := map[string]int{}
	require.NoError(t, fs.WalkDir(files, ".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".sql") {
			return err
		}
		text, err := fs.ReadFile(files, path)
		for _, column := range declared.FindAllStringSubmatch(string(text), -1) {
			found[path]++
			if strings.Contains(column[3], "LIKE '____-__-__'") {
				continue
			}
			check := checked.FindStringSubmatch(column[3])
			require.NotNil(t, check, "%s: %s has no length check", path, column[1])
			require.Equal(t, column[1:3], check[1:3], path)
		}
		return err
	}))
	require.Greater(t, len(found), 3, cmp.Or(strings.Join(slices.Sorted(maps.Keys(found)), ", "), "no column was found"))
}
