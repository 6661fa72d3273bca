package procedure

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// RoleTitle names the role in which the entry was made; who acted for a recused
// head is shown as that.
func RoleTitle(c casefile.Case, e casefile.Event) string {
	if c.ActedForHead(e) {
		return "代行主要负责人职责"
	}
	return party.RoleTitle(e.Role)
}
