package cli

import (
	"net/netip"

	"sanxiang/internal/app"
	"sanxiang/internal/config"
	"sanxiang/internal/hooks"
	"sanxiang/internal/mailer"
)

// Ways are the ways out of the house that the settings open.
func Ways(c config.Config) (app.Ways, error) {
	w := app.Ways{URL: c.Address(), Hooks: hooks.Settings{Plain: c.Mode == config.Dev}}
	for _, text := range c.HookNetworks {
		network, err := netip.ParsePrefix(text)
		if err != nil {
			return w, err
		}
		w.Hooks.Allowed = append(w.Hooks.Allowed, network)
	}
	var err error
	if w.Endpoints, err = hooks.Parse(c.Hooks.Reveal()); err != nil || c.SMTPAddress == "" {
		return w, err
	}
	w.Mail, err = mailer.New(mailer.Settings{
		Address: c.SMTPAddress, Encryption: mailer.Encryption(c.SMTPTLS), User: c.SMTPUser, Password: c.SMTPPassword.Reveal(), From: c.MailFrom, Name: "三项制度",
	})
	return w, err
}
