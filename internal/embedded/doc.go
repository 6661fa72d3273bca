// Package embedded runs a real Temporal server with its web UI inside this
// process, on one SQLite file: the engine of the development server, and of
// tests that need the real thing.
//
// It is the server's own code, put together from its public packages, with the
// services frontend, history and matching. The server's internal worker is left
// out: it serves batch jobs, schedules and archival, none of which we use. All
// ports are bound to 127.0.0.1, and there is no authentication, so this is never
// for production.
//
// The file survives kill -9 and power cuts: whatever was acknowledged is there
// after the next start. Linking this package adds over 200 MB to a program and
// minutes to its first build, which is why the production program does not.
package embedded
