// Package feeds lets people read their deadlines with a calendar program of
// their own (RFC 5545). A calendar cannot sign in, so each person has at most one
// address with a secret in it, of which the record keeps the digest alone: the
// address is shown when it is made, ends when its owner makes a new one or
// revokes it, and is worth nothing once the account is disabled or its password
// is reset.
//
// What is read is the inbox of that moment, reduced to what may lie on a phone:
// number of the case, name of the period, day, link.
package feeds
