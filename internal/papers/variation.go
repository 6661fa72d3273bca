package papers

// VariedKinds are the kinds of penalty that a varied decision gives.
func (v view) VariedKinds() []string {
	var titles []string
	for _, k := range v.Case.Variation().Kinds {
		titles = append(titles, k.Title())
	}
	return titles
}
