package e2e

import (
	"slices"
	"testing"

	"sanxiang/internal/demo"
)

// Cases by law.md's rules that are not those of the demonstration. The dates
// are counted by hand: off in 2026 are 04-04…06, 05-01…05, 06-19…21, 09-25…27 and
// 10-01…07; 05-09, 09-20 and 10-10 are worked.
func TestCasesOfOtherFacts(t *testing.T) {
	play(t, "2026-03-02", slices.Concat(thresholds(), onTheSpot(), notices(), reviews(), ninetyDays()))
}

// Each scene goes up over the edges; the fifth working day after Tuesday 03-03,
// when it is told at last, is Tuesday 03-10.
func thresholds() []scene {
	heard := func(yes bool) check { return fact("proposals.-1.hearing_type", yes) }
	sold := func(taken int64) func(*game) demo.Input { // 0.4 % of 5 000 000 元, and what was gained
		return proposal(demo.Input{"fine": 2_000_000, "base": 500_000_000, "tier": "一般", "confiscated": taken, "kinds": []string{"fine", "confiscate_gains"}})
	}
	return []scene{
		{"a firm: a hearing from 50 000 元, the amount's own review from 100 000 元", slices.Concat(
			at("2026-03-03 09:00", filed("P12", company())...), reported(gasFine(4_999_999), heard(false), rules()),
			[]step{
				amended(gasFine(5_000_000), heard(true), rules("R2")), amended(gasFine(9_999_999), rules("R2")), amended(gasFine(10_000_000), rules("R2", "R3")),
			},
			noticed(due("D08", "2026-03-10")),
		)},
		{"a person: a hearing from 5 000 元, the amount's own review from 10 000 元", slices.Concat(
			at("2026-03-03 09:00", filed("P09", citizen())...), reported(commonParts(499_999), heard(false), rules()),
			[]step{
				amended(commonParts(500_000), heard(true), rules("R2")), amended(commonParts(999_999), rules("R2")), amended(commonParts(1_000_000), rules("R2", "R3")),
			},
			noticed(due("D08", "2026-03-10")),
		)},
		{"fine and gains count together", slices.Concat(
			at("2026-03-03 09:00", filed("P07", company())...), reported(sold(2_999_999), heard(false), rules("M06")),
			[]step{amended(sold(3_000_000), heard(true), rules("M06", "R2"))},
			noticed(due("D08", "2026-03-10")),
		)},
		{"below the edge nobody is told of a hearing", at("2026-03-03 09:00", told("P12", company(), gasFine(4_999_999), due("D07", "2026-03-10"), never("D08"))...)},
	}
}

func spot(power string, party demo.Input, fen int64, more demo.Input) demo.Input {
	return plus(plus(present(), demo.Input{
		"unit": "shichang", "power": power, "party": party, "place": "文化路", "facts": "违法事实", "basis": "法律依据", "kinds": []string{"fine"}, "fine": fen,
		"discretion": "从轻", "told": true, "waived": true, "officers_signed": true, "handed_over": true, "receiver": "当事人",
	}), more)
}

func onTheSpot() []scene {
	defied := demo.Input{"respondent": "个人", "prior_order": "责令限期改正通知书", "prior_order_due_on": "2026-02-28"}
	return []scene{
		{"on the spot, the caps", at("2026-03-03 10:00",
			not("invalid", officer, "spot.decide", spot("P16", company(), 300_001, nil)),
			not("invalid", officer, "spot.decide", spot("P18", citizen(), 20_001, defied)),
			not("invalid", officer, "spot.decide", spot("P18", citizen(), 20_000, demo.Input{"respondent": "个人"})),
			do(officer, "spot.decide", spot("P18", citizen(), 20_000, defied)),
		)},
		{"on the spot, 3 000 元, an order that is not followed", at("2026-03-03 10:00",
			do(officer, "spot.decide", spot("P16", company(), 300_000, demo.Input{"orders": "清除覆盖物", "correct_by": "2026-03-06"}), due("I09", "2026-03-06"), due("D27", "2026-03-06")),
			step{at: "2026-03-07 00:30", who: officer, checks: []check{how("I09", "", false), how("D27", "", false)}},
		)},
		// 09-30 is a Wednesday; 10-08, 09 and 10 (a Saturday that is worked) follow.
		{"on the spot, cash over the holidays", slices.Concat(
			at("2026-09-30 10:00",
				do(officer, "spot.decide", spot("P16", company(), 9_000, nil), due("D27", "2026-10-10")),
				do(officer, "spot.collect", plus(present(), demo.Input{"ground": "small", "receipt": "财政票据 1 号"}), due("D28", "2026-10-09"), how("D19", "done", false)),
			),
			at("2026-10-09 15:00", do(unitHead, "spot.remit", demo.Input{"handed_by": officer}, how("D28", "done", false), due("D28B", "2026-10-12"))),
			at("2026-10-13 09:00",
				do(unitHead, "spot.deposit", demo.Input{"bank": "工商银行", "voucher": "凭证 1 号"}, how("D28B", "done", true)),
				do(officer, "spot.file", demo.Input{"statement": "报备"}, how("D27", "done", true)),
			),
		)},
	}
}

