// Package demo plays sample cases the way people do: each step is one person
// doing one act over the public interface, on the day on which it would
// happen. The scripts name people by the part they play; the cast maps parts to
// accounts. Several cases are played side by side, day by day, because there
// is one clock; a case that an act opens goes on with a script of its own. The
// same scripts drive the demo command, the end-to-end tests and the recording of
// histories.
//
// The people are those of a bureau that does not exist (people.go). They all
// have one password, which is printed at the start; production refuses a record
// that ever held them.
package demo
