package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// counselPhase: the review office asks counsel for a written view (法律顾问、公职
// 律师). Counsel sees the papers and files named to them, until the day named,
// and their view binds nobody: reviews are the office's own work (国办发〔2018〕
// 118号（十一）).
func counselPhase() []Act {
	reviewing := on(ReviewRegistered, ReviewAssigned, ReviewProblem)
	return []Act{
		{
			Name: "counsel.ask", Title: "请法律顾问论证", Cite: cite(guidance, "（十一）"), Phase: "法制审核",
			Who: []party.Role{party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Review, From: reviewing,
			Papers: []Slot{{Name: "counsel-request", Title: "论证委托函"}},
			Reads:  parts(casefile.PartReview), Writes: parts(casefile.PartCounsel),
			Task: "请法律顾问论证", TaskIf: adviceUnasked, TaskClock: "L2", Check: checkCounselAsk,
		},
		{
			Name: "counsel.advise", Title: "提交法律顾问意见", Cite: cite(guidance, "（十一）"), Phase: "法制审核",
			Who: []party.Role{party.Counsel}, Scope: Bureau, Duty: AsCounsel, Bar: []Bar{BarHandler},
			On: casefile.Review, From: reviewing,
			Papers: []Slot{{Name: "counsel-advice", Title: "法律顾问意见书"}},
			Reads:  parts(casefile.PartCounsel), Writes: parts(casefile.PartCounsel),
			Task: "提交法律顾问意见", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Ladder) == "" },
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.CounselAdvise).Files, ctx)
			},
		},
		{
			Name: "counsel.end", Title: "终止法律顾问查阅", Cite: cite(guidance, "（十一）"), Phase: "法制审核",
			Who: []party.Role{party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Review, From: append(on("", ReviewSubmitted, ReviewReturned, ReviewPassed), reviewing...),
			Reads: parts(casefile.PartCounsel), Writes: parts(casefile.PartCounsel),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if id := f.(*casefile.CounselEnd).Counsel; len(c.AskedOf(id, calendar.DateOf(ctx.Now))) == 0 {
					return fault.InField("counsel", "该人员目前没有本案的查阅权限")
				}
				return nil
			},
		},
	}
}

// adviceUnasked: the ladder waits for advice, and nobody was asked for any
// since it came to that rung.
func adviceUnasked(c casefile.Case, ctx Context) bool {
	return c.In(casefile.Ladder) == LadderAdvice && !slices.ContainsFunc(c.Counsel, func(r casefile.CounselRequest) bool {
		return r.Advice == nil && !r.Ended && !calendar.DateOf(ctx.Now).After(r.Until)
	})
}

func checkCounselAsk(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CounselAsk)
	today, longest := calendar.DateOf(ctx.Now), ctx.Rules.Params.CounselAccessDays()
	p, ok := ctx.People[v.Counsel]
	switch {
	case !ok || p.Disabled || !p.Holds(party.Counsel, today):
		return fault.InField("counsel", "没有登记这名法律顾问、公职律师")
	case conflicted(v.Counsel, BarHandler, c, ctx):
		return fault.New(fault.Conflict, "本案办案人员或者已回避人员不能参与论证").Because("《行政处罚法》第四十三条")
	case v.Until.Before(today):
		return fault.InField("until", "查阅截止日期不能早于今天")
	case v.Until.After(today.AddDays(longest)):
		return fault.InField("until", "查阅期限不能超过 %d 日；需要更长时间的，到期后另行委托", longest)
	case len(v.Papers)+len(v.Files) == 0:
		return fault.InField("papers", "请指明提供查阅的文书或者文件")
	}
	for _, id := range v.Papers {
		if !slices.ContainsFunc(c.Papers, func(p casefile.Paper) bool { return p.ID == id }) {
			return fault.InField("papers", "本案没有编号为 %s 的文书", id)
		}
	}
	return checkFiles(v.Files, ctx)
}

// Named is what a person who sees a case as counsel alone may read of it.
type Named struct {
	Papers []string
	Files  []string // SHA-256
	Asked  []casefile.CounselRequest
}

// NamedOnly answers whether the person sees the case through a question to
// counsel alone, and what was named to them.
func NamedOnly(c casefile.Case, ctx Context) (Named, bool) {
	var n Named
	if seesBy(c, ctx, func(r party.Role) bool { return r != party.Counsel }) {
		return n, false
	}
	n.Asked = c.AskedOf(ctx.Actor.ID, calendar.DateOf(ctx.Now))
	for _, r := range n.Asked {
		n.Papers = append(n.Papers, r.Papers...)
		for _, f := range r.Files {
			n.Files = append(n.Files, f.SHA256)
		}
	}
	return n, true
}
