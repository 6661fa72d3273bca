package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"sanxiang/domain/calendar"
)

// CaseReport is what a played case came to: its timeline and its deadlines.
type CaseReport struct {
	Name      string        `json:"name"`
	Title     string        `json:"title"`
	CaseID    string        `json:"case_id"`
	Number    string        `json:"number"`
	State     string        `json:"state"`
	Timeline  []EntryReport `json:"timeline"`
	Deadlines []ClockReport `json:"deadlines"`
}

// EntryReport is one line of a timeline.
type EntryReport struct {
	Sequence   int       `json:"sequence"`
	HappenedAt time.Time `json:"happened_at"`
	Kind       string    `json:"kind"`
	Title      string    `json:"title"`
	Actor      string    `json:"actor"`
	Papers     []string  `json:"papers,omitempty"`
}

// ClockReport is one deadline.
type ClockReport struct {
	Rule        string        `json:"rule"`
	Title       string        `json:"title"`
	TriggerOn   calendar.Date `json:"trigger_on"`
	DueOn       calendar.Date `json:"due_on"`
	State       string        `json:"state"`
	Ended       string        `json:"ended,omitempty"`
	Provisional bool          `json:"provisional"`
	Late        bool          `json:"late"`
}

// Reports reads what the played cases came to, as the handler sees them; the
// clock must not have been a day further for it.
func Reports(ctx context.Context, c *Client, plays []*Play) ([]CaseReport, error) {
	reports := make([]CaseReport, len(plays))
	for i, p := range plays {
		r, err := caseReport(ctx, c, p)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.Script.Name, err)
		}
		reports[i] = r
	}
	return reports, nil
}

func caseReport(ctx context.Context, c *Client, p *Play) (CaseReport, error) {
	who := p.Cast.People[Officer]
	r := CaseReport{Name: p.Script.Name, Title: p.Script.Title, CaseID: p.CaseID}
	head, err := c.Case(ctx, who, p.CaseID)
	if err != nil {
		return r, err
	}
	r.Number, r.State = head.Number, head.State
	entries, err := c.Timeline(ctx, who, p.CaseID)
	if err != nil {
		return r, err
	}
	for _, e := range entries {
		line := EntryReport{Sequence: e.Sequence, HappenedAt: e.HappenedAt, Kind: e.Kind, Title: e.Title, Actor: e.Actor}
		for _, paper := range e.Papers {
			line.Papers = append(line.Papers, paper.Title+" "+paper.Number)
		}
		r.Timeline = append(r.Timeline, line)
	}
	clocks, err := c.Clocks(ctx, who, p.CaseID)
	for _, k := range clocks {
		r.Deadlines = append(r.Deadlines, ClockReport{k.Rule, k.Title, k.TriggerOn, k.DueOn, k.State, k.Ended, k.Provisional, k.Late})
	}
	return r, err
}

// Print writes the reports as data or as tables.
func Print(w io.Writer, reports []CaseReport, asJSON bool) error {
	if asJSON {
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		enc.SetEscapeHTML(false)
		return enc.Encode(reports)
	}
	for _, r := range reports {
		if err := printCase(w, r); err != nil {
			return err
		}
	}
	return nil
}

func printCase(w io.Writer, r CaseReport) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	lines := []string{fmt.Sprintf("\n【%s】%s  %s  %s\n序号\t发生日期\t办理事项\t办理人\t文书", r.Name, r.Title, r.Number, r.State)}
	for _, e := range r.Timeline {
		papers := ""
		for _, p := range e.Papers {
			papers += p + " "
		}
		lines = append(lines, fmt.Sprintf("%d\t%s\t%s\t%s\t%s", e.Sequence, calendar.DateOf(e.HappenedAt), e.Title, e.Actor, papers))
	}
	lines = append(lines, "期限\t起算日\t截止日\t状态\t事项")
	for _, k := range r.Deadlines {
		lines = append(lines, fmt.Sprintf("%s\t%s\t%s%s\t%s%s\t%s", k.Rule, k.TriggerOn, k.DueOn, mark(k.Provisional, "（暂定）"), stateOf(k), mark(k.Late, "（逾期）"), k.Title))
	}
	for _, line := range lines {
		if _, err := fmt.Fprintln(t, line); err != nil {
			return err
		}
	}
	return t.Flush()
}

func mark(yes bool, text string) string {
	if yes {
		return text
	}
	return ""
}

func stateOf(k ClockReport) string {
	switch k.Ended {
	case "":
		return map[string]string{"running": "计算中", "paused": "中止"}[k.State]
	case "done":
		return "已办结"
	case "voided":
		return "已失效"
	case "waived":
		return "已放弃"
	case "lapsed":
		return "期满"
	}
	return "已届满"
}
