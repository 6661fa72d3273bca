// Package mailertest runs a real SMTP server inside a test, with TLS and
// sign-in, whose answers the test decides.
package mailertest
