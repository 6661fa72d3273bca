package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCatalogueIsLoadedAndListed(t *testing.T) {
	data := t.TempDir()
	require.Equal(t, 0, dev(t, nil, "", "migrate", "--data", data).code)
	file := filepath.Join(t.TempDir(), "2027.yaml")
	edition := "edition: calendar-2027-1\nkind: calendar\neffective_from: 2026-11-10\nsource: 测试\nyears:\n  - year: 2027\n    days_off:\n      - {from: 2027-01-01, to: 2027-01-04, name: 元旦}\n"
	require.NoError(t, os.WriteFile(file, []byte(edition), 0o600))

	loaded := dev(t, nil, "", "catalogue", "load", "--data", data, file)
	require.Equal(t, 0, loaded.code, loaded.err)
	require.Contains(t, loaded.out, "已载入 calendar-2027-1（calendar），自 2026-11-10 起生效")
	require.Contains(t, loaded.out, "2027 年放假安排由暂定改为正式")
	require.Contains(t, dev(t, nil, "", "catalogue", "load", "--data", data, file).out, "没有变化")

	list := dev(t, nil, "", "catalogue", "list", "--data", data)
	require.Equal(t, 0, list.code, list.err)
	require.Regexp(t, `(?m)^calendar +calendar-2027-1 +2026-11-10 +由 system 于 .+ 载入$`, list.out)
	require.Regexp(t, `(?m)^periods +periods-2024-1 +1996-10-01 +随程序发布$`, list.out)

	require.NoError(t, os.WriteFile(file, []byte("edition: x\n"), 0o600))
	requireLine(t, dev(t, nil, "", "catalogue", "load", "--data", data, file), "版本文件未通过检查")

	twice := edition + "  - year: 2028\n    make_up:\n      - {from: 2028-01-04, name: 元旦}\n  - year: 2028\n"
	require.NoError(t, os.WriteFile(file, []byte(twice), 0o600))
	bad := dev(t, nil, "", "catalogue", "load", "--data", data, file)
	requireLine(t, bad, "共 2 处")
	require.Contains(t, bad.out, "第 9 行 2028：调休上班日")

	unlock, err := LockData(data)
	require.NoError(t, err)
	defer func() { require.NoError(t, unlock()) }()
	requireLine(t, dev(t, nil, "", "catalogue", "load", "--data", data, file), "/admin/editions")
}
