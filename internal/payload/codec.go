package payload

import (
	"encoding/binary"
	"errors"
	"fmt"

	commonpb "go.temporal.io/api/common/v1"
	"go.temporal.io/sdk/converter"
	"google.golang.org/protobuf/proto"
)

const (
	encoding      = "binary/encrypted" // the SDK's own samples and tools use this name
	cipherName    = "AES-256-GCM"
	metaCipher    = "encryption-cipher"
	metaKeyID     = "encryption-key-id"
	domainOfAAD   = "sanxiang payload v1"
	maxKeyIDBytes = 128
)

var (
	// ErrPlain marks a payload that was not encrypted by this product.
	ErrPlain = errors.New("payload is not encrypted")
	// ErrUnknownKey marks a payload whose key is not in the ring.
	ErrUnknownKey = errors.New("payload key is unknown")
	// ErrTampered marks a payload that was changed after it was encrypted.
	ErrTampered = errors.New("payload does not match its key")
)

// Encode implements converter.PayloadCodec. The payload is sealed together with
// its own metadata; the new metadata says how to open it, and is bound to the
// ciphertext, so that neither can be exchanged.
func (r *Ring) Encode(payloads []*commonpb.Payload) ([]*commonpb.Payload, error) {
	out := make([]*commonpb.Payload, len(payloads))
	for i, p := range payloads {
		plain, err := proto.Marshal(p)
		if err != nil {
			return nil, fmt.Errorf("payload: %w", err)
		}
		out[i] = &commonpb.Payload{
			Metadata: map[string][]byte{
				converter.MetadataEncoding: []byte(encoding),
				metaCipher:                 []byte(cipherName),
				metaKeyID:                  []byte(r.newest),
			},
			Data: r.keys[r.newest].Seal(nil, nil, plain, aad(r.newest)), //nolint:gosec // G407: the cipher draws a random nonce itself
		}
	}
	return out, nil
}

// Decode implements converter.PayloadCodec. It answers ErrPlain, ErrUnknownKey
// or ErrTampered.
func (r *Ring) Decode(payloads []*commonpb.Payload) ([]*commonpb.Payload, error) {
	out := make([]*commonpb.Payload, len(payloads))
	for i, p := range payloads {
		plain, err := r.open(p)
		if err != nil {
			return nil, err
		}
		out[i] = plain
	}
	return out, nil
}

func (r *Ring) open(p *commonpb.Payload) (*commonpb.Payload, error) {
	meta := p.GetMetadata()
	if string(meta[converter.MetadataEncoding]) != encoding || string(meta[metaCipher]) != cipherName {
		return nil, ErrPlain
	}
	id := string(meta[metaKeyID])
	aead, known := r.keys[id]
	if !known {
		return nil, fmt.Errorf("%w: it was made with key %.*q; add that key to the payload keys setting", ErrUnknownKey, maxKeyIDBytes, id)
	}
	opened, err := aead.Open(nil, nil, p.GetData(), aad(id))
	if err != nil {
		return nil, fmt.Errorf("%w: key %q", ErrTampered, id)
	}
	plain := &commonpb.Payload{}
	if err := proto.Unmarshal(opened, plain); err != nil {
		return nil, fmt.Errorf("payload: %w", err)
	}
	return plain, nil
}

// aad is what is authenticated beside the ciphertext: all of the metadata, each
// part behind its length so that no two different metadata read the same.
func aad(keyID string) []byte {
	var b []byte
	for _, part := range []string{domainOfAAD, encoding, cipherName, keyID} {
		b = binary.BigEndian.AppendUint32(b, uint32(len(part)))
		b = append(b, part...)
	}
	return b
}
