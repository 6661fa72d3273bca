package config

import (
	"encoding"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
)

// Mode tells a place to try things out from the bureau's installation.
type Mode string

// Modes.
const (
	Dev        Mode = "dev"
	Production Mode = "production"
)

// TLS says who encrypts what browsers send and get.
type TLS string

// Ways of encrypting. The service itself speaks plain HTTP.
const (
	NoTLS    TLS = "none"  // nobody: development on one machine
	ProxyTLS TLS = "proxy" // a proxy in front, which this service trusts
)

// Log formats.
const (
	Text = "text"
	JSON = "json"
)

// Config is every setting. Flags and variables are named by the tags; secrets
// have no flag.
type Config struct {
	Mode Mode   `env:"SANXIANG_MODE" enum:"dev,production" default:"${mode}" help:"运行模式：dev 或者 production。"`
	Addr string `env:"SANXIANG_ADDR" default:"127.0.0.1:8080" help:"网页和接口的监听地址。"`
	Data string `env:"SANXIANG_DATA" default:"./data" help:"数据目录。"`

	// DSN is the path of an SQLite file or mysql://user:password@tcp(host:port)/database.
	DSN Secret `kong:"-" secret:"SANXIANG_DSN"`

	TemporalAddress   string `env:"SANXIANG_TEMPORAL_ADDRESS" default:"127.0.0.1:7233" help:"Temporal 服务的地址。"`
	TemporalNamespace string `env:"SANXIANG_TEMPORAL_NAMESPACE" default:"sanxiang" help:"Temporal 的命名空间。"`
	TemporalPort      int    `env:"SANXIANG_TEMPORAL_PORT" default:"7233" help:"内嵌 Temporal 服务的端口（仅开发模式）。"`
	UIPort            int    `env:"SANXIANG_UI_PORT" default:"8233" help:"内嵌 Temporal 网页的端口（仅开发模式）。"`

	// Keys is the ring that encrypts what passes through the engine:
	// "id:base64,id:base64", newest first.
	Keys Secret `kong:"-" secret:"SANXIANG_KEYS"`

	// Blob is where files lie: a file:// or s3:// address.
	Blob        string `env:"SANXIANG_BLOB" placeholder:"URL" help:"证据和附件的存放地址，file:// 或者 s3://；缺省为数据目录下的 blobs。"`
	UploadLimit Size   `env:"SANXIANG_UPLOAD_LIMIT" default:"2GiB" help:"单个文件的大小上限，如 500MiB、2GiB。"`

	TLS            TLS      `name:"tls" env:"SANXIANG_TLS" enum:"none,proxy" default:"none" help:"浏览器到本服务的加密：none（无）或者 proxy（由前置代理终结 TLS）。"`
	TrustedProxies []string `env:"SANXIANG_TRUSTED_PROXIES" placeholder:"CIDR" help:"可信代理的网段，逗号分隔，其转发的来源地址才被采信。"`

	// URL is what people type into their browsers: links in mails lead there.
	URL string `name:"url" env:"SANXIANG_URL" placeholder:"URL" help:"浏览器访问本系统的地址，邮件和推送中的链接以此开头；缺省为监听地址。"`

	SMTPAddress  string `name:"smtp-address" env:"SANXIANG_SMTP_ADDRESS" placeholder:"HOST:PORT" help:"邮件服务器的地址；不填的不发邮件，消息只在系统内显示。"`
	SMTPTLS      string `name:"smtp-tls" env:"SANXIANG_SMTP_TLS" enum:"starttls,tls,none" default:"starttls" help:"到邮件服务器的加密：starttls、tls 或者 none（仅开发模式）。"`
	SMTPUser     string `name:"smtp-user" env:"SANXIANG_SMTP_USER" help:"登录邮件服务器的账号；不填的不登录。"`
	SMTPPassword Secret `kong:"-" secret:"SANXIANG_SMTP_PASSWORD"`
	MailFrom     string `name:"mail-from" env:"SANXIANG_MAIL_FROM" placeholder:"ADDRESS" help:"发件人地址。"`

	// Hooks are the bureau's other systems that are told: "name https://… whsec_…",
	// one a line or between semicolons.
	Hooks        Secret   `kong:"-" secret:"SANXIANG_HOOKS"`
	HookNetworks []string `name:"hook-networks" env:"SANXIANG_HOOK_NETWORKS" placeholder:"CIDR" help:"推送可以到达的内部网段，逗号分隔；缺省一个也没有。"`

	// RateFactor multiplies how often one account or address may ask. 0 leaves it
	// to the mode: a bureau at work needs 1, a demonstration by one machine more.
	RateFactor int `env:"SANXIANG_RATE_FACTOR" default:"0" placeholder:"N" help:"请求频率限制的倍数；0 为生产模式一倍、开发模式一百倍。"`

	LogLevel  slog.Level `env:"SANXIANG_LOG_LEVEL" default:"INFO" help:"日志级别：DEBUG、INFO、WARN、ERROR。"`
	LogFormat string     `env:"SANXIANG_LOG_FORMAT" enum:"text,json" default:"text" help:"日志格式：text 或者 json。"`

	DemoClock  bool `env:"SANXIANG_DEMO_CLOCK" negatable:"" default:"${demo}" help:"演示时钟，可以向前拨（仅开发模式）。"`
	DemoPeople bool `env:"SANXIANG_DEMO_PEOPLE" negatable:"" default:"${demo}" help:"首次启动时建立演示账号（仅开发模式）。"`
}

