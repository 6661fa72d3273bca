package monitor

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// assignedReviewer: the opinion is that of the person named last.
func assignedReviewer(m Moment) string {
	if !is(m.Entry, "review.opine") {
		return ""
	}
	var named party.PersonID
	for _, e := range m.Before().Events {
		switch f := e.Facts.(type) {
		case *casefile.ReviewSubmit:
			named = ""
		case *casefile.ReviewAssign:
			named = f.Reviewer
		case *casefile.ReviewUrge:
			if f.Reviewer != "" {
				named = f.Reviewer
			}
		}
	}
	if named != m.Entry.Actor {
		return "审核意见由指派人员以外的人员出具"
	}
	return ""
}

// headsMeet: whoever heads the review office and whoever heads the handling unit,
// or stands in for them, sat at the meeting.
func headsMeet(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.LadderCoordinate)
	if !ok || m.People == nil {
		return ""
	}
	c, review, handling := m.Before(), false, false
	for _, id := range f.Attendees {
		for _, h := range m.People.HeldIn(m.People[id], c.ID, m.day()) {
			review = review || h.Role == party.ReviewHead
			handling = handling || h.Role == party.UnitHead && h.Unit == c.Unit
		}
	}
	if !review || !handling {
		return "协调会没有两个机构的负责人参加"
	}
	return ""
}

// reviewTimed: a pack that lies with the review office has its ten working days
// running, registered or not.
func reviewTimed(m Moment) string {
	moved := slices.ContainsFunc(m.Entry.Moves, func(v casefile.Move) bool {
		return v.Track == casefile.Review && slices.Contains([]casefile.State{"submitted", "registered", "assigned"}, v.To)
	})
	if moved && m.After().Running("D10") == nil {
		return "送审材料在法制机构而审核期限没有计算"
	}
	return ""
}

// counselAsked: counsel speaks on what they were asked, while they were asked.
func counselAsked(m Moment) string {
	if m.Entry.Role != party.Counsel {
		return ""
	}
	for _, e := range m.Before().Events {
		if f, ok := e.Facts.(*casefile.CounselAsk); ok && f.Counsel == m.Entry.Actor && !calendar.DateOf(m.Entry.RecordedAt).After(f.Until) {
			return ""
		}
	}
	return "没有受委托或者期限已过的法律顾问提交了意见"
}

// goodIfNo are the points of which a yes is the bad answer; transferring those
// that take the case out of the bureau's hands (令55第25条). Read-only.
var (
	goodIfNo     = []string{"beyond_authority", "abuse", "crime"}
	transferring = []string{"beyond_authority", "crime"}
)

// points is how many points a review answers (实施方案三、（三）4).
const points = 11

func honestOpinion(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.ReviewOpine)
	if !ok {
		return ""
	}
	items, bad, mustTransfer := map[string]bool{}, 0, false
	for _, r := range f.Checklist {
		items[r.Item] = true
		if blank(r.Finding) {
			return "审核要点没有填写审核说明"
		}
		if r.Yes == slices.Contains(goodIfNo, r.Item) {
			bad++
			mustTransfer = mustTransfer || slices.Contains(transferring, r.Item)
		}
	}
	switch {
	case len(items) != points || len(f.Checklist) != points:
		return "审核要点没有逐项填写"
	case bad > 0 && f.Code == casefile.Agree:
		return "审核要点不合格而出具同意意见"
	case mustTransfer && f.Code != casefile.Transfer:
		return "超越法定权限或者涉嫌犯罪而没有出具移送意见"
	}
	return ""
}

// oneOpinion: on one submission the reviewer speaks once; again only after the
// ladder asked them to, or when nobody had answered in time.
func oneOpinion(m Moment) string {
	if !is(m.Entry, "review.opine") {
		return ""
	}
	c := m.Before()
	said := last(c, "review.opine")
	if said == nil || since(c, said.Sequence, "review.submit") {
		return ""
	}
	if rung := c.In(casefile.Ladder); rung != "reconsider" && rung != "silence" {
		return "没有协调结果即再次出具意见"
	}
	if f := m.Entry.Facts.(*casefile.ReviewOpine); f.Minutes <= said.Sequence {
		return "再次出具意见没有引用协调记录"
	}
	return ""
}

// opinionOfVersion: nothing came between the version submitted and the opinion
// on it.
func opinionOfVersion(m Moment) string {
	if !is(m.Entry, "review.opine") {
		return ""
	}
	c := m.Before()
	sent, p := last(c, "review.submit"), c.Proposal()
	if sent == nil || p == nil || p.Sequence > sent.Sequence {
		return "审核意见针对的不是送审的文稿"
	}
	return ""
}

