package procedure

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Name names an act. Route, policy and engine message are made from it, so it
// never changes.
type Name string

// Scope says where a role must be held to reach an act.
type Scope string

// Scopes.
const (
	OwnUnit Scope = "unit"   // in the case's handling unit
	Bureau  Scope = "bureau" // anywhere in the bureau
)

// Duty is what a person must be in this very case, beyond the role.
type Duty string

// Duties in a case.
const (
	AnyHolder       Duty = ""         // whoever holds the role
	AsHandler       Duty = "handler"  // one of the case's handlers
	AsReviewer      Duty = "reviewer" // the reviewer the round was assigned to
	AsHost          Duty = "host"     // the host named in the hearing's notice
	AsCounsel       Duty = "counsel"  // counsel asked for a view, until the day named
	AsEngine        Duty = "system"   // no person: time or the rules themselves
	AsWitness       Duty = "witness"  // named to attend the draw
	AsFutureHandler Duty = "opener"   // opens a case: there are no handlers yet
)

// Bar is a duty that must not meet with this act in one person.
type Bar string

// Bars (law.md's segregation of duties).
const (
	BarHandler   Bar = "handler"   // who handles, or handled, the case
	BarSubmitter Bar = "submitter" // who submitted what is approved here
	BarMaker     Bar = "maker"     // who made the public version
	BarProposer  Bar = "proposer"  // who proposed the correction
	BarReviewer  Bar = "reviewer"  // who reviewed the case
	BarHost      Bar = "host"      // who hosts, or hosted, its hearing
	BarChecker   Bar = "checker"   // who checked its public version
	BarUnit      Bar = "unit"      // who belongs to the handling unit, in whatever office
)

// Goes is one arrow of the flow chart: a track moves to a state when If holds.
type Goes struct {
	Track casefile.Track
	To    casefile.State
	From  []casefile.State // narrows the row's states that the arrow leads away from; none means all
	When  string           // label of the arrow; empty when it always goes
	If    func(casefile.Case, casefile.Facts, Context) bool
}

// Op is what an act does to a clock.
type Op string

// Operations on clocks.
const (
	Start  Op = "start"
	Stop   Op = "stop"   // the duty is done, or the right used
	Reopen Op = "reopen" // what was done is done no more; the period runs as if it never had been
	Redate Op = "redate" // the period began earlier than was taken for granted
	Void   Op = "void"   // what the clock was for is gone
	Pause  Op = "pause"  // time is not counted from here
	Resume Op = "resume" // time counts again
	Extend Op = "extend" // by Extension, from the unrolled end
	Waive  Op = "waive"  // the party gave the rest of the period away
	Lapse  Op = "lapse"  // the time ran out and something else took its place
	Floor  Op = "floor"  // the due date cannot come before this act allows it
	Follow Op = "follow" // the last day is the one that an approved plan sets
)

// ClockOp moves one clock of the case. Why says, in Chinese, what a paused
// stretch was spent on. Since is when the period began, for a start that the
// act records later than it was; nil means with the act.
type ClockOp struct {
	Op    Op
	Rule  string
	Why   string
	Since func(casefile.Case, Context) time.Time
	// Event is when a period began that the opening act tells of.
	Event func(casefile.Facts) time.Time
	Days  func(casefile.Facts) int
	// Months is the length of an extension that the case itself settles.
	Months func(casefile.Case) int
	On     func(casefile.Case, casefile.Facts, Context) calendar.Date
	// Until is the day on which a pause ends by itself, where the law wants that
	// day fixed beforehand; Cut lets a resumption end such a pause earlier.
	Until func(casefile.Facts) calendar.Date
	Cut   bool
	If    func(casefile.Case, casefile.Facts, Context) bool
}

// Slot is a paper that an act makes. Series is its 文种代字; a numbered paper
// draws the next gap-free number of the series.
type Slot struct {
	Name   string
	Title  string
	Series string
	If     func(casefile.Case, casefile.Facts, Context) bool
}

