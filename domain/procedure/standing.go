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
	role, ok := holds(act, unitOf(c, facts), ctx)
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
func holds(act Act, unit party.UnitID, ctx Context) (party.Role, bool) {
	today := calendar.DateOf(ctx.Now)
	given := ctx.People.AssignmentsOf(ctx.Actor, today)
	for _, r := range act.Who {
		for _, a := range given {
			if a.Role == r && (act.Scope == Bureau || a.Unit == unit) {
				return r, true
			}
		}
	}
	return "", false
}

// actsAs tells whether the actor holds the role, as their own or in somebody's
// stead; in the unit, or in any when none is named.
func actsAs(r party.Role, unit party.UnitID, ctx Context) bool {
	return slices.ContainsFunc(ctx.People.AssignmentsOf(ctx.Actor, calendar.DateOf(ctx.Now)), func(a party.Assignment) bool {
		return a.Role == r && (unit == "" || a.Unit == unit)
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
	case AsHost:
		if c.HearingFile.Host != me {
			return fault.New(fault.Conflict, "只有听证通知载明的主持人可以办理“%s”", act.Title)
		}
	}
	return nil
}

func checkBars(act Act, c casefile.Case, ctx Context) *fault.Fault {
	mine := ctx.Actor.Inherits(calendar.DateOf(ctx.Now))
	for _, b := range act.Bar {
		for _, id := range barred(b, c) {
			if slices.Contains(mine, id) {
				return fault.New(fault.Conflict, "%s，您（或者您代行职务的人员）不能办理“%s”", barTitle(b), act.Title)
			}
		}
	}
	return nil
}

func barred(b Bar, c casefile.Case) []party.PersonID {
	switch b {
	case BarHandler:
		return slices.Concat(c.Handlers, c.PastHandlers)
	case BarSubmitter:
		return submitters(c)
	case BarMaker:
		if c.PublicVersion != nil {
			return []party.PersonID{c.PublicVersion.Maker}
		}
	case BarProposer:
		if c.Correcting != nil {
			return []party.PersonID{c.Correcting.By}
		}
	case BarHost:
		if c.HearingFile.Host != "" {
			return []party.PersonID{c.HearingFile.Host}
		}
	case BarChecker:
		if c.PublicVersion != nil && c.PublicVersion.Checker != "" {
			return []party.PersonID{c.PublicVersion.Checker}
		}
	case BarReviewer:
		ids := []party.PersonID{}
		for _, r := range c.Rounds {
			ids = append(ids, r.Reviewer, r.OpinionBy)
		}
		for _, s := range c.Seizures {
			ids = append(ids, s.ReviewedBy)
		}
		for _, v := range c.Variations {
			ids = append(ids, v.ReviewedBy)
		}
		if c.Application != nil {
			ids = append(ids, c.Application.ReviewedBy)
		}
		return slices.DeleteFunc(ids, func(p party.PersonID) bool { return p == "" })
	}
	return nil
}

// submitters are the people who put something to leadership for approval.
func submitters(c casefile.Case) []party.PersonID {
	ids := []party.PersonID{}
	for _, e := range c.Events {
		switch e.Kind {
		case "filing.submit", "closure.submit", "review.submit", "deferral.request", "enforcement.propose", "variation.propose",
			"preservation.propose", "seizure.propose", "seizure.urgent":
			ids = append(ids, e.Actor)
		}
	}
	return ids
}

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
