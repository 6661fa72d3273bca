package view

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// ReviewQuestion asks whether a decision must go to legal review.
type ReviewQuestion struct {
	On    calendar.Date   `json:"on,omitzero" format:"date" doc:"按哪一天有效的规则判断；不填的为今天"`
	Facts law.ReviewFacts `json:"facts" doc:"拟作出的决定；金额单位为分"`
}

// ReviewAnswer names every entry of the catalogue that catches it.
type ReviewAnswer struct {
	On       calendar.Date     `json:"on" format:"date" doc:"判断所依据规则的日期"`
	Must     bool              `json:"must_review" doc:"是否应当法制审核"`
	Hits     []law.Hit         `json:"hits" doc:"适用的目录条目、条件和依据"`
	Editions map[string]string `json:"editions" doc:"所依据的规则版本"`
}

// PowersQuery narrows the list of powers.
type PowersQuery struct {
	Category string        `query:"category" enum:"penalty,inspection,levy,other" doc:"执法类别"`
	On       calendar.Date `query:"on" format:"date" doc:"按哪一天有效的清单；不填的为今天"`
}

// PowerItem is one item of the list of powers with its discretion benchmark.
type PowerItem struct {
	Power         law.Power          `json:"power"`
	CategoryTitle string             `json:"category_title"`
	Benchmarks    []law.BenchmarkRow `json:"benchmarks" doc:"裁量阶次，由轻到重"`
}
