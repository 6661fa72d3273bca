package tree_test

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"sanxiang/internal/config"
	"sanxiang/internal/payload"
)

// composeFile is as much of the format as we use; a key that is not in here is
// a spelling mistake, or wants a line here.
type composeFile struct {
	Name     string
	Program  composeService    `yaml:"x-program"`
	Settings map[string]string `yaml:"x-settings"`
	Services map[string]composeService
	Configs  map[string]struct{ Content string }
	Volumes  map[string]*struct{}
	Networks map[string]any
}

type composeService struct {
	Image       string
	Build       string
	Restart     string
	Entrypoint  []string
	Command     []string
	ReadOnly    bool     `yaml:"read_only"`
	CapDrop     []string `yaml:"cap_drop"`
	SecurityOpt []string `yaml:"security_opt"`
	Tmpfs       []string
	Volumes     []string
	Ports       []string
	Deploy      struct{ Replicas int }
	Environment map[string]string
	DependsOn   map[string]struct{ Condition string } `yaml:"depends_on"`
	Configs     []struct{ Source, Target string }
	Healthcheck *struct {
		Test              []string
		Interval, Timeout string
		Retries           int
	}
}

func compose(t *testing.T) composeFile {
	t.Helper()
	file, err := os.Open(filepath.Join(root(t), "docker-compose.yml"))
	require.NoError(t, err)
	defer file.Close()
	dec := yaml.NewDecoder(file)
	dec.KnownFields(true)
	var c composeFile
	require.NoError(t, dec.Decode(&c))
	return c
}

func TestComposeHoldsTogether(t *testing.T) {
	c := compose(t)
	for _, name := range []string{"record", "engine-database", "engine", "migrate", "setup", "api", "worker", "proxy"} {
		require.Contains(t, c.Services, name)
	}
	for name, s := range c.Services {
		for other, on := range s.DependsOn {
			require.Contains(t, c.Services, other, name)
			if on.Condition == "service_healthy" {
				require.NotNil(t, c.Services[other].Healthcheck, "%s waits for the health of %s", name, other)
			}
		}
		for _, from := range s.Configs {
			require.Contains(t, c.Configs, from.Source, name)
		}
		for _, v := range s.Volumes {
			volume, _, _ := strings.Cut(v, ":")
			require.Contains(t, c.Volumes, volume, name)
		}
		if s.Image != c.Program.Image {
			require.Regexp(t, `:\d`, s.Image, "%s: name the version", name)
		}
	}
	require.GreaterOrEqual(t, c.Services["api"].Deploy.Replicas, 2)
	require.GreaterOrEqual(t, c.Services["worker"].Deploy.Replicas, 2)
	require.Contains(t, c.Services["record"].Command, "--log-bin-trust-function-creators=1", "migrations create triggers")
}

// secretName tells the variables whose values are secrets.
var secretName = regexp.MustCompile(`PASSWORD|PWD|SECRET|KEY|DSN|HOOKS`)

// demanded is a value without which compose refuses to start; offered is one
// that may be given and is empty otherwise.
var demanded, offered = regexp.MustCompile(`\$\{\w+:\?[^}]+\}`), regexp.MustCompile(`^\$\{\w+-\}$`)

func TestComposeHoldsNoSecret(t *testing.T) {
	for name, s := range compose(t).Services {
		for key, value := range s.Environment {
			if !secretName.MatchString(key) || offered.MatchString(value) {
				continue
			}
			require.Regexp(t, demanded, value, "%s: %s must come from the environment", name, key)
			literal := demanded.ReplaceAllString(value, "")
			if strings.HasSuffix(key, "_DSN") {
				require.Regexp(t, `^mysql://\w+:@tcp\(record:3306\)/sanxiang$`, literal, "%s: %s", name, key)
			} else {
				require.Empty(t, literal, "%s: %s", name, key)
			}
		}
	}
}

func TestComposeNamesOnlySettingsThatExist(t *testing.T) {
	known := config.Variables()
	for name, s := range compose(t).Services {
		for key := range s.Environment {
			if strings.HasPrefix(key, "SANXIANG_") {
				require.Contains(t, known, key, name)
			}
		}
	}
}

