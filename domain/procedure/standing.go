package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

var zone = calendar.Zone

// standing answers whether the actor may do this act in this case, and in
// which role: role and scope first, then duty, recusal and bars. There is no
// branch that lets anybody past.
func standing(act Act, c casefile.Case, facts casefile.Facts, ctx Context) (party.Role, *fault.Fault) {
	if act.Duty == AsEngine {
		if ctx.Actor.ID != party.PersonID(party.System) {
			return "", fault.New(fault.RoleDenied, "“%s”由系统记载，不由人员办理", act.Title)
		}
		return party.System, nil
	}
	if ctx.Actor.Disabled {
		return "", fault.New(fault.RoleDenied, "账号已停用")
	}
	role, ok := inPlace(act, c, ctx)
	if !ok {
		role, ok = holds(act, c, unitOf(c, facts), ctx)
	}
	if !ok {
		return "", fault.New(fault.RoleDenied, "您的岗位不能办理“%s”", act.Title)
	}
	today := calendar.DateOf(ctx.Now)
	for _, id := range ctx.Actor.Inherits(today) {
		if c.Recused(id) && !ctx.waives(RecusedStandAside) {
			return "", fault.New(fault.Conflict, "您（或者您代行职务的人员）已经回避本案").Because("《行政处罚法》第四十三条")
		}
	}
	if f := checkDuty(act, c, ctx); f != nil {
		return "", f
	}
	return role, checkBars(act, c, ctx)
}

// holds tells in which role, if any, the person reaches the act by role and
// scope alone. Duties and conflicts are judged by Decide.
func holds(act Act, c casefile.Case, unit party.UnitID, ctx Context) (party.Role, bool) {
	given := ctx.People.HeldIn(ctx.Actor, c.ID, calendar.DateOf(ctx.Now))
	for _, r := range act.Who {
		for _, h := range given {
			if h.Role == r && (act.Scope == Bureau || h.Unit == unit) && takesOver(h, act, c) {
				return r, true
			}
		}
	}
	return "", false
}

// inPlace is the role in which the actor reaches the act for somebody who was
// recused, in this case alone: a deputy head whom the leadership named, for the
// head; the head, for a deputy (处罚法43). The bars are asked as of anybody.
func inPlace(act Act, c casefile.Case, ctx Context) (party.Role, bool) {
	switch {
	case slices.Contains(act.Who, party.Head) && actingHead(c, ctx):
		return party.Head, true
	case slices.Contains(act.Who, party.DeputyHead) && !slices.Contains(act.Who, party.Head) && deputyRecused(c, ctx) && actsAsHead(c, ctx):
		return party.DeputyHead, true
	}
	return "", false
}

// actingHead tells whether the actor was named to act for the recused head, is
// still a deputy head free of the case, and no other head is there.
func actingHead(c casefile.Case, ctx Context) bool {
	me := ctx.Actor.ID
	if ctx.waives(ActingNamed) {
		return ctx.Actor.Holds(party.DeputyHead, calendar.DateOf(ctx.Now)) && !c.Recused(me)
	}
	return c.ActingHead() == me && mayAct(me, c, ctx) && headIsThere(c, ctx) == nil
}

// actsAsHead tells whether the actor holds the head's role, or acts for a head
// who was recused.
func actsAsHead(c casefile.Case, ctx Context) bool {
	return actsAs(party.Head, "", c, ctx) || actingHead(c, ctx)
}

// mayAct tells whether the person could act for the recused head.
func mayAct(id party.PersonID, c casefile.Case, ctx Context) bool {
	p, ok := ctx.People[id]
	return ok && !p.Disabled && p.Holds(party.DeputyHead, calendar.DateOf(ctx.Now)) && !conflicted(id, BarHandler, c, ctx) && !conflicted(id, BarReviewer, c, ctx)
}

// headIsThere is shut while somebody who was not recused holds the head's
// office: nobody acts for them then.
func headIsThere(c casefile.Case, ctx Context) *fault.Fault {
	recused := false
	for _, p := range ctx.People {
		switch {
		case !p.Holds(party.Head, calendar.DateOf(ctx.Now)):
			continue
		case !c.Recused(p.ID) && !p.Disabled:
			return fault.New(fault.WrongState, "主要负责人没有回避本案，不指定代行职责的人员").Because(cite(penaltyLaw, "43").String())
		}
		recused = recused || c.Recused(p.ID)
	}
	if !recused {
		return fault.New(fault.WrongState, "没有主要负责人回避本案").Because(cite(penaltyLaw, "43").String())
	}
	return nil
}

