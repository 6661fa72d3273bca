package embedded_test

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"go.temporal.io/api/workflowservice/v1"
	"go.temporal.io/sdk/client"

	"sanxiang/internal/embedded"
)

func options(t *testing.T) embedded.Options {
	t.Helper()
	return embedded.Options{
		File:      filepath.Join(t.TempDir(), "engine.db"),
		Namespace: "sanxiang",
		Logger:    slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
}

func TestStartServesClientsAndBrowsers(t *testing.T) {
	o := options(t)
	s, err := embedded.Start(t.Context(), o)
	require.NoError(t, err)
	stopped := false
	defer func() {
		if !stopped {
			require.NoError(t, s.Stop())
		}
	}()

	c, err := client.Dial(client.Options{HostPort: s.Address(), Namespace: o.Namespace})
	require.NoError(t, err)
	described, err := c.WorkflowService().DescribeNamespace(t.Context(), &workflowservice.DescribeNamespaceRequest{Namespace: o.Namespace})
	require.NoError(t, err)
	require.Equal(t, embedded.Retention, described.GetConfig().GetWorkflowExecutionRetentionTtl().AsDuration())

	for _, path := range []string{"/", "/api/v1/namespaces/sanxiang/workflows"} {
		resp, err := http.Get(s.UIAddress() + path)
		require.NoError(t, err)
		body, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusOK, resp.StatusCode, "%s: %s", path, body)
	}

	c.Close()
	stopped = true
	require.NoError(t, s.Stop())
	_, err = net.Dial("tcp", s.Address())
	require.Error(t, err, "the port is free again")

	again := o
	_, port, err := net.SplitHostPort(s.Address())
	require.NoError(t, err)
	again.WithoutUI = true
	again.Port, err = net.LookupPort("tcp", port)
	require.NoError(t, err)
	s2, err := embedded.Start(t.Context(), again)
	require.NoError(t, err, "the same file and port can be used again")
	require.Equal(t, s.Address(), s2.Address())
	require.Empty(t, s2.UIAddress())
	require.NoError(t, s2.Stop())
}

func TestATakenPortIsOneClearLine(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, l.Close()) }()
	taken := l.Addr().(*net.TCPAddr).Port

	o := options(t)
	o.UIPort, o.UIPortSetting = taken, "SANXIANG_UI_PORT"
	_, err = embedded.Start(t.Context(), o)
	var portTaken *embedded.PortTaken
	require.ErrorAs(t, err, &portTaken)
	require.Equal(t, taken, portTaken.Port)
	require.ErrorContains(t, err, "SANXIANG_UI_PORT")
	require.NotContains(t, err.Error(), "\n")
	require.NoFileExists(t, o.File, "nothing was begun")
}

func TestAHalfMadeFileIsMadeAnew(t *testing.T) {
	o := options(t)
	o.WithoutUI = true
	require.NoError(t, os.WriteFile(o.File, []byte("left by a crash"), 0o600))
	require.NoError(t, os.WriteFile(o.File+".incomplete", nil, 0o600))
	s, err := embedded.Start(t.Context(), o)
	require.NoError(t, err)
	require.NoError(t, s.Stop())
	require.NoFileExists(t, o.File+".incomplete")
}

func TestAMissingFolderIsSaidSo(t *testing.T) {
	o := options(t)
	o.WithoutUI = true
	o.File = filepath.Join(t.TempDir(), "nowhere", "engine.db")
	_, err := embedded.Start(context.Background(), o)
	require.ErrorContains(t, err, "engine file")
}
