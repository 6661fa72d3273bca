package store

import (
	"context"

	"gorm.io/gorm/clause"
)

// Preferences reads how some people want to hear of things; whoever never said
// so is not in it.
func (r Reader) Preferences(ctx context.Context, accounts []string) (map[string]NoticePreference, error) {
	rows, err := many[NoticePreference]("read preferences", r.db.WithContext(ctx).Where("account IN ?", accounts))
	found := make(map[string]NoticePreference, len(rows))
	for _, row := range rows {
		found[row.Account] = row
	}
	return found, err
}

// SavePreference keeps how somebody wants to hear of things.
func (t *Tx) SavePreference(ctx context.Context, p NoticePreference) error {
	return insert(ctx, "save preference", t.upsert([]string{"account"}, "body", "updated_at"), []NoticePreference{p})
}

// ForgetPreference lets the bureau's way hold for somebody again.
func (t *Tx) ForgetPreference(ctx context.Context, account string) error {
	return failed("forget preference", t.db.WithContext(ctx).Where("account = ?", account).Delete(&NoticePreference{}).Error)
}

// MailAddress reads where somebody's mail goes.
func (r Reader) MailAddress(ctx context.Context, account string) (MailAddress, bool, error) {
	return one[MailAddress]("read address", r.db.WithContext(ctx).Where("account = ?", account))
}

// WithMail tells which of the people have a verified address.
func (r Reader) WithMail(ctx context.Context, accounts []string) (map[string]bool, error) {
	rows, err := many[MailAddress]("read addresses", r.db.WithContext(ctx).Where("account IN ? AND verified_at IS NOT NULL", accounts))
	found := make(map[string]bool, len(rows))
	for _, row := range rows {
		found[row.Account] = true
	}
	return found, err
}

// LockMailAddress reads where somebody's mail goes and keeps it from changing
// until the transaction ends.
func (t *Tx) LockMailAddress(ctx context.Context, account string) (MailAddress, bool, error) {
	locked := t.db.WithContext(ctx).Clauses(clause.Locking{Strength: clause.LockingStrengthUpdate})
	return one[MailAddress]("lock address", locked.Where("account = ?", account))
}

// SaveMailAddress keeps where somebody's mail goes.
func (t *Tx) SaveMailAddress(ctx context.Context, a MailAddress) error {
	columns := []string{"address", "verified_at", "pending", "code_hash", "code_until", "tries", "asked_at", "asked"}
	return insert(ctx, "save address", t.upsert([]string{"account"}, columns...), []MailAddress{a})
}