// The program's own judgement of the settings, as it gives it when it starts.
func TestComposeIsAcceptedAsProduction(t *testing.T) {
	for _, service := range []string{"migrate", "setup", "api", "worker"} {
		require.NoError(t, started(t, service, "2026a"), service)
		require.NoError(t, started(t, service, "2026a", outward(t)), service)
	}
	inTheClear := outward(t)
	inTheClear["SANXIANG_SMTP_TLS"] = "none"
	require.ErrorContains(t, started(t, "worker", "2026a", inTheClear), "SANXIANG_SMTP_TLS")
	require.ErrorContains(t, started(t, "api", "dev"), "SANXIANG_KEYS", "the check itself must be able to refuse")
}

// outward lets mails and hooks leave the house.
func outward(t *testing.T) map[string]string {
	t.Helper()
	_, secret, _ := strings.Cut(payload.GenerateKey("hook"), ":")
	return map[string]string{
		"SANXIANG_SMTP_ADDRESS": "mail.example.gov.cn:587", "SANXIANG_SMTP_USER": "sanxiang", "SANXIANG_SMTP_PASSWORD": "f00d", "SANXIANG_MAIL_FROM": "sanxiang@example.gov.cn",
		"SANXIANG_HOOKS": "oa https://oa.example.gov.cn/hooks whsec_" + secret, "SANXIANG_HOOK_NETWORKS": "10.9.0.0/16",
	}
}

// started reads the settings of a service as its program does.
func started(t *testing.T, service, keyID string, more ...map[string]string) error {
	t.Helper()
	given := map[string]string{"SANXIANG_KEYS": payload.GenerateKey(keyID), "RECORD_PASSWORD": "f00d", "RECORD_SCHEMA_PASSWORD": "beef", "SITE": "enforcement.example.gov.cn"}
	for _, m := range more {
		maps.Copy(given, m)
	}
	settings := resolve(compose(t).Services[service].Environment, given)
	for _, entry := range os.Environ() {
		if key, _, _ := strings.Cut(entry, "="); strings.HasPrefix(key, "SANXIANG_") {
			t.Setenv(key, "") // restores it afterwards
			require.NoError(t, os.Unsetenv(key))
		}
	}
	var secrets []string
	for key, value := range settings {
		t.Setenv(key, value)
		secrets = append(secrets, key+"="+value)
	}
	var cfg config.Config
	parser, err := kong.New(&cfg, kong.Vars{"mode": string(config.Production), "demo": "false"})
	require.NoError(t, err)
	_, err = parser.Parse(nil)
	require.NoError(t, err)
	require.NoError(t, cfg.ReadSecrets(secrets))
	require.Equal(t, config.Production, cfg.Mode)
	return cfg.Check()
}

var reference = regexp.MustCompile(`\$\{(\w+)(:\?|:-|-)([^}]*)\}`)

// resolve does what compose does with ${NAME:?complaint}, ${NAME:-default} and ${NAME-}.
func resolve(settings, environment map[string]string) map[string]string {
	out := map[string]string{}
	for key, value := range settings {
		out[key] = reference.ReplaceAllStringFunc(value, func(ref string) string {
			m := reference.FindStringSubmatch(ref)
			if given, ok := environment[m[1]]; ok || m[2] == ":?" {
				return given
			}
			return m[3]
		})
	}
	return out
}

func TestTheImageRunsTheProgramThatIsSmall(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root(t), "Dockerfile"))
	require.NoError(t, err)
	lines := strings.Split(string(text), "\n")
	require.Contains(t, lines, "USER nonroot")
	require.Contains(t, lines, `ENTRYPOINT ["/sanxiang"]`)
	require.NotContains(t, string(text), "cmd/sanxiang-dev")
	mod, err := os.ReadFile(filepath.Join(root(t), "go.mod"))
	require.NoError(t, err)
	version := regexp.MustCompile(`(?m)^go (\S+)$`).FindSubmatch(mod)
	require.True(t, slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, "FROM golang:"+string(version[1])+"-") }), "the image builds with the module's Go")
}
