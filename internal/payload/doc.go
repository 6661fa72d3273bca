// Package payload keeps the content of cases unreadable in the engine. Every
// message, result and failure is encrypted with AES-256-GCM before it leaves
// the process, and whatever arrives unencrypted is refused: access to the
// engine alone lets nobody read a case, nor act in one.
//
// What stays readable is what operators steer by and what holds no personal
// data: workflow ids, names of acts, the types of failures, and the one-line
// summaries of timers.
//
// Keys form a ring. The first key of the list encrypts, all of them decrypt,
// and each payload names the key it was made with. To rotate, put a new key
// in front; drop the old one when the engine's retention has passed since.
package payload
