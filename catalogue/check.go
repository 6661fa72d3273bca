package catalogue

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

func checkDocument(d document) error {
	switch {
	case d.Edition == "":
		return errors.New("edition is missing")
	case d.EffectiveFrom.IsZero():
		return errors.New("effective_from is missing")
	case d.Source == "":
		return errors.New("source is missing")
	}
	lists := map[string]int{
		law.Calendars: len(d.Years), law.PeriodRows: len(d.Periods), law.ParamRows: len(d.Params),
		law.PowerRows: len(d.Powers), law.MajorRows: len(d.MajorRules),
		law.PackRows: len(d.Packs), law.Tiers: len(d.Benchmarks),
	}
	if _, ok := lists[d.Kind]; !ok {
		return fmt.Errorf("kind %q is unknown", d.Kind)
	}
	for kind, n := range lists {
		if (kind == d.Kind) != (n > 0) {
			return fmt.Errorf("an edition of kind %s has %d rows of kind %s", d.Kind, n, kind)
		}
	}
	return checkRows(d)
}

func checkRows(d document) error {
	e := d.edition()
	for _, y := range d.Years {
		if err := checkYear(y); err != nil {
			return err
		}
	}
	if _, err := calendar.New(d.Edition, e.Years...); err != nil {
		return err
	}
	return errors.Join(
		unique(e),
		each(e.Periods, func(p law.Period) string { return p.ID }, checkPeriod),
		each(e.Params, func(p law.Param) string { return p.Key }, checkParam),
		each(e.Powers, func(p law.Power) string { return p.ID }, checkPower),
		each(e.MajorRules, func(r law.MajorRule) string { return r.ID }, checkMajor),
		each(e.Packs, func(r law.PackRow) string { return r.ID }, checkPack),
		each(e.Benchmarks, func(r law.BenchmarkRow) string { return r.ID }, checkBenchmark),
	)
}

// unique refuses two rows of one id that come into force on one day: the later
// would take the place of the earlier in silence.
func unique(e law.Edition) error {
	type row struct {
		id   string
		from calendar.Date
	}
	seen := map[row]bool{}
	var twice error
	note := func(id string, f law.InForce) {
		r := row{id, f.EffectiveFrom}
		if seen[r] {
			twice = fmt.Errorf("%s: the id stands twice", id)
		}
		seen[r] = true
	}
	for _, p := range e.Periods {
		note(p.ID, p.InForce)
	}
	for _, p := range e.Params {
		note(p.Key, p.InForce)
	}
	for _, p := range e.Powers {
		note(p.ID, p.InForce)
	}
	for _, r := range e.MajorRules {
		note(r.ID, r.InForce)
	}
	for _, r := range e.Packs {
		note(r.ID, r.InForce)
	}
	for _, r := range e.Benchmarks {
		note(r.ID, r.InForce)
	}
	return twice
}

// each returns the first fault of a list with the row's id before it.
func each[R any](rows []R, id func(R) string, check func(R) error) error {
	for i, r := range rows {
		if id(r) == "" {
			return fmt.Errorf("row %d: id is missing", i+1)
		}
		if err := check(r); err != nil {
			return fmt.Errorf("%s: %w", id(r), err)
		}
	}
	return nil
}

func checkYear(y year) error {
	for _, s := range slices.Concat(y.Off, y.MakeUp) {
		switch {
		case s.From.IsZero() || s.Name == "":
			return fmt.Errorf("%d: a day needs from and name", y.Year)
		case !s.To.IsZero() && s.To.Before(s.From):
			return fmt.Errorf("%d: %s ends before it begins", y.Year, s.From)
		}
	}
	return nil
}

func checkPeriod(p law.Period) error {
	roles := slices.Concat(p.Notify.AtRisk, p.Notify.Due, p.Notify.Up)
	for _, x := range p.Extensions {
		if x.ID == "" || x.Span.IsZero() || x.Cite.IsZero() {
			return errors.New("an extension needs id, span and cite")
		}
		if (x.Confidence == "") != (x.Source == "") {
			return fmt.Errorf("%s: confidence and source are given together, or neither", x.ID)
		}
		if x.Source != "" {
			if err := checkSourced(x.Cite, x.Confidence, x.Source, law.InForce{}); err != nil {
				return fmt.Errorf("%s: %w", x.ID, err)
			}
		}
		roles = append(roles, x.Approver)
	}
	switch {
	case p.Title == "" || p.Trigger == "" || p.Actor == "":
		return errors.New("title, trigger and actor are needed")
	case !slices.Contains([]law.Kind{law.KindDuty, law.KindPower, law.KindRight, law.KindWait}, p.Kind):
		return fmt.Errorf("kind %q is unknown", p.Kind)
	case !p.Roll.OK():
		return fmt.Errorf("roll %q is neither forward nor none", p.Roll)
	case p.Measured() == (p.Unmeasured != ""):
		return errors.New("give either a span or a fixed date, or say in unmeasured why there is none")
	case !p.Span.IsZero() && !p.FixedDate.IsZero():
		return errors.New("give a span or a fixed date, not both")
	case p.Backward && p.Roll != law.NoRoll:
		return errors.New("a period counted backward is not rolled")
	}
	if err := checkWarnings(p.Warn); err != nil {
		return err
	}
	if err := checkRoles(roles); err != nil {
		return err
	}
	return checkSourced(p.Cite, p.Confidence, p.Source, p.InForce, p.Also...)
}

