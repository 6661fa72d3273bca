package payload

import (
	commonpb "go.temporal.io/api/common/v1"
	failurepb "go.temporal.io/api/failure/v1"
	"go.temporal.io/sdk/converter"
	"go.temporal.io/sdk/temporal"
	"google.golang.org/protobuf/proto"
)

// DataConverter is what every client and worker of this product serialises
// with. It is also what histories are replayed with.
func (r *Ring) DataConverter() converter.DataConverter {
	return summaries{converter.NewCodecDataConverter(converter.GetDefaultDataConverter(), r)}
}

// FailureConverter moves messages and stack traces of failures into an
// encrypted attribute; by default the engine stores both as plain text.
func (r *Ring) FailureConverter() converter.FailureConverter {
	return untouched{temporal.NewDefaultFailureConverter(temporal.DefaultFailureConverterOptions{
		DataConverter:          r.DataConverter(),
		EncodeCommonAttributes: true,
	})}
}

// untouched reads failures from a copy. The SDK's converter decrypts them in
// place, and the worker then sends the decrypted failure of a local activity to
// the engine.
type untouched struct{ converter.FailureConverter }

// FailureToError decrypts a copy of the failure.
func (u untouched) FailureToError(stored *failurepb.Failure) error {
	if stored == nil {
		return nil
	}
	return u.FailureConverter.FailureToError(proto.CloneOf(stored))
}

// summaries leaves the one-line summaries of timers and activities readable,
// for they are what makes a case's history in the engine's UI read like its
// story. The SDK offers no other way to tell them apart than this: they are the
// only bare strings that it hands over one by one. Messages are structs, and
// travel as a list.
type summaries struct{ converter.DataConverter }

// ToPayload encrypts everything but a bare string.
func (s summaries) ToPayload(value any) (*commonpb.Payload, error) {
	if _, summary := value.(string); summary {
		return converter.GetDefaultDataConverter().ToPayload(value)
	}
	return s.DataConverter.ToPayload(value)
}
