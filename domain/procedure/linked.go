package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// responsiblePersons is the capacity in which the list of powers knows those
// who answer for a unit's offence.
const responsiblePersons = "单位直接负责的主管人员和其他直接责任人员"

// Linked is what a responsible person's case must know of the unit's: the fine
// that is proposed, and the one that was decided. Amounts are in 分.
type Linked struct {
	CaseID   string
	Number   string // of the filing
	Proposed int64
	Decided  bool
	Fine     int64  // as it stands: varied, or nothing where the decision lost its force
	Document string // number of the decision
}

// LinkedTo reads it off the unit's case.
func LinkedTo(c casefile.Case) *Linked {
	l := &Linked{CaseID: c.ID, Number: c.Number()}
	if p := c.Proposal(); p != nil && p.Outcome == casefile.Penalty {
		l.Proposed = p.Fine
	}
	if d := c.Decision; d != nil {
		l.Decided, l.Document = true, d.Number
		if d.Outcome == casefile.Penalty {
			l.Fine = owed(c).fine
		}
	}
	return l
}

// isLinked tells a responsible person's case from others.
func isLinked(c casefile.Case) bool {
	return c.Origin != nil && c.Origin.Kind == casefile.FromLinked
}

// checkResponsible judges whom a unit's proposal names beside the unit.
func checkResponsible(c casefile.Case, p casefile.Proposal, path string, ctx Context) *fault.Fault {
	if len(p.Responsible) == 0 {
		return nil
	}
	power := powerOn(c, p, ctx)
	knows := slices.ContainsFunc(power.For(true), func(r law.Range) bool { return r.Respondent == responsiblePersons })
	switch {
	case c.Matter.Party.IsPerson() || isLinked(c):
		return fault.InField(path+".responsible", "只有对单位的处罚可以列明责任人员")
	case !knows:
		return fault.InField(path+".responsible", "“%s”没有规定处罚责任人员", power.Title).Because(power.Cite.String())
	case p.Outcome != casefile.Penalty || p.Fine == 0:
		return fault.InField(path+".responsible", "对单位拟处罚款的，才能按单位罚款数额的比例处罚责任人员").Because(cite(qualityOrder, "73").String())
	}
	for _, r := range p.Responsible {
		switch {
		case r.Party.Kind != party.NaturalPerson:
			return fault.InField(path+".responsible", "责任人员应当是自然人")
		case strings.TrimSpace(r.Position) == "":
			return fault.InField(path+".responsible", "请填写责任人员的职务和责任")
		}
		if f := r.Party.Check(path + ".responsible.party"); f != nil {
			return f
		}
		if r.ShareBP == 0 {
			continue
		}
		if _, f := law.LinkedFine(ctx.Rules, p.Fine, r.ShareBP); f != nil {
			return fault.InField(path+".responsible.share_bp", "%s", f.Message).Because(f.Cite)
		}
	}
	return nil
}

// checkShare holds a responsible person's fine against the unit's: the base is
// what the unit is to pay, and a share that is named gives the amount to the 分.
func checkShare(c casefile.Case, p casefile.Proposal, path string, ctx Context) *fault.Fault {
	if !isLinked(c) || p.Outcome != casefile.Penalty || p.Fine == 0 {
		return nil
	}
	if ctx.Linked == nil {
		return fault.New(fault.WrongState, "暂时无法读取单位案件，不能核对罚款基数，请稍后再办理")
	}
	base := ctx.Linked.Proposed
	if ctx.Linked.Decided {
		base = ctx.Linked.Fine
	}
	switch {
	case base == 0:
		return fault.InField(path+".fine", "单位案件没有罚款，不能按比例处罚责任人员").Because(cite(qualityOrder, "73").String())
	case p.Base != base:
		return fault.InField(path+".base", "罚款基数应当为单位罚款数额 %s", law.Yuan(base)).Because(cite(qualityOrder, "73").String())
	case p.ShareBP == 0:
		return nil
	}
	fine, f := law.LinkedFine(ctx.Rules, base, p.ShareBP)
	if f != nil {
		return fault.InField(path+".share_bp", "%s", f.Message).Because(f.Cite)
	}
	if p.Fine != fine {
		return fault.InField(path+".fine", "按比例计算的罚款为 %s（计算到分）", law.Yuan(fine)).Because(cite(qualityOrder, "73").String())
	}
	return nil
}

// unitDecided: a share of a fine that is not decided yet is a share of nothing.
func unitDecided(c casefile.Case, ctx Context) *fault.Fault {
	p := c.Proposal()
	if !isLinked(c) || p == nil || p.Outcome != casefile.Penalty || p.Fine == 0 {
		return nil
	}
	switch {
	case ctx.Linked == nil:
		return fault.New(fault.WrongState, "暂时无法读取单位案件，不能核对罚款基数，请稍后再办理")
	case !ctx.Linked.Decided:
		return fault.New(fault.WrongState, "单位案件尚未作出决定，责任人员的罚款以单位罚款为基数，请在其决定后再决定").Because(cite(qualityOrder, "73").String())
	case p.Base != ctx.Linked.Fine:
		return fault.New(fault.WrongState, "单位案件决定的罚款为 %s，与本案的罚款基数不一致，请先修改拟处理意见", law.Yuan(ctx.Linked.Fine)).Because(cite(qualityOrder, "73").String())
	}
	return nil
}

// opensForResponsible begins a case for each person newly named.
func opensForResponsible(c casefile.Case, e casefile.Event, ctx Context) []casefile.Opening {
	var p casefile.Proposal
	switch v := e.Facts.(type) {
	case *casefile.InvestigationReport:
		p = v.Proposal
		if !v.ActEndedOn.IsZero() { // as the investigation found it
			c.Lead.ActEndedOn = v.ActEndedOn
		}
	case *casefile.ProposalAmend:
		p = v.Proposal
	}
	var openings []casefile.Opening
	for _, r := range c.NewlyResponsible(p) {
		openings = append(openings, casefile.Opening{Procedure: OrdinaryID, Facts: &casefile.LeadRegister{
			Source: c.Lead.Source, Power: c.Matter.Power, Party: r.Party, Place: c.Matter.Place, ActEndedOn: c.Lead.ActEndedOn, Grave: c.Lead.Grave,
			Summary: "办理" + c.Matter.Party.Name + "违法案件中发现，" + r.Party.Name + "（" + r.Position + "）对该单位的违法行为负有责任。",
			Unit:    c.Unit, Handlers: officersOf(c, ctx), Origin: origin(casefile.FromLinked, e, foundOn(c, e.HappenedAt)),
		}})
	}
	return openings
}

// officersOf are the handlers who may handle a new case of the unit as well.
func officersOf(c casefile.Case, ctx Context) []party.PersonID {
	return slices.DeleteFunc(slices.Clone(c.Handlers), func(id party.PersonID) bool {
		return checkOfficers([]party.PersonID{id}, c.Unit, "handlers", ctx) != nil
	})
}
