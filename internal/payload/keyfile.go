package payload

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// GenerateKey makes an entry for the key list with a fresh random key.
func GenerateKey(id string) string {
	secret := make([]byte, keyBytes)
	rand.Read(secret) // never fails: crypto/rand ends the process instead
	return id + ":" + base64.StdEncoding.EncodeToString(secret)
}

// KeyFile reads the key list in a file, and at the first time makes the file,
// readable by its owner alone, with one fresh key. It serves the development
// server, whose key lives and dies with its data folder; production is given
// its keys by configuration.
func KeyFile(path string) (*Ring, error) {
	list, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		list = []byte(GenerateKey("dev"))
		err = create(path, list)
	}
	if err != nil {
		return nil, fmt.Errorf("payload key file: %w", err)
	}
	ring, err := ParseRing(strings.TrimSpace(string(list)))
	if err != nil {
		return nil, fmt.Errorf("payload key file %s: %w", path, err)
	}
	return ring, nil
}

// create writes the file whole or not at all, since half a key would lock the
// data folder's cases up for good.
func create(path string, content []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".key-*") // 0600 by contract
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name()) //nolint:errcheck // gone already when the rename succeeded
	_, err = tmp.Write(append(content, '\n'))
	if err = errors.Join(err, tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
