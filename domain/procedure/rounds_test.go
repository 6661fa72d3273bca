package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// secondRound brings case 1 back to the reviewer after a problem of discretion
// and a smaller fine.
func secondRound(t *testing.T) *play {
	p := newPlay(t).disputed()
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
	p.tell()
	p.over("D08")
	return p.send()
}

// carried answers everything as the round before, except discretion.
func carried() *casefile.ReviewOpine {
	v := opinion(casefile.Agree)
	for i := range v.Checklist {
		if row := &v.Checklist[i]; row.Item != "discretion" {
			row.Carry, row.Finding, row.Links = true, "", nil
		}
	}
	return v
}

// What is carried over is written out, and says from which round; what differs
// cannot be called carried over.
//
//law:covers review.opine
func TestUnchangedAnswersAreCarriedOverVisibly(t *testing.T) {
	first := newPlay(t).noticed("P01", case1).send()
	first.refuse("invalid", reviewer1, "review.opine", carried())

	p := secondRound(t)
	wrong := carried()
	wrong.Checklist[0].Yes = !wrong.Checklist[0].Yes
	p.refuse("invalid", reviewer1, "review.opine", wrong)
	other := carried()
	other.Checklist[0].Finding = "另有说明"
	p.refuse("invalid", reviewer1, "review.opine", other)
	p.do(reviewer1, "review.opine", carried())
	row := p.c.Round().Opinion.Checklist[0]
	require.Equal(t, "经审核", row.Finding)
	require.Equal(t, 1, row.From)
	require.True(t, row.Carry)
	require.NotEmpty(t, row.Article)

	changes := procedure.ChangesOf(p.c, 1)
	require.Nil(t, procedure.ChangesOf(p.c, 0))
	require.Equal(t, 1, changes.Since)
	require.Equal(t, []procedure.ItemChange{{Item: "罚款（分）", Before: "22320000", After: "18600000"}}, changes.Proposal)
	require.Contains(t, changes.Papers, "拟处理意见修改稿")
	for _, row := range changes.Rows {
		require.Equal(t, row.Item != "discretion", row.Carried, row.Item)
		require.Equal(t, row.Item != "discretion", row.Same, row.Item)
	}
}

// The article of a point stands where the reviewer names none; facts, evidence
// and whatever is wrong point to the record.
//
//law:covers review.opine
func TestAnswersPointToTheRecord(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	for name, spoil := range map[string]func(*casefile.CheckRow){
		"nowhere":       func(r *casefile.CheckRow) { r.Links = nil },
		"to the future": func(r *casefile.CheckRow) { r.Links = []int{p.c.Sequence + 1} },
		"to nothing":    func(r *casefile.CheckRow) { r.Links = []int{0} },
	} {
		v := opinion(casefile.Agree)
		for i := range v.Checklist {
			if v.Checklist[i].Item == "evidence" {
				spoil(&v.Checklist[i])
			}
		}
		require.NotNil(t, p.refuse("invalid", reviewer1, "review.opine", v), name)
	}
	bad := opinion(casefile.Correct, "documents")
	for i := range bad.Checklist {
		if bad.Checklist[i].Item == "documents" {
			bad.Checklist[i].Links = nil
		}
	}
	p.refuse("invalid", reviewer1, "review.opine", bad)
	blank := opinion(casefile.Agree)
	for i := range blank.Checklist {
		if i < 3 {
			blank.Checklist[i].Finding = " "
		}
	}
	all := p.refuse("invalid", reviewer1, "review.opine", blank)
	require.Equal(t, "有 3 项审核要点需要补充", all.Message)
	require.Len(t, all.Fields, 3)
	require.Equal(t, "checklist[2].finding", all.Fields[2].Path)
	unnamed := opinion(casefile.Correct, "documents", "law")
	unnamed.Issues = unnamed.Issues[:1]
	p.refuse("invalid", reviewer1, "review.opine", unnamed)
	good := opinion(casefile.Correct)
	good.Issues = []casefile.Issue{{Item: "law", Problem: "适用条文有误", Suggestion: "改"}}
	p.refuse("invalid", reviewer1, "review.opine", good)
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
}

// 令55第25条 gives ten working days; an edition may allow more, with approval.
//
//law:covers D10 review.extend
func TestReviewIsExtendedWithApproval(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	before := p.c.Running("D10").Result.RawOn
	p.refuse("role_denied", reviewHead, "review.extend", remark())
	p.do(deputy1, "review.extend", remark())
	k := p.c.Running("D10")
	require.True(t, k.Result.RawOn.After(before))
	require.Len(t, k.Extensions, 1)
	p.refuse("gate_shut", deputy1, "review.extend", remark())
}

// Conflicts, recusal and a missing qualification keep people from a review,
// substitutes included.
//
//law:covers review.assign reviewer_qualification_since
func TestWhoMayReview(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	p.standIn(reviewer2, officer1)
	blocked := map[party.PersonID]bool{}
	for _, c := range procedure.Reviewers(p.c, p.context(reviewHead)) {
		blocked[c.Person] = c.Blocked != nil
	}
	require.Equal(t, map[party.PersonID]bool{reviewer1: false, reviewer2: true, novice: true, veteran: false, reviewHead: false}, blocked)
}
