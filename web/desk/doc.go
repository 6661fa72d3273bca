// Package desk is the staff's pages: a single-page app in React that speaks to
// the API and knows no rule of law. Its sources stand in src; scripts/desk
// builds them into dist, which is embedded here and not committed. Without a
// bundle the program builds and runs all the same, and says how to get one.
package desk
