// Package worker runs the engine's side of the product: it polls the task queue of
// cases and executes their workflows and activities, it sweeps up cases whose
// record is ahead of the engine, and it empties the outbox. Any number of worker
// processes may run.
package worker
