package identity

import (
	"context"
	"time"

	"github.com/alexedwards/argon2id"

	"sanxiang/domain/fault"
)

// Hash is a password as it is kept: argon2id with its salt and parameters.
type Hash string

// hasher bounds how many passwords are hashed at a time: each takes 19 MiB and
// a core, and a flood of sign-ins must not take the machine.
type hasher struct {
	slots    chan struct{}
	patience time.Duration
}

func newHasher(slots int) *hasher {
	return &hasher{slots: make(chan struct{}, slots), patience: 10 * time.Second}
}

// params are OWASP's for argon2id: 19 MiB, two passes, one lane.
func params() *argon2id.Params {
	return &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}
}

// nobodysHash is what an unknown login is checked against, so that it takes as
// long as a known one. No password is known for it.
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$S2l2jQx0c0sYf2vB7mJm2w$0kJ5fJk1d9m2x8mQe3Zr7uJr4nWb6tYp1sVc5gHq8oA"

// enter waits for a free slot. Whoever waits too long is told to come back.
func (h *hasher) enter(ctx context.Context) (leave func(), err error) {
	timer := time.NewTimer(h.patience)
	defer timer.Stop()
	select {
	case h.slots <- struct{}{}:
		return func() { <-h.slots }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-timer.C:
		return nil, fault.New(fault.Unavailable, "登录的人太多，请稍后再试")
	}
}

// matches tells whether the password belongs to the hash. A hash that cannot
// be read belongs to no password. Call it in a slot.
func matches(password, hash string) bool {
	if hash == "" {
		hash = nobodysHash
	}
	ok, err := argon2id.ComparePasswordAndHash(password, hash)
	return err == nil && ok
}

// judged hashes a password that may be used with the login.
func (i *Identity) judged(ctx context.Context, login, password string) (Hash, error) {
	if err := CheckPassword(login, password); err != nil {
		return "", err
	}
	return i.Hash(ctx, password)
}

// Hash makes what is kept of a password. It does not judge the password; see
// CheckPassword.
func (i *Identity) Hash(ctx context.Context, password string) (Hash, error) {
	leave, err := i.hasher.enter(ctx)
	if err != nil {
		return "", err
	}
	defer leave()
	h, err := argon2id.CreateHash(password, params())
	return Hash(h), err
}
