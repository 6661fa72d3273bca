// Package drafts keeps the forms that people have begun to fill in, until the act
// is done, the form is given up, or nobody has touched it for a while. A draft is
// its author's alone and no part of the record: nothing in it is judged, and
// whoever loses sight of the case loses sight of it. casework removes a draft in
// the transaction of its act.
package drafts
