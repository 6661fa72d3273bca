// Package contract is the only way into the workflows: the names of workflow,
// updates, signals and activities, the messages they carry, the ids, the task
// queue. The API and the worker import it; nobody imports the workflows but
// the worker. Names are stable for ever: running cases are addressed by them.
package contract
