package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// ExplainReviewCmd is `sanxiang explain review`.
type ExplainReviewCmd struct {
	Facts string `arg:"" help:"拟作出的决定（JSON），如 {\"category\":\"penalty\",\"outcome\":\"penalty\",\"power\":\"P01\",\"kinds\":[\"fine\"],\"fine\":22320000}；金额单位为分。"`
	On    string `required:"" help:"按哪一天有效的规则判断，如 2026-09-28。"`
}

// Run prints the entries of the catalogue that catch the decision: that of the
// configured record, or the shipped one.
func (c *ExplainReviewCmd) Run(ctx context.Context, app *App) error {
	on, err := calendar.ParseDate(c.On)
	if err != nil {
		return err
	}
	book, err := app.ruleBook(ctx)
	if err != nil {
		return err
	}
	if err := app.say("依据：%s\n", book.Source); err != nil {
		return err
	}
	return ExplainReview(book.At(on), c.Facts, app.Out)
}

// ExplainReview answers the question in words.
func ExplainReview(set law.Set, facts string, out io.Writer) error {
	var f law.ReviewFacts
	dec := json.NewDecoder(strings.NewReader(facts))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil {
		return fmt.Errorf("无法读取拟作出的决定: %w", err)
	}
	if wrong := law.CheckReviewFacts(set, f); wrong != nil {
		return wrong
	}
	hits := law.MustReview(set, f)
	if len(hits) == 0 {
		_, err := fmt.Fprintf(out, "按 %s 有效的目录，不是必须法制审核的决定。\n", set.On)
		return err
	}
	if _, err := fmt.Fprintf(out, "按 %s 有效的目录，应当法制审核：\n", set.On); err != nil {
		return err
	}
	for _, h := range hits {
		if _, err := fmt.Fprintf(out, "  %s %s（%s）\n", h.Rule, h.Title, h.Cite); err != nil {
			return err
		}
	}
	return nil
}