// Act is one row of a procedure table.
type Act struct {
	Name  Name
	Title string
	Cite  law.Cite
	Phase string

	Who   []party.Role
	Scope Scope
	Duty  Duty
	Bar   []Bar

	// On is the track that the act belongs to, From its states in which the act
	// may be done. While lists the main track's states in which an act of
	// another track may be done; none means all. Work rests while the
	// investigation is suspended or the jurisdiction disputed.
	On    casefile.Track
	From  []casefile.State
	While []casefile.State
	Work  bool
	Goes  []Goes
	Needs []GateID

	// Shut is a condition of this row's own that stands before anything is
	// entered; it is shown like a gate.
	Shut func(casefile.Case, Context) *fault.Fault

	Papers  []Slot
	Clocks  []ClockOp
	Follows []Name   // acts of the engine's that are tried in the same step
	Lapses  []string // rules whose end makes the engine do this act

	Reads  []casefile.Part
	Writes []casefile.Part

	// Task is what an inbox calls the act when it is the expected next step;
	// empty for acts that nobody is waiting for. TaskIf narrows it; TaskClock
	// names the rules whose running clock times it, separated by blanks.
	Task      string
	TaskIf    func(casefile.Case, Context) bool
	TaskClock string

	// Check judges the input against the case. Find states what the rules find
	// out, to be pinned in the entry. Complete fills in what the entry holds
	// beside the actor's words.
	Check    func(casefile.Case, casefile.Facts, Context) *fault.Fault
	Find     func(casefile.Case, casefile.Facts, Context) casefile.Findings
	Complete func(casefile.Case, *casefile.Event, Context) *fault.Fault

	// Begins names the cases that begin with the act, with the facts of their
	// first entries; their ids are filled in.
	Begins func(casefile.Case, casefile.Event, Context) []casefile.Opening
}

// Opens tells whether the act begins a case.
func (a Act) Opens() bool { return a.Duty == AsFutureHandler }

// Table is one procedure.
type Table struct {
	ID       string
	Title    string
	Category law.Category
	Acts     []Act
	index    map[Name]int
	// without are guards that were taken away, for the proof (see Without).
	without map[Guard]bool
}

// NewTable indexes the rows.
func NewTable(id, title string, category law.Category, phases ...[]Act) Table {
	t := Table{ID: id, Title: title, Category: category, index: map[Name]int{}}
	for _, rows := range phases {
		for _, a := range rows {
			t.index[a.Name] = len(t.Acts)
			t.Acts = append(t.Acts, a)
		}
	}
	return t
}

// Act returns the row of that name.
func (t Table) Act(n Name) (Act, bool) {
	i, ok := t.index[n]
	if !ok {
		return Act{}, false
	}
	return t.Acts[i], true
}

// Opening is the act that begins a case of the procedure.
func (t Table) Opening() Act {
	i := slices.IndexFunc(t.Acts, Act.Opens)
	return t.Acts[i]
}

// Context is everything outside the case that a rule may look at. Rules are
// the editions in force; At is when the act took place, Now when the record
// took it in.
type Context struct {
	Actor party.Person
	Now   time.Time
	At    time.Time
	Rules law.Set
	// RulesAt is the set in force on another day: a period belongs to the day
	// that set it off.
	RulesAt func(calendar.Date) law.Set
	People  party.Directory
	Files   map[string]bool // digests of the files stored for the case
	Demo    bool            // the demo clock is on: entries say so
	// Inspected counts the approved inspections of each enterprise in the year
	// that InspectionKeys names, this one left out.
	Inspected map[string]int
	Linked    *Linked // the unit's case, in a responsible person's own
	// TaskOf tells where an inspection stands that a plan opened; nil when
	// nobody asked.
	TaskOf  func(caseID string) TaskStanding
	without map[Guard]bool // what the table does without
	table   *Table         // that Decide was asked about
}

// Request is one attempt at an act.
type Request struct {
	Act        Name
	Facts      casefile.Facts
	HappenedAt time.Time // zero means now
}
