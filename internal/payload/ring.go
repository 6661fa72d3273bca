package payload

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

const keyBytes = 32 // AES-256

// ErrKeys marks a key ring that cannot be used as it is written.
var ErrKeys = errors.New("payload keys")

// Ring is a set of keys by id; the newest encrypts. It is safe for concurrent
// use and never changes: rotation is a new ring in a new process.
type Ring struct {
	newest string
	keys   map[string]cipher.AEAD
}

// ParseRing reads a list such as "2026b:<base64>,2026a:<base64>", newest first.
// Each key is 32 random bytes in standard base64. The errors name the key's id
// and never its content.
func ParseRing(list string) (*Ring, error) {
	ring := &Ring{keys: map[string]cipher.AEAD{}}
	for entry := range strings.SplitSeq(list, ",") {
		id, aead, err := parseKey(strings.TrimSpace(entry))
		if err != nil {
			return nil, err
		}
		if _, twice := ring.keys[id]; twice {
			return nil, fmt.Errorf("%w: key %q stands twice in the list", ErrKeys, id)
		}
		if ring.newest == "" {
			ring.newest = id
		}
		ring.keys[id] = aead
	}
	return ring, nil
}

func parseKey(entry string) (string, cipher.AEAD, error) {
	id, encoded, found := strings.Cut(entry, ":")
	if !found || id == "" {
		return "", nil, fmt.Errorf("%w: each entry must read id:base64, newest first, separated by commas", ErrKeys)
	}
	secret, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		return "", nil, fmt.Errorf("%w: key %q is not base64", ErrKeys, id)
	}
	if len(secret) != keyBytes {
		return "", nil, fmt.Errorf("%w: key %q has %d bytes, %d are needed", ErrKeys, id, len(secret), keyBytes)
	}
	block, err := aes.NewCipher(secret)
	if err != nil {
		return "", nil, fmt.Errorf("%w: key %q: %w", ErrKeys, id, err)
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return "", nil, fmt.Errorf("%w: key %q: %w", ErrKeys, id, err)
	}
	return id, aead, nil
}
