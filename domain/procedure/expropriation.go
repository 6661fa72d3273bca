package procedure

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// ExpropriationID names the preparation of the file for an expropriation of
// buildings on state-owned land, which the district government decides.
const ExpropriationID = "expropriation-file"

// States of the main track of such a file.
const (
	Consulting casefile.State = "consulting" // 补偿方案征求意见中
	Consulted  casefile.State = "consulted"  // 征求意见完毕
	Submitted  casefile.State = "submitted"  // 已报请区人民政府
	Answered   casefile.State = "answered"   // 区人民政府已作出决定
)

// expropriationRules is the text that the file rests on.
const expropriationRules = "国有土地上房屋征收与补偿条例"

// Expropriation is the preparation of the file. The table has no act of
// decision: the bureau cannot decide (征收条例8).
func Expropriation() Table {
	at := stages{
		open: on(Accepted, Consulting, Consulted, Proposed), proposed: on(Proposed), review: on(Proposed),
		decided: on(Answered, Closing, Closed, Archived), over: on(Ended),
	}
	return NewTable(ExpropriationID, "国有土地房屋征收报批材料", law.Levy,
		expropriationPhase(), expropriationReportPhase(), handlersPhase(at), recusalPhase(at), reviewPhase(at), counselPhase(), ladderPhase(),
		expropriationClosurePhase(), correctionPhase(at), deskPhase())
}
