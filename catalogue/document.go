package catalogue

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// document is the YAML form of one edition. Exactly one of the lists is
// filled, the one that Kind names.
type document struct {
	Edition       string             `yaml:"edition"`
	Kind          string             `yaml:"kind"`
	EffectiveFrom calendar.Date      `yaml:"effective_from"`
	Source        string             `yaml:"source"`
	Years         []year             `yaml:"years"`
	Periods       []law.Period       `yaml:"periods"`
	Params        []law.Param        `yaml:"params"`
	Powers        []law.Power        `yaml:"powers"`
	MajorRules    []law.MajorRule    `yaml:"major_rules"`
	Packs         []law.PackRow      `yaml:"packs"`
	Benchmarks    []law.BenchmarkRow `yaml:"benchmarks"`
}

// year is one year's arrangement, with days off that stand together written
// as a stretch.
type year struct {
	Year      int       `yaml:"year"`
	Estimated bool      `yaml:"estimated"`
	Local     bool      `yaml:"local"`
	Off       []stretch `yaml:"days_off"`
	MakeUp    []stretch `yaml:"make_up"`
}

// stretch is one or several days of one holiday; To may be left out. The
// fields avoid "on" and "off", which other YAML readers take for booleans.
type stretch struct {
	From calendar.Date `yaml:"from"`
	To   calendar.Date `yaml:"to"`
	Name string        `yaml:"name"`
}

// days spells the stretches out.
func days(list []stretch) []calendar.Day {
	var out []calendar.Day
	for _, s := range list {
		last := s.To
		if last.IsZero() {
			last = s.From
		}
		for d := s.From; !d.After(last); d = d.AddDays(1) {
			out = append(out, calendar.Day{On: d, Name: s.Name})
		}
	}
	return out
}

// edition gives every row the edition's id and, where it has none of its own,
// the edition's effective date.
func (d document) edition() law.Edition {
	e := law.Edition{
		ID: d.Edition, Kind: d.Kind, EffectiveFrom: d.EffectiveFrom, Source: d.Source,
		Periods: d.Periods, Params: d.Params, Powers: d.Powers, MajorRules: d.MajorRules, Packs: d.Packs, Benchmarks: d.Benchmarks,
	}
	for _, y := range d.Years {
		e.Years = append(e.Years, calendar.Year{
			Year: y.Year, Edition: d.Edition, Estimated: y.Estimated, Local: y.Local,
			Off: days(y.Off), MakeUp: days(y.MakeUp),
		})
	}
	for i := range e.Periods {
		stamp(&e.Periods[i].Edition, &e.Periods[i].InForce, d)
	}
	for i := range e.Params {
		stamp(&e.Params[i].Edition, &e.Params[i].InForce, d)
	}
	for i := range e.Powers {
		stamp(&e.Powers[i].Edition, &e.Powers[i].InForce, d)
	}
	for i := range e.MajorRules {
		stamp(&e.MajorRules[i].Edition, &e.MajorRules[i].InForce, d)
	}
	for i := range e.Benchmarks {
		stamp(&e.Benchmarks[i].Edition, &e.Benchmarks[i].InForce, d)
	}
	for i := range e.Packs {
		stamp(&e.Packs[i].Edition, &e.Packs[i].InForce, d)
	}
	return e
}

func stamp(edition *string, f *law.InForce, d document) {
	*edition = d.Edition
	if f.EffectiveFrom.IsZero() {
		f.EffectiveFrom = d.EffectiveFrom
	}
}
