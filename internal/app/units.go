package app

import (
	"sync/atomic"

	"sanxiang/domain/party"
	"sanxiang/internal/identity"
	"sanxiang/internal/store"
)

// unitNames keeps what papers call the units. It is filled whenever the world
// reads who works at the bureau, which comes before any paper is written.
type unitNames struct {
	byID atomic.Pointer[map[party.UnitID]string]
}

func (u *unitNames) people(d store.Directory) (party.Directory, error) {
	names := make(map[party.UnitID]string, len(d.Units))
	for _, row := range d.Units {
		names[party.UnitID(row.ID)] = row.Name
	}
	u.byID.Store(&names)
	return identity.People(d)
}

func (u *unitNames) of(id party.UnitID) string {
	names := u.byID.Load()
	if names == nil {
		return ""
	}
	return (*names)[id]
}
