package casefile

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
)

// Terms are what the last day of a running clock is computed from, and that day
// as it stands; whose clock it is does not matter to it. Clocks that were set
// off on one day under one rule have equal terms, so that whoever asks about
// very many of them need not compute each.
type Terms struct {
	Rule       string               `json:"rule"`
	Kind       law.Kind             `json:"kind"`
	TriggerAt  time.Time            `json:"trigger_at"`
	Pauses     []deadline.Pause     `json:"pauses,omitempty"`
	Extensions []deadline.Extension `json:"extensions,omitempty"`
	Floor      calendar.Date        `json:"floor,omitzero"`
	SetOn      calendar.Date        `json:"set_on,omitzero"`
	Result     End                  `json:"result"`
	CalendarEd string               `json:"calendar_edition"`
	PeriodEd   string               `json:"period_edition"`
}

// End is a computed end without what it follows from.
type End struct {
	RawOn       calendar.Date `json:"raw_on"`
	DueOn       calendar.Date `json:"due_on"`
	DueAt       time.Time     `json:"due_at,omitzero"`
	Provisional bool          `json:"provisional,omitempty"`
	Paused      bool          `json:"paused,omitempty"`
}

// Terms are the clock's. Only a period in hours, which ends at an instant of
// its own, depends on more than the day of its trigger.
func (k Clock) Terms() Terms {
	t := Terms{
		Rule: k.Rule, Kind: k.Kind, TriggerAt: k.TriggerAt, Pauses: k.Pauses, Extensions: k.Extensions, Floor: k.Floor, SetOn: k.SetOn,
		Result:     End{k.Result.RawOn, k.Result.DueOn, k.Result.DueAt, k.Result.Provisional, k.Result.Paused},
		CalendarEd: k.CalendarEd, PeriodEd: k.PeriodEd,
	}
	if k.Result.DueAt.Equal(k.Result.DueOn.End()) {
		t.TriggerAt = calendar.DateOf(k.TriggerAt).Start()
	}
	return t
}

// Clock is a clock of these terms, without a name.
func (t Terms) Clock() Clock {
	return Clock{
		Rule: t.Rule, Kind: t.Kind, TriggerAt: t.TriggerAt, Pauses: t.Pauses, Extensions: t.Extensions, Floor: t.Floor, SetOn: t.SetOn,
		CalendarEd: t.CalendarEd, PeriodEd: t.PeriodEd,
		Result: deadline.Result{Rule: t.Rule, RawOn: t.Result.RawOn, DueOn: t.Result.DueOn, DueAt: t.Result.DueAt, Provisional: t.Result.Provisional, Paused: t.Result.Paused},
	}
}