// Secret is a setting that is never printed.
type Secret string

const hidden = "（已设置，不显示）"

// String hides the secret, so that no log and no message can hold it.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return hidden
}

// GoString hides the secret from %#v.
func (s Secret) GoString() string { return s.String() }

// MarshalText hides the secret from JSON.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Reveal is the secret itself.
func (s Secret) Reveal() string { return string(s) }

// Size is a number of bytes, written with a binary unit.
type Size int64

// UnmarshalText reads 1048576, 1024KiB, 500MiB or 2GiB.
func (s *Size) UnmarshalText(text []byte) error {
	digits, unit := string(text), int64(1)
	for suffix, bytes := range map[string]int64{"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30} {
		if rest, ok := strings.CutSuffix(digits, suffix); ok {
			digits, unit = rest, bytes
			break
		}
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n <= 0 || n > 1<<50/unit {
		return fmt.Errorf("%q is no size such as 500MiB or 2GiB", text)
	}
	*s = Size(n * unit)
	return nil
}

// MarshalText writes the size in the largest unit that fits.
func (s Size) MarshalText() ([]byte, error) {
	n, unit := int64(s), ""
	for _, next := range []string{"KiB", "MiB", "GiB"} {
		if n%1024 != 0 {
			break
		}
		n, unit = n/1024, next
	}
	return []byte(strconv.FormatInt(n, 10) + unit), nil
}

// Rates is by how much the limits on requests are multiplied.
func (c Config) Rates() int {
	switch {
	case c.RateFactor > 0:
		return c.RateFactor
	case c.Mode == Production:
		return 1
	}
	return 100
}

// SecureCookies tells whether browsers reach the service through TLS.
func (c Config) SecureCookies() bool { return c.TLS == ProxyTLS }

// MySQL tells whether the record lies in MySQL, outside the data folder.
func (c Config) MySQL() bool { return strings.HasPrefix(c.DSN.Reveal(), mysqlScheme) }

// Database is the address of the record; where none is set, a file in the data
// folder.
func (c Config) Database() string {
	if c.DSN == "" {
		return filepath.Join(c.Data, "record.db")
	}
	return c.DSN.Reveal()
}

// BlobURL is where files lie; where nothing is set, in the data folder.
func (c Config) BlobURL() string {
	if c.Blob != "" {
		return c.Blob
	}
	path := filepath.ToSlash(filepath.Join(c.Data, "blobs"))
	if !filepath.IsAbs(c.Data) {
		path = "./" + path // the host "." marks a path from the working directory
	}
	return "file://" + path
}

// Address is what people type into their browsers, without a slash at the end.
func (c Config) Address() string {
	if c.URL != "" {
		return strings.TrimRight(c.URL, "/")
	}
	return "http://" + c.Addr
}

// Print writes every setting under its variable's name, without the secrets.
func (c Config) Print(w io.Writer) error {
	fields, values := reflect.TypeFor[Config](), reflect.ValueOf(c)
	for i := range fields.NumField() {
		name := variable(fields.Field(i))
		if _, err := fmt.Fprintf(w, "%s=%s\n", name, display(values.Field(i).Interface())); err != nil {
			return err
		}
	}
	return nil
}

func display(value any) string {
	if text, ok := value.(encoding.TextMarshaler); ok {
		if b, err := text.MarshalText(); err == nil {
			return string(b)
		}
	}
	if list, ok := value.([]string); ok {
		return strings.Join(list, ",")
	}
	return fmt.Sprint(value)
}

// Variables lists the names of all variables, secrets' files included.
func Variables() []string {
	var names []string
	fields := reflect.TypeFor[Config]()
	for i := range fields.NumField() {
		names = append(names, variable(fields.Field(i)))
	}
	for _, name := range secrets() {
		names = append(names, name+fileSuffix)
	}
	return names
}

func variable(f reflect.StructField) string {
	if name := f.Tag.Get("secret"); name != "" {
		return name
	}
	return f.Tag.Get("env")
}
