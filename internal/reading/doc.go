// Package reading answers what people ask of the record: lists, cases,
// timelines, clocks, papers, inboxes, messages, people, the access log and the
// public register. It fills the shapes of api/view from the store and from
// casework's fold of a case, and keeps out of every answer what its reader may
// not see: a case out of sight does not exist, a supervisor reads no party's
// name, an informant is shown to the case's handlers and their unit's head
// alone.
//
// It also notes the few things that come with reading: that a message was
// read, that a file was uploaded, and who looked at what.
package reading
