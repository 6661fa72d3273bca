package monitor

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

func openedOnce(m Moment) string {
	_, opens := m.Entry.Facts.(casefile.Beginning)
	switch {
	case opens && m.Entry.Sequence != 1:
		return "案件已经登记，又登记了一次"
	}
	return ""
}

// ofTheEngine are the kinds that time or the rules bring about. Read-only.
var ofTheEngine = []string{"clock.struck", "clocks.recomputed", "ladder.rise", "review.silent", "disclosure.publish"}

func engineAlone(m Moment) string {
	if byPerson(m.Entry) && is(m.Entry, ofTheEngine...) {
		return "应当由系统记载的事项由人员办理"
	}
	return ""
}

// anyOfficers are the kinds that officers who do not handle the case may
// enter. Read-only.
var anyOfficers = []string{"recusal.request", "entry.correct", "entry.confirm", "draw.attend"}

func byHandlers(m Moment) string {
	e := m.Entry
	if e.Role != party.Officer || e.Sequence == 1 || is(e, anyOfficers...) || gesture(e) != nil {
		return ""
	}
	if !slices.Contains(m.Before().Handlers, e.Actor) {
		return "办理人不是本案承办人、协办人"
	}
	return ""
}

func twoCertifiedOfficers(m Moment) string {
	for _, p := range parts[casefile.Presence](m.Entry.Facts) {
		seen := map[party.PersonID]bool{}
		for _, id := range p.Officers {
			if m.Before().Recused(id) {
				return "在场人员已经回避本案"
			}
			if m.People != nil && !m.certified(id) {
				return "在场人员在当日没有有效的行政执法证"
			}
			seen[id] = true
		}
		if len(seen) < 2 {
			return "在场执法人员不足两人"
		}
	}
	return ""
}

func (m Moment) certified(id party.PersonID) bool {
	p := m.People[id]
	return slices.ContainsFunc(p.Certificates, func(c party.Certificate) bool { return c.Kind == party.Enforcement && c.Covers(m.day()) })
}

func certificatesShown(m Moment) string {
	for _, p := range parts[casefile.Presence](m.Entry.Facts) {
		if !p.Shown {
			return "没有出示执法证件的记录"
		}
	}
	return ""
}

func noRecusedActor(m Moment) string {
	if !byPerson(m.Entry) {
		return ""
	}
	c := m.Before()
	if slices.ContainsFunc(m.carries(m.Entry.Actor), c.Recused) {
		return "办理人（或者其代行职务的人员）已经回避"
	}
	return ""
}

func ownRecusal(m Moment) string {
	f, ok := m.Entry.Facts.(casefile.Recusing)
	if !ok {
		return ""
	}
	who, _ := f.Decides()
	if m.meets(m.Entry.Actor, []party.PersonID{who}) {
		return "决定了自己（或者其代行职务的人员）的回避"
	}
	if d, ok := f.(*casefile.RecusalDeliberate); ok {
		for _, v := range d.Members {
			if m.meets(v.Person, []party.PersonID{who}) {
				return "被申请回避的人员参加了对其回避的讨论"
			}
		}
	}
	return ""
}

// collectiveRecusal: nobody alone decides on the recusal of whoever heads the
// bureau, and no deputy on another's (处罚法43).
func collectiveRecusal(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.RecusalDecide)
	if !ok || m.People == nil {
		return ""
	}
	c, about, day := m.Before(), m.People[f.Person], calendar.DateOf(m.Entry.RecordedAt)
	switch {
	case about.Holds(party.Head, day) || c.ActingHead() == f.Person:
		return "主要负责人的回避由一人决定"
	case about.Holds(party.DeputyHead, day) && !m.heads(m.Entry.Actor) && c.ActingHead() != m.Entry.Actor:
		return "分管领导的回避不是由主要负责人决定的"
	}
	return ""
}

// heads tells whether the person holds the head's office that day, or stands in
// for whoever does.
func (m Moment) heads(id party.PersonID) bool {
	day := calendar.DateOf(m.Entry.RecordedAt)
	return slices.ContainsFunc(m.carries(id), func(p party.PersonID) bool { return m.People[p].Holds(party.Head, day) })
}

// actingNamed: who acts as the head in a case holds that office, or was named
// by the leadership to act for a head who was recused.
func actingNamed(m Moment) string {
	if m.Entry.Role != party.Head || m.People == nil || m.heads(m.Entry.Actor) {
		return ""
	}
	if c := m.Before(); c.ActingHead() != m.Entry.Actor {
		return "没有经集体讨论指定即代行主要负责人职责"
	}
	return ""
}

// besides are the kinds that a handler may enter in another office of theirs:
// they ask for no distance from the case. Read-only.
var besides = []string{"recusal.request", "recusal.decide", "entry.correct", "entry.confirm"}

// separation: whoever handles the case, or did, holds no other office in it,
// and nobody who holds one is made a handler or the other way round.
func separation(m Moment) string {
	e := m.Entry
	switch e.Role {
	case party.System, party.Officer, party.UnitHead:
	default:
		if !is(e, besides...) && gesture(e) == nil && m.meets(e.Actor, handled(m.Before())) {
			return "办案人员（或者代行其职务的人员）以其他岗位办理了本案"
		}
	}
	switch f := e.Facts.(type) {
	case *casefile.ReviewAssign:
		return m.apart(f.Reviewer, "指派办案人员审核")
	case *casefile.ReviewUrge:
		return m.apart(f.Reviewer, "改派办案人员审核")
	case *casefile.HearingNotify:
		return m.apart(f.Host, "指定办案人员主持听证")
	case *casefile.HandlersChange:
		return m.newHandlersApart(f.Handlers)
	}
	return ""
}

