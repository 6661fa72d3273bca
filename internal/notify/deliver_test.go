package notify_test

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/internal/store"
)

func TestAMessageGoesOutByEveryWay(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		n := h.message()
		require.Equal(t, 1, h.work(store.ByMail))
		require.Equal(t, 1, h.work(store.ByHook))

		require.Len(t, h.mail.Taken(), 1)
		m := h.mail.Taken()[0]
		d := h.of(n, store.ByMail)
		require.Equal(t, "zhangwei@bureau.example", m.To)
		require.Equal(t, "<"+d.ID+"@enforcement.example.gov.cn>", m.Mail.Header.Get("Message-ID"))
		require.Equal(t, "【三项制度】期限预警：住建罚立〔2026〕101号", subject(t, m))
		for _, part := range []string{*h.head.Number, h.head.Title, n.Text, "https://enforcement.example.gov.cn/cases/" + h.head.ID} {
			require.Contains(t, text(t, m), part)
		}
		require.NotContains(t, text(t, m), partyName)

		require.Len(t, h.told, 1)
		hook := h.told[0]
		require.Equal(t, "msg_"+h.of(n, store.ByHook).ID, hook.id)
		require.True(t, strings.HasPrefix(hook.signature, "v1,"))
		require.Equal(t, "notice.at_risk", hook.event.Type)
		require.Equal(t, "zhangwei", hook.event.Data.Recipient.Login)
		require.Equal(t, *h.head.Number, hook.event.Data.Case.Number)
		require.True(t, n.CreatedAt.Equal(hook.event.Timestamp))
		require.NotContains(t, hook.body, partyName)

		for _, channel := range []string{store.ByMail, store.ByHook} {
			d := h.of(n, channel)
			require.Equal(t, store.DeliveryDelivered, d.State)
			require.Equal(t, []store.DeliveryOutcome{{Delivery: d.ID, Outcome: store.DeliveryDelivered, Attempts: 1, At: h.Now()}}, h.outcomes(d))
		}
		require.Zero(t, h.work(store.ByMail))
	})
}

// What is about a colleague and not about a case names none, and needs none to be seen.
func TestAMessageAboutPeopleGoesOut(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		n := store.StaffNotice{
			ID: uuid.NewString(), Person: h.account.ID, Subject: "enforcement E1 2026-11-01", Step: "certificate-60", Recipient: h.account.ID,
			Text: "您的行政执法证（E1）将于 2026-11-01 到期，还有 60 日，请及时换发、登记", CreatedAt: h.Now(),
		}
		h.unseen = true
		h.write(func(tx *store.Tx) error {
			if err := tx.InsertStaffNotices(t.Context(), []store.StaffNotice{n}); err != nil {
				return err
			}
			fresh, err := tx.NoticesByID(t.Context(), []string{n.ID})
			if err != nil {
				return err
			}
			out, err := h.ways.Deliveries(t.Context(), tx.Reader, fresh, h.rules, h.Now())
			if err != nil {
				return err
			}
			return errors.Join(tx.InsertDeliveries(t.Context(), out), tx.InsertDeliveries(t.Context(), []store.Delivery{again(out[0])}))
		})
		require.Equal(t, 1, h.work(store.ByMail), "once")
		require.Equal(t, 1, h.work(store.ByHook))
		m := h.mail.Taken()[0]
		require.Equal(t, "【三项制度】期限预警：证件和资格", subject(t, m))
		require.True(t, strings.HasPrefix(text(t, m), n.Text+"\n"), text(t, m))
		require.NotContains(t, text(t, m), "案号")
		require.Equal(t, "notice.at_risk", h.told[0].event.Type)
		require.Nil(t, h.told[0].event.Data.Case)
		require.NotContains(t, h.told[0].body, "/cases/")
		require.Equal(t, store.DeliveryDelivered, h.of(store.Notice{ID: n.ID}, store.ByMail).State)
	})
}

// again is the same message to the same receiver under another name.
func again(d store.Delivery) store.Delivery {
	d.ID = uuid.NewString()
	return d
}

func TestWhatIsNotTakenIsTriedAgainAndGivenUpAtLast(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.mail.Rcpt = func(string) error {
			return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "zhangwei: later"}
		}
		n := h.message()
		require.Equal(t, 1, h.work(store.ByMail))
		d := h.of(n, store.ByMail)
		require.Equal(t, store.DeliveryPending, d.State)
		require.Equal(t, "邮件服务器不接受收件人地址（451）", d.Reason)
		require.Empty(t, h.outcomes(d), "nothing has come of it yet")
		var pauses []time.Duration
		for d.State == store.DeliveryPending {
			pauses = append(pauses, d.DueAt.Sub(h.Now()))
			h.later(d.DueAt.Sub(h.Now()) - time.Second)
			require.Zero(t, h.work(store.ByMail), "not before its time")
			h.later(time.Second)
			require.Equal(t, 1, h.work(store.ByMail))
			d = h.of(n, store.ByMail)
		}
		require.IsIncreasing(t, pauses)
		require.Equal(t, store.DeliveryDead, d.State)
		require.Equal(t, len(pauses)+1, d.Attempts)
		require.Equal(t, []store.DeliveryOutcome{{Delivery: d.ID, Outcome: store.DeliveryDead, Reason: d.Reason, Attempts: d.Attempts, At: h.Now()}}, h.outcomes(d))
		require.Empty(t, h.mail.Taken())

		h.mail.Rcpt = nil
		h.write(func(tx *store.Tx) error { return tx.RetryDelivery(t.Context(), d.ID, h.Now()) })
		require.Equal(t, 1, h.work(store.ByMail))
		require.Equal(t, "<"+d.ID+"@enforcement.example.gov.cn>", h.mail.Taken()[0].Mail.Header.Get("Message-ID"))
		require.Len(t, h.outcomes(d), 2)
	})
}

