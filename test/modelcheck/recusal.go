package main

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

const kate = party.PersonID("kate") // a leader more

// recusalActs are those by which the bureau's head stands aside.
var recusalActs = []string{"recusal.request", "recusal.deliberate", "acting.name"}

// threeLeaders is the bureau with two deputies besides its head.
func threeLeaders() party.Directory {
	people := fourPeople()
	people[ines] = person(ines, party.DeputyHead, party.DisclosureChecker, party.Archivist)
	people[kate] = person(kate, party.DeputyHead, party.DisclosureChecker, party.Archivist)
	return people
}

// headStandsAside is a view of a short course of the procedure from which the
// head, and then perhaps the deputy who acts for the head, stands aside.
func headStandsAside(inputs map[string]input, course ...string) view {
	return view{
		name: "a head who stands aside", rounds: 1, one: true, straight: true, people: threeLeaders(), passes: []string{"D07"}, drafts: "l", exhibits: 1, versions: 1,
		acts: acts(recusalActs, course), most: map[string]int{"recusal.request": 2, "acting.name": 1, "levy.assess": 1, "levy.propose": 1},
		inputs: joined(map[string]input{"recusal.request": accusedHead}, inputs),
	}
}

// accusedHead: the party accuses whoever heads the bureau in the case.
func accusedHead(s scene) []casefile.Facts {
	who := dora
	if acting := s.ActingHead(); acting != "" {
		who = acting
	}
	return []casefile.Facts{&casefile.RecusalRequest{Person: who, By: "party", Reason: "利害关系"}}
}

// together are the leaders who are left without those.
func together(s scene, aside party.PersonID) []casefile.MemberView {
	var ids []party.PersonID
	for _, id := range []party.PersonID{dora, ines, kate} {
		if _, there := s.view.people[id]; there && id != aside && !s.Recused(id) {
			ids = append(ids, id)
		}
	}
	return members(ids...)
}

func deliberatedRecusals(s scene) []casefile.Facts {
	var out []casefile.Facts
	for _, r := range s.Recusals {
		if r.Decided {
			continue
		}
		granted := &casefile.RecusalDeliberate{Person: r.Person, Granted: true, Reason: "属实", Members: together(s, r.Person), Minutes: "讨论记录", Acting: ines}
		if r.Person == ines || s.Recused(ines) {
			granted.Acting = kate
		}
		out = append(out, granted, &casefile.RecusalDeliberate{Person: r.Person, Reason: "不属实", Members: together(s, r.Person), Minutes: "讨论记录"})
	}
	return out
}

func namedActing(s scene) []casefile.Facts {
	if s.ActingHead() == "" || s.ActingHead() == kate {
		return nil
	}
	return []casefile.Facts{&casefile.ActingName{Acting: kate, Reason: "外出", Members: together(s, ""), Minutes: "讨论记录"}}
}

// allTogether is a deliberation of whoever of the leadership is left.
func allTogether(s scene) []casefile.Facts {
	return []casefile.Facts{&casefile.DeliberationHold{Members: together(s, ""), Minutes: "讨论记录", Approved: true}}
}

func recusalMutants() []mutant {
	accuse := map[string]input{"recusal.request": accusedHead}
	alone := withPeople(bounded(straight("", joined(accuse, map[string]input{"recusal.decide": decidedRecusals}), begin, []string{"recusal.request", "recusal.decide"}), "recusal.request"), threeLeaders())
	unnamed := withPeople(straight("l", nil, fileActs, reportActs, tellActs, []string{"decision.make"}), threeLeaders())
	return []mutant{
		{procedure.CollectiveRecusal, nil, breaks("collective-recusal"), alone},
		{procedure.ActingNamed, nil, breaks("acting-named"), unnamed},
	}
}

var shortEnd = []string{"case.terminate", "closure.submit", "closure.approve", "archive.complete"}
