package explain

import (
	"encoding/json"
	"fmt"
	"io"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// Formats in which a procedure is explained.
const (
	Words   = "table"   // row by row, in Chinese
	Mermaid = "mermaid" // one state diagram a track
	JSON    = "json"    // the rows as data
	Review  = "review"  // the way through legal review, one flow chart a procedure
)

// Procedure writes the tables in one of the formats. It fails on an unknown
// format and when the writer does.
func Procedure(w io.Writer, tables []procedure.Table, format string) error {
	switch format {
	case Words:
		for _, t := range tables {
			if err := writeTable(w, t); err != nil {
				return err
			}
		}
		return nil
	case Mermaid:
		for _, t := range tables {
			for _, track := range procedure.Tracks(t) {
				if _, err := fmt.Fprintf(w, "%%%% %s：%s\n%s\n", t.Title, procedure.TrackTitle(track), procedure.Mermaid(t, track)); err != nil {
					return err
				}
			}
		}
		return nil
	case Review:
		for _, t := range tables {
			if _, err := fmt.Fprintf(w, "%%%% %s\n%s\n", t.Title, procedure.ReviewChart(t)); err != nil {
				return err
			}
		}
		return nil
	case JSON:
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		enc.SetEscapeHTML(false)
		return enc.Encode(rows(tables))
	}
	return fmt.Errorf("没有名为 %s 的格式", format)
}

// Row is one act as data.
type Row struct {
	Procedure string   `json:"procedure"`
	Act       string   `json:"act"`
	Title     string   `json:"title"`
	Phase     string   `json:"phase"`
	Who       []string `json:"who"`
	Scope     string   `json:"scope,omitempty"`
	Duty      string   `json:"duty,omitempty"`
	Bars      []string `json:"bars,omitempty"`
	On        string   `json:"on"`
	From      []string `json:"from"`
	While     []string `json:"while,omitempty"`
	Rests     bool     `json:"rests_while_suspended,omitempty"`
	Goes      []Arrow  `json:"goes,omitempty"`
	Gates     []string `json:"gates,omitempty"`
	Papers    []Paper  `json:"papers,omitempty"`
	Clocks    []Clock  `json:"clocks,omitempty"`
	Article   string   `json:"article"`
}

// Arrow is one move of a track.
type Arrow struct {
	Track string `json:"track"`
	To    string `json:"to"`
	When  string `json:"when,omitempty"`
}

// Paper is one paper that an act makes.
type Paper struct {
	Slot   string `json:"slot"`
	Title  string `json:"title"`
	Series string `json:"series,omitempty"`
}

// Clock is what an act does to a clock.
type Clock struct {
	Op   string `json:"op"`
	Rule string `json:"rule"`
}

func rows(tables []procedure.Table) []Row {
	var list []Row
	for _, t := range tables {
		for _, a := range t.Acts {
			list = append(list, rowOf(t, a))
		}
	}
	return list
}

func rowOf(t procedure.Table, a procedure.Act) Row {
	r := Row{
		Procedure: t.ID, Act: string(a.Name), Title: a.Title, Phase: a.Phase, Who: texts(a.Who), Scope: string(a.Scope), Duty: string(a.Duty),
		Bars: texts(a.Bar), On: string(a.On), From: texts(a.From), While: texts(a.While), Rests: a.Work, Gates: texts(a.Needs), Article: a.Cite.String(),
	}
	for _, g := range a.Goes {
		r.Goes = append(r.Goes, Arrow{string(g.Track), string(g.To), g.When})
	}
	for _, p := range a.Papers {
		r.Papers = append(r.Papers, Paper{p.Name, p.Title, p.Series})
	}
	for _, op := range a.Clocks {
		r.Clocks = append(r.Clocks, Clock{string(op.Op), op.Rule})
	}
	return r
}

func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

func stateTitle(t casefile.Track, s casefile.State) string {
	return procedure.TrackTitle(t) + "：" + procedure.StateTitle(t, s)
}
