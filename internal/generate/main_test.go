package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFilesAreFresh(t *testing.T) {
	top := filepath.Join("..", "..")
	want, err := files(top)
	require.NoError(t, err)
	for path, text := range want {
		got, err := os.ReadFile(filepath.Join(top, filepath.FromSlash(path)))
		require.NoError(t, err)
		require.Equal(t, text, string(got), "%s is stale: run make generate and review the difference", path)
	}
}

func TestOnlyTheGeneratedPartIsReplaced(t *testing.T) {
	page, err := between("before\n"+begins+"old"+ends+"after\n", "new")
	require.NoError(t, err)
	require.Equal(t, "before\n"+begins+"new"+ends+"after\n", page)
	for _, broken := range []string{"no marks", "before\n" + begins + "no end", ends + "before it begins"} {
		_, err := between(broken, "new")
		require.Error(t, err)
	}
}
