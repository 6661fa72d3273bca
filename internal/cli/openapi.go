package cli

import (
	"bytes"
	"encoding/json"

	"sanxiang/internal/app"
)

// OpenAPICmd is `sanxiang openapi`: the document that the desk's client is
// generated from.
type OpenAPICmd struct {
	Demo bool `help:"包括只有演示系统才有的地址。"`
}

// Run prints the document, indented, so that differences can be read.
func (c *OpenAPICmd) Run(a *App) error {
	text, err := app.OpenAPI(c.Demo)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, text, "", "  "); err != nil {
		return err
	}
	out.WriteByte('\n')
	_, err = out.WriteTo(a.Out)
	return err
}
