package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

func TestAQuestionInUnknownWordsIsRefused(t *testing.T) {
	set := shipped(t)
	require.Nil(t, law.CheckReviewFacts(set, penalty(func(*law.ReviewFacts) {})))
	for path, change := range map[string]func(*law.ReviewFacts){
		"facts.category": func(f *law.ReviewFacts) { f.Category = "fun" },
		"facts.outcome":  func(f *law.ReviewFacts) { f.Outcome = "" },
		"facts.level":    func(f *law.ReviewFacts) { f.Level = "world" },
		"facts.measure":  func(f *law.ReviewFacts) { f.Measure = "flogging" },
		"facts.kinds":    func(f *law.ReviewFacts) { f.Kinds = []law.PenaltyKind{"caning"} },
		"facts.power":    func(f *law.ReviewFacts) { f.Power = "O01" },
		"facts.fine":     func(f *law.ReviewFacts) { f.Levied = -1 },
	} {
		f := law.CheckReviewFacts(set, penalty(change))
		require.NotNil(t, f, path)
		require.Equal(t, path, f.Fields[0].Path)
	}
}
