package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

//law:covers deliberation_quorum mask_person_name limitation_years limitation_years_serious problem_opinions_before_rise
//law:covers reviewer_qualification_since
func TestShippedParameters(t *testing.T) {
	p := shipped(t).Params
	require.Equal(t, []int64{500_000, 5_000_000}, []int64{p.HearingThreshold(true), p.HearingThreshold(false)})
	require.Equal(t, []int64{1_000_000, 10_000_000}, []int64{p.ReviewThreshold(true), p.ReviewThreshold(false)})
	require.Equal(t, int64(10_000_000), p.LevyReviewThreshold())
	require.False(t, p.ReviewAllOrdinary())
	require.Equal(t, []int{2, 5}, []int{p.LimitationYears(false), p.LimitationYears(true)})
	require.True(t, p.MaskPersonName())
	require.Equal(t, []int64{200_00, 3000_00}, []int64{p.SummaryFineCap(true), p.SummaryFineCap(false)})
	require.Equal(t, int64(100_00), p.CashFineCap())
	require.Equal(t, int64(30), p.SurchargePermille())
	lo, hi := p.LinkedPersonShare()
	require.Equal(t, []int64{500, 1000}, []int64{lo, hi})
	require.Equal(t, calendar.MustDate("2021-07-15"), p.ReviewerQualificationSince())
	require.Equal(t, 2, p.ProblemOpinionsBeforeRise())
	require.True(t, p.QuorumMet(4, 6))
	require.False(t, p.QuorumMet(4, 7))
	require.False(t, p.QuorumMet(0, 0))
	row, ok := p.Row("hearing_threshold_org")
	require.True(t, ok)
	require.Equal(t, law.Proposal, row.Confidence)
	require.Equal(t, "params-2022-1", row.Edition)
}

func TestParametersAreCompleteAndReadable(t *testing.T) {
	rows := shipped(t).Params.Rows()
	_, err := law.NewParams(rows[1:]...)
	require.ErrorContains(t, err, "缺少标准 "+rows[0].Key)
	_, err = law.NewParams(append(slices.Clone(rows), law.Param{Key: "hearing_treshold_org", Value: "1"})...)
	require.ErrorContains(t, err, "没有任何规则使用")
	for i, r := range rows {
		bad := slices.Clone(rows)
		bad[i].Value = "vielleicht"
		_, err := law.NewParams(bad...)
		require.ErrorContains(t, err, r.Key)
	}
}

func TestFinesAreRoundedInwards(t *testing.T) {
	lo, hi := law.Fine{MinBP: 100, MaxBP: 200, Base: "合同价款"}.Bounds(1)
	require.Equal(t, []int64{1, 0}, []int64{lo, hi}, "no whole 分 lies in the range")
	lo, hi = law.Fine{MinBP: 500, MaxBP: 1000, Base: "罚款数额"}.Bounds(87450589)
	require.Equal(t, []int64{4372530, 8745058}, []int64{lo, hi})
	lo, hi = law.Fine{Min: 5, Max: 7}.Bounds(100)
	require.Equal(t, []int64{5, 7}, []int64{lo, hi})
}
