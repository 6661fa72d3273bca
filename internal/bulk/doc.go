// Package bulk makes a record large, so that pages and queries can be measured
// on what a bureau has after years: copies of a case that was played act by act,
// and one case with thousands of entries. It writes past the rules, which
// would take hours, but what it writes is a record that verify finds whole.
// Only the development program has it, and only for a record of demo people.
package bulk
