package notify

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/internal/store"
)

// Preferences is how somebody wants to hear of things outside the program.
type Preferences struct {
	Mail     []law.NoticeKind `json:"mail"`
	Hook     []law.NoticeKind `json:"hook"`
	Digest   bool             `json:"digest"` // gather what is not urgent
	DigestAt law.DayTime      `json:"digest_at"`
	Quiet    law.Hours        `json:"quiet"` // nothing but what is urgent
}

// Defaults is the bureau's way, for whoever has not said otherwise.
func Defaults(p law.Params) Preferences {
	return Preferences{
		Mail: p.NoticeKindsBy(store.ByMail), Hook: p.NoticeKindsBy(store.ByHook), Digest: p.NoticeDigest(), DigestAt: p.NoticeDigestAt(), Quiet: p.NoticeQuietHours(),
	}
}

func read(row store.NoticePreference, found bool, p law.Params) (Preferences, error) {
	if !found {
		return Defaults(p), nil
	}
	var own Preferences
	if err := json.Unmarshal([]byte(row.Body), &own); err != nil {
		return own, fmt.Errorf("preferences of %s: %w", row.Account, err)
	}
	return own, nil
}

// wants tells whether messages of a kind go out by a channel.
func (p Preferences) wants(channel string, kind law.NoticeKind) bool {
	if channel == store.ByMail {
		return slices.Contains(p.Mail, kind)
	}
	return slices.Contains(p.Hook, kind)
}

// when is the instant at which something that happens now goes out, and
// whether it is gathered into a digest. Only people are spared the night and
// the single mails: a hook leads to a program, which spares its own.
func (p Preferences) when(channel string, urgent bool, now time.Time, cal calendar.Calendar) (due time.Time, digest bool) {
	switch {
	case urgent || channel == store.ByHook:
		return now, false
	case p.Digest:
		return p.nextDigest(now, cal), true
	}
	return p.awake(now), false
}

// awake is the first instant from now on that is not within the quiet hours.
func (p Preferences) awake(now time.Time) time.Time {
	local := now.In(calendar.Zone)
	if !p.Quiet.Covers(law.DayTime(local.Hour()*60 + local.Minute())) {
		return now
	}
	end := at(calendar.DateOf(now), p.Quiet.Until)
	if !end.After(now) {
		end = at(calendar.DateOf(now).AddDays(1), p.Quiet.Until)
	}
	return end
}

// nextDigest is the next working day's time for digests, today's if it is
// still ahead.
func (p Preferences) nextDigest(now time.Time, cal calendar.Calendar) time.Time {
	day := calendar.DateOf(now)
	if due := at(day, p.DigestAt); cal.IsWorkingDay(day) && !due.Before(now) {
		return due
	}
	return at(cal.NextWorkingDay(day), p.DigestAt)
}

func at(day calendar.Date, t law.DayTime) time.Time {
	return day.Start().Add(time.Duration(t) * time.Minute)
}