func deputyRecused(c casefile.Case, ctx Context) bool {
	return slices.ContainsFunc(c.Recusals, func(r casefile.Recusal) bool {
		return r.Granted && ctx.People[r.Person].Holds(party.DeputyHead, calendar.DateOf(ctx.Now))
	})
}

// headsTheBureau tells whether the person holds the head's office, by their own
// right or in somebody's stead, or acts for a recused head in this case.
func headsTheBureau(id party.PersonID, c casefile.Case, ctx Context) bool {
	if c.ActingHead() == id {
		return true
	}
	given := ctx.People.HeldIn(ctx.People[id], c.ID, calendar.DateOf(ctx.Now))
	return slices.ContainsFunc(given, func(h party.Held) bool { return h.Role == party.Head })
}

// Reach lists the roles that may come by the act: those of the row, and those
// that take their place in a case from which somebody was recused. The policy
// is made from it.
func (a Act) Reach() []party.Role {
	roles := slices.Clone(a.Who)
	head, deputy := slices.Contains(a.Who, party.Head), slices.Contains(a.Who, party.DeputyHead)
	switch {
	case head && !deputy:
		roles = append(roles, party.DeputyHead)
	case deputy && !head:
		roles = append(roles, party.Head)
	}
	return roles
}

// takesOver tells whether a substitute takes over this step: some take over only
// what waited already when the absence began, some only what came since.
func takesOver(h party.Held, act Act, c casefile.Case) bool {
	if h.For == nil || h.For.Work == party.AllWork {
		return true
	}
	return waited(act, c, h.For.From) == (h.For.Work == party.ExistingWork)
}

// waited tells whether the step could be taken before the day: the entry that
// made it possible was recorded by then.
func waited(act Act, c casefile.Case, day calendar.Date) bool {
	if c.Sequence == 0 {
		return false
	}
	since := c.OpenedAt
	if n := c.Written[firstRead(act)]; n > 0 {
		since = c.Events[n-1].RecordedAt
	}
	return since.Before(day.Start())
}

// actsAs tells whether the actor holds the role, as their own or in somebody's
// stead; in the unit, or in any when none is named.
func actsAs(r party.Role, unit party.UnitID, c casefile.Case, ctx Context) bool {
	return slices.ContainsFunc(ctx.People.HeldIn(ctx.Actor, c.ID, calendar.DateOf(ctx.Now)), func(h party.Held) bool {
		return h.Role == r && (unit == "" || h.Unit == unit)
	})
}

func unitOf(c casefile.Case, facts casefile.Facts) party.UnitID {
	if opening, ok := facts.(casefile.Beginning); ok && c.Sequence == 0 {
		return opening.OpensIn()
	}
	return c.Unit
}

func checkDuty(act Act, c casefile.Case, ctx Context) *fault.Fault {
	me := ctx.Actor.ID
	switch act.Duty {
	case AsHandler:
		if !slices.Contains(c.Handlers, me) {
			return fault.New(fault.Conflict, "只有本案的承办人、协办人可以办理“%s”", act.Title)
		}
	case AsReviewer:
		if r := c.Round(); r == nil || r.Reviewer != me {
			return fault.New(fault.Conflict, "只有本案指派的法制审核员可以办理“%s”", act.Title)
		}
	case AsCounsel:
		if len(c.AskedOf(me, calendar.DateOf(ctx.Now))) == 0 {
			return fault.New(fault.Conflict, "本案没有委托您论证，或者查阅期限已过")
		}
	case AsWitness:
		if d := c.Plan.Draw(); d == nil || d.Witness != me {
			return fault.New(fault.Conflict, "只有抽取承诺中指定的见证人可以办理“%s”", act.Title)
		}
	case AsHost:
		if c.HearingFile.Host != me {
			return fault.New(fault.Conflict, "只有听证通知载明的主持人可以办理“%s”", act.Title)
		}
	}
	return nil
}

func checkBars(act Act, c casefile.Case, ctx Context) *fault.Fault {
	mine := ctx.Actor.Inherits(calendar.DateOf(ctx.Now))
	if act.ApartFromHelp() && helpedUnit(mine, c) {
		return helpedBefore()
	}
	for _, b := range act.Bar {
		if b == BarUnit && ofTheUnit(ctx.Actor.ID, c, ctx) {
			return fault.New(fault.Conflict, "%s，您（或者您代行职务的人员）不能办理“%s”", barTitle(b), act.Title).Because(cite(penaltyLaw, "58").String())
		}
		for _, id := range barred(b, c) {
			if slices.Contains(mine, id) {
				return fault.New(fault.Conflict, "%s，您（或者您代行职务的人员）不能办理“%s”", barTitle(b), act.Title)
			}
		}
	}
	return nil
}

