// Package mailer hands single mails to the bureau's mail server. It keeps
// nothing and tries once: what is to be sent, and when to try again, is
// internal/notify's matter. Why a mail was not taken is said in words that hold
// neither an address nor any content.
package mailer
