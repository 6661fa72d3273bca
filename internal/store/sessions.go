package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"github.com/alexedwards/scs/v2"
)

// Sessions keeps signed-in browsers for the session manager (an scs.CtxStore).
// It knows whose each session is, so that a disabled account's sessions end at
// once, and keeps the tokens' hashes alone.
type Sessions struct {
	store      *Store
	accountKey string
}

var _ scs.CtxStore = (*Sessions)(nil)

// Sessions makes a session store. AccountKey is the session value that names
// the signed-in account; sessions without it belong to nobody yet.
func (s *Store) Sessions(accountKey string) *Sessions {
	return &Sessions{store: s, accountKey: accountKey}
}

// FindCtx returns the data of a session that has not expired.
func (s *Sessions) FindCtx(ctx context.Context, token string) ([]byte, bool, error) {
	row, found, err := one[session]("find session", s.store.db.WithContext(ctx).
		Where("token_hash = ? AND expires_at > ?", tokenHash(token), time.Now()))
	return row.Data, found, err
}

// CommitCtx keeps a session until it expires. For a disabled account it ends
// the session instead: a request that was under way when the account was
// disabled must not bring its session back.
func (s *Sessions) CommitCtx(ctx context.Context, token string, data []byte, expiry time.Time) error {
	_, values, err := scs.GobCodec{}.Decode(data)
	if err != nil {
		return failed("read session", err)
	}
	account, _ := values[s.accountKey].(string)
	row := session{TokenHash: tokenHash(token), Account: account, Data: data, ExpiresAt: expiry}
	return s.store.Write(ctx, func(t *Tx) error {
		if who, found, err := t.Account(ctx, account); err != nil {
			return err
		} else if found && who.Disabled {
			return t.endSession(ctx, row.TokenHash)
		}
		return insert(ctx, "keep session", t.upsert([]string{"token_hash"}, "account", "data", "expires_at"), []session{row})
	})
}

// DeleteCtx ends a session; an unknown token is no error.
func (s *Sessions) DeleteCtx(ctx context.Context, token string) error {
	return s.store.Write(ctx, func(t *Tx) error {
		return t.endSession(ctx, tokenHash(token))
	})
}

func (t *Tx) endSession(ctx context.Context, hash string) error {
	return failed("end session", t.db.WithContext(ctx).Where("token_hash = ?", hash).Delete(&session{}).Error)
}

// Find is FindCtx without a context.
func (s *Sessions) Find(token string) ([]byte, bool, error) {
	return s.FindCtx(context.Background(), token)
}

// Commit is CommitCtx without a context.
func (s *Sessions) Commit(token string, data []byte, expiry time.Time) error {
	return s.CommitCtx(context.Background(), token, data, expiry)
}

// Delete is DeleteCtx without a context.
func (s *Sessions) Delete(token string) error {
	return s.DeleteCtx(context.Background(), token)
}

// DeleteSessionsOf ends all sessions of an account.
func (t *Tx) DeleteSessionsOf(ctx context.Context, account string) error {
	return failed("end sessions", t.db.WithContext(ctx).Where("account = ?", account).Delete(&session{}).Error)
}

// DeleteExpiredSessions removes sessions that expired before the given instant.
func (t *Tx) DeleteExpiredSessions(ctx context.Context, now time.Time) (int64, error) {
	done := t.db.WithContext(ctx).Where("expires_at <= ?", now).Delete(&session{})
	return done.RowsAffected, failed("remove expired sessions", done.Error)
}

func tokenHash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