func notices() []scene {
	ask := demo.Input{"points": []string{"请求从轻"}}
	answer := demo.Input{"answers": []demo.Input{{"point": "请求从轻", "accepted": false, "reason": "理由不足"}}, "conclusion": "维持"}
	return []scene{
		// Served on Wednesday 09-23: 24, 28, 29, 30 and 10-08 (T3).
		{"a defence that was posted in time and came late", slices.Concat(
			at("2026-09-23 09:00", told("P12", company(), gasFine(2_350_000), due("D07", "2026-10-08"))...),
			at("2026-10-08 20:00", not("G07", head, "decision.make", demo.Input{"opinion": "同意"})),
			at("2026-10-12 09:00",
				do(officer, "defence.receive", plus(ask, demo.Input{"posted_on": "2026-10-08"}), fact("defences.-1.late", false)),
				not("G08", head, "decision.make", demo.Input{"opinion": "同意"}),
				do(officer, "defence.answer", answer),
			),
			decided(),
		)},
		{"a defence that was posted a day late", slices.Concat(
			at("2026-09-23 09:00", told("P12", company(), gasFine(2_350_000))...),
			at("2026-10-12 09:00",
				do(officer, "defence.receive", plus(ask, demo.Input{"posted_on": "2026-10-09"}), fact("defences.-1.late", true)),
				not("G08", head, "decision.make", demo.Input{"opinion": "同意"}),
				do(officer, "defence.answer", answer),
			),
			decided(),
		)},
		// Notified on 10-09: 10-10, 12, 13, 14, 15, 16 and 19 lie between, so 10-20. The
		// ninety days from 09-21 end on 12-20; the eleven days from the notice to the
		// record make that 12-31.
		{"a hearing that is asked for in the last minutes", slices.Concat(
			at("2026-09-21 09:00", filed("P12", company())...),
			at("2026-09-23 09:00", slices.Concat(reported(gasFine(6_200_000)), noticed(due("D08", "2026-10-08"), due("D11", "2026-12-21")))...),
			at("2026-10-08 23:57", do(officer, "hearing.request", demo.Input{"oral": true}, in("hearing", "requested"), how("D08", "done", false))),
			at("2026-10-09 09:00",
				not("G09", unitHead, "review.submit", demo.Input{"statement": "送审"}),
				not("invalid", reviewHead, "hearing.notify", demo.Input{"held_on": "2026-10-19", "place": "会议室", "host": host, "public": true}),
				do(reviewHead, "hearing.notify", demo.Input{"held_on": "2026-10-20", "place": "会议室", "host": host, "public": true}),
			),
			at("2026-10-20 09:00", do(host, "hearing.hold", demo.Input{
				"attended": true, "party_statement": "陈述", "handlers_statement": "举证", "report": "听证报告", "signed": true,
			}, due("D11", "2026-12-31"), rules("R1", "R2"))),
			sent(), []step{opined("AGREE"), deliberated()}, decided(),
		)},
		{"a hearing that is asked for a day late", slices.Concat(
			at("2026-09-23 09:00", told("P12", company(), gasFine(6_200_000))...),
			at("2026-10-09 09:00", do(officer, "hearing.request", demo.Input{"oral": true}, in("hearing", "too_late"), how("D08", "ended", false))),
			sent(), []step{opined("AGREE"), deliberated()}, decided(),
		)},
		{"a hearing that was asked for by post in time", slices.Concat(
			at("2026-09-23 09:00", told("P12", company(), gasFine(6_200_000))...),
			at("2026-10-12 09:00",
				do(officer, "hearing.request", demo.Input{"posted_on": "2026-10-08"}, in("hearing", "requested")),
				not("G09", unitHead, "review.submit", demo.Input{"statement": "送审"}),
			),
		)},
		// Told on Tuesday 04-07 (…14), and again on Wednesday 04-15: 16, 17, 20, 21, 22.
		{"an amount that rises is told anew", slices.Concat(
			at("2026-04-07 09:00", told("P12", company(), gasFine(2_000_000), due("D07", "2026-04-14"))...),
			at("2026-04-15 09:00",
				amended(gasFine(3_000_000)),
				not("G07", head, "decision.make", demo.Input{"opinion": "同意"}),
			),
			noticed(due("D07", "2026-04-22")),
			at("2026-04-22 18:00", not("G07", head, "decision.make", demo.Input{"opinion": "同意"})),
			at("2026-04-23 09:00", decided()...),
		)},
		{"a defence makes the penalty no heavier", slices.Concat(
			at("2026-04-07 09:00", told("P12", company(), gasFine(2_000_000))...),
			at("2026-04-08 09:00", do(officer, "defence.receive", ask), do(officer, "defence.answer", answer), amended(gasFine(2_500_000))),
			noticed(),
			at("2026-04-16 09:00",
				not("G08", head, "decision.make", demo.Input{"opinion": "同意"}),
				amended(gasFine(2_000_000)),
			),
			noticed(),
			at("2026-04-24 09:00", decided()...),
		)},
	}
}

