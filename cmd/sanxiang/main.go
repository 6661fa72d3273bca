// Command sanxiang is the production program. It never links the Temporal
// server.
package main

import (
	"os"

	_ "gocloud.dev/blob/s3blob" // SANXIANG_BLOB may name a bucket

	"sanxiang/internal/cli"
	"sanxiang/internal/config"
)

func main() {
	os.Exit(cli.Program{Name: "sanxiang", Mode: config.Production, Commands: []cli.Command{
		{Name: "demo", Help: "在运行中的演示系统上办理示例案件。", Cmd: &cli.DemoCmd{}},
	}}.Main())
}
