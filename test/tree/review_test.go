package tree_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// asks finds whoever goes by the catalogue of major decisions himself: reads
// its rows' conditions, or a threshold of theirs.
var asks = regexp.MustCompile(`\.MajorRules\b.*\.Any\b|\.ReviewThreshold\(|\.LevyReviewThreshold\(|\.ReviewAllOrdinary\(`)

// "Does this need legal review?" is answered in one place (pitfall 7).
func TestOneFunctionAnswersWhatMustBeReviewed(t *testing.T) {
	var places []string
	top := root(t)
	require.NoError(t, filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if asks.Match(text) {
			rel, err := filepath.Rel(top, path)
			if err != nil {
				return err
			}
			places = append(places, filepath.ToSlash(rel))
		}
		return nil
	}))
	require.Equal(t, []string{"domain/law/major.go"}, places, "ask law.MustReview")
}