func reviews() []scene {
	words := func(n string) func(*game) demo.Input { return proposal(demo.Input{"fine": 8_000_000, "discretion": n}) }
	permit := func(n string) func(*game) demo.Input { // 1.1 % of 25 000 000 元
		return proposal(demo.Input{
			"fine": 27_500_000, "base": 2_500_000_000, "respondent": "建设单位", "tier": "较轻", "measured": []demo.Input{{"fact": "area_m2", "value": 12_000}}, "discretion": n,
		})
	}
	problem := opined("CORRECT", "discretion")
	return []scene{
		// The ten working days of 04-15 end on 04-29, those of 04-16 on 04-30.
		{"a consent to the third version, a decision on the fourth", slices.Concat(
			at("2026-04-07 09:00", told("P12", company(), words("一"))...),
			at("2026-04-08 09:00", amended(words("二")), amended(words("三"))),
			at("2026-04-15 09:00", sent()...),
			[]step{seen(due("D10", "2026-04-29")), opined("AGREE"), deliberated()},
			at("2026-04-16 09:00", amended(words("四")), not("G10", head, "decision.make", demo.Input{"opinion": "同意"})),
			sent(), []step{seen(due("D10", "2026-04-30")), not("G10", head, "decision.make", demo.Input{"opinion": "同意"}), opined("AGREE")},
			[]step{not("G11", head, "decision.make", demo.Input{"opinion": "同意"}), deliberated()}, decided(),
		)},
		// The second problem on the same point on Friday 04-17 goes to the meeting, and
		// nobody does anything: 20, 21, 22; then 23, 24; then 27, 28, 29, 30 and 05-06.
		{"a ladder that rises by itself", slices.Concat(
			at("2026-04-07 09:00", told("P01", company(), permit("一"))...),
			at("2026-04-15 09:00", sent()...), []step{problem},
			[]step{seen(in("ladder", "reply"), due("L0", "2026-04-20"))},
			at("2026-04-16 09:00", amended(permit("二"))),
			at("2026-04-17 09:00", sent()...),
			[]step{problem, seen(in("ladder", "coordination"), due("L1", "2026-04-22"), waits("ladder.coordinate"))},
			at("2026-04-22 23:30", seen(in("ladder", "coordination"))),
			at("2026-04-23 00:30", seen(in("ladder", "deputy_head"), how("L1", "lapsed", false), due("L3", "2026-04-24"), waits("ladder.propose"))),
			at("2026-04-27 09:00", seen(in("ladder", "head"), how("L3", "lapsed", false), due("L4", "2026-05-06"), waits("ladder.resolve"))),
			at("2026-05-07 09:00",
				not("G10", head, "decision.make", demo.Input{"opinion": "同意"}),
				do(head, "ladder.resolve", demo.Input{"members": members(), "minutes": "讨论记录", "outcome": "handler_amends"}, how("L4", "done", true)),
				amended(permit("三")),
			),
			sent(), []step{opined("AGREE"), deliberated()}, decided(),
		)},
		// An opinion on Wednesday 04-15 that nobody answers: 16, 17, 20.
		{"a ladder from an opinion that nobody answers", slices.Concat(
			at("2026-04-07 09:00", told("P01", company(), permit("一"))...),
			at("2026-04-15 09:00", sent()...), []step{problem},
			at("2026-04-21 09:00", seen(in("ladder", "coordination"), how("L0", "lapsed", false), due("L1", "2026-04-23"))),
			at("2026-04-24 09:00", seen(in("ladder", "deputy_head"), due("L3", "2026-04-27"))),
			at("2026-04-27 10:00", do(deputy, "ladder.propose", demo.Input{"view": "由审核员重新出具意见", "outcome": "reviewer_reconsiders"}, in("ladder", "reconsider"), how("L3", "done", false))),
		)},
		// Registered on 04-15: the review's last day is 04-29. Nobody says anything.
		{"a reviewer who is silent", slices.Concat(
			at("2026-04-07 09:00", told("P01", company(), permit("一"))...),
			at("2026-04-15 09:00", sent()...),
			at("2026-04-30 09:00",
				seen(in("ladder", "silence"), how("D10", "", false), waits("review.urge")),
				not("G10", head, "decision.make", demo.Input{"opinion": "同意"}),
				do(deputy, "review.urge", demo.Input{"instruction": "改派", "reviewer": reviewer2}),
				not("conflict_of_interest", reviewer, "review.opine", opinion("AGREE")),
				do(reviewer2, "review.opine", opinion("AGREE"), how("D10", "done", true)),
			),
			[]step{deliberated()}, decided(),
		)},
	}
}

