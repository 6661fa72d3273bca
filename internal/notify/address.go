package notify

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"math/big"
	"net/mail"
	"strings"
	"time"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/internal/store"
)

const (
	codeKind  = "code"
	codeLife  = 15 * time.Minute
	codeTries = 5
	// How often somebody may ask for a code: the address need not be theirs.
	codePause, codesPerDay = time.Minute, 5
)

// AskAddress sends a code to an address. Until its owner enters it, the person's
// mail goes where it went before.
func (d *Desk) AskAddress(ctx context.Context, account, address string) error {
	if !d.ways.Mail {
		return fault.New(fault.WrongState, "本系统没有接邮件服务器")
	}
	address, f := readAddress(address)
	if f != nil {
		return f
	}
	secret, err := newCode()
	if err != nil {
		return err
	}
	id, err := uuid.NewV7()
	if err != nil {
		return err
	}
	now := d.clock.Now()
	letter := newDelivery(id.String(), store.ByMail, account, now)
	letter.Target, letter.Kind, letter.Secret = address, codeKind, secret
	return d.store.Write(ctx, func(tx *store.Tx) error {
		row, _, err := tx.LockMailAddress(ctx, account)
		if err != nil {
			return err
		}
		if f := ask(&row, now); f != nil {
			return f
		}
		until := now.Add(codeLife)
		row.Account, row.Pending, row.CodeHash, row.CodeUntil, row.Tries = account, address, codeHash(account, secret), &until, 0
		if err := tx.SaveMailAddress(ctx, row); err != nil {
			return err
		}
		if err := tx.DropCodes(ctx, account, now); err != nil {
			return err
		}
		return tx.InsertDeliveries(ctx, []store.Delivery{letter})
	})
}

// ask counts one more code of the day.
func ask(row *store.MailAddress, now time.Time) *fault.Fault {
	if row.AskedAt != nil {
		if now.Sub(*row.AskedAt) < codePause {
			return fault.New(fault.TooMany, "验证码刚刚发出，请一分钟后再试")
		}
		if calendar.DateOf(*row.AskedAt) != calendar.DateOf(now) {
			row.Asked = 0
		}
	}
	if row.Asked >= codesPerDay {
		return fault.New(fault.TooMany, "今日获取验证码的次数已满，请明日再试")
	}
	row.AskedAt, row.Asked = &now, row.Asked+1
	return nil
}

func readAddress(text string) (string, *fault.Fault) {
	text = strings.TrimSpace(text)
	a, err := mail.ParseAddress(text)
	if err != nil || a.Address != text || strings.ContainsFunc(text, func(r rune) bool { return r > '~' || r <= ' ' }) {
		return "", fault.InField("address", "邮箱地址无法识别")
	}
	return text, nil
}

// newCode is six digits that nobody can guess.
func newCode() (string, error) {
	n, err := rand.Int(rand.Reader, big.NewInt(1_000_000))
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%06d", n), nil
}

func codeHash(account, secret string) string {
	sum := sha256.Sum256([]byte(account + "/" + secret))
	return hex.EncodeToString(sum[:])
}

// ConfirmAddress takes the address over whose code the person enters.
func (d *Desk) ConfirmAddress(ctx context.Context, account, secret string) error {
	now := d.clock.Now()
	var refused *fault.Fault
	err := d.store.Write(ctx, func(tx *store.Tx) error {
		row, found, err := tx.LockMailAddress(ctx, account)
		if err != nil {
			return err
		}
		if refused = nil; !found || row.Pending == "" || row.Tries >= codeTries || row.CodeUntil == nil || !now.Before(*row.CodeUntil) {
			refused = fault.InField("code", "验证码已失效，请重新获取")
			return nil
		}
		if row.Tries++; subtle.ConstantTimeCompare([]byte(row.CodeHash), []byte(codeHash(account, secret))) != 1 {
			refused = fault.InField("code", "验证码不正确")
			return tx.SaveMailAddress(ctx, row) // the try counts
		}
		row.Address, row.VerifiedAt, row.Pending, row.CodeHash, row.CodeUntil = row.Pending, &now, "", "", nil
		return tx.SaveMailAddress(ctx, row)
	})
	if err == nil && refused != nil {
		return refused
	}
	return err
}

// RemoveAddress ends mail to the person.
func (d *Desk) RemoveAddress(ctx context.Context, account string) error {
	return d.store.Write(ctx, func(tx *store.Tx) error {
		row, found, err := tx.LockMailAddress(ctx, account)
		if err != nil || !found {
			return err
		}
		row.Address, row.VerifiedAt, row.Pending, row.CodeHash, row.CodeUntil = "", nil, "", "", nil
		if err := tx.SaveMailAddress(ctx, row); err != nil {
			return err
		}
		return tx.DropCodes(ctx, account, d.clock.Now())
	})
}
