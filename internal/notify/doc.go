// Package notify brings messages to people outside the program: by mail to
// whoever verified an address, and to other systems of the bureau by hooks. In
// the program itself everybody has every message, at once.
//
// What is to go out is written with the act that caused it (Outbox), and sent
// by a worker under a lease (Deliverer). A worker that dies between sending and
// recording leaves its lease to run out; another sends the same again under the
// same Message-ID or webhook-id, so that the receiver knows it again. What became
// of it is recorded once.
//
// What leaves the house names a case by its number and its matter, never a
// party; a warning about a colleague's certificate goes to the colleague and to
// whoever heads their unit. Who wants what, when, is a person's own choice (Preferences) within
// what the bureau has set for everybody.
package notify
