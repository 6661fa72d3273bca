package identity

import (
	"context"

	"sanxiang/internal/store"
)

const demoSetting = "demo_people"

// MarkDemo notes for ever that the record holds people with a password that
// everybody knows. Call it before the first of them is created.
func (i *Identity) MarkDemo(ctx context.Context) error {
	return i.store.Write(ctx, func(tx *store.Tx) error { return tx.SaveSetting(ctx, demoSetting, "yes") })
}

// HoldsDemo answers whether the record ever held demo people. Production must
// not run on it.
func (i *Identity) HoldsDemo(ctx context.Context) (bool, error) {
	_, found, err := i.store.Setting(ctx, demoSetting)
	return found, err
}
