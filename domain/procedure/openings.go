package procedure

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// Open makes the first entry of a case that begins with an entry of another.
// It is the system's entry: nobody has to copy what is on record already. What
// the opening act asks of its facts holds here too, so that an entry whose new
// case could not begin is refused as a whole.
func Open(o casefile.Opening, by casefile.Event, ctx Context) (casefile.Event, *fault.Fault) {
	t, ok := tableByID(o.Procedure)
	if !ok {
		return casefile.Event{}, fault.New(fault.Malformed, "没有程序“%s”，不能另案登记", o.Procedure)
	}
	act, c := t.Opening(), casefile.Fold(nil)
	c.ID = o.CaseID
	own := ctx
	own.Actor, own.At, own.Now = party.Person{ID: party.PersonID(party.System)}, by.HappenedAt, by.RecordedAt
	if act.Check != nil {
		if f := act.Check(c, o.Facts, own); f != nil {
			return casefile.Event{}, f
		}
	}
	if f := casefile.CheckTags(o.Facts); f != nil {
		return casefile.Event{}, f
	}
	return enter(t, act, c, o.Facts, party.System, nil, own)
}

func tableByID(id string) (Table, bool) {
	for _, t := range Tables() {
		if t.ID == id {
			return t, true
		}
	}
	return Table{}, false
}

// origin names an entry as the origin of the cases that it opens, and the day on
// which what they are about was found there; zero where it begins with them.
func origin(kind string, e casefile.Event, found calendar.Date) *casefile.Origin {
	return &casefile.Origin{CaseID: e.CaseID, Sequence: e.Sequence, Kind: kind, FoundOn: found}
}

// foundOn is the day on which the matter first became known to the bureau (处罚法36:
// 发现), in this case or in the one that it came from.
func foundOn(c casefile.Case, otherwise time.Time) calendar.Date {
	switch {
	case c.Origin != nil && !c.Origin.FoundOn.IsZero():
		return c.Origin.FoundOn
	case len(c.Events) > 0:
		return calendar.DateOf(c.Events[0].HappenedAt)
	}
	return calendar.DateOf(otherwise)
}

// checkOrigin keeps people from writing where a case comes from.
func checkOrigin(o *casefile.Origin, ctx Context) *fault.Fault {
	if o != nil && ctx.Actor.ID != party.PersonID(party.System) {
		return fault.InField("origin", "来源案件由系统填写")
	}
	return nil
}
