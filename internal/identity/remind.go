package identity

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/notify"
	"sanxiang/internal/store"
)

// Remind warns people, and the heads of their units, of certificates and
// qualifications that run out soon. It may be run as often as one likes, by any
// number of processes: each warning reaches each of them once, in the program
// and by the ways out that they chose.
func (i *Identity) Remind(ctx context.Context, out notify.Outbox) error {
	people, err := i.Directory(ctx)
	if err != nil {
		return err
	}
	rules, err := i.rules(ctx, i.store.Reader)
	if err != nil {
		return err
	}
	rows, err := i.reminders(people, i.Today(), rules.Params.CertificateWarningDays())
	if err != nil || len(rows) == 0 {
		return err
	}
	ids := make([]string, len(rows))
	for n, row := range rows {
		ids[n] = row.ID
	}
	return i.store.Write(ctx, func(tx *store.Tx) error {
		if err := tx.InsertStaffNotices(ctx, rows); err != nil {
			return err
		}
		return out.Put(ctx, tx, ids, rules, i.clock.Now())
	})
}

func (i *Identity) reminders(people party.Directory, on calendar.Date, warnings []int) ([]store.StaffNotice, error) {
	var rows []store.StaffNotice
	for id, p := range people {
		if p.Disabled {
			continue
		}
		for _, e := range p.Expiring(on, warnings) {
			for _, to := range append(people.HeadsOf(p, on), id) {
				nid, err := uuid.NewV7()
				if err != nil {
					return nil, err
				}
				rows = append(rows, store.StaffNotice{
					ID: nid.String(), Person: string(id), Subject: strings.Join([]string{string(e.Kind), e.Number, e.Until.String()}, " "),
					Step: fmt.Sprintf("certificate-%d", e.Warning), Recipient: string(to), Text: expiryText(p, e, to == id), CreatedAt: i.clock.Now(),
				})
			}
		}
	}
	return rows, nil
}

func expiryText(p party.Person, e party.Expiry, own bool) string {
	whose := "您"
	if !own {
		whose = p.Name
	}
	left := fmt.Sprintf("还有 %d 日", e.Left)
	if e.Left == 0 {
		left = "即今日"
	}
	return fmt.Sprintf("%s的%s（%s）将于 %s 到期，%s，请及时换发、登记", whose, party.CertificateTitle(e.Kind), e.Number, e.Until, left)
}