// A mail that was not taken in the evening waits for the morning, but for an
// urgent one.
func TestASecondAttemptKeepsToTheQuietHours(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.mail.Rcpt = func(string) error { return &smtp.SMTPError{Code: 451, Message: "later"} }
		h.later(calendar.MustDate("2026-09-02").End().Add(-2*time.Hour - 10*time.Second).Sub(h.Now())) // 21:59:50
		night, urgent := h.message(), h.message(func(n *store.Notice) { n.Urgent = true })
		for range 2 {
			h.work(store.ByMail)
		}
		require.Equal(t, "2026-09-03 07:30", h.of(night, store.ByMail).DueAt.In(calendar.Zone).Format("2006-01-02 15:04"))
		require.Equal(t, "2026-09-02 22:00", h.of(urgent, store.ByMail).DueAt.In(calendar.Zone).Format("2006-01-02 15:04"))
	})
}

func TestAnAddressThatDoesNotExistIsGivenUpAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.mail.Rcpt = func(string) error {
			return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no zhangwei"}
		}
		n := h.message()
		h.work(store.ByMail)
		require.Equal(t, store.DeliveryDead, h.of(n, store.ByMail).State)
		require.Equal(t, 1, h.of(n, store.ByMail).Attempts)
	})
}

func TestAReceiverThatIsGoneIsLeftAlone(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.answer = http.StatusGone
		n := h.message()
		h.work(store.ByHook)
		require.Equal(t, store.DeliveryDead, h.of(n, store.ByHook).State)
		h.answer = http.StatusInternalServerError
		n = h.message()
		h.work(store.ByHook)
		d := h.of(n, store.ByHook)
		require.Equal(t, []string{store.DeliveryPending, "对方系统没有接收（500）"}, []string{d.State, d.Reason})
		h.answer = http.StatusOK
		h.later(d.DueAt.Sub(h.Now()))
		h.work(store.ByHook)
		require.Equal(t, store.DeliveryDelivered, h.of(n, store.ByHook).State)
		require.Equal(t, h.told[1].id, h.told[2].id, "the same message")
		require.Equal(t, h.told[1].body, h.told[2].body)

		h.d.Endpoints = nil
		n = h.message()
		h.work(store.ByHook)
		require.Equal(t, "推送目标已不在设置中", h.of(n, store.ByHook).Reason)
	})
}

func TestADigestIsOneMail(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.write(func(tx *store.Tx) error {
			return tx.SavePreference(t.Context(), store.NoticePreference{
				Account: h.account.ID, UpdatedAt: h.now, Body: `{"mail":["at_risk","due"],"hook":[],"digest":true,"digest_at":"08:30","quiet":{"from":"22:00","until":"07:30"}}`,
			})
		})
		first, second := h.message(), h.message(func(n *store.Notice) {
			n.Kind, n.Text = string(law.NoticeDue), "“立案”已于 2026-09-02 到期，尚未办结"
		})
		urgent := h.message(func(n *store.Notice) { n.Urgent = true })
		unwanted := h.message(func(n *store.Notice) { n.Kind = string(law.NoticeUp) })
		require.Equal(t, 1, h.work(store.ByMail), "what is urgent goes at once")
		require.Equal(t, store.DeliveryDelivered, h.of(urgent, store.ByMail).State)
		require.Zero(t, h.work(store.ByHook), "not wanted")
		h.later(22*time.Hour + 30*time.Minute) // the next morning, a working day
		read := h.message(func(n *store.Notice) { n.Text = "“送达”将于 2026-09-04 到期" })
		h.write(func(tx *store.Tx) error { return tx.MarkNoticeRead(t.Context(), read.ID, h.account.ID, h.Now()) })
		require.Equal(t, 1, h.work(store.ByMail))
		require.Len(t, h.mail.Taken(), 2)
		m := h.mail.Taken()[1]
		require.Equal(t, "【三项制度】2026-09-03 消息汇总（2 条）", subject(t, m))
		body := text(t, m)
		require.Contains(t, body, first.Text)
		require.Contains(t, body, second.Text)
		require.NotContains(t, body, urgent.Text+"\n"+urgent.Text)
		require.NotContains(t, body, read.Text)
		require.Equal(t, *h.of(first, store.ByMail).Batch, *h.of(second, store.ByMail).Batch)
		require.Equal(t, "<"+*h.of(first, store.ByMail).Batch+"@enforcement.example.gov.cn>", m.Mail.Header.Get("Message-ID"))
		require.Equal(t, []string{store.DeliveryDropped, "收件人已在系统内阅读"}, []string{h.of(read, store.ByMail).State, h.of(read, store.ByMail).Reason})
		page, err := h.db.Deliveries(t.Context(), store.DeliveryFilter{}, "", 100)
		require.NoError(t, err)
		for _, d := range page.Items {
			require.NotEqual(t, unwanted.ID, *d.Notice)
		}
	})
}

