// Package api is the HTTP side: it finds out who asks, whether their role may
// ask at all, reads the request strictly, and hands it on. Every route stands
// in router.go, with the business action that Casbin is asked about; a route
// without one keeps the server from starting. Acts of a case are one operation
// each, generated from the procedure tables with the schema of what the actor
// enters.
//
// Whatever is refused is answered as an RFC 9457 problem in Chinese with a
// stable code (problem.go). No rule of law is decided here, and nothing here
// knows the database, the engine or the policy: ports.go names what the
// package needs, and the programs plug it in.
package api
