package papers

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Terms are those of the plan's newest version.
func (v view) Terms() casefile.PlanTerms { return v.Case.Plan.Terms }

// Amended is why the plan was changed, by the entry that changed it.
func (v view) Amended() string {
	if f, ok := v.Facts.(*casefile.PlanAmend); ok {
		return f.Why
	}
	return ""
}

// ItemTitle names an inspection item, or the id of one that has left the list.
func (v view) ItemTitle(id string) string {
	if p, ok := v.rules.Powers[id]; ok {
		return p.Title
	}
	return id
}

// ItemTitles names several.
func (v view) ItemTitles(ids []string) string {
	var list []string
	for _, id := range ids {
		list = append(list, v.ItemTitle(id))
	}
	return strings.Join(list, "、")
}

// objectRow is an enterprise as papers list it.
type objectRow struct {
	Code, Name, Place string
	Frequency         int
	Officers          []party.PersonID // who were drawn for it
}

// Object finds an enterprise on the register.
func (v view) Object(code string) (objectRow, error) {
	o, known := v.Terms().Object(code)
	if !known {
		return objectRow{}, fmt.Errorf("the register has no %s", code)
	}
	return objectRow{Code: o.Code(), Name: o.Party.Name, Place: o.Place, Frequency: o.Frequency}, nil
}

// Objects finds several, in their order.
func (v view) Objects(codes []string) ([]objectRow, error) {
	var rows []objectRow
	for _, code := range codes {
		row, err := v.Object(code)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// Register lists all of them in the order of their codes.
func (v view) Register() ([]objectRow, error) {
	var codes []string
	for _, o := range v.Terms().Objects {
		codes = append(codes, o.Code())
	}
	slices.Sort(codes)
	return v.Objects(codes)
}

// DrawnRows are the enterprises that came up, with their officers.
func (v view) DrawnRows(d casefile.Draw) ([]objectRow, error) {
	var rows []objectRow
	for _, one := range d.Protocol().Drawn {
		row, err := v.Object(one.Object)
		if err != nil {
			return nil, err
		}
		row.Officers = casefile.People(one.Officers)
		rows = append(rows, row)
	}
	return rows, nil
}

// Excluded says who was left out of a draw, and why.
func (v view) Excluded(d casefile.Draw) ([]string, error) {
	lines, err := v.ExcludedObjects(d)
	for _, x := range d.DrawCommit.Excluded {
		if x.Officer != "" {
			lines = append(lines, v.Name(x.Officer)+"："+x.Reason)
		}
	}
	return lines, err
}

// ExcludedObjects says it of the enterprises alone.
func (v view) ExcludedObjects(d casefile.Draw) ([]string, error) {
	var lines []string
	for _, x := range d.DrawCommit.Excluded {
		if x.Object == "" {
			continue
		}
		row, err := v.Object(x.Object)
		if err != nil {
			return nil, err
		}
		lines = append(lines, row.Name+"（"+row.Code+"）："+x.Reason)
	}
	return lines, nil
}

// People reads the officers of a draw as people.
func (v view) People(ids []string) []party.PersonID { return casefile.People(ids) }

// Proof is what anybody needs to work out again which enterprises came up. Who
// the officers are, accounts of people, stands in the record alone.
func (v view) Proof(d casefile.Draw) (string, error) { return proof(d.Protocol()) }

func proof(p draw.Protocol) (string, error) {
	body, err := json.Marshal(p.Public())
	return string(body), err
}

// Shown is the public version, for the page of a plan.
func (v view) Shown() Public { return v.public }

// publicPlan makes the public version of a plan with the draws that it has come
// to.
func (r *Renderer) publicPlan(c casefile.Case, e casefile.Event, p casefile.Paper, rules law.Set) (Public, error) {
	if c.Decision == nil || c.PublicVersion == nil || strings.TrimSpace(c.PublicVersion.Summary) == "" {
		return Public{}, fmt.Errorf("the plan has no prepared disclosure")
	}
	t := c.Plan.Terms
	table, _ := procedure.TableOf(procedure.Tables(), c, "")
	v := Public{
		Decision: c.Decision.Number, Title: t.Title, Category: string(table.Category), Facts: c.PublicVersion.Summary, Basis: t.Basis,
		Items: []string{planned(c)}, Outcome: planned(c), Bureau: r.bureau.Name, DecidedOn: calendar.DateOf(c.Decision.MadeAt), Heading: table.Category.Title() + "计划公示", DemoClock: e.DemoClock,
	}
	if p.Slot == "disclosure" {
		v.Number, v.Heading, v.ShownOn = p.Number, p.Title, calendar.DateOf(e.HappenedAt)
	}
	var err error
	if v.Text, err = r.execute("plan-disclosure", view{Bureau: r.bureau, Case: c, Entry: e, Facts: e.Facts, Paper: p, rules: rules, public: v}); err != nil {
		return Public{}, err
	}
	sum := sha256.Sum256(v.Text)
	v.SHA256 = hex.EncodeToString(sum[:])
	if found := (masking{open: openOfPlan(c.Plan)}).leak(string(v.Text), ""); found != "" {
		return Public{}, fault.InField("summary", "公示内容含有%s，请遮盖后再提交", found).Because("《个人信息保护法》第二十八条")
	}
	return v, nil
}

func planned(c casefile.Case) string {
	drawn := 0
	for _, t := range c.Plan.Tasks {
		if t.Source == "random" {
			drawn++
		}
	}
	text := fmt.Sprintf("计划检查 %d 户次", c.Plan.Terms.Total)
	if drawn > 0 {
		text += fmt.Sprintf("，已随机抽取 %d 户次", drawn)
	}
	return text
}

// openOfPlan lists what is public of a plan and looks like somebody's number.
func openOfPlan(p *casefile.Plan) []string {
	open := []string{p.Terms.RegisterSHA256()}
	for _, o := range p.Terms.Objects {
		open = append(open, o.Party.Name, o.Code())
	}
	for _, d := range p.Draws {
		q := d.Protocol()
		open = append(open, q.Commitment, q.Seed, q.ObjectsSHA256, q.OfficersSHA256)
	}
	return open
}
