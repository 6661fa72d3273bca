// Package hooks tells other systems of the bureau what happened, by the scheme
// of Standard Webhooks: a JSON body under an id that stays the same each time it
// is sent, signed with a secret that both sides know. It tries once; when to
// try again is internal/notify's matter.
//
// Where hooks lead is the operator's setting and nobody else's. Even so they
// reach no address inside the house that was not named as allowed: a name that
// leads somewhere else tomorrow must not open what the program can reach.
package hooks
