package papers

import (
	"bytes"
	"embed"
	"fmt"
	htmltemplate "html/template"
	"strings"
	"text/template"
	"text/template/parse"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

//go:embed templates
var files embed.FS

// Renderer writes papers for one bureau. It is safe for use by many
// goroutines.
type Renderer struct {
	bureau Bureau
	slots  *template.Template
	page   *htmltemplate.Template
}

// New parses the templates once.
func New(b Bureau) (*Renderer, error) {
	if err := b.check(); err != nil {
		return nil, err
	}
	slots, err := template.New("").Option("missingkey=error").Funcs(functions()).ParseFS(files, "templates/*.tmpl")
	if err != nil {
		return nil, err
	}
	for _, t := range slots.Templates() {
		if t.Tree != nil {
			showAll(t.Root)
		}
	}
	page, err := htmltemplate.ParseFS(files, "templates/print.html")
	if err != nil {
		return nil, err
	}
	return &Renderer{bureau: b, slots: slots, page: page}, nil
}

// Number writes the document number of the n-th paper of a series in a year.
func (r *Renderer) Number(series string, year, n int) string { return r.bureau.Number(series, year, n) }

// Render writes the paper p that the entry e makes. The case has the entry in
// it; p carries title and number. Officers' certificates are those valid on
// the day of the act. A *fault.Fault among the errors is a refusal that the
// actor may read (personal data in a public text); any other error is a
// failure, an unknown slot among them.
func (r *Renderer) Render(c casefile.Case, e casefile.Event, p casefile.Paper, people party.Directory, rules law.Set) ([]byte, error) {
	v := view{Bureau: r.bureau, Case: c, Entry: e, Facts: e.Facts, Paper: p, people: people, rules: rules}
	switch p.Slot {
	case "disclosure", "disclosure-sheet":
		public, err := r.public(c, e, p, rules)
		if err != nil {
			return nil, err
		}
		if p.Slot == "disclosure" {
			return public.Text, nil
		}
		v.public = public
	}
	return r.execute(p.Slot, v)
}

func (r *Renderer) execute(slot string, data any) ([]byte, error) {
	t := r.slots.Lookup(slot + ".tmpl")
	if t == nil {
		return nil, fmt.Errorf("paper %s has no template", slot)
	}
	var out bytes.Buffer
	if err := t.Execute(&out, data); err != nil {
		return nil, fmt.Errorf("paper %s: %w", slot, err)
	}
	return tidy(out.String()), nil
}

// tidy takes trailing blanks away and keeps one blank line between blocks.
func tidy(text string) []byte {
	var out []string
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \t\n　")
		if line == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		out = append(out, line)
	}
	return []byte(strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n")
}

// showAll sends every printing action below the node through shown, the way
// html/template adds its escapers: no template can forget it.
func showAll(n parse.Node) {
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, child := range n.Nodes {
			showAll(child)
		}
	case *parse.ActionNode:
		if len(n.Pipe.Decl) == 0 {
			call := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: n.Pos, Args: []parse.Node{parse.NewIdentifier("shown").SetPos(n.Pos)}}
			n.Pipe.Cmds = append(n.Pipe.Cmds, call)
		}
	case *parse.IfNode:
		showAll(n.List)
		showAll(n.ElseList)
	case *parse.RangeNode:
		showAll(n.List)
		showAll(n.ElseList)
	case *parse.WithNode:
		showAll(n.List)
		showAll(n.ElseList)
	}
}
