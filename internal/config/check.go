package config

import (
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"sanxiang/internal/hooks"
	"sanxiang/internal/mailer"
	"sanxiang/internal/payload"
)

const mysqlScheme = "mysql://"

// Check refuses settings that cannot work, and in production those that must
// not be. The error has one line for each. It is not called Validate because
// kong would call it, before the secrets are there and for commands that need
// no settings.
func (c Config) Check() error {
	wrong := []error{
		checkAddress("SANXIANG_ADDR", c.Addr),
		checkAddress("SANXIANG_TEMPORAL_ADDRESS", c.TemporalAddress),
		checkPort("SANXIANG_TEMPORAL_PORT", c.TemporalPort),
		checkPort("SANXIANG_UI_PORT", c.UIPort),
		refuse(c.RateFactor < 0, "SANXIANG_RATE_FACTOR", "不能小于零"),
		refuse(c.Data == "", "SANXIANG_DATA", "请填写数据目录"),
		refuse(c.TemporalNamespace == "", "SANXIANG_TEMPORAL_NAMESPACE", "请填写命名空间"),
		refuse(strings.Contains(c.DSN.Reveal(), "://") && !c.MySQL(), "SANXIANG_DSN", "应当是 SQLite 文件的路径，或者 mysql://user:password@tcp(host:port)/database"),
		checkBlob(c.Blob),
		checkProxies(c.TrustedProxies),
		checkKeys(c.Keys.Reveal()),
		checkURL(c.URL),
		checkNetworks("SANXIANG_HOOK_NETWORKS", c.HookNetworks),
	}
	wrong = append(wrong, c.checkMail()...)
	wrong = append(wrong, c.checkHooks()...)
	if c.Mode == Production {
		wrong = append(wrong, c.production()...)
	}
	return errors.Join(wrong...)
}

// production refuses whatever serves trying things out.
func (c Config) production() []error {
	return []error{
		refuse(!c.MySQL(), "SANXIANG_DSN", "生产模式必须使用 MySQL：mysql://user:password@tcp(host:port)/database"),
		refuse(c.Keys == "", "SANXIANG_KEYS", "生产模式必须设置密钥，形如 2026a:<32 字节的 base64>"),
		checkStrongKeys(c.Keys.Reveal()),
		refuse(c.TLS == NoTLS, "SANXIANG_TLS", "生产模式的登录凭据必须加密传输：请由前置代理终结 TLS，并设置为 proxy"),
		refuse(c.TLS == ProxyTLS && len(c.TrustedProxies) == 0, "SANXIANG_TRUSTED_PROXIES", "请写明前置代理的网段"),
		refuse(c.DemoClock, "SANXIANG_DEMO_CLOCK", "生产模式不能使用演示时钟"),
		refuse(c.DemoPeople, "SANXIANG_DEMO_PEOPLE", "生产模式不能建立演示账号"),
		refuse(c.SMTPAddress != "" && c.SMTPTLS == string(mailer.Plain), "SANXIANG_SMTP_TLS", "生产模式的邮件必须加密传输：starttls 或者 tls"),
		refuse(c.outward() && !strings.HasPrefix(c.URL, "https://"), "SANXIANG_URL", "发送邮件或者推送的，请填写 https:// 开头的访问地址"),
	}
}

// outward tells whether anything leaves the house.
func (c Config) outward() bool { return c.SMTPAddress != "" || c.Hooks != "" }

func checkURL(address string) error {
	if address == "" {
		return nil
	}
	u, err := url.Parse(address)
	return refuse(err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil,
		"SANXIANG_URL", "应当形如 https://enforcement.example.gov.cn")
}

