// Package catalogue ships the editions of the rules as YAML and loads them
// into the types of domain/law: calendars, periods, parameters, the list of
// powers and the catalogue of major decisions. An edition that is published
// later is the same kind of document, read by Parse and joined by Merge.
//
// The files are read strictly: an unknown field, a missing article or a power
// that nobody reviews although it says so is refused with one line that names
// the edition and the row.
package catalogue
