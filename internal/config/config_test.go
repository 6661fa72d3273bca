package config_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/config"
	"sanxiang/internal/payload"
)

// parse reads flags as the programs do.
func parse(t *testing.T, args ...string) (config.Config, error) {
	t.Helper()
	var c config.Config
	p, err := kong.New(&c, kong.Vars{"mode": "production", "demo": "false"}, kong.Exit(func(int) { t.Fatal("exit") }))
	require.NoError(t, err)
	_, err = p.Parse(args)
	return c, err
}

// production is a configuration that production accepts.
func production(t *testing.T) config.Config {
	t.Helper()
	c, err := parse(t, "--tls=proxy", "--trusted-proxies=10.1.0.0/16", "--url=https://enforcement.example.gov.cn/",
		"--smtp-address=mail.example.gov.cn:587", "--smtp-user=sanxiang", "--mail-from=sanxiang@example.gov.cn", "--hook-networks=10.9.0.0/16")
	require.NoError(t, err)
	require.NoError(t, c.ReadSecrets([]string{
		"SANXIANG_DSN=mysql://sanxiang:p4ss@tcp(db:3306)/sanxiang", "SANXIANG_KEYS=" + payload.GenerateKey("2026a"),
		"SANXIANG_SMTP_PASSWORD=p4ss-mail", "SANXIANG_HOOKS=oa https://oa.example.gov.cn/p4ss-path " + hookSecret(t),
	}))
	return c
}

func hookSecret(t *testing.T) string {
	t.Helper()
	_, key, _ := strings.Cut(payload.GenerateKey("h"), ":")
	return "whsec_" + key
}

func TestDefaults(t *testing.T) {
	c, err := parse(t)
	require.NoError(t, err)
	require.Equal(t, config.Production, c.Mode, "a program that was told nothing is strict")
	require.Equal(t, "127.0.0.1:8080", c.Addr)
	require.Equal(t, "./data", c.Data)
	require.Equal(t, 7233, c.TemporalPort)
	require.Equal(t, 8233, c.UIPort)
	require.Equal(t, config.Size(2<<30), c.UploadLimit)
	require.Equal(t, slog.LevelInfo, c.LogLevel)
	require.Equal(t, filepath.Join("data", "record.db"), c.Database())
	require.False(t, c.SecureCookies())
	require.Equal(t, "file://./data/blobs", c.BlobURL())
	c.Data = "/var/lib/sanxiang"
	require.Equal(t, "file:///var/lib/sanxiang/blobs", c.BlobURL())
	c.Blob = "s3://evidence"
	require.Equal(t, "s3://evidence", c.BlobURL())
}

func TestFlagsBeatVariables(t *testing.T) {
	t.Setenv("SANXIANG_ADDR", "127.0.0.1:1")
	t.Setenv("SANXIANG_UPLOAD_LIMIT", "500MiB")
	c, err := parse(t, "--addr=127.0.0.1:2", "--mode=dev")
	require.NoError(t, err)
	require.Equal(t, "127.0.0.1:2", c.Addr)
	require.Equal(t, config.Size(500<<20), c.UploadLimit)
	require.NoError(t, c.Check())
}

func TestSecretsAreNoFlags(t *testing.T) {
	for _, flag := range []string{"--keys=x", "--dsn=x"} {
		_, err := parse(t, flag)
		require.Error(t, err)
	}
}

func TestSecretsFromFiles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "dsn")
	require.NoError(t, os.WriteFile(file, []byte("mysql://u:p@tcp(db:3306)/d\n"), 0o600))
	var c config.Config
	require.NoError(t, c.ReadSecrets([]string{"SANXIANG_DSN_FILE=" + file, "SANXIANG_KEYS="}))
	require.Equal(t, "mysql://u:p@tcp(db:3306)/d", c.Database())
	require.True(t, c.MySQL())
	require.ErrorContains(t, c.ReadSecrets([]string{"SANXIANG_DSN_FILE=" + file, "SANXIANG_DSN=x"}), "SANXIANG_DSN_FILE")
	require.ErrorContains(t, c.ReadSecrets([]string{"SANXIANG_KEYS_FILE=/nowhere/at/all"}), "SANXIANG_KEYS_FILE")
}

