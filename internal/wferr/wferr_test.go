package wferr_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"go.temporal.io/sdk/converter"
	"go.temporal.io/sdk/temporal"

	"sanxiang/domain/fault"
	"sanxiang/internal/wferr"
)

// codes reads the vocabulary from its source, so that a code added there is
// tested here without anybody having to think of it.
func codes(t *testing.T) []fault.Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../domain/fault/fault.go", nil, 0)
	require.NoError(t, err)
	var all []fault.Code
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if id, ok := spec.Type.(*ast.Ident); ok && id.Name == "Code" {
			value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			all = append(all, fault.Code(value))
		}
		return true
	})
	require.Contains(t, all, fault.GateShut)
	return all
}

// overTheWire does to an error what the engine does between the workflow and
// the caller.
func overTheWire(err error) error {
	fc := temporal.NewDefaultFailureConverter(temporal.DefaultFailureConverterOptions{
		DataConverter: converter.GetDefaultDataConverter(), EncodeCommonAttributes: true,
	})
	return fc.FailureToError(fc.ErrorToFailure(err))
}

func TestEveryCodeTravelsThereAndBack(t *testing.T) {
	for _, code := range codes(t) {
		t.Run(string(code), func(t *testing.T) {
			sent := &fault.Fault{
				Code: code, Message: "不可以。", Cite: "行政处罚法第五十八条", Gate: "G03",
				Fields: []fault.Field{{Path: "/amount", Message: "应为正数"}},
				Since:  []fault.Change{{Sequence: 7, Act: "notice.serve", Title: "送达", Actor: "甲"}},
			}
			back := overTheWire(wferr.FromFault(sent))

			got, ok := wferr.ToFault(fmt.Errorf("act: %w", back))
			require.True(t, ok)
			require.Equal(t, sent, got)

			var app *temporal.ApplicationError
			require.ErrorAs(t, back, &app)
			require.True(t, app.NonRetryable())
			require.Equal(t, string(code), app.Type())
			require.Equal(t, temporal.ApplicationErrorCategoryBenign, app.Category())
		})
	}
}

func TestUnavailableHidesItsCauseFromTheFault(t *testing.T) {
	back := overTheWire(wferr.Unavailable(errors.New("dial tcp: connection refused")))
	got, ok := wferr.ToFault(back)
	require.True(t, ok)
	require.Equal(t, wferr.Busy(), got)
	require.ErrorContains(t, errors.Unwrap(back), "connection refused")
}

func TestOtherErrorsAreNotRefusals(t *testing.T) {
	for name, err := range map[string]error{
		"plain error":             errors.New("disk full"),
		"application error":       temporal.NewApplicationError("boom", "gate_shut"),
		"details of another type": temporal.NewApplicationError("boom", "gate_shut", "text"),
		"type is not the code":    temporal.NewApplicationError("boom", "PanicError", fault.New(fault.GateShut, "x")),
		"none":                    nil,
	} {
		t.Run(name, func(t *testing.T) {
			back := err
			if err != nil {
				back = overTheWire(err)
			}
			_, ok := wferr.ToFault(back)
			require.False(t, ok)
		})
	}
}
