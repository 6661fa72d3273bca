package view

import "sanxiang/domain/party"

// ProcedureItem names a procedure.
type ProcedureItem struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Procedure is one procedure as its table tells it.
type Procedure struct {
	ID           string        `json:"id"`
	Title        string        `json:"title"`
	Tracks       []Track       `json:"tracks"`
	Acts         []ActRow      `json:"acts"`
	Gates        []Gate        `json:"gates"`
	ReviewPoints []ReviewPoint `json:"review_points"`
}

// Track is a strand of a case with the states that it can be in.
type Track struct {
	Track  string  `json:"track"`
	Title  string  `json:"title"`
	States []State `json:"states"`
}

// State is one state of a track.
type State struct {
	State string `json:"state"`
	Title string `json:"title"`
}

// ActRow is one row of a procedure table.
type ActRow struct {
	Act    string   `json:"act"`
	Title  string   `json:"title"`
	Cite   string   `json:"cite"`
	Phase  string   `json:"phase"`
	Who    []Role   `json:"who"`
	Scope  string   `json:"scope,omitempty"`
	Duty   string   `json:"duty,omitempty"`
	Bars   []string `json:"bars"`
	Track  string   `json:"track"`
	From   []State  `json:"from"`
	Goes   []Arrow  `json:"goes"`
	Gates  []string `json:"gates"`
	Papers []Slot   `json:"papers"`
	Clocks []Op     `json:"clocks"`
	Engine bool     `json:"engine,omitempty" doc:"由系统记载"`
}

// Role is a role with its Chinese name.
type Role struct {
	Role  party.Role `json:"role"`
	Title string     `json:"title"`
}

// Arrow is where a track goes.
type Arrow struct {
	Track string `json:"track"`
	To    State  `json:"to"`
	When  string `json:"when,omitempty"`
}

// Slot is a paper that an act makes.
type Slot struct {
	Slot   string `json:"slot"`
	Title  string `json:"title"`
	Series string `json:"series,omitempty"`
}

// Op is what an act does to a clock.
type Op struct {
	Op   string `json:"op"`
	Rule string `json:"rule"`
}

// Gate is one statutory condition.
type Gate struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Cite   string `json:"cite"`
	Effect string `json:"effect" enum:"refuse,ask_reason,note" titles:"不得办理,说明理由后可以办理,提示"`
}

// ReviewPoint is one of the points of a legal review.
type ReviewPoint struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Cite      string `json:"cite"`
	GoodIfYes bool   `json:"good_if_yes"`
	Proven    bool   `json:"proven" doc:"答复应当列明所依据的记录"`
}
