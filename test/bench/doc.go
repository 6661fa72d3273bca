// Package bench measures the whole product as people use it, an act over HTTP,
// against the floor of the engine it stands on, a bare Update that does
// nothing: on the same server, in the same run, turn by turn.
package bench
