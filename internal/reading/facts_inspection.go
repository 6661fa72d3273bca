package reading

import (
	"sanxiang/api/view"
	"sanxiang/domain/casefile"
)

func inspection(i *casefile.Inspection) *view.Inspection {
	if i == nil {
		return nil
	}
	return &view.Inspection{
		Proposed: i.Proposed, Before: i.Before, OverCap: i.OverCap, ApprovedAt: instant(i.ApprovedAt), Notified: i.Notified, Recorded: i.Recorded,
		RecordedAt: instant(i.RecordedAt), Concluded: i.Concluded, CorrectBy: i.CorrectBy,
		Rechecks: each(i.Rechecks, func(r casefile.Recheck) view.Recheck {
			return view.Recheck{InspectRecheck: r.InspectRecheck, At: r.At, Sequence: r.Sequence}
		}),
	}
}
