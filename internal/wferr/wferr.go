package wferr

import (
	"errors"

	"go.temporal.io/sdk/temporal"

	"sanxiang/domain/fault"
)

// FromFault makes the error that a workflow answers a refused act with. It is
// never retried, because the same act on the same record is refused again, and
// it is marked benign: a refusal is not a failure of the machine and belongs
// neither in its error log nor in its alarms.
func FromFault(f *fault.Fault) error {
	return temporal.NewApplicationErrorWithOptions(f.Error(), string(f.Code), temporal.ApplicationErrorOptions{
		NonRetryable: true,
		Category:     temporal.ApplicationErrorCategoryBenign,
		Details:      []any{*f},
	})
}

// ToFault finds the refusal in an error that came back from the engine. It is
// false for every other error: those say nothing about the act and are never
// shown to users.
func ToFault(err error) (*fault.Fault, bool) {
	var app *temporal.ApplicationError
	if !errors.As(err, &app) || !app.HasDetails() {
		return nil, false
	}
	var f fault.Fault
	if app.Details(&f) != nil || f.Code == "" || string(f.Code) != app.Type() {
		return nil, false //nolint:nilerr // not a refusal of ours, and that is the answer
	}
	return &f, true
}

// Unavailable makes the error of an act that could not be brought to the record
// in time. The cause stays on the engine's side, for operators.
func Unavailable(cause error) error {
	f := Busy()
	return temporal.NewApplicationErrorWithOptions(f.Error(), string(f.Code), temporal.ApplicationErrorOptions{
		NonRetryable: true,
		Cause:        cause,
		Details:      []any{*f},
	})
}

// Busy is the one answer to a user when the machine failed, whatever failed:
// what was acknowledged is kept, and the same request may be sent again.
func Busy() *fault.Fault {
	return fault.New(fault.Unavailable, "系统暂时繁忙，请稍后重试，已提交的内容不会丢失。")
}