// reviewedFromOutside: the opinion is that of somebody who neither submitted the
// pack nor belongs to the unit that handles the case.
func reviewedFromOutside(m Moment) string {
	if !is(m.Entry, "review.opine", "measure.review", "enforcement.review", "variation.review", "compulsion.review") {
		return ""
	}
	c, day := m.Before(), calendar.DateOf(m.Entry.RecordedAt)
	if sent := last(c, "review.submit"); sent != nil && m.meets(m.Entry.Actor, []party.PersonID{sent.Actor}) {
		return "送审人员出具了审核意见"
	}
	inside := func(a party.Assignment) bool { return a.Unit == c.Unit && a.Covers(day) }
	if slices.ContainsFunc(m.carries(m.Entry.Actor), func(id party.PersonID) bool { return slices.ContainsFunc(m.People[id].Assignments, inside) }) {
		return "承办机构的人员审核了本机构承办的案件"
	}
	return ""
}

func (m Moment) apart(named party.PersonID, wrong string) string {
	c := m.Before()
	if named != "" && (m.meets(named, handled(c)) || slices.ContainsFunc(m.carries(named), c.Recused)) {
		return wrong + "，或者指定了已回避人员"
	}
	return ""
}

// newHandlersApart: nobody comes to handle a case whom they reviewed, heard or
// checked for the public.
func (m Moment) newHandlersApart(ids []party.PersonID) string {
	c := m.Before()
	var others []party.PersonID
	for _, r := range c.Rounds {
		others = append(others, r.Reviewer, r.OpinionBy)
	}
	others = append(others, c.HearingFile.Host)
	if c.PublicVersion != nil {
		others = append(others, c.PublicVersion.Checker)
	}
	for _, id := range ids {
		if m.meets(id, slices.DeleteFunc(slices.Clone(others), func(p party.PersonID) bool { return p == "" })) {
			return "审核、主持听证或者审核公示的人员成为承办人"
		}
		if c.Recused(id) {
			return "已回避人员成为承办人"
		}
	}
	return ""
}

func reviewerDoesNotDecide(m Moment) string {
	if m.decided() == nil {
		return ""
	}
	for _, r := range m.Before().Rounds {
		for _, id := range []party.PersonID{r.Reviewer, r.OpinionBy} {
			if id != "" && m.meets(m.Entry.Actor, []party.PersonID{id}) {
				return "作出决定的人员审核过本案"
			}
		}
	}
	return ""
}

// approverSubmitter goes by the kinds' names: what ends in approve, decline or
// return answers what ends in submit.
func approverSubmitter(m Moment) string {
	_, what, _ := strings.Cut(m.Entry.Kind, ".")
	if !slices.Contains([]string{"approve", "decline", "return"}, what) || m.Entry.Role == party.Reviewer || m.Entry.Role == party.ReviewHead {
		return ""
	}
	for _, e := range m.Before().Events {
		// What the head hands to the government waits for nobody in the bureau.
		submits := strings.HasSuffix(e.Kind, ".submit") && !is(e, "expropriation.submit") || is(e, "preservation.propose", "seizure.propose", "seizure.urgent")
		if submits && m.meets(m.Entry.Actor, []party.PersonID{e.Actor}) {
			return "审批人提交过本案的送批事项"
		}
	}
	return ""
}

func makerChecker(m Moment) string {
	if !is(m.Entry, "disclosure.check", "disclosure.withdraw") {
		return ""
	}
	made := last(m.Before(), "disclosure.prepare", "disclosure.exempt")
	if made != nil && m.meets(m.Entry.Actor, []party.PersonID{made.Actor}) {
		return "公示信息由制作人自己审核"
	}
	return ""
}

func proposerConfirmer(m Moment) string {
	if !is(m.Entry, "entry.confirm") {
		return ""
	}
	proposed := last(m.Before(), "entry.correct")
	if proposed != nil && m.meets(m.Entry.Actor, []party.PersonID{proposed.Actor}) {
		return "更正由提出人自己确认"
	}
	return ""
}

// reviewersSince is the day from which a first reviewer needs the legal
// qualification (处罚法58).
var reviewersSince = calendar.MustDate("2021-07-15")

func qualifiedReviewer(m Moment) string {
	id := m.Entry.Actor
	switch f := m.Entry.Facts.(type) {
	case *casefile.ReviewAssign:
		id = f.Reviewer
	case *casefile.ReviewUrge:
		id = f.Reviewer
	case *casefile.ReviewOpine, *casefile.MeasureReview, *casefile.EnforcementReview:
	default:
		return ""
	}
	p, known := m.People[id]
	if !known {
		return "" // nobody was named, or there is no directory to ask
	}
	if _, ok := p.Valid(party.Qualification, calendar.DateOf(m.Entry.RecordedAt)); ok {
		return ""
	}
	if began := p.FirstReviewOn; !began.IsZero() && began.Before(reviewersSince) {
		return ""
	}
	return "法制审核人员没有法律职业资格"
}
