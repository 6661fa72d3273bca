// Package engine tests the engine's side against a real Temporal server: the
// caller, the worker, the workflow and the encryption together, on a record in
// memory. It is a package of its own because it links the server.
package engine