func TestMisspeltVariables(t *testing.T) {
	known := config.Variables()
	require.NoError(t, config.Unknown([]string{"PATH=/bin", "SANXIANG_ADDR=x", "SANXIANG_KEYS_FILE=x", "SANXIANG_TEST_MYSQL_DSN=x"}, known))
	require.ErrorContains(t, config.Unknown([]string{"SANXIANG_ADRR=x"}, known), "SANXIANG_ADRR")
}

func TestEveryFieldIsASettingWithAName(t *testing.T) {
	for _, name := range config.Variables() {
		require.True(t, strings.HasPrefix(name, "SANXIANG_"), name)
	}
	require.Len(t, config.Variables(), reflect.TypeFor[config.Config]().NumField()+4, "four secrets, each with a file")
}

func TestNothingPrintsASecret(t *testing.T) {
	c := production(t)
	var out bytes.Buffer
	require.NoError(t, c.Print(&out))
	slog.New(slog.NewTextHandler(&out, nil)).Info("start", "config", c, "dsn", c.DSN)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("start", "config", c)
	fmt.Fprintf(&out, "%v %+v %#v %s", c, c, c, c.DSN)
	require.NoError(t, json.NewEncoder(&out).Encode(c))
	_, key, _ := strings.Cut(c.Keys.Reveal(), ":")
	require.NotContains(t, out.String(), "p4ss")
	require.NotContains(t, out.String(), "whsec")
	require.NotContains(t, out.String(), key)
	require.Contains(t, out.String(), "SANXIANG_UPLOAD_LIMIT=2GiB\n")
	require.Contains(t, out.String(), "SANXIANG_LOG_LEVEL=INFO\n")
	require.Contains(t, out.String(), "SANXIANG_TRUSTED_PROXIES=10.1.0.0/16\n")
	for _, name := range config.Variables() {
		if !strings.HasSuffix(name, "_FILE") {
			require.Contains(t, out.String(), name+"=")
		}
	}
}

func TestProductionAcceptsAFullConfiguration(t *testing.T) {
	c := production(t)
	require.NoError(t, c.Check())
	require.True(t, c.SecureCookies())
	require.Equal(t, "https://enforcement.example.gov.cn", c.Address())
	c.SMTPAddress, c.SMTPUser, c.SMTPPassword, c.MailFrom, c.Hooks, c.URL = "", "", "", "", "", ""
	require.NoError(t, c.Check(), "nothing has to leave the house")
}

func TestProductionRefuses(t *testing.T) {
	readable := "2026a:" + base64.StdEncoding.EncodeToString([]byte("please-change-this-32-byte-key!!"))
	counting := make([]byte, 32)
	for i := range counting {
		counting[i] = byte(i + 1)
	}
	for name, c := range map[string]struct {
		setting string
		change  func(*config.Config)
	}{
		"SQLite":       {"SANXIANG_DSN", func(c *config.Config) { c.DSN = "/var/lib/sanxiang/record.db" }},
		"no database":  {"SANXIANG_DSN", func(c *config.Config) { c.DSN = "" }},
		"no keys":      {"SANXIANG_KEYS", func(c *config.Config) { c.Keys = "" }},
		"dev keys":     {"SANXIANG_KEYS", func(c *config.Config) { c.Keys = config.Secret(payload.GenerateKey("dev")) }},
		"old dev keys": {"SANXIANG_KEYS", func(c *config.Config) { c.Keys += config.Secret("," + payload.GenerateKey("dev")) }},
		"zero key": {"SANXIANG_KEYS", func(c *config.Config) {
			c.Keys = config.Secret("a:" + base64.StdEncoding.EncodeToString(make([]byte, 32)))
		}},
		"counting key":       {"SANXIANG_KEYS", func(c *config.Config) { c.Keys = config.Secret("a:" + base64.StdEncoding.EncodeToString(counting)) }},
		"readable key":       {"SANXIANG_KEYS", func(c *config.Config) { c.Keys = config.Secret(readable) }},
		"plain cookies":      {"SANXIANG_TLS", func(c *config.Config) { c.TLS = config.NoTLS }},
		"unnamed proxy":      {"SANXIANG_TRUSTED_PROXIES", func(c *config.Config) { c.TrustedProxies = nil }},
		"everybody":          {"SANXIANG_TRUSTED_PROXIES", func(c *config.Config) { c.TrustedProxies = []string{"0.0.0.0/0"} }},
		"the demo clock":     {"SANXIANG_DEMO_CLOCK", func(c *config.Config) { c.DemoClock = true }},
		"the demo people":    {"SANXIANG_DEMO_PEOPLE", func(c *config.Config) { c.DemoPeople = true }},
		"mail in the clear":  {"SANXIANG_SMTP_TLS", func(c *config.Config) { c.SMTPTLS = "none" }},
		"links to nowhere":   {"SANXIANG_URL", func(c *config.Config) { c.URL = "" }},
		"links in the clear": {"SANXIANG_URL", func(c *config.Config) { c.URL = "http://enforcement.example.gov.cn" }},
		"hooks in the clear": {"SANXIANG_HOOKS", func(c *config.Config) { c.Hooks = config.Secret("oa http://oa.example.gov.cn/ " + hookSecret(t)) }},
		"a typed-in hook secret": {"SANXIANG_HOOKS", func(c *config.Config) {
			c.Hooks = config.Secret("oa https://oa.example.gov.cn/ whsec_" + base64.StdEncoding.EncodeToString([]byte("please-change-this-secret")))
		}},
	} {
		t.Run(name, func(t *testing.T) {
			conf := production(t)
			c.change(&conf)
			err := conf.Check()
			require.ErrorContains(t, err, c.setting+"：")
			require.NotContains(t, err.Error(), "\n", "one line")
			require.NotContains(t, err.Error(), "p4ss")
		})
	}
}

