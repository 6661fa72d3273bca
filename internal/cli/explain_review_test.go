package cli_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/internal/cli"
)

func TestExplainReviewNamesEntryRuleAndArticle(t *testing.T) {
	all, err := catalogue.Shipped()
	require.NoError(t, err)
	set := all.At(calendar.MustDate("2026-09-28"))
	ask := func(facts string) (string, error) {
		var out bytes.Buffer
		err := cli.ExplainReview(set, facts, &out)
		return out.String(), err
	}
	text, err := ask(`{"category":"levy","outcome":"relieve","power":"V02","levied":9600000}`)
	require.NoError(t, err)
	require.Contains(t, text, "M11")
	require.Contains(t, text, "《城市道路管理条例》第三十七条")
	text, err = ask(`{"category":"other","outcome":"grant","power":"O01"}`)
	require.NoError(t, err)
	require.Contains(t, text, "不是必须法制审核")
	for _, bad := range []string{"", "{}", `{"category":"penalty","outcome":"penalty","amount":1}`} {
		_, err = ask(bad)
		require.Error(t, err, bad)
	}
}