// checkWarnings keeps the names of at-risk steps apart: they are made of the
// number alone.
func checkWarnings(warn []law.Span) error {
	seen := map[int]bool{}
	for _, w := range warn {
		if seen[w.N] {
			return fmt.Errorf("two warnings with the number %d", w.N)
		}
		seen[w.N] = true
	}
	return nil
}

func checkRoles(roles []party.Role) error {
	for _, r := range roles {
		if !slices.Contains(party.Roles(), r) {
			return fmt.Errorf("role %q is unknown", r)
		}
	}
	return nil
}

func checkParam(p law.Param) error {
	if p.Title == "" {
		return errors.New("title is missing")
	}
	if err := law.CheckParam(p); err != nil {
		return err
	}
	cite := p.Cite
	if cite.IsZero() { // a local parameter rests on no article
		cite = law.Cite{Law: "本机关"}
	}
	return checkSourced(cite, p.Confidence, p.Source, p.InForce)
}

func checkPower(p law.Power) error {
	if p.Title == "" || p.Field == "" || p.Category.Title() == string(p.Category) {
		return errors.New("title, field and a known category are needed")
	}
	if p.LawVersion == "" || p.Text == "" {
		return errors.New("law_version and text are needed: article numbers move")
	}
	if err := checkTerms(p); err != nil {
		return err
	}
	for _, r := range p.Ranges {
		if err := checkRange(r); err != nil {
			return fmt.Errorf("%s: %w", r.Respondent, err)
		}
	}
	if (len(p.Measures) > 0) == p.MeasuresCite.IsZero() {
		return errors.New("measures and the article that grants them go together")
	}
	return checkSourced(p.Cite, p.Confidence, p.Source, p.InForce, p.Also...)
}

func checkRange(r law.Range) error {
	if r.Respondent == "" || !slices.Contains([]string{"person", "org", "any"}, r.Party) || len(r.Kinds) == 0 {
		return errors.New("respondent, party (person, org, any) and kinds are needed")
	}
	for _, k := range slices.Concat(r.Kinds, r.Elsewhere) {
		if k.Title() == "" {
			return fmt.Errorf("penalty kind %q is unknown", k)
		}
	}
	for _, k := range r.Must {
		if !r.Permits(k) {
			return fmt.Errorf("%s is compulsory but not permitted", k)
		}
	}
	if r.Permits(law.FinePenalty) != (r.Fine != nil) {
		return errors.New("a fine and its range go together")
	}
	return checkFine(r.Fine)
}

func checkFine(f *law.Fine) error {
	if f == nil {
		return nil
	}
	fixed, share := f.Max > 0 && f.Min <= f.Max, f.MaxBP > 0 && f.MinBP <= f.MaxBP && f.Base != ""
	if fixed == share || f.Min < 0 || f.MinBP < 0 {
		return errors.New("a fine is either an amount or a share of a named base, from the lower to the higher")
	}
	return nil
}

func checkMajor(r law.MajorRule) error {
	if r.Title == "" || len(r.Any) == 0 || len(r.Basis) == 0 {
		return errors.New("title, any and basis are needed")
	}
	for _, t := range r.Any {
		if !t.Known() {
			return fmt.Errorf("test %q is unknown", t)
		}
	}
	for _, l := range r.Levels {
		if !slices.Contains(law.Levels(), l) {
			return fmt.Errorf("level %q is unknown", l)
		}
	}
	if r.MinPerson < 0 || r.MinOrg < 0 {
		return errors.New("an amount is never negative")
	}
	if err := checkCategories(r.Categories); err != nil {
		return err
	}
	return checkSourced(r.Basis[0], r.Confidence, r.Source, r.InForce, r.Basis[1:]...)
}

func checkPack(r law.PackRow) error {
	switch {
	case r.Title == "" || len(r.When) == 0:
		return errors.New("title and when are needed")
	case len(r.Slots) == 0 && r.Material == "":
		return errors.New("give the papers or the material that answer the row")
	case r.Material != "" && law.MaterialTitle(r.Material) == "":
		return fmt.Errorf("material %q is unknown", r.Material)
	}
	for _, t := range r.When {
		if !t.Known() {
			return fmt.Errorf("test %q is unknown", t)
		}
	}
	if err := checkCategories(r.Categories); err != nil {
		return err
	}
	return checkSourced(r.Cite, r.Confidence, r.Source, r.InForce)
}

