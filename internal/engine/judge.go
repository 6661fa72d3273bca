package engine

import (
	"errors"

	"go.temporal.io/api/serviceerror"
	"go.temporal.io/sdk/temporal"
)

// verdict says how to go on after an attempt that was neither answered nor
// refused.
type verdict int

const (
	tryAgain verdict = iota
	startFirst
	giveUp
)

// judge reads the errors of the engine. Almost all of them pass: the server
// restarts, ten acts on one case are under way already, the run ended or
// continued as new in the middle of the act.
func judge(err error) verdict {
	var gone *serviceerror.NotFound
	if errors.As(err, &gone) {
		return startFirst
	}
	var app *temporal.ApplicationError
	if errors.As(err, &app) {
		switch app.Type() {
		case "AcceptedUpdateCompletedWorkflow", "UnprocessedUpdate":
			return startFirst
		}
		return giveUp // the workflow answered, and what it answered is no refusal
	}
	for _, hopeless := range []any{
		new(*serviceerror.InvalidArgument), new(*serviceerror.NamespaceNotFound), new(*serviceerror.PermissionDenied),
	} {
		if errors.As(err, hopeless) {
			return giveUp
		}
	}
	return tryAgain
}
