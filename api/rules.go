package api

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// deadline derives the last day of a period from its first, with the rule as
// it stood on that day and the newest calendar.
func (s *server) deadline(ctx context.Context, in *view.DeadlineQuery) (*sends[view.Deadline], error) {
	editions, err := s.Casework.Editions(ctx)
	if err != nil {
		return nil, err
	}
	if in.Start.Year() < 1949 || in.Start.Year() > 2200 {
		return nil, fault.InField("query.start", "起算日超出可以推算的范围")
	}
	rules := editions.At(in.Start)
	p, missing := rules.Period(in.Rule)
	if missing != nil {
		return nil, missing
	}
	result, wrong := deadline.Compute(p, rules.Calendar, deadline.OnDate(in.Start), nil, nil, calendar.Date{})
	if wrong != nil {
		return nil, wrong
	}
	return send(view.Deadline{Rule: p, Result: result}, nil)
}

// mustReview says which entries of the catalogue of major decisions put a
// decision before legal review, and why. It asks the function that every case
// is asked by.
func (s *server) mustReview(ctx context.Context, in *struct{ Body view.ReviewQuestion }) (*sends[view.ReviewAnswer], error) {
	editions, err := s.Casework.Editions(ctx)
	if err != nil {
		return nil, err
	}
	on := in.Body.On
	if on.IsZero() {
		on = calendar.DateOf(s.Clock.Now())
	}
	rules := editions.At(on)
	if f := law.CheckReviewFacts(rules, in.Body.Facts); f != nil {
		return nil, f
	}
	hits := law.MustReview(rules, in.Body.Facts)
	return send(view.ReviewAnswer{On: on, Must: len(hits) > 0, Hits: append([]law.Hit{}, hits...), Editions: rules.Editions}, nil)
}

// powers lists the items of the list of powers with what their forms need: the
// tiers of a penalty, the checklist of an inspection, the rates and grounds of
// a levy, the documents of a filing.
func (s *server) powers(ctx context.Context, in *view.PowersQuery) (*sends[list[view.PowerItem]], error) {
	editions, err := s.Casework.Editions(ctx)
	if err != nil {
		return nil, err
	}
	on := in.On
	if on.IsZero() {
		on = calendar.DateOf(s.Clock.Now())
	}
	rules := editions.At(on)
	items := []view.PowerItem{}
	for _, c := range []law.Category{law.Penalty, law.Inspection, law.Levy, law.Other} {
		if in.Category != "" && in.Category != string(c) {
			continue
		}
		for _, p := range rules.PowersOf(c) {
			item := view.PowerItem{Power: p, CategoryTitle: c.Title(), Benchmarks: []law.BenchmarkRow{}}
			for _, r := range rules.Benchmarks {
				if r.Power == p.ID {
					item.Benchmarks = append(item.Benchmarks, r)
				}
			}
			items = append(items, item)
		}
	}
	return send(list[view.PowerItem]{Items: items}, nil)
}
