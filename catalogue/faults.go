package catalogue

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"sanxiang/domain/law"
)

// Fault is one thing that is wrong with the text of an edition.
type Fault struct {
	Line int    // in the text; 0 where it concerns the whole
	Row  string // id of the row; empty for what belongs to none
	Why  string // in Chinese
}

// String says where first, and what then.
func (f Fault) String() string {
	var where []string
	if f.Line > 0 {
		where = append(where, fmt.Sprintf("第 %d 行", f.Line))
	}
	if f.Row != "" {
		where = append(where, f.Row)
	}
	if len(where) == 0 {
		return f.Why
	}
	return strings.Join(where, " ") + "：" + f.Why
}

// Faults is everything that is wrong with a text: whoever corrects it is told
// all of it at once.
type Faults []Fault

// Error implements error.
func (f Faults) Error() string {
	said := make([]string, len(f))
	for i, one := range f {
		said[i] = one.String()
	}
	return strings.Join(said, "；")
}

// wrong is a single fault of the whole text; nil for no error.
func wrong(err error) Faults {
	if err == nil {
		return nil
	}
	return Faults{{Why: err.Error()}}
}

// lists is read-only: the list of rows of each kind by its name in the text,
// with what reads one of its rows.
var lists = map[string]struct {
	name string
	read func(*yaml.Node) error
}{
	law.Calendars:  {"years", as[year]},
	law.PeriodRows: {"periods", as[law.Period]},
	law.ParamRows:  {"params", as[law.Param]},
	law.PowerRows:  {"powers", as[law.Power]},
	law.MajorRows:  {"major_rules", as[law.MajorRule]},
	law.PackRows:   {"packs", as[law.PackRow]},
	law.Tiers:      {"benchmarks", as[law.BenchmarkRow]},
}

func as[R any](n *yaml.Node) error {
	var row R
	return n.Decode(&row)
}

var (
	atLine   = regexp.MustCompile(`^(?:yaml: )?line (\d+): (.*)$`)
	noField  = regexp.MustCompile(`^field (.+) not found in type .*$`)
	noValue  = regexp.MustCompile("^cannot unmarshal \\S+ (?:`(.*)` )?into .*$")
	keyTwice = regexp.MustCompile(`^mapping key "(.*)" already defined at line (\d+)$`)
)

// misread says where a text could not be read, and why.
func misread(text []byte, err error) Faults {
	if many, ok := errors.AsType[*yaml.TypeError](err); ok {
		faults := make(Faults, len(many.Errors))
		for i, said := range many.Errors {
			faults[i] = spoken(said)
		}
		return faults
	}
	one := spoken(err.Error())
	if one.Line == 0 { // a value that reads itself does not know where it stands
		var doc yaml.Node
		if yaml.Unmarshal(text, &doc) == nil && len(doc.Content) > 0 {
			one.Line = misfit(doc.Content[0])
		}
	}
	return Faults{one}
}

// spoken puts what the YAML reader says into Chinese.
func spoken(said string) Fault {
	var f Fault
	if m := atLine.FindStringSubmatch(said); m != nil {
		f.Line, _ = strconv.Atoi(m[1]) // digits, as the pattern has it
		said = m[2]
	}
	f.Why = said
	if m := noField.FindStringSubmatch(said); m != nil {
		f.Why = fmt.Sprintf("没有名为“%s”的栏目", m[1])
	} else if m := noValue.FindStringSubmatch(said); m != nil {
		f.Why = strings.TrimSpace(fmt.Sprintf("值 %s", m[1])) + " 的形式不对"
	} else if m := keyTwice.FindStringSubmatch(said); m != nil {
		f.Why = fmt.Sprintf("栏目“%s”重复，前一个在第 %s 行", m[1], m[2])
	} else if !strings.ContainsFunc(said, func(r rune) bool { return r > 0x7f }) {
		f.Why = "不是正确的 YAML 文本，请检查缩进、引号和括号（" + strings.TrimPrefix(said, "yaml: ") + "）"
	}
	return f
}

// misfit finds the line of the value that cannot be read: among the fields of
// the document itself, or those of its rows.
func misfit(root *yaml.Node) int {
	for _, list := range lists {
		for _, row := range rowsIn(root, list.name) {
			if line := misfitIn(row, list.read); line > 0 {
				return line
			}
		}
	}
	return misfitIn(root, as[document])
}

func misfitIn(n *yaml.Node, read func(*yaml.Node) error) int {
	if n.Kind != yaml.MappingNode {
		return 0
	}
	for pair := range slices.Chunk(n.Content, 2) {
		if read(&yaml.Node{Kind: yaml.MappingNode, Tag: n.Tag, Content: pair}) != nil {
			return pair[0].Line
		}
	}
	return 0
}

// rowsIn lists the rows of one list of the text.
func rowsIn(root *yaml.Node, name string) []*yaml.Node {
	if root.Kind != yaml.MappingNode {
		return nil
	}
	for pair := range slices.Chunk(root.Content, 2) {
		if pair[0].Value == name && pair[1].Kind == yaml.SequenceNode {
			return pair[1].Content
		}
	}
	return nil
}

// bad is a fault of the row that stands at a place of its list, counted from 0.
type bad struct {
	at  int
	row string
	err error
}

// placed gives the faults of rows the lines on which these begin.
func placed(text []byte, kind string, found []bad) Faults {
	if len(found) == 0 {
		return nil
	}
	var doc yaml.Node
	var rows []*yaml.Node
	if yaml.Unmarshal(text, &doc) == nil && len(doc.Content) > 0 {
		rows = rowsIn(doc.Content[0], lists[kind].name)
	}
	faults := make(Faults, len(found))
	for i, b := range found {
		faults[i] = Fault{Row: b.row, Why: b.err.Error()}
		if b.at < len(rows) {
			faults[i].Line = rows[b.at].Line
		}
	}
	slices.SortStableFunc(faults, func(a, b Fault) int { return a.Line - b.Line })
	return faults
}
