package config

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"

	"github.com/caarlos0/env/v11"
)

const fileSuffix = "_FILE"

// Environ is the process's environment. Nothing else reads it.
func Environ() []string { return os.Environ() }

// ReadSecrets fills in the secrets from the environment, given as os.Environ
// gives it. NAME_FILE names a file that holds the secret, as container
// platforms provide it.
func (c *Config) ReadSecrets(environ []string) error {
	vars := env.ToMap(environ)
	for _, name := range secrets() {
		path := vars[name+fileSuffix]
		if path == "" {
			continue
		}
		if vars[name] != "" {
			return fmt.Errorf("%s：不能与 %s 同时设置", name+fileSuffix, name)
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("%s：%w", name+fileSuffix, err)
		}
		vars[name] = strings.TrimSpace(string(content))
	}
	return env.ParseWithOptions(c, env.Options{Environment: vars, TagName: "secret"})
}

func secrets() []string {
	var names []string
	fields := reflect.TypeFor[Config]()
	for i := range fields.NumField() {
		if name := fields.Field(i).Tag.Get("secret"); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// Unknown refuses a SANXIANG_ variable of an environment that nobody reads: a
// misspelt setting must not pass for one that works. Variables of the tests are
// let through.
func Unknown(environ, known []string) error {
	for _, entry := range environ {
		name, _, _ := strings.Cut(entry, "=")
		if !strings.HasPrefix(name, "SANXIANG_") || strings.HasPrefix(name, "SANXIANG_TEST_") {
			continue
		}
		if !slices.Contains(known, name) {
			return fmt.Errorf("%s：没有这个设置", name)
		}
	}
	return nil
}
