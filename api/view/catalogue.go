package view

// Edition is one edition of the rules on the shelf.
type Edition struct {
	Edition       string `json:"edition"`
	Kind          string `json:"kind"`
	EffectiveFrom string `json:"effective_from"`
	Source        string `json:"source"`
	LoadedBy      string `json:"loaded_by,omitempty" doc:"随系统发布的没有"`
	LoadedAt      string `json:"loaded_at,omitempty"`
}

// LoadedEdition says what loading an edition did.
type LoadedEdition struct {
	Edition       string   `json:"edition"`
	Kind          string   `json:"kind"`
	EffectiveFrom string   `json:"effective_from"`
	Already       bool     `json:"already" doc:"同一文本此前已经发布，没有变化"`
	Changes       []string `json:"changes" doc:"自此有何不同"`
	Woken         int      `json:"woken" doc:"因此重新推算期限的案件数"`
}
