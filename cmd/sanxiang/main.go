// Command sanxiang is the production program. It never links the Temporal
// server.
package main

import (
	"os"

	"sanxiang/internal/cli"
	"sanxiang/internal/config"
)

func main() {
	os.Exit(cli.Program{Name: "sanxiang", Mode: config.Production}.Main())
}
