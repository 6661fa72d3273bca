package mailertest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"log"
	"math/big"
	"net"
	"net/mail"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/mailer"
)

// Who may sign in.
const (
	User     = "sanxiang"
	Password = "s3cret"
)

// Taken is a mail that the server took.
type Taken struct {
	From, To string
	SignedIn bool
	TLS      bool
	Mail     *mail.Message // its body read: Body
	Body     []byte
	Raw      []byte
}

// Server is a running server. The fields may be set before the first mail.
type Server struct {
	Address string
	Roots   *x509.CertPool

	// Rcpt and Data answer for the server; nil takes everything. Data is asked
	// once the whole mail has arrived and before the sender is told so.
	Rcpt func(to string) error
	Data func(Taken) error

	mu    sync.Mutex
	taken []Taken
}

// OnData sets Data for a sender in another process, of which the test's memory
// does not know when it comes.
func (s *Server) OnData(f func(Taken) error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Data = f
}

func (s *Server) data() func(Taken) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Data
}

// Start runs a server until the test ends. With implicit TLS it speaks nothing
// else; otherwise it offers STARTTLS.
func Start(t testing.TB, implicit bool) *Server {
	t.Helper()
	pair, roots := certificate(t)
	s := &Server{Roots: roots}
	server := smtp.NewServer(s)
	server.Domain, server.ErrorLog = "localhost", log.New(io.Discard, "", 0)
	server.TLSConfig = &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}
	server.ReadTimeout, server.WriteTimeout = 30*time.Second, 30*time.Second
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	s.Address = l.Addr().String()
	if implicit {
		l = tls.NewListener(l, server.TLSConfig)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = server.Serve(l) // ends with the test
	}()
	t.Cleanup(func() { _ = server.Close(); <-done })
	return s
}

// Settings reach the server over STARTTLS, signed in.
func (s *Server) Settings() mailer.Settings {
	return mailer.Settings{
		Address: s.Address, Encryption: mailer.StartTLS, User: User, Password: Password, From: "sanxiang@bureau.example", Name: "三项制度", Roots: s.Roots,
	}
}

// Taken lists what was taken so far.
func (s *Server) Taken() []Taken {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Taken(nil), s.taken...)
}

// NewSession implements smtp.Backend.
func (s *Server) NewSession(c *smtp.Conn) (smtp.Session, error) {
	return &session{server: s, conn: c}, nil
}

type session struct {
	server *Server
	conn   *smtp.Conn
	mail   Taken
}

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != User || password != Password {
			return smtp.ErrAuthFailed
		}
		s.mail.SignedIn = true
		return nil
	}), nil
}

func (s *session) Reset()        { s.mail.From, s.mail.To = "", "" }
func (s *session) Logout() error { return nil }

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.mail.From = from
	_, s.mail.TLS = s.conn.TLSConnectionState()
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if s.server.Rcpt != nil {
		if err := s.server.Rcpt(to); err != nil {
			return err
		}
	}
	s.mail.To = to
	return nil
}

func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	got := s.mail
	got.Raw = raw
	if got.Mail, err = mail.ReadMessage(bytes.NewReader(raw)); err != nil {
		return err
	}
	if got.Body, err = io.ReadAll(got.Mail.Body); err != nil {
		return err
	}
	if data := s.server.data(); data != nil {
		if err := data(got); err != nil {
			return err
		}
	}
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	s.server.taken = append(s.server.taken, got)
	return nil
}

// certificate vouches for the loopback address, signed by itself.
func certificate(t testing.TB) (tls.Certificate, *x509.CertPool) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour), IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, DNSNames: []string{"localhost"},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	leaf, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	roots := x509.NewCertPool()
	roots.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, roots
}
