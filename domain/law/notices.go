package law

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// NoticeKind is what a message to one of the bureau's people is about.
type NoticeKind string

// Kinds of messages.
const (
	NoticeAtRisk  NoticeKind = "at_risk" // 期限预警
	NoticeDue     NoticeKind = "due"     // 期限届满
	NoticeUp      NoticeKind = "up"      // 逾期督促
	NoticeTask    NoticeKind = "task"    // 新的待办
	NoticeMessage NoticeKind = "message" // 办理消息
)

// NoticeKinds lists every kind, in the order in which pages show them.
func NoticeKinds() []NoticeKind {
	return []NoticeKind{NoticeAtRisk, NoticeDue, NoticeUp, NoticeTask, NoticeMessage}
}

// Title is the Chinese name of a kind.
func (k NoticeKind) Title() string {
	switch k {
	case NoticeAtRisk:
		return "期限预警"
	case NoticeDue:
		return "期限届满"
	case NoticeUp:
		return "逾期督促"
	case NoticeTask:
		return "新的待办"
	case NoticeMessage:
	}
	return "办理消息"
}

// DayTime is a time of day in Asia/Shanghai, in minutes since midnight.
type DayTime int

// ParseDayTime reads "08:30".
func ParseDayTime(s string) (DayTime, error) {
	h, m, ok := strings.Cut(s, ":")
	hour, err1 := strconv.Atoi(h)
	minute, err2 := strconv.Atoi(m)
	if !ok || len(h) != 2 || len(m) != 2 || err1 != nil || err2 != nil || hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return 0, fmt.Errorf("“%s”不是时刻，例如 08:30", s)
	}
	return DayTime(hour*60 + minute), nil
}

func (t DayTime) String() string { return fmt.Sprintf("%02d:%02d", int(t)/60, int(t)%60) }

// MarshalText writes "08:30".
func (t DayTime) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads "08:30".
func (t *DayTime) UnmarshalText(text []byte) (err error) {
	*t, err = ParseDayTime(string(text))
	return err
}

// Hours is a stretch of every day, which may reach over midnight. From equal
// to Until is no time at all.
type Hours struct {
	From  DayTime `json:"from"`
	Until DayTime `json:"until"` // exclusive
}

// Covers tells whether the time of day lies within the stretch.
func (h Hours) Covers(t DayTime) bool {
	if h.From <= h.Until {
		return h.From <= t && t < h.Until
	}
	return t >= h.From || t < h.Until
}

// NoticeKindsBy lists what goes out by a channel, "mail" or "hook", to whoever
// has not said otherwise.
func (p Params) NoticeKindsBy(channel string) []NoticeKind {
	return slices.Clone(get[[]NoticeKind](p, "notice_kinds_"+channel))
}

// NoticeQuietHours is when nothing goes out that is not urgent.
func (p Params) NoticeQuietHours() Hours { return get[Hours](p, "notice_quiet_hours") }

// NoticeDigest tells whether what is not urgent goes out gathered, once a
// working day.
func (p Params) NoticeDigest() bool { return get[bool](p, "notice_digest") }

// NoticeDigestAt is when on a working day a digest goes out.
func (p Params) NoticeDigestAt() DayTime { return get[DayTime](p, "notice_digest_at") }

// noticeKinds reads "at_risk,due"; "none" is no kind.
func noticeKinds(s string) (any, error) {
	kinds := []NoticeKind{}
	if s == "none" {
		return kinds, nil
	}
	for name := range strings.SplitSeq(s, ",") {
		k := NoticeKind(strings.TrimSpace(name))
		if !slices.Contains(NoticeKinds(), k) || slices.Contains(kinds, k) {
			return nil, fmt.Errorf("“%s”不是消息类别，例如 at_risk,due", s)
		}
		kinds = append(kinds, k)
	}
	return kinds, nil
}

func dayTime(s string) (any, error) { return ParseDayTime(s) }

func quietHours(s string) (any, error) {
	from, until, ok := strings.Cut(s, "-")
	f, err1 := ParseDayTime(from)
	u, err2 := ParseDayTime(until)
	if !ok || err1 != nil || err2 != nil {
		return nil, fmt.Errorf("“%s”不是一日中的时段，例如 22:00-07:30", s)
	}
	return Hours{From: f, Until: u}, nil
}
