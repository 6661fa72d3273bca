// Package editions joins the rules that come with the program to those that
// the bureau has loaded since: next year's calendar, a changed period, a new
// threshold. An edition is loaded once and never changed, because judgements
// rest on what it said; it is checked together with all others before it is
// kept, and whoever loads it is told in words what it changes. The bureau's
// people go by two (Drafting): one puts a text forward, another approves what
// they saw. Running clocks are moved afterwards, by an entry in each case's
// record (casework.Strike).
package editions