// Filed on Tuesday 03-03: ninety days are 06-01, thirty more 07-01, sixty more
// 08-30, a Sunday, so 08-31.
func ninetyDays() []scene {
	longer := func(days int, more demo.Input) demo.Input {
		return plus(demo.Input{"days": days, "reason": "案情复杂"}, more)
	}
	together := demo.Input{"minutes": "集体讨论记录", "members": members()}
	begin := at("2026-03-03 09:00", told("P12", company(), gasFine(2_500_000), due("D11", "2026-06-01"))...)
	return []scene{
		{"the ninetieth day with both extensions", slices.Concat(begin,
			at("2026-05-25 09:00",
				not("invalid", deputy, "period.extend", longer(31, nil)),
				do(deputy, "period.extend", longer(30, nil), due("D11", "2026-07-01")),
				not("invalid", deputy, "period.extend", longer(60, nil)),
			),
			at("2026-06-25 09:00",
				do(deputy, "period.extend", longer(60, together), due("D11", "2026-08-31")),
				not("gate_shut", deputy, "period.extend", longer(1, together)),
			),
			at("2026-08-31 23:50", do(head, "decision.make", demo.Input{"opinion": "同意"}, how("D11", "done", false), due("D12", "2026-09-09"), due("D14", "2026-09-09"))),
		)},
		{"a decision on the ninety-first day", slices.Concat(begin,
			at("2026-06-02 00:30",
				not("invalid", head, "decision.make", demo.Input{"opinion": "同意"}),
				do(head, "decision.make", demo.Input{"opinion": "同意", "overdue_reason": "案情疑难"}, how("D11", "done", true)),
			),
		)},
	}
}
