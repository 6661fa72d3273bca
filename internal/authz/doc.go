// Package authz answers whether a role reaches an action. Casbin's enforcer
// reads the model and the policy that are compiled into the program, answers
// every question there can be once, at the start, and is then put away: what is
// asked later is read from that finite matrix, which nothing can change.
//
// What is not in the matrix is denied; a policy that cannot be read keeps the
// program from starting. No role is above the matrix. Who holds which role is
// not remembered here: it comes with each question.
package authz
