package mailer_test

import (
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/mailer"
	"sanxiang/internal/mailer/mailertest"
)

func letter() mailer.Mail {
	return mailer.Mail{
		ID: "0199@sanxiang.example", Date: time.Date(2026, 7, 1, 9, 0, 0, 0, time.FixedZone("", 8*3600)), To: "zhangwei@bureau.example",
		Subject: "期限预警：先行登记保存处理", Text: "案号：住建罚立〔2026〕101号\n请及时办理。\n",
	}
}

func text(t *testing.T, got mailertest.Taken) string {
	t.Helper()
	switch strings.ToLower(got.Mail.Header.Get("Content-Transfer-Encoding")) {
	case "base64":
		out, err := base64.StdEncoding.DecodeString(strings.NewReplacer("\r", "", "\n", "").Replace(string(got.Body)))
		require.NoError(t, err)
		return string(out)
	case "quoted-printable":
		out, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(string(got.Body))))
		require.NoError(t, err)
		return string(out)
	}
	return string(got.Body)
}

func send(t *testing.T, s mailer.Settings, m mailer.Mail) error {
	t.Helper()
	client, err := mailer.New(s)
	require.NoError(t, err)
	return client.Send(t.Context(), m)
}

func TestAMailArrivesAsItWasWritten(t *testing.T) {
	for name, implicit := range map[string]bool{"STARTTLS": false, "TLS": true} {
		t.Run(name, func(t *testing.T) {
			server := mailertest.Start(t, implicit)
			s := server.Settings()
			if implicit {
				s.Encryption = mailer.Implicit
			}
			require.NoError(t, send(t, s, letter()))
			require.Len(t, server.Taken(), 1)
			got := server.Taken()[0]
			require.True(t, got.TLS || implicit)
			require.True(t, got.SignedIn)
			require.Equal(t, "zhangwei@bureau.example", got.To)
			require.Equal(t, "<0199@sanxiang.example>", got.Mail.Header.Get("Message-ID"))
			require.Equal(t, "auto-generated", got.Mail.Header.Get("Auto-Submitted"))
			date, err := got.Mail.Header.Date()
			require.NoError(t, err)
			require.True(t, letter().Date.Equal(date))
			subject, err := new(mime.WordDecoder).DecodeHeader(got.Mail.Header.Get("Subject"))
			require.NoError(t, err)
			require.Equal(t, letter().Subject, subject)
			require.Equal(t, letter().Text, strings.ReplaceAll(text(t, got), "\r\n", "\n"))
			require.NotContains(t, string(got.Raw), "go-mail")
		})
	}
}

// TestHeadersCannotBeSmuggledIn: what stands in a subject stays there.
func TestHeadersCannotBeSmuggledIn(t *testing.T) {
	server := mailertest.Start(t, false)
	m := letter()
	m.Subject = "到期\r\nBcc: somebody@elsewhere.example"
	require.NoError(t, send(t, server.Settings(), m))
	require.Empty(t, server.Taken()[0].Mail.Header.Get("Bcc"))
	m.To = "a@b.example\r\nBcc: c@d.example"
	err := send(t, server.Settings(), m)
	var r *mailer.Refusal
	require.ErrorAs(t, err, &r)
	require.True(t, r.Final)
}

func TestWhyAMailWasNotTaken(t *testing.T) {
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, closed.Close())
	for name, c := range map[string]struct {
		change func(*mailertest.Server, *mailer.Settings)
		reason string
		final  bool
	}{
		"nobody there":        {func(_ *mailertest.Server, s *mailer.Settings) { s.Address = closed.Addr().String() }, "连接不上邮件服务器", false},
		"wrong password":      {func(_ *mailertest.Server, s *mailer.Settings) { s.Password = "wrong" }, "邮件服务器不接受本系统的登录（535）", false},
		"unknown certificate": {func(_ *mailertest.Server, s *mailer.Settings) { s.Roots = nil }, "邮件服务器的证书不可信", false},
		"no such person": {func(m *mailertest.Server, _ *mailer.Settings) {
			m.Rcpt = func(string) error {
				return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "zhangwei does not work here"}
			}
		}, "邮件服务器不接受收件人地址（550）", true},
		"full box": {func(m *mailertest.Server, _ *mailer.Settings) {
			m.Rcpt = func(string) error {
				return &smtp.SMTPError{Code: 452, EnhancedCode: smtp.EnhancedCode{4, 2, 2}, Message: "zhangwei's box is full"}
			}
		}, "邮件服务器不接受收件人地址（452）", false},
		"content refused": {func(m *mailertest.Server, _ *mailer.Settings) {
			m.Data = func(mailertest.Taken) error {
				return &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "looks like spam to zhangwei"}
			}
		}, "邮件服务器不接受邮件（554）", true},
	} {
		t.Run(name, func(t *testing.T) {
			server := mailertest.Start(t, false)
			s := server.Settings()
			c.change(server, &s)
			err := send(t, s, letter())
			var r *mailer.Refusal
			require.ErrorAs(t, err, &r)
			require.Equal(t, c.reason, r.Reason)
			require.Equal(t, c.final, r.Final)
			require.Error(t, errors.Unwrap(r))
			require.NotContains(t, r.Error(), "zhangwei")
			require.Empty(t, server.Taken())
		})
	}
}

// TestAServerWithoutTLSIsSentNothing: neither a password nor a mail goes out in
// the clear unless that was asked for.
func TestAServerWithoutTLSIsSentNothing(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	said := make(chan string, 1)
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		_, _ = io.WriteString(c, "220 plain\r\n")
		buf := make([]byte, 1<<10)
		var all strings.Builder
		for {
			n, err := c.Read(buf)
			if err != nil {
				said <- all.String()
				return
			}
			all.Write(buf[:n])
			_, _ = io.WriteString(c, "250-plain\r\n250 AUTH PLAIN\r\n")
		}
	}()
	s := mailer.Settings{Address: l.Addr().String(), Encryption: mailer.StartTLS, User: "u", Password: "hunter2", From: "a@b.example"}
	require.Error(t, send(t, s, letter()))
	require.NotContains(t, <-said, "AUTH PLAIN")
}

func TestSettingsThatCannotWork(t *testing.T) {
	good := mailer.Settings{Address: "mail.example:587", Encryption: mailer.StartTLS, From: "a@b.example"}
	_, err := mailer.New(good)
	require.NoError(t, err)
	for name, change := range map[string]func(*mailer.Settings){
		"no port":    func(s *mailer.Settings) { s.Address = "mail.example" },
		"odd port":   func(s *mailer.Settings) { s.Address = "mail.example:smtp" },
		"no host":    func(s *mailer.Settings) { s.Address = ":587" },
		"encryption": func(s *mailer.Settings) { s.Encryption = "ssl" },
		"sender":     func(s *mailer.Settings) { s.From = "nobody" },
	} {
		s := good
		change(&s)
		_, err := mailer.New(s)
		require.Error(t, err, name)
	}
}
