package monitor

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// What may be fined on the spot at most, in 分 (处罚法51).
const personOnTheSpot, organisationOnTheSpot = 20_000, 300_000

// onTheSpot: a warning or a small fine, the party told and heard, the decision
// handed over there and then.
func onTheSpot(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.SpotDecide)
	if !ok {
		return ""
	}
	for _, k := range f.Kinds {
		if k != law.Warning && k != law.FinePenalty {
			return "当场给予了警告、罚款以外的处罚"
		}
	}
	most := int64(personOnTheSpot)
	if f.Party.Kind == party.Organisation {
		most = organisationOnTheSpot
	}
	switch {
	case f.Fine > most:
		return "当场罚款超过简易程序的上限"
	case !f.Told || blank(f.Statement) && !f.Waived || !blank(f.Statement) && blank(f.Answer):
		return "当场处罚没有告知、听取陈述申辩或者没有复核"
	case !f.Signed || !f.HandedOver || blank(f.Receiver) && blank(f.Refusal):
		return "当场处罚决定书没有签名或者没有当场交付"
	}
	return ""
}
