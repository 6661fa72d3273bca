package engine_test

import (
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	commonpb "go.temporal.io/api/common/v1"
)

// payloadsOf answers the raw bytes of all payloads anywhere in a message, as
// somebody with access to the engine's database would see them.
func payloadsOf(m proto.Message) (raw []string) {
	walk(m.ProtoReflect(), func(p *commonpb.Payload) { raw = append(raw, string(p.GetData())) })
	return raw
}

func walk(m protoreflect.Message, visit func(*commonpb.Payload)) {
	if p, ok := m.Interface().(*commonpb.Payload); ok {
		visit(p)
		return
	}
	m.Range(func(f protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		switch {
		case f.IsMap():
			if f.MapValue().Message() != nil {
				v.Map().Range(func(_ protoreflect.MapKey, each protoreflect.Value) bool {
					walk(each.Message(), visit)
					return true
				})
			}
		case f.IsList():
			if f.Message() != nil {
				for i := range v.List().Len() {
					walk(v.List().Get(i).Message(), visit)
				}
			}
		case f.Message() != nil:
			walk(v.Message(), visit)
		}
		return true
	})
}