// problemDealtWith: a case that got a problem opinion comes back only once the
// proposal or the file was changed.
func problemDealtWith(m Moment) string {
	if !is(m.Entry, "review.submit") {
		return ""
	}
	c := m.Before()
	said := last(c, "review.opine")
	if said == nil || said.Facts.(*casefile.ReviewOpine).Code == casefile.Agree || c.In(casefile.Review) != "problem" {
		return ""
	}
	for _, e := range c.Events[said.Sequence:] {
		if byPerson(e) && slices.ContainsFunc(e.Writes, ofTheFile) {
			return ""
		}
	}
	return "审核意见指出的问题没有处理即再次送审"
}

func ofTheFile(p casefile.Part) bool {
	return slices.Contains([]casefile.Part{
		casefile.PartProposal, casefile.PartEvidence, casefile.PartNotice, casefile.PartDefence, casefile.PartHearing, casefile.PartCorrection,
	}, p)
}

// ladderNeverDecides: no entry of the ladder or of the review brings a
// decision about, and none is made while the disagreement is open.
func ladderNeverDecides(m Moment) string {
	e := m.Entry
	if is(e, "ladder.coordinate", "ladder.advise", "ladder.propose", "ladder.resolve", "ladder.rise", "disagreement.object", "review.opine", "review.urge", "review.silent") {
		if m.decided() != nil || slices.ContainsFunc(e.Moves, func(v casefile.Move) bool { return v.Track == casefile.Main }) {
			return "审核或者协调决策的环节产生了决定"
		}
		return ""
	}
	if m.decided() == nil {
		return ""
	}
	if rung := m.Before().In(casefile.Ladder); rung != "" && rung != "silence" {
		return "协调决策尚未结束即作出决定"
	}
	return ""
}

// reviewedDecision is the red line (处罚法58): whatever was once to be
// reviewed, or once got an opinion, is decided on the consent of somebody
// apart to exactly this version.
func reviewedDecision(m Moment) string {
	d := m.decided()
	if d == nil {
		return ""
	}
	if is(m.Entry, "inspect.conclude") { // a result that is major comes into being by its confirmation, whatever the task was
		if askedForReview([]casefile.Event{m.Entry}) || m.Before().In(casefile.Main) == "result_proposed" {
			return "应当法制审核的检查结论未经审核即作出"
		}
		return ""
	}
	c := m.Before()
	said := last(c, "review.opine")
	if said == nil {
		if askedForReview(c.Events) || askedForReview([]casefile.Event{m.Entry}) {
			return "应当法制审核而未经审核即作出决定"
		}
		return ""
	}
	f := said.Facts.(*casefile.ReviewOpine)
	switch {
	case f.Code != casefile.Agree:
		return "最后一次审核意见不是同意"
	case since(c, said.Sequence, "review.withdraw", "review.submit"):
		return "审核通过后撤回或者重新送审，没有新的同意意见"
	case At(c, c, *said, m.People).meets(said.Actor, handled(c)) || c.Recused(said.Actor): // as they stood on the day of the opinion
		return "出具审核意见的人员办理过本案或者已经回避"
	case spokenSince(c, said.Sequence):
		return "审核通过后当事人在期限内陈述、申辩或者要求听证，没有重新审核"
	}
	return sameVersion(c, said.Sequence, d)
}

// spokenSince tells whether the party said something in time that the reviewer
// could not know.
func spokenSince(c casefile.Case, opined int) bool {
	return slices.ContainsFunc(c.Events, func(e casefile.Event) bool {
		return e.Sequence > opined && !e.Struck && !e.Found.Late && is(e, "defence.receive", "hearing.request", "hearing.hold")
	})
}

// ofMeasures are the entries that are reviewed on their own: that they had to
// be says nothing about the decision. Read-only.
var ofMeasures = []string{"seizure.propose", "seizure.urgent", "enforcement.propose", "compulsion.propose", "compulsion.urgent"}

func askedForReview(events []casefile.Event) bool {
	return slices.ContainsFunc(events, func(e casefile.Event) bool {
		return !e.Struck && !is(e, ofMeasures...) && len(e.Found.MustReview) > 0
	})
}

// sameVersion compares what lay before the reviewer with what was decided.
func sameVersion(c casefile.Case, opined int, d *casefile.Decision) string {
	sent := 0
	for _, e := range c.Events {
		if e.Kind == "review.submit" && !e.Struck && e.Sequence < opined {
			sent = e.Sequence
		}
	}
	var read *casefile.ProposalVersion
	for i := range c.Proposals {
		if c.Proposals[i].Sequence < sent {
			read = &c.Proposals[i]
		}
	}
	if read == nil || read.Version != d.Version || read.SHA256 != d.SHA256 {
		return "决定的文稿不是审核通过的文稿"
	}
	return ""
}
