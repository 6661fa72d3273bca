package monitor

import (
	"regexp"
	"strings"

	"sanxiang/domain/casefile"
)

// disclosureAfterService: what goes out was decided, served, made public by
// two people since it was last taken down, and not exempted.
func disclosureAfterService(m Moment) string {
	if !is(m.Entry, "disclosure.publish") {
		return ""
	}
	c := m.Before()
	made := last(c, "disclosure.prepare", "disclosure.exempt")
	switch {
	case c.Decision == nil:
		return "没有决定而公示"
	case c.Decision.ServedAt.IsZero() || c.Decision.ServedAt.After(m.Entry.HappenedAt):
		return "决定书没有送达即公示"
	case made == nil || made.Kind != "disclosure.prepare":
		return "公示了不予公示的内容"
	case !agreed(c, made.Sequence):
		return "公示内容没有经过审核"
	case since(c, made.Sequence, "disclosure.withdraw"):
		return "公示了已撤回的内容"
	}
	return ""
}

// shownAsItStands: nothing goes out that lost its force, and of a varied decision
// only what was made public since, once the party has the bureau's document.
func shownAsItStands(m Moment) string {
	c := m.Before()
	fate := c.Decision.LastFate()
	if !is(m.Entry, "disclosure.publish") || fate == nil {
		return ""
	}
	made := last(c, "disclosure.prepare")
	switch {
	case fate.Kind != "varied":
		return "公示了失去效力的决定"
	case made != nil && made.Sequence < fate.Sequence:
		return "公示的内容是在决定变更之前制作的"
	case fate.By == "bureau" && !since(c, fate.Sequence, "variation.serve"):
		return "变更决定书没有送达即公示变更后的决定"
	}
	return ""
}

// The commonest of what must not go out, in its plainest spelling: resident
// id and mobile number.
var personal = regexp.MustCompile(`(^|\D)(\d{17}[\dXx]|1[3-9]\d{9})(\D|$)`)

func noPersonalData(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.DisclosurePrepare)
	if !ok {
		return ""
	}
	informant := strings.TrimSpace(m.Before().Lead.Informant)
	switch {
	case personal.MatchString(f.Summary):
		return "公示摘要含有个人信息"
	case informant != "" && strings.Contains(f.Summary, informant):
		return "公示摘要含有举报人"
	}
	return ""
}