// ofTheUnit tells whether the person, or somebody they stand in for, holds any
// office in the handling unit: those who review come from another (办审分离).
func ofTheUnit(id party.PersonID, c casefile.Case, ctx Context) bool {
	day := calendar.DateOf(ctx.Now)
	return slices.ContainsFunc(ctx.People[id].Inherits(day), func(p party.PersonID) bool {
		return slices.ContainsFunc(ctx.People[p].Assignments, func(a party.Assignment) bool { return a.Unit == c.Unit && a.Covers(day) })
	})
}

func barred(b Bar, c casefile.Case) []party.PersonID {
	var ids []party.PersonID
	switch b {
	case BarHandler:
		ids = append(slices.Clone(c.Handlers), c.PastHandlers...)
	case BarSubmitter:
		ids = actors(c, submissions)
	case BarMaker:
		if c.PublicVersion != nil {
			ids = append(ids, c.PublicVersion.Maker)
		}
	case BarProposer:
		if c.Correcting != nil {
			ids = append(ids, c.Correcting.By)
		}
	case BarHost: // of an earlier hearing too
		ids = append(actors(c, hearings), c.HearingFile.Host)
	case BarChecker:
		if c.PublicVersion != nil {
			ids = append(ids, c.PublicVersion.Checker)
		}
	case BarReviewer: // who was only assigned, for as long as they are
		ids = actors(c, reviews)
		for _, r := range c.Rounds {
			ids = append(ids, r.Reviewer)
		}
	}
	return slices.DeleteFunc(ids, func(p party.PersonID) bool { return p == "" })
}

// Kinds of entries by which somebody comes to be what a bar keeps apart. Read-only.
var (
	submissions = []string{
		"filing.submit", "closure.submit", "review.submit", "deferral.request", "enforcement.propose", "variation.propose",
		"preservation.propose", "seizure.propose", "seizure.urgent", "compulsion.propose", "compulsion.urgent",
	}
	reviews  = []string{"review.return", "review.opine", "measure.review", "enforcement.review", "variation.review", "compulsion.review"}
	hearings = []string{"hearing.hold", "hearing.adjourn"}
)

// actors are the people who made entries of the kinds.
func actors(c casefile.Case, kinds []string) []party.PersonID {
	var ids []party.PersonID
	for _, e := range c.Events {
		if slices.Contains(kinds, e.Kind) {
			ids = append(ids, e.Actor)
		}
	}
	return ids
}

// Leaves lists the bars that whoever does the act carries in the case from then
// on.
func Leaves(a Act) []Bar {
	var bars []Bar
	if a.Duty == AsHandler {
		bars = append(bars, BarHandler)
	}
	for bar, kinds := range map[Bar][]string{BarSubmitter: submissions, BarReviewer: reviews, BarHost: hearings} {
		if slices.Contains(kinds, string(a.Name)) {
			bars = append(bars, bar)
		}
	}
	slices.Sort(bars)
	return bars
}

// Barred lists whom the bar keeps from acts of the case that name it.
func Barred(b Bar, c casefile.Case) []party.PersonID { return barred(b, c) }

func barTitle(b Bar) string {
	switch b {
	case BarHandler:
		return "办案人员与审核、审批、听证、公示审核人员应当分离"
	case BarSubmitter:
		return "提交人不能审批自己提交的事项"
	case BarMaker:
		return "公示信息的制作人与审核人不能是同一人"
	case BarProposer:
		return "更正须由提出人以外的第二人确认"
	case BarReviewer:
		return "法制审核人员不能同时承担本案的其他职责"
	case BarHost:
		return "听证主持人不能同时承办本案"
	case BarUnit:
		return "承办机构的人员不能审核本机构承办的案件"
	case BarChecker:
		return "公示审核人员不能同时承办本案"
	}
	return string(b)
}

// conflicted tells whether naming the person for a duty would break a bar.
func conflicted(id party.PersonID, b Bar, c casefile.Case, ctx Context) bool {
	day := calendar.DateOf(ctx.Now)
	inherits := []party.PersonID{id}
	if p, ok := ctx.People[id]; ok {
		inherits = p.Inherits(day)
	}
	for _, other := range barred(b, c) {
		if slices.Contains(inherits, other) {
			return true
		}
	}
	return slices.ContainsFunc(inherits, c.Recused)
}