func TestWhoHasNoBusinessAnyMoreHearsNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		ctx := t.Context()
		recused := h.message()
		h.write(func(tx *store.Tx) error {
			return tx.ReplacePeople(ctx, h.head.ID, []store.CasePerson{{CaseID: h.head.ID, Person: h.account.ID, Duty: "recused", Recused: true}})
		})
		h.work(store.ByMail)
		h.work(store.ByHook)
		for _, channel := range []string{store.ByMail, store.ByHook} {
			require.Equal(t, []string{store.DeliveryDropped, "收件人已回避"}, []string{h.of(recused, channel).State, h.of(recused, channel).Reason})
		}
		h.write(func(tx *store.Tx) error { return tx.ReplacePeople(ctx, h.head.ID, nil) })

		h.unseen = true
		moved := h.message()
		h.work(store.ByMail)
		h.work(store.ByHook)
		for _, channel := range []string{store.ByMail, store.ByHook} {
			require.Equal(t, []string{store.DeliveryDropped, "收件人已不能查看本案"}, []string{h.of(moved, channel).State, h.of(moved, channel).Reason})
		}
		h.unseen = false

		nowhere := h.message()
		h.write(func(tx *store.Tx) error { return tx.SaveMailAddress(ctx, store.MailAddress{Account: h.account.ID}) })
		h.work(store.ByMail)
		require.Equal(t, "没有经过验证的邮箱", h.of(nowhere, store.ByMail).Reason)
		h.work(store.ByHook)
		require.Len(t, h.told, 1)

		disabled := h.message()
		h.write(func(tx *store.Tx) error {
			off := true
			return tx.UpdateAccount(ctx, h.account.ID, 1, store.AccountChange{Disabled: &off})
		})
		h.work(store.ByHook)
		require.Equal(t, "收件人账号已停用", h.of(disabled, store.ByHook).Reason)
		require.Empty(t, h.mail.Taken())
		require.Len(t, h.told, 1)
	})
}

// TestWhoStandsInForARecusedPersonHearsNothing: a substitute inherits the
// recusal.
func TestWhoStandsInForARecusedPersonHearsNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		ctx := t.Context()
		absent := store.Account{ID: "absent", Login: "absent", Name: "李娜", PasswordHash: "x", Version: 1, CreatedAt: h.now}
		h.write(func(tx *store.Tx) error {
			return errors.Join(
				tx.InsertAccount(ctx, absent),
				tx.InsertSubstitution(ctx, store.Substitution{ID: "s", Absent: "absent", Substitute: h.account.ID, From: "2026-09-01", Until: "2026-09-30"}),
				tx.ReplacePeople(ctx, h.head.ID, []store.CasePerson{{CaseID: h.head.ID, Person: "absent", Duty: "recused", Recused: true}}))
		})
		n := h.message()
		h.work(store.ByMail)
		require.Equal(t, "收件人已回避", h.of(n, store.ByMail).Reason)
	})
}

func TestWithoutWaysOutNothingIsWritten(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.ways.Mail, h.ways.Hooks = false, nil
		h.message()
		page, err := h.db.Deliveries(t.Context(), store.DeliveryFilter{}, "", 10)
		require.NoError(t, err)
		require.Empty(t, page.Items)
		h.d.Mail, h.d.Endpoints = nil, nil
		require.Empty(t, h.d.Channels())
		unread, err := h.db.UnreadNotices(t.Context(), h.account.ID)
		require.NoError(t, err)
		require.EqualValues(t, 1, unread, "in the program everybody has every message")
	})
}

// TestAMessageThatKillsItsWorkerIsGivenUp: each attempt was counted before it
// was made.
func TestAMessageThatKillsItsWorkerIsGivenUp(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		n := h.message()
		_, err := h.db.Raw.ExecContext(t.Context(), "UPDATE deliveries SET attempts = 10 WHERE channel = 'mail'")
		require.NoError(t, err)
		h.work(store.ByMail)
		require.Equal(t, []string{store.DeliveryDead, "多次发送时中断"}, []string{h.of(n, store.ByMail).State, h.of(n, store.ByMail).Reason})
		require.Empty(t, h.mail.Taken())
	})
}
