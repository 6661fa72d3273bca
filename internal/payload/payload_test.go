package payload_test

import (
	"encoding/base64"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	commonpb "go.temporal.io/api/common/v1"
	"go.temporal.io/sdk/converter"
	"go.temporal.io/sdk/temporal"
	"google.golang.org/protobuf/proto"

	"sanxiang/internal/payload"
)

type message struct {
	Party string `json:"party"`
}

var secret = message{Party: "张三"}

func ring(t *testing.T, entries ...string) *payload.Ring {
	t.Helper()
	r, err := payload.ParseRing(strings.Join(entries, ","))
	require.NoError(t, err)
	return r
}

func TestNothingOfAMessageIsReadable(t *testing.T) {
	dc := ring(t, payload.GenerateKey("k1")).DataConverter()
	stored, err := dc.ToPayloads(secret, &secret, []byte("张三"), nil)
	require.NoError(t, err)
	raw, err := proto.Marshal(stored)
	require.NoError(t, err)
	require.NotContains(t, string(raw), "张三")
	require.NotContains(t, string(raw), "json/plain")

	var got message
	require.NoError(t, dc.FromPayloads(stored, &got))
	require.Equal(t, secret, got)
}

func TestSameMessageNeverLooksTheSame(t *testing.T) {
	dc := ring(t, payload.GenerateKey("k1")).DataConverter()
	one, err := dc.ToPayload(secret)
	require.NoError(t, err)
	two, err := dc.ToPayload(secret)
	require.NoError(t, err)
	require.NotEqual(t, one.GetData(), two.GetData())
}

func TestRotation(t *testing.T) {
	oldKey, newKey := payload.GenerateKey("2026a"), payload.GenerateKey("2026b")
	before := ring(t, oldKey).DataConverter()
	during := ring(t, newKey, oldKey).DataConverter()
	after := ring(t, newKey).DataConverter()
	early, err := before.ToPayload(secret)
	require.NoError(t, err)
	late, err := during.ToPayload(secret)
	require.NoError(t, err)

	var got message
	require.NoError(t, during.FromPayload(early, &got), "the old key still decrypts")
	require.NoError(t, after.FromPayload(late, &got), "the newest key encrypts")

	err = after.FromPayload(early, &got)
	require.ErrorIs(t, err, payload.ErrUnknownKey)
	require.ErrorContains(t, err, `"2026a"`)
}

func TestTamperingIsSeen(t *testing.T) {
	a, b := payload.GenerateKey("a"), payload.GenerateKey("b")
	sameSecretOtherID := "c" + strings.TrimPrefix(a, "a")
	dc := ring(t, a, b, sameSecretOtherID).DataConverter()
	for name, tamper := range map[string]func(*commonpb.Payload){
		"flipped bit":      func(p *commonpb.Payload) { p.Data[len(p.Data)/2] ^= 1 },
		"cut short":        func(p *commonpb.Payload) { p.Data = p.Data[:5] },
		"emptied":          func(p *commonpb.Payload) { p.Data = nil },
		"other key":        func(p *commonpb.Payload) { p.Metadata["encryption-key-id"] = []byte("b") },
		"metadata changed": func(p *commonpb.Payload) { p.Metadata["encryption-key-id"] = []byte("c") },
	} {
		t.Run(name, func(t *testing.T) {
			stored, err := dc.ToPayload(secret)
			require.NoError(t, err)
			tamper(stored)
			require.ErrorIs(t, dc.FromPayload(stored, new(message)), payload.ErrTampered)
		})
	}
}

func TestPlainMessagesAreRefused(t *testing.T) {
	dc := ring(t, payload.GenerateKey("k1")).DataConverter()
	forged, err := converter.GetDefaultDataConverter().ToPayloads(secret)
	require.NoError(t, err)
	require.ErrorIs(t, dc.FromPayloads(forged, new(message)), payload.ErrPlain)
}

func TestSummariesStayReadable(t *testing.T) {
	summary, err := ring(t, payload.GenerateKey("k1")).DataConverter().ToPayload("D10 2026-10-15 overdue")
	require.NoError(t, err)
	require.Contains(t, string(summary.GetData()), "D10 2026-10-15 overdue")
}

func TestFailuresShowTheirTypeAlone(t *testing.T) {
	fc := ring(t, payload.GenerateKey("k1")).FailureConverter()
	sent := temporal.NewApplicationErrorWithCause("张三 refused", "gate_shut", errors.New("row of 张三"), secret)
	stored := fc.ErrorToFailure(sent)
	raw, err := proto.Marshal(stored)
	require.NoError(t, err)
	require.NotContains(t, string(raw), "张三")
	require.Contains(t, string(raw), "gate_shut")

	var back *temporal.ApplicationError
	require.ErrorAs(t, fc.FailureToError(stored), &back)
	require.Contains(t, back.Error(), "张三 refused")
	var got message
	require.NoError(t, back.Details(&got))
	require.Equal(t, secret, got)

	reread, err := proto.Marshal(stored)
	require.NoError(t, err)
	require.NotContains(t, string(reread), "张三", "reading a failure leaves it encrypted")
	require.NoError(t, fc.FailureToError(nil))
}

func TestBadKeyListsSayWhichKeyAndNeverItsContent(t *testing.T) {
	good := payload.GenerateKey("k1")
	short := base64.StdEncoding.EncodeToString([]byte("too short to be a key"))
	for list, says := range map[string]string{
		"":                  "id:base64",
		"nokey":             "id:base64",
		":" + short:         "id:base64",
		"k1:***":            `"k1" is not base64`,
		"k1:" + short:       `"k1" has 21 bytes`,
		good + "," + good:   `"k1" stands twice`,
		good + ",k2:" + "x": `"k2" is not base64`,
	} {
		_, err := payload.ParseRing(list)
		require.ErrorIs(t, err, payload.ErrKeys, list)
		require.ErrorContains(t, err, says)
		require.NotContains(t, err.Error(), short)
	}
}

func TestKeyFileIsMadeOnceForItsOwnerAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "payload.key")
	first, err := payload.KeyFile(path)
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode().Perm())

	stored, err := first.DataConverter().ToPayload(secret)
	require.NoError(t, err)
	second, err := payload.KeyFile(path)
	require.NoError(t, err)
	require.NoError(t, second.DataConverter().FromPayload(stored, new(message)))

	require.NoError(t, os.WriteFile(path, []byte("broken"), 0o600))
	_, err = payload.KeyFile(path)
	require.ErrorIs(t, err, payload.ErrKeys)
}