func TestWhatCannotWorkIsRefusedInDevelopmentToo(t *testing.T) {
	for setting, change := range map[string]func(*config.Config){
		"SANXIANG_ADDR":               func(c *config.Config) { c.Addr = "8080" },
		"SANXIANG_TEMPORAL_ADDRESS":   func(c *config.Config) { c.TemporalAddress = "" },
		"SANXIANG_TEMPORAL_PORT":      func(c *config.Config) { c.TemporalPort = 70000 },
		"SANXIANG_UI_PORT":            func(c *config.Config) { c.UIPort = -1 },
		"SANXIANG_DATA":               func(c *config.Config) { c.Data = "" },
		"SANXIANG_TEMPORAL_NAMESPACE": func(c *config.Config) { c.TemporalNamespace = "" },
		"SANXIANG_DSN":                func(c *config.Config) { c.DSN = "postgres://db" },
		"SANXIANG_KEYS":               func(c *config.Config) { c.Keys = "2026a:c2hvcnQ=" },
		"SANXIANG_BLOB":               func(c *config.Config) { c.Blob = "ftp://x" },
		"SANXIANG_TRUSTED_PROXIES":    func(c *config.Config) { c.TrustedProxies = []string{"proxy"} },
		"SANXIANG_URL":                func(c *config.Config) { c.URL = "enforcement.example.gov.cn" },
		"SANXIANG_SMTP_ADDRESS":       func(c *config.Config) { c.MailFrom = "a@b.example" },
		"SANXIANG_MAIL_FROM":          func(c *config.Config) { c.SMTPAddress = "mail.example:587" },
		"SANXIANG_SMTP_PASSWORD":      func(c *config.Config) { c.SMTPAddress, c.MailFrom, c.SMTPUser = "mail.example:587", "a@b.example", "u" },
		"SANXIANG_HOOKS":              func(c *config.Config) { c.Hooks = "oa https://oa.example" },
		"SANXIANG_HOOK_NETWORKS":      func(c *config.Config) { c.HookNetworks = []string{"10.0.0.1"} },
	} {
		c, err := parse(t, "--mode=dev")
		require.NoError(t, err)
		require.NoError(t, c.Check())
		change(&c)
		require.ErrorContains(t, c.Check(), setting+"：")
	}
}

func TestSizes(t *testing.T) {
	for text, want := range map[string]config.Size{"1": 1, "3KiB": 3 << 10, "500MiB": 500 << 20, "2GiB": 2 << 30} {
		var s config.Size
		require.NoError(t, s.UnmarshalText([]byte(text)))
		require.Equal(t, want, s)
		back, err := s.MarshalText()
		require.NoError(t, err)
		require.Equal(t, text, string(back))
	}
	for _, bad := range []string{"", "0", "-1", "2GB", "GiB", "1.5GiB", "99999999999GiB"} {
		require.Error(t, new(config.Size).UnmarshalText([]byte(bad)), bad)
	}
}
