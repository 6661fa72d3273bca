package main

import (
	"maps"
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Gestures are the same in every procedure, and can be made with every task. A
// view of them plays all of them around the task of one act, on the shortest
// way to the end; the other views leave them out.

// deskPeople are two leaders who may do the task, and officers beside the
// handlers who may be asked.
func deskPeople() party.Directory {
	people := withHans()
	people[ines], people[emil], people[cora] = person(ines, party.Head), person(emil, party.Officer), also(people[cora], party.Officer)
	return people
}

var (
	handOnActs = []string{"task.claim", "task.release", "task.transfer", "task.delegate", "task.report", "task.recall"}
	signActs   = []string{"task.countersign", "task.sign", "task.enlist", "task.excuse", "task.refuse", "task.overrule", "task.recall"}
	readActs   = []string{"task.claim", "task.copy", "task.seen", "task.urge"}
)

// deskViews are the views of a procedure around the task of the act, with the
// acts that lead there and on to the end. Each gesture is made once: what more
// of them come to is proved in one procedure, for all have the same rows.
func deskViews(act string, way []string, inputs map[string]input, most map[string]int) []view {
	around := func(name string, gestures []string) view {
		all, bounds := gesturesOn(act), once(gestures...)
		maps.Copy(all, inputs)
		maps.Copy(bounds, most)
		delete(bounds, "task.sign") // each member signs once
		return view{
			name: name, versions: 1, rounds: 1, one: true, straight: true, drafts: "l", people: deskPeople(), passes: []string{"D19"},
			acts: acts(way, gestures), inputs: all, most: bounds,
		}
	}
	return []view{around("handing a task on", handOnActs), around("signing before the act", signActs), around("copies and urging", readActs)}
}

// withGestures adds the views of gestures to the plans. A procedure that is in
// neither list is missed by complete.
func withGestures(plans ...*plan) []*plan {
	for _, p := range plans {
		switch p.table.ID {
		case procedure.OrdinaryID:
			p.views = append(p.views, ordinaryDesk()...)
		case procedure.SummaryID:
			way := acts([]string{"spot.decide", "spot.file", "spot.accept"}, payActs, []string{"closure.submit", "closure.approve", "archive.complete"})
			p.views = append(p.views, deskViews("closure.approve", way, nil, once("payment.record", "spot.file"))...)
		case procedure.InspectionID:
			p.views = append(p.views, deskViews("inspect.approve", acts(taskActs, []string{"inspect.decline", "inspect.cancel", "archive.complete"}), nil, nil)...)
		case procedure.PlanID:
			shown := map[string]input{"disclosure.check": approveOnly}
			for _, v := range deskViews("plan.approve", acts(planActs, []string{"plan.decline"}, showActs, planEndActs), shown, nil) {
				v.passes = []string{"I12"}
				p.views = append(p.views, v)
			}
		case procedure.LevyID:
			p.views = append(p.views, deskViews("closure.approve", endedAtOnce("levy.open"), nil, nil)...)
		case procedure.RegistrationID:
			p.views = append(p.views, deskViews("closure.approve", endedAtOnce("registration.receive"), map[string]input{"registration.receive": these(examined())}, nil)...)
		case procedure.ExpropriationID:
			p.views = append(p.views, deskViews("closure.approve", endedAtOnce("expropriation.open"), nil, nil)...)
		}
	}
	return plans
}

// ordinaryDesk proves gestures at length, around a task of two leaders.
func ordinaryDesk() []view {
	views := deskViews("filing.decline", acts(fileActs[:3], []string{"filing.decline", "archive.complete"}), declined, nil)
	maps.Copy(views[0].most, map[string]int{"task.claim": 2, "task.transfer": 2})
	ask := views[1].inputs["task.countersign"]
	views[1].inputs["task.countersign"] = func(s scene) []casefile.Facts {
		out := ask(s)
		for _, f := range ask(s) {
			either, vote := *f.(*casefile.TaskCountersign), *f.(*casefile.TaskCountersign)
			either.Mode, either.Members = casefile.SignAny, []party.PersonID{cora, emil}
			vote.Mode, vote.Quorum, vote.Members = casefile.SignVote, 1, []party.PersonID{cora, emil}
			out = append(out, &either, &vote)
		}
		return out
	}
	return views
}

// endedAtOnce is the way of a case that is given up right away, to its closure.
func endedAtOnce(opening string) []string {
	return []string{opening, "case.terminate", "closure.submit", "closure.approve", "archive.complete"}
}

// gesturesOn are what people enter about the task of the act.
func gesturesOn(act string) map[string]input {
	on := func(facts func(casefile.TaskRef) []casefile.Facts) input {
		return func(s scene) []casefile.Facts {
			tasks := procedure.Tasks(s.table, s.Case, s.ctx)
			i := slices.IndexFunc(tasks, func(t procedure.Task) bool { return string(t.Act) == act && t.Kind == procedure.DoTask })
			if i < 0 {
				return nil
			}
			return facts(casefile.TaskRef{Act: act, Of: tasks[i].Of, Since: tasks[i].Since})
		}
	}
	one := func(facts func(casefile.TaskRef) casefile.Facts) input {
		return on(func(r casefile.TaskRef) []casefile.Facts { return []casefile.Facts{facts(r)} })
	}
	return map[string]input{
		"task.claim":   one(func(r casefile.TaskRef) casefile.Facts { return &casefile.TaskClaim{TaskRef: r} }),
		"task.release": one(func(r casefile.TaskRef) casefile.Facts { return &casefile.TaskRelease{TaskRef: r} }),
		"task.delegate": one(func(r casefile.TaskRef) casefile.Facts {
			return &casefile.TaskDelegate{TaskRef: r, To: cora, Ask: "核对"}
		}),
		"task.report":   one(func(r casefile.TaskRef) casefile.Facts { return &casefile.TaskReport{TaskRef: r, Note: "已核对"} }),
		"task.refuse":   one(func(r casefile.TaskRef) casefile.Facts { return &casefile.TaskRefuse{TaskRef: r, Reason: "退回"} }),
		"task.overrule": one(func(r casefile.TaskRef) casefile.Facts { return &casefile.TaskOverrule{TaskRef: r, Reason: "理由"} }),
		"task.recall":   one(func(r casefile.TaskRef) casefile.Facts { return &casefile.TaskRecall{TaskRef: r} }),
		"task.urge":     one(func(r casefile.TaskRef) casefile.Facts { return &casefile.TaskUrge{TaskRef: r} }),
		"task.copy": one(func(r casefile.TaskRef) casefile.Facts {
			return &casefile.TaskCopy{TaskRef: r, To: []party.PersonID{cora}}
		}),
		"task.enlist": one(func(r casefile.TaskRef) casefile.Facts {
			return &casefile.TaskEnlist{TaskRef: r, Members: []party.PersonID{emil}}
		}),
		"task.excuse": on(func(r casefile.TaskRef) []casefile.Facts {
			return []casefile.Facts{&casefile.TaskExcuse{TaskRef: r, Member: emil, Reason: "减签"}, &casefile.TaskExcuse{TaskRef: r, Member: cora, Reason: "减签"}}
		}),
		"task.countersign": one(func(r casefile.TaskRef) casefile.Facts {
			return &casefile.TaskCountersign{TaskRef: r, Mode: casefile.SignAll, Members: []party.PersonID{cora, ines}, Ask: "会签"}
		}),
		"task.transfer": on(func(r casefile.TaskRef) []casefile.Facts {
			return []casefile.Facts{&casefile.TaskTransfer{TaskRef: r, To: ines, Reason: "转办"}, &casefile.TaskTransfer{TaskRef: r, To: dora, Reason: "转办"}}
		}),
		"task.sign": on(func(r casefile.TaskRef) []casefile.Facts {
			return []casefile.Facts{&casefile.TaskSign{TaskRef: r, Agree: true, View: "同意"}, &casefile.TaskSign{TaskRef: r, View: "不同意"}}
		}),
		"task.seen": func(s scene) []casefile.Facts {
			var out []casefile.Facts
			for _, copied := range s.Desk.Copies {
				out = append(out, &casefile.TaskSeen{TaskRef: casefile.TaskRef{Act: copied.Act, Since: copied.Sequence}})
			}
			return out
		},
	}
}

// putDesk is what tells one desk from another: whose the task is by whom, what
// is asked of whom, and what they said.
func putDesk(c casefile.Case, put func(...any)) {
	for _, t := range c.Desk.Tasks {
		put(t.Act, t.Began > 0, len(t.Urges))
		for _, h := range t.Chain {
			put(h.By, h.To, h.Accepted)
		}
		for _, d := range t.Delegations {
			put(d.By, d.To, d.NoteSeq > 0, d.Recalled)
		}
		for _, s := range t.Countersigns {
			put(s.By, s.Ended, s.Overruled)
			for _, m := range s.Members {
				put(m.Person, m.Sequence > 0, m.Agree)
			}
		}
	}
	for _, copied := range c.Desk.Copies {
		for _, r := range copied.To {
			put(copied.By, r.Person, r.At.IsZero())
		}
	}
}

// deskMutants: what keeps a task to its holder, an act to its signatures, a
// receiver fit and a gesture to the task that was seen.
func deskMutants() []mutant {
	way := []string{"lead.register", "verification.finish", "filing.submit", "filing.decline"}
	inputs := gesturesOn("filing.decline")
	maps.Copy(inputs, declined)
	around := func(gestures ...string) view {
		return withPeople(straight("", inputs, way, gestures), deskPeople())
	}
	toHandler := maps.Clone(inputs)
	toHandler["task.transfer"] = func(s scene) []casefile.Facts {
		if s.In(casefile.Main) != procedure.Filing {
			return nil
		}
		return []casefile.Facts{&casefile.TaskTransfer{TaskRef: casefile.TaskRef{Act: "filing.decline", Since: s.Written[casefile.PartLead]}, To: bert, Reason: "转办"}}
	}
	unfit := withPeople(straight("", toHandler, way, []string{"task.transfer"}), deskPeople())
	unfit.most = map[string]int{"task.transfer": 1}
	old := maps.Clone(declined)
	old["task.claim"] = these(&casefile.TaskClaim{TaskRef: casefile.TaskRef{Act: "filing.submit", Since: 2}})
	again := straight("", old, way, []string{"filing.return", "task.claim"})
	again.most = map[string]int{"filing.return": 1, "task.claim": 1}
	claimed, signed := around("task.claim"), around("task.countersign")
	claimed.most, signed.most = map[string]int{"task.claim": 1}, map[string]int{"task.countersign": 1}
	return []mutant{
		{procedure.HeldByOne, nil, breaks("held-by-one"), claimed},
		{procedure.SignedFirst, nil, breaks("signed-first"), signed},
		{procedure.ReceiverFit, nil, breaks("fit-receiver"), unfit},
		{procedure.TaskAsSeen, nil, breaks("task-as-seen"), again},
	}
}

// declined is the way of a lead that is not filed.
var declined = map[string]input{
	"verification.finish": these(verified("decline")), "filing.submit": these(sheet(false)),
}
