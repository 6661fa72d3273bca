// Package app puts the product together: the record with everything that
// works on it, and the running parts (worker, sweeper) on an engine's client.
// The commands differ only in which parts they run and where the engine is:
// the development program brings its own, production dials one.
package app
