package monitor

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// noticedPenalty: the party was told of exactly this, and its time to speak is
// over or given away (处罚法44、62；令55第21、22条).
func noticedPenalty(m Moment) string {
	p := m.punished()
	if p == nil {
		return ""
	}
	c := m.Before()
	n := c.Notice()
	if n == nil || n.ServedAt.IsZero() {
		return "未送达意见告知书即作出处罚"
	}
	told := c.Proposals[n.Version-1]
	if told.MaterialDigest() != p.MaterialDigest() {
		return "处罚的事实、依据或者金额没有告知当事人"
	}
	if since(c, n.Sequence, "defence.waive") {
		return ""
	}
	// Five working days never end before the sixth calendar day, whatever a
	// clock says.
	if m.day().Before(calendar.DateOf(n.ServedAt).AddDays(6)) || !over(c, "D07", n.Sequence, m.Entry.HappenedAt) {
		return "陈述、申辩期限届满前作出处罚"
	}
	return ""
}

// over tells whether the newest period of the rule that began after the
// sequence was over at the instant, or given away.
func over(c casefile.Case, rule string, after int, at time.Time) bool {
	k := c.Latest(rule)
	switch {
	case k == nil || k.TriggerSeq < after:
		return false
	case k.Ended == "waived":
		return true
	case k.Ended == "voided" || k.Result.DueAt.IsZero() || k.Result.Provisional:
		return false
	}
	return !at.Before(k.Result.DueAt)
}

// heardBeforeService: what the party sent in time and came after the decision is
// heard before the decision reaches it (处罚法62).
func heardBeforeService(m Moment) string {
	d := m.Before().Decision
	if d == nil || !is(m.Entry, "decision.serve", "decision.deem") || m.Entry.Procedure != "ordinary-penalty" {
		return ""
	}
	if spokenSince(m.Before(), d.Sequence) {
		return "当事人期限内的陈述、申辩或者听证要求在决定后收到，没有收回决定即送达"
	}
	return ""
}

func defenceAnswered(m Moment) string {
	if m.decided() == nil {
		return ""
	}
	if spoke := last(m.Before(), "defence.receive"); spoke != nil && !since(m.Before(), spoke.Sequence, "defence.answer") {
		return "陈述、申辩没有复核即作出决定"
	}
	return ""
}

// notHeavier: without evidence that came after the defence, the penalty is no
// heavier than what the party was told of when it first spoke.
func notHeavier(m Moment) string {
	p, c := m.punished(), m.Before()
	if p == nil || len(c.Defences) == 0 {
		return ""
	}
	spoke := c.Defences[0].Sequence
	var told *casefile.ProposalVersion
	for _, n := range c.Notices {
		if n.Sequence < spoke {
			told = &c.Proposals[n.Version-1]
		}
	}
	fresh := slices.ContainsFunc(p.Evidence, func(seq int) bool { return seq > spoke })
	if told == nil || fresh {
		return ""
	}
	if p.Total() > told.Total() || weight(p.Kinds) > weight(told.Kinds) {
		return "当事人申辩后处罚加重，且没有新的证据"
	}
	return ""
}

func weight(kinds []law.PenaltyKind) int {
	heaviest := -1
	for _, k := range kinds {
		heaviest = max(heaviest, slices.Index(law.PenaltyKinds(), k))
	}
	return heaviest
}

func heard(m Moment) string {
	p, c := m.punished(), m.Before()
	if p == nil {
		return ""
	}
	asked := lastInTime(c)
	if asked != nil && !since(c, asked.Sequence, "hearing.withdraw", "hearing.hold") {
		return "当事人要求听证，没有举行听证即作出处罚"
	}
	n := c.Notice()
	switch {
	case n == nil || !p.HearingType && !n.HearingRight:
		return ""
	case !n.HearingRight:
		return "听证范围内的处罚没有告知听证权利"
	case n.HearingGone, since(c, n.Sequence, "hearing.hold"), over(c, "D08", n.Sequence, m.Entry.HappenedAt):
		return ""
	}
	return "要求听证的期限届满前作出处罚"
}

// lastInTime is the newest request for a hearing that came in time.
func lastInTime(c casefile.Case) *casefile.Event {
	for i := range slices.Backward(c.Events) {
		if e := &c.Events[i]; !e.Struck && e.Kind == "hearing.request" && !e.Found.Late {
			return e
		}
	}
	return nil
}

// hearingInOrder: on the day that the party was told of, by the host that it
// was told of, and not before seven full days could have passed. Working days
// are the clock's business; no seven of them fit into fewer calendar days.
func hearingInOrder(m Moment) string {
	switch f := m.Entry.Facts.(type) {
	case *casefile.HearingNotify:
		if f.HeldOn.Before(m.day().AddDays(8)) {
			return "没有提前七个工作日通知听证"
		}
	case *casefile.HearingHold:
		told := last(m.Before(), "hearing.notify")
		if told == nil {
			return "没有通知即举行听证"
		}
		n := told.Facts.(*casefile.HearingNotify)
		switch {
		case putOffSince(m.Before(), told.Sequence):
			return "听证延期后没有重新通知即举行"
		case n.HeldOn != m.day():
			return "没有在通知的日期举行听证"
		case n.Host != m.Entry.Actor:
			return "听证由通知载明的主持人以外的人员主持"
		case f.Attended && blank(f.Refusal) && !(f.Signed || f.ByAgents && len(f.Agents) > 0):
			return "听证笔录没有签名"
		}
	}
	return ""
}

// putOffSince tells whether the hearing was put off after the sequence.
func putOffSince(c casefile.Case, sequence int) bool {
	for _, e := range c.Events {
		f, decided := e.Facts.(*casefile.PostponementDecide)
		if e.Sequence > sequence && !e.Struck && (is(e, "hearing.adjourn") || decided && f.Granted) {
			return true
		}
	}
	return false
}

// agentsWithPowers: one or two speak for the party, by its power of attorney,
// and those who came have signed the record (处罚法64).
func agentsWithPowers(m Moment) string {
	switch f := m.Entry.Facts.(type) {
	case *casefile.HearingEnrol:
		if len(f.Agents) > 2 || len(f.Agents) > 0 && len(f.Powers) == 0 {
			return "代理人超过二人，或者没有授权委托书"
		}
	case *casefile.HearingHold:
		listed := last(m.Before(), "hearing.enrol")
		for _, a := range f.Agents {
			switch {
			case listed == nil || !slices.ContainsFunc(listed.Facts.(*casefile.HearingEnrol).Agents, func(b casefile.Agent) bool { return a.Name == b.Name }):
				return "没有授权委托书的人员代理听证"
			case !a.Signed && blank(f.Refusal):
				return "到场的代理人没有在听证笔录上签名"
			}
		}
	}
	return ""
}
