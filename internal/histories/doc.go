// Package histories keeps recorded histories of case workflows as files, for the
// replay test: code that could not have written a history of an open case must
// not be released.
//
// A folder holds one edition. Each file is one run of one scenario, as JSON with
// gzip: <scenario>-<number of the run>.json.gz. The file expected.txt lists how
// many runs each scenario has, so that a missing file is noticed. Payloads are
// encrypted as in production, under a key that is public.
package histories
