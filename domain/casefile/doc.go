// Package casefile is the Case: what is known of one matter, folded from its
// events. An event is one entry of the record: who did which act when, in
// which words (its Facts), which tracks moved, which clocks changed, which
// papers came of it. Folding needs no table and no law: everything a rule
// found out on the day stands in the event, so that an old case reads today
// as it read then. Rules that judge a case are in procedure.
package casefile
