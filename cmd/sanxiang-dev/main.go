// Command sanxiang-dev is the product for development and demonstration: all
// of sanxiang's commands, and a whole system in one process, engine included.
package main

import (
	"os"

	_ "gocloud.dev/blob/s3blob" // SANXIANG_BLOB may name a bucket

	"sanxiang/internal/cli"
	"sanxiang/internal/config"
)

func main() {
	os.Exit(cli.Program{Name: "sanxiang-dev", Mode: config.Dev, Commands: []cli.Command{
		{Name: "dev", Help: "在一个进程里运行整个系统（含 Temporal 服务、演示账号和演示时钟）。", Cmd: &devCmd{}},
		{Name: "demo", Help: "演示：从线索到归档办理示例案件。", Cmd: &cli.DemoCmd{Start: startForDemo}},
		{Name: "bulk", Help: "把停着的演示系统的数据填充到多年以后的规模，用于测量。", Cmd: &bulkCmd{}, Hidden: true},
	}}.Main())
}
