// Package calendar holds civil dates and the working-day calendar. Everything
// that counts days counts them here: the civil date of the bureau's time zone,
// and whether the State Council has made that date a working day.
package calendar
