// Package engine is the caller's side of the case workflows: it brings acts to
// them and wakes them. It knows the workflows by their contract alone, so that
// whoever serves requests links no workflow code.
//
// Act answers in one of three ways: the receipt, when the record holds the act;
// a *fault.Fault, when the act was refused; or fault.Unavailable, when within
// half a minute neither could be had. The last says nothing about the act: it may
// have been recorded. Sending the same request again, with the same key, is
// always right and answers the truth.
package engine
