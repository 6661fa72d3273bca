package hooks

import (
	"fmt"
	"net/netip"
	"slices"
	"syscall"
)

// inside are the networks that no hook reaches unless they are allowed, beyond
// those that netip can tell by itself. It is read-only.
var inside = prefixes(
	"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
	"64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fec0::/10",
)

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, p := range list {
		out[i] = netip.MustParsePrefix(p)
	}
	return out
}

// private tells whether an address lies inside the house, or nowhere at all.
func private(a netip.Addr) bool {
	return !a.IsGlobalUnicast() || a.IsPrivate() || slices.ContainsFunc(inside, func(p netip.Prefix) bool { return p.Contains(a) })
}

// guard refuses to connect to what hooks may not reach. It looks at the very
// address that is about to be dialled, after every name has been resolved, so
// that no name and no redirection leads around it.
type guard struct{ allowed []netip.Prefix }

func (g guard) control(_, address string, _ syscall.RawConn) error {
	where, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("%w: %w", errInside, err)
	}
	a := where.Addr().Unmap().WithZone("")
	if private(a) && !slices.ContainsFunc(g.allowed, func(p netip.Prefix) bool { return p.Contains(a) }) {
		return errInside
	}
	return nil
}
