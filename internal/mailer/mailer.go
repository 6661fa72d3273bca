package mailer

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"strconv"
	"time"

	"github.com/wneessen/go-mail"
)

// Encryption is how the way to the mail server is protected.
type Encryption string

// Ways of protecting it.
const (
	StartTLS Encryption = "starttls" // asked for once connected, and insisted upon
	Implicit Encryption = "tls"      // from the first byte
	Plain    Encryption = "none"     // not at all: development
)

// Settings say where the mail server is and who we are to it.
type Settings struct {
	Address    string // host:port
	Encryption Encryption
	User       string // empty: the server asks nobody
	Password   string
	From       string // the sender's address
	Name       string // and name
	// Roots are who may vouch for the server; nil is whoever the system trusts.
	Roots *x509.CertPool
}

// patience is for one step of the exchange with the server.
const patience = 15 * time.Second

// Mail is one message to one person. ID and Date stay the same each time that
// it is sent, so that a receiver knows a repeated one again.
type Mail struct {
	ID      string // without the angle brackets
	Date    time.Time
	To      string
	Subject string
	Text    string
}

// Refusal is a mail that was not taken. Reason is for administrators.
type Refusal struct {
	Reason string
	// Final: the same mail would be refused again.
	Final bool
	cause error
}

// Error implements error.
func (r *Refusal) Error() string { return r.Reason }

// Unwrap is what the server or the network said. It may name an address.
func (r *Refusal) Unwrap() error { return r.cause }

// Mailer sends mails. It is safe for concurrent use: each mail has a connection
// of its own.
type Mailer struct {
	settings Settings
	host     string
	port     int
}

// New checks the settings; it does not look for the server.
func New(s Settings) (*Mailer, error) {
	host, text, err := net.SplitHostPort(s.Address)
	if err != nil {
		return nil, fmt.Errorf("mailer: the address of the mail server: %w", err)
	}
	port, err := strconv.Atoi(text)
	if err != nil || host == "" {
		return nil, fmt.Errorf("mailer: %q is no address of a mail server", s.Address)
	}
	m := &Mailer{settings: s, host: host, port: port}
	if _, err := m.client((&net.Dialer{}).DialContext); err != nil {
		return nil, fmt.Errorf("mailer: %w", err)
	}
	if err := mail.NewMsg().From(s.From); err != nil {
		return nil, fmt.Errorf("mailer: the sender's address: %w", err)
	}
	return m, nil
}

// client is one exchange with the server, over connections that dial makes.
func (m *Mailer) client(dial mail.DialContextFunc) (*mail.Client, error) {
	s := m.settings
	policy := mail.NoTLS // of an implicit one the library need not know
	switch s.Encryption {
	case StartTLS:
		policy = mail.TLSMandatory
	case Implicit, Plain:
	default:
		return nil, fmt.Errorf("%q is no way of protecting the way to the mail server", s.Encryption)
	}
	// Without the RSET afterwards: a connection that breaks there must not make
	// a mail that was taken look like one that was not.
	options := []mail.Option{
		mail.WithPort(m.port), mail.WithTimeout(patience), mail.WithoutRset(), mail.WithoutNoop(), mail.WithTLSConfig(m.tls()),
		mail.WithTLSPolicy(policy), mail.WithDialContextFunc(dial),
	}
	if s.User != "" {
		// The last two refuse to send the password over a connection in the clear.
		options = append(options, mail.WithUsername(s.User), mail.WithPassword(s.Password), mail.WithOpportunisticSMTPAuth(
			mail.SMTPAuthSCRAMSHA256, mail.SMTPAuthSCRAMSHA1, mail.SMTPAuthPlain, mail.SMTPAuthLogin))
	}
	return mail.NewClient(m.host, options...)
}

func (m *Mailer) tls() *tls.Config {
	return &tls.Config{ServerName: m.host, RootCAs: m.settings.Roots, MinVersion: tls.VersionTLS12}
}

// dial connects, and answers how to hang up: the library leaves connections
// open when it does not like how they begin.
func (m *Mailer) dial() (mail.DialContextFunc, func()) {
	var conn net.Conn
	connect := func(ctx context.Context, network, address string) (net.Conn, error) {
		plain := &net.Dialer{}
		var err error
		if m.settings.Encryption == Implicit {
			conn, err = (&tls.Dialer{NetDialer: plain, Config: m.tls()}).DialContext(ctx, network, address)
		} else {
			conn, err = plain.DialContext(ctx, network, address)
		}
		return conn, err
	}
	return connect, func() {
		if conn != nil {
			_ = conn.Close() // what was to be said has been said
		}
	}
}

// Send hands one mail to the server. The error is a *Refusal.
func (m *Mailer) Send(ctx context.Context, letter Mail) error {
	msg, err := m.compose(letter)
	if err != nil {
		return &Refusal{Reason: "邮件地址无法识别", Final: true, cause: err}
	}
	dial, hangUp := m.dial()
	client, err := m.client(dial)
	if err != nil {
		return &Refusal{Reason: "邮件设置有误", cause: err}
	}
	defer hangUp()
	conn, err := client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		return &Refusal{Reason: unreachable(err), cause: err}
	}
	defer context.AfterFunc(ctx, hangUp)()
	err = client.SendWithSMTPClient(conn, msg)
	closed := client.CloseWithSMTPClient(conn)
	if err == nil || msg.IsDelivered() {
		return nil // taken; how the connection ended afterwards changes nothing
	}
	return refusal(errors.Join(err, closed))
}

func (m *Mailer) compose(letter Mail) (*mail.Msg, error) {
	msg := mail.NewMsg(mail.WithNoDefaultUserAgent())
	if err := msg.FromFormat(m.settings.Name, m.settings.From); err != nil {
		return nil, err
	}
	if err := msg.To(letter.To); err != nil {
		return nil, err
	}
	msg.SetMessageIDWithValue(letter.ID)
	msg.SetDateWithValue(letter.Date)
	msg.SetGenHeader("Auto-Submitted", "auto-generated")
	msg.SetBulk()
	msg.Subject(letter.Subject)
	msg.SetBodyString(mail.TypeTextPlain, letter.Text)
	return msg, nil
}

// unreachable says what kept us from the server. An answer of the server there
// is about us, not about the mail.
func unreachable(err error) string {
	if code, ok := errors.AsType[*textproto.Error](err); ok {
		if code.Code == 535 || code.Code == 534 || code.Code == 530 {
			return fmt.Sprintf("邮件服务器不接受本系统的登录（%d）", code.Code)
		}
		return fmt.Sprintf("邮件服务器拒绝服务（%d）", code.Code)
	}
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return "邮件服务器的证书不可信"
	}
	if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() {
		return "连接邮件服务器超时"
	}
	return "连接不上邮件服务器"
}

// refusal says why the server did not take the mail. Only what it says of the
// receiver and of the mail itself is final.
func refusal(err error) *Refusal {
	sent, ok := errors.AsType[*mail.SendError](err)
	if !ok || sent.ErrorCode() == 0 {
		return &Refusal{Reason: "与邮件服务器的连接中断", cause: err}
	}
	r := &Refusal{Final: sent.ErrorCode() >= 500, cause: err}
	what := "邮件"
	switch sent.Reason {
	case mail.ErrSMTPRcptTo:
		what = "收件人地址"
	case mail.ErrSMTPMailFrom:
		what, r.Final = "发件人地址", false // our own setting, which somebody may correct
	}
	r.Reason = fmt.Sprintf("邮件服务器不接受%s（%d）", what, sent.ErrorCode())
	return r
}