func (c Config) checkMail() []error {
	if c.SMTPAddress == "" {
		return []error{refuse(c.SMTPUser != "" || c.SMTPPassword != "" || c.MailFrom != "", "SANXIANG_SMTP_ADDRESS", "设置了邮件账号或者发件人，没有填写邮件服务器的地址")}
	}
	_, err := mail.ParseAddress(c.MailFrom)
	return []error{
		checkAddress("SANXIANG_SMTP_ADDRESS", c.SMTPAddress),
		refuse(err != nil, "SANXIANG_MAIL_FROM", "请填写发件人地址"),
		refuse((c.SMTPUser == "") != (c.SMTPPassword == ""), "SANXIANG_SMTP_PASSWORD", "邮件账号和密码应当一并设置"),
	}
}

func (c Config) checkHooks() []error {
	list, err := hooks.Parse(c.Hooks.Reveal())
	if err != nil {
		return []error{fmt.Errorf("SANXIANG_HOOKS：%w", err)}
	}
	var wrong []error
	for _, e := range list {
		wrong = append(wrong, refuse(c.Mode == Production && !e.Encrypted(), "SANXIANG_HOOKS", "生产模式只能通过 https 推送："+e.Name),
			refuse(c.Mode == Production && slices.ContainsFunc(e.Secrets(), guessable), "SANXIANG_HOOKS", "密钥不是随机生成的，不能用于生产："+e.Name))
	}
	return wrong
}

func refuse(when bool, name, why string) error {
	if !when {
		return nil
	}
	return fmt.Errorf("%s：%s", name, why)
}

func checkAddress(name, address string) error {
	_, port, err := net.SplitHostPort(address)
	return refuse(err != nil || port == "", name, "应当形如 127.0.0.1:8080")
}

func checkPort(name string, port int) error {
	return refuse(port < 0 || port > 65535, name, "端口应当在 0 至 65535 之间")
}

func checkBlob(address string) error {
	if address == "" {
		return nil
	}
	u, err := url.Parse(address)
	return refuse(err != nil || u.Scheme != "file" && u.Scheme != "s3", "SANXIANG_BLOB", "应当以 file:// 或者 s3:// 开头")
}

func checkProxies(networks []string) error {
	for _, n := range networks {
		if prefix, err := netip.ParsePrefix(n); err == nil && prefix.Bits() == 0 {
			return fmt.Errorf("SANXIANG_TRUSTED_PROXIES：%q 会采信任何人自称的来源地址", n)
		}
	}
	return checkNetworks("SANXIANG_TRUSTED_PROXIES", networks)
}

func checkNetworks(name string, networks []string) error {
	for _, n := range networks {
		if _, err := netip.ParsePrefix(n); err != nil {
			return fmt.Errorf("%s：%q 不是网段，应当形如 10.0.0.0/8", name, n)
		}
	}
	return nil
}

func checkKeys(list string) error {
	if list == "" {
		return nil
	}
	if _, err := payload.ParseRing(list); err != nil {
		return fmt.Errorf("SANXIANG_KEYS：%w", err)
	}
	return nil
}

// checkStrongKeys refuses keys that were made for development, and keys that
// somebody typed in rather than drew: all their bytes are alike, count up, or
// can be read.
func checkStrongKeys(list string) error {
	if list == "" {
		return nil
	}
	for entry := range strings.SplitSeq(list, ",") {
		id, encoded, _ := strings.Cut(strings.TrimSpace(entry), ":")
		if strings.HasPrefix(strings.ToLower(id), "dev") || strings.HasPrefix(strings.ToLower(id), "demo") {
			return fmt.Errorf("SANXIANG_KEYS：密钥 %q 是开发用的，不能用于生产", id)
		}
		if key, err := base64.StdEncoding.DecodeString(encoded); err == nil && guessable(key) {
			return fmt.Errorf("SANXIANG_KEYS：密钥 %q 不是随机生成的，不能用于生产", id)
		}
	}
	return nil
}

func guessable(key []byte) bool {
	alike, counting, readable := true, true, true
	for i, b := range key {
		alike = alike && b == key[0]
		counting = counting && b == key[0]+byte(i)
		readable = readable && b >= ' ' && b <= '~'
	}
	return alike || counting || readable
}
