package party

import (
	"cmp"
	"slices"

	"sanxiang/domain/calendar"
)

// CertificateTitle is the Chinese name of a kind of certificate.
func CertificateTitle(k CertificateKind) string {
	switch k {
	case Enforcement:
		return "行政执法证"
	case Qualification:
		return "法律职业资格"
	}
	return string(k)
}

// Expiry is a certificate that runs out soon, and which of the warnings has
// been reached.
type Expiry struct {
	Certificate
	Warning int // so many days before the last day
	Left    int // days until the last day, which still counts
}

// Expiring lists the certificates for which a warning has been reached by the
// day, with the last that was: whoever comes late is not warned three times at
// once. A certificate that another one of its kind outlasts without a gap warns
// of nothing, and what has run out already is no warning any more. The warnings
// are numbers of days.
func (p Person) Expiring(on calendar.Date, warnings []int) []Expiry {
	var list []Expiry
	for _, c := range p.Certificates {
		left := on.DaysUntil(c.Until)
		if c.Until.IsZero() || left < 0 || p.renewed(c) {
			continue
		}
		reached := slices.DeleteFunc(slices.Clone(warnings), func(n int) bool { return left > n })
		if len(reached) > 0 {
			list = append(list, Expiry{Certificate: c, Warning: slices.Min(reached), Left: left})
		}
	}
	slices.SortFunc(list, func(a, b Expiry) int { return cmp.Or(a.Until.Compare(b.Until), cmp.Compare(a.Number, b.Number)) })
	return list
}

// renewed tells whether another certificate of the kind is valid beyond the last
// day of this one.
func (p Person) renewed(c Certificate) bool {
	return slices.ContainsFunc(p.Certificates, func(other Certificate) bool { return other.Kind == c.Kind && other.Covers(c.Until.AddDays(1)) })
}

// HeadsOf lists who heads, on that day, a unit in which the person holds a role
// of their own; whoever stands in for such a head does too. Nobody heads
// themselves.
func (d Directory) HeadsOf(p Person, on calendar.Date) []PersonID {
	var units []UnitID
	for _, a := range p.Assignments {
		if a.Covers(on) {
			units = append(units, a.Unit)
		}
	}
	var heads []PersonID
	for id, other := range d {
		leads := func(h Held) bool {
			return (h.Role == UnitHead || h.Role == ReviewHead) && slices.Contains(units, h.Unit) && (h.For == nil || len(h.For.Cases) == 0 && h.For.Absent != p.ID)
		}
		if id != p.ID && !other.Disabled && slices.ContainsFunc(d.HeldOn(other, on), leads) {
			heads = append(heads, id)
		}
	}
	slices.Sort(heads)
	return heads
}

// SeesFile tells whether somebody may read another's certificates and
// substitutions: their own, those of the units that they head, and everybody's
// for the leadership, for whoever watches over the people and for whoever looks
// after their accounts.
func (d Directory) SeesFile(asker, of Person, on calendar.Date) bool {
	everybodys := []Role{DeputyHead, Head, Supervisor, Administrator}
	return asker.ID == of.ID || slices.Contains(d.HeadsOf(of, on), asker.ID) ||
		slices.ContainsFunc(d.HeldOn(asker, on), func(h Held) bool {
			return slices.Contains(everybodys, h.Role) && (h.For == nil || len(h.For.Cases) == 0)
		})
}
