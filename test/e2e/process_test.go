package e2e

import (
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/demo"
	"sanxiang/test/harness"
)

func TestCaseGoesOnWhereItWasAfterEveryRestart(t *testing.T) {
	p := harness.New(t)
	p.Start()
	c := demo.NewClient(p.Base, demo.Password)
	c.Patient = true
	play := demo.NewPlay(demo.QuickScript("restart"), demo.DefaultCast())
	for i, step := range play.Script.Steps {
		require.NoError(t, play.Do(t.Context(), c, step), "step %d, %s", i, step.Act)
		switch i % 6 {
		case 2:
			p.Kill()
			p.Start()
		case 5:
			p.Stop()
			p.Start()
		}
	}
	head, err := c.Case(t.Context(), play.Cast.People[demo.Officer], play.CaseID)
	require.NoError(t, err)
	require.Equal(t, "已归档", head.State)
	p.Stop()
	for _, args := range [][]string{{"verify"}, {"verify", "--law"}} {
		out, err := p.Run(args...)
		require.NoError(t, err, out)
		require.Contains(t, out, "ok")
	}
}

// oneLine is what an operator gets to read when a start is refused.
func oneLine(t *testing.T, p *harness.Process) string {
	t.Helper()
	require.Error(t, p.TryStart(20*time.Second))
	lines := strings.Split(strings.TrimSpace(p.Output()), "\n")
	require.Len(t, lines, 1, "one clear line")
	return lines[0]
}

func TestTakenPortIsOneClearLine(t *testing.T) {
	p := harness.New(t)
	l, err := net.Listen("tcp", strings.TrimPrefix(p.Base, "http://"))
	require.NoError(t, err)
	defer func() { require.NoError(t, l.Close()) }()
	require.Contains(t, oneLine(t, p), "SANXIANG_ADDR")
	engine, err := net.Listen("tcp", p.Engine)
	require.NoError(t, err)
	defer func() { require.NoError(t, engine.Close()) }()
	other := harness.New(t)
	other.Env("SANXIANG_TEMPORAL_PORT", strings.TrimPrefix(p.Engine, "127.0.0.1:"))
	require.Contains(t, oneLine(t, other), "SANXIANG_TEMPORAL_PORT")
}

func TestHeldFolderIsOneClearLine(t *testing.T) {
	p := harness.New(t)
	p.Start()
	second := harness.New(t)
	second.Env("SANXIANG_DATA", p.Dir)
	require.Contains(t, oneLine(t, second), "另一个进程")
	out, err := p.Run("verify")
	require.Error(t, err)
	require.Contains(t, out, "另一个进程")
}

func TestPersonalDataCannotBeReadInTheEngine(t *testing.T) {
	p := harness.New(t)
	p.Start()
	c := demo.NewClient(p.Base, demo.Password)
	play := demo.NewPlay(demo.QuickScript("secret"), demo.DefaultCast())
	for _, step := range play.Script.Steps {
		require.NoError(t, play.Do(t.Context(), c, step))
	}
	p.Stop()
	files, err := filepath.Glob(filepath.Join(p.Dir, "engine.db*"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, secret := range []string{"曲靖演示房地产", "91530302MA6P4E5F2P", "13900000000", "王某"} {
			require.NotContains(t, string(content), secret, name)
		}
	}
}

func TestPublicReadsWithoutSigningIn(t *testing.T) {
	p := harness.New(t)
	p.Start()
	c := demo.NewClient(p.Base, demo.Password)
	play := demo.NewPlay(demo.QuickScript("public"), demo.DefaultCast())
	for _, step := range play.Script.Steps {
		require.NoError(t, play.Do(t.Context(), c, step))
		if step.Act == "decision.issue" {
			require.Empty(t, published(t, p), "nothing goes out before service")
		}
	}
	items := published(t, p)
	require.Len(t, items, 1)
	require.Equal(t, "published", items[0]["state"])
	page := get(t, p.Base+"/public/disclosures", "text/html")
	require.Contains(t, page, "曲靖演示房地产开发有限公司")
	require.NotContains(t, page, "13900000000")

	_, _, err := c.Act(t.Context(), play.Cast.People[demo.Publisher], play.CaseID, "disclosure.withdraw", demo.Input{"ground": "revoked", "reason": "决定被撤销"})
	require.Error(t, err, "who made the public version does not take it down alone")
	_, _, err = c.Act(t.Context(), play.Cast.People[demo.Checker], play.CaseID, "disclosure.withdraw", demo.Input{"ground": "revoked", "reason": "决定被撤销"})
	require.NoError(t, err)
	one := get(t, p.Base+"/public/disclosures/"+items[0]["id"].(string), "text/html")
	require.Contains(t, one, "决定被撤销")
	require.NotContains(t, one, "一房二卖，依据", "the text is gone, the tombstone stays")
}

func published(t *testing.T, p *harness.Process) []map[string]any {
	t.Helper()
	var list struct {
		Items []map[string]any `json:"items"`
	}
	require.NoError(t, json.Unmarshal([]byte(get(t, p.Base+"/public/disclosures", "application/json")), &list))
	return list.Items
}

func get(t *testing.T, url, accept string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	require.NoError(t, err)
	req.Header.Set("Accept", accept)
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer func() { require.NoError(t, res.Body.Close()) }()
	body, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	require.Less(t, res.StatusCode, 500, string(body))
	require.Empty(t, res.Header.Get("Set-Cookie"))
	return string(body)
}