func checkCategories(list []law.Category) error {
	for _, c := range list {
		if c.Title() == string(c) {
			return fmt.Errorf("category %q is unknown", c)
		}
	}
	return nil
}

// articles is the shape that law.Cite can render: 58, 58.1.2, several joined
// by commas; or a heading that does not begin with a digit.
var articles = regexp.MustCompile(`^(|[^0-9].*|\d{1,3}(\.\d{1,3}){0,2}(,\d{1,3}(\.\d{1,3}){0,2})*)$`)

func checkSourced(cite law.Cite, c law.Confidence, source string, f law.InForce, also ...law.Cite) error {
	for _, x := range append(also, cite) {
		if x.Law == "" || !articles.MatchString(x.Article) {
			return fmt.Errorf("citation %q %q is not law and article", x.Law, x.Article)
		}
	}
	switch {
	case !strings.Contains("ABCP", string(c)) || len(c) != 1:
		return fmt.Errorf("confidence %q is none of A, B, C, P", c)
	case source == "":
		return errors.New("source is missing")
	case !f.EffectiveUntil.IsZero() && f.EffectiveUntil.Before(f.EffectiveFrom):
		return errors.New("effective_until stands before effective_from")
	}
	return nil
}

// checkTogether looks at the newest set of all editions.
func checkTogether(all law.Editions) error {
	var newest calendar.Date
	for _, e := range all.List() {
		newest = later(newest, e.EffectiveFrom)
		for _, p := range e.Powers {
			newest = later(newest, p.EffectiveFrom)
		}
		for _, r := range e.MajorRules {
			newest = later(newest, r.EffectiveFrom)
		}
		for _, r := range e.Packs {
			newest = later(newest, r.EffectiveFrom)
		}
		for _, r := range e.Benchmarks {
			newest = later(newest, r.EffectiveFrom)
		}
	}
	set := all.At(newest)
	for _, check := range []func(law.Set) error{checkRulesOf, checkPacksOf, checkTiersOf, checkPeriodsOf} {
		if err := check(set); err != nil {
			return err
		}
	}
	for _, p := range set.Powers {
		facts := law.ReviewFacts{Category: p.Category, Outcome: typical(p.Category), Power: p.ID}
		if p.AlwaysReview && len(law.MustReview(set, facts)) == 0 {
			return fmt.Errorf("power %s is always reviewed, but no major rule catches it", p.ID)
		}
	}
	return nil
}

// typical is an outcome that decides something in the category.
func typical(c law.Category) law.Outcome {
	switch c {
	case law.Levy:
		return law.Charge
	case law.Other:
		return law.Grant
	default:
		return law.Punish
	}
}

// checkRulesOf asks that the powers which major rules name are there.
func checkRulesOf(set law.Set) error {
	for _, r := range set.MajorRules {
		if err := known(set, r.Powers); err != nil {
			return fmt.Errorf("major rule %s %w", r.ID, err)
		}
		for _, field := range r.Fields {
			if !hasField(set, field) {
				return fmt.Errorf("major rule %s names the field %s, which no power belongs to", r.ID, field)
			}
		}
	}
	return nil
}

func hasField(set law.Set, field string) bool {
	for _, p := range set.Powers {
		if p.Field == field {
			return true
		}
	}
	return false
}

func known(set law.Set, powers []string) error {
	for _, id := range powers {
		if _, ok := set.Powers[id]; !ok {
			return fmt.Errorf("names power %s, which is not in the list of powers", id)
		}
	}
	return nil
}

// checkPacksOf asks that the powers and the major rules which packs name are
// there.
func checkPacksOf(set law.Set) error {
	for _, r := range set.Packs {
		if err := known(set, r.Powers); err != nil {
			return fmt.Errorf("pack row %s %w", r.ID, err)
		}
		for _, id := range r.Rules {
			if !slices.ContainsFunc(set.MajorRules, func(m law.MajorRule) bool { return m.ID == id }) {
				return fmt.Errorf("pack row %s names major rule %s, which is not in the catalogue", r.ID, id)
			}
		}
	}
	return nil
}

// checkPeriodsOf asks that the periods which filings name are there.
func checkPeriodsOf(set law.Set) error {
	for _, p := range set.Powers {
		if p.Filing == nil {
			continue
		}
		for _, id := range []string{p.Filing.Within, p.Filing.Review, p.Filing.Object} {
			if _, ok := set.Periods[id]; id != "" && !ok {
				return fmt.Errorf("power %s names period %s, which is not in the table of periods", p.ID, id)
			}
		}
	}
	return nil
}

func later(a, b calendar.Date) calendar.Date {
	if b.After(a) {
		return b
	}
	return a
}
