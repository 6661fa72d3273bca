package explain_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
	"sanxiang/internal/explain"
)

func written(t *testing.T, format string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, explain.Procedure(&b, []procedure.Table{procedure.Ordinary()}, format))
	return b.String()
}

// Every act stands in every format, and the same table gives the same text.
func TestEveryFormatTellsEveryAct(t *testing.T) {
	words, data, page := written(t, explain.Words), written(t, explain.JSON), explain.Page([]procedure.Table{procedure.Ordinary()})
	var rows []explain.Row
	require.NoError(t, json.Unmarshal([]byte(data), &rows))
	require.Len(t, rows, len(procedure.Ordinary().Acts))
	for i, act := range procedure.Ordinary().Acts {
		require.Contains(t, words, string(act.Name))
		require.Contains(t, page, "`"+string(act.Name)+"`")
		require.Equal(t, string(act.Name), rows[i].Act)
		require.Equal(t, act.Cite.String(), rows[i].Article)
		require.Len(t, rows[i].Goes, len(act.Goes))
		require.Len(t, rows[i].Clocks, len(act.Clocks))
	}
	for _, format := range []string{explain.Words, explain.Mermaid, explain.JSON} {
		first := written(t, format)
		require.Equal(t, first, written(t, format), "the same bytes each time")
	}
	require.Error(t, explain.Procedure(&bytes.Buffer{}, nil, "pdf"))
}

// Every move of the table is an arrow of the drawing, with its act and whose it
// is, and no state is drawn that nobody named.
func TestDrawingHasEveryArrow(t *testing.T) {
	table := procedure.Ordinary()
	drawn := written(t, explain.Mermaid)
	require.Equal(t, len(procedure.Tracks(table)), strings.Count(drawn, "stateDiagram-v2"))
	require.NotContains(t, drawn, "未开始", "a track that has not begun is the diagram's own [*]")
	review := procedure.Mermaid(table, casefile.Review)
	require.Contains(t, review, "in_assigned --> in_passed: 出具法制审核意见（同意）〔法制审核员、法制监察科负责人〕")
	require.Contains(t, procedure.Mermaid(table, casefile.Ladder), "逾期自动上报（逾期未答复）〔系统〕")
	for _, act := range table.Acts {
		for _, g := range act.Goes {
			require.Contains(t, procedure.Mermaid(table, g.Track), act.Title)
		}
	}
}
