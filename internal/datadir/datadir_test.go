package datadir_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/datadir"
)

func TestOneProcessHoldsTheFolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "data")
	if held := os.Getenv("SANXIANG_TEST_HELD"); held != "" {
		_, err := datadir.Open(held)
		require.ErrorIs(t, err, datadir.ErrHeld)
		require.NotContains(t, err.Error(), "\n")
		return
	}
	f, err := datadir.Open(path)
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o700), info.Mode().Perm(), "personal data is for the owner alone")
	require.Equal(t, filepath.Join(path, "blobs", "x"), f.Path("blobs", "x"))

	other := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestOneProcessHoldsTheFolder$")
	other.Env = append(os.Environ(), "SANXIANG_TEST_HELD="+path)
	out, err := other.CombinedOutput()
	require.NoError(t, err, string(out))

	require.NoError(t, f.Close())
	f, err = datadir.Open(path)
	require.NoError(t, err, "a folder that was let go can be had")
	require.NoError(t, f.Close())
}

func TestNewerFolderIsRefused(t *testing.T) {
	path := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(path, "format"), []byte("2\n"), 0o600))
	_, err := datadir.Open(path)
	require.ErrorIs(t, err, datadir.ErrNewer)
	require.NotContains(t, err.Error(), "\n")
	require.NoError(t, os.WriteFile(filepath.Join(path, "format"), []byte("what"), 0o600))
	_, err = datadir.Open(path)
	require.ErrorContains(t, err, path, "and a refused folder is not held")
	require.NotErrorIs(t, err, datadir.ErrHeld)
}

func TestFolderThatCannotBeMade(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := datadir.Open(filepath.Join(file, "data"))
	require.ErrorContains(t, err, file)
}
