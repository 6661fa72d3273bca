// Package live tells people with an open page what changes: that a message
// came, that their inbox may look different, that a case has a newer version.
// Of a case it tells id and version, and only to whoever may read it at that
// moment.
//
// One Hub in each process asks the record every second, with one question for
// all its listeners, however many processes there are. It tells at least once:
// what is committed late by another process is found by looking back a minute.
package live
