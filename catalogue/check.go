package catalogue

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

func checkDocument(text []byte, d document) Faults {
	if err := checkHead(d); err != nil {
		return wrong(err)
	}
	return placed(text, d.Kind, checkRows(d))
}

func checkHead(d document) error {
	switch {
	case d.Edition == "":
		return errors.New("缺少 edition（版本编号）")
	case d.EffectiveFrom.IsZero():
		return errors.New("缺少 effective_from（生效日期）")
	case d.Source == "":
		return errors.New("缺少 source（来源）")
	}
	counts := map[string]int{
		law.Calendars: len(d.Years), law.PeriodRows: len(d.Periods), law.ParamRows: len(d.Params),
		law.PowerRows: len(d.Powers), law.MajorRows: len(d.MajorRules),
		law.PackRows: len(d.Packs), law.Tiers: len(d.Benchmarks),
	}
	if _, ok := counts[d.Kind]; !ok {
		return fmt.Errorf("没有 kind 为“%s”的版本", d.Kind)
	}
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		if n := counts[kind]; (kind == d.Kind) != (n > 0) {
			return fmt.Errorf("%s 类版本中有 %d 行 %s；一个版本只含一类，且不能为空", d.Kind, n, lists[kind].name)
		}
	}
	return nil
}

// checkRows finds what is wrong with each row. Only one of the lists is filled.
func checkRows(d document) []bad {
	e := d.edition()
	return slices.Concat(
		each(d.Years, yearKey, checkYear),
		each(e.Periods, func(p law.Period) key { return key{p.ID, p.EffectiveFrom} }, checkPeriod),
		each(e.Params, func(p law.Param) key { return key{p.Key, p.EffectiveFrom} }, checkParam),
		each(e.Powers, func(p law.Power) key { return key{p.ID, p.EffectiveFrom} }, checkPower),
		each(e.MajorRules, func(r law.MajorRule) key { return key{r.ID, r.EffectiveFrom} }, checkMajor),
		each(e.Packs, func(r law.PackRow) key { return key{r.ID, r.EffectiveFrom} }, checkPack),
		each(e.Benchmarks, func(r law.BenchmarkRow) key { return key{r.ID, r.EffectiveFrom} }, checkBenchmark),
	)
}

// key tells rows apart.
type key struct {
	id   string
	from calendar.Date
}

// yearKey keeps days that are added to a year apart from the year itself.
func yearKey(y year) key {
	if y.Local {
		return key{id: fmt.Sprintf("%d（地方）", y.Year)}
	}
	return key{id: strconv.Itoa(y.Year)}
}

// each checks the rows of a list. Of two rows of one id that come into force on
// one day the later would take the place of the earlier in silence.
func each[R any](rows []R, of func(R) key, check func(R) error) []bad {
	var found []bad
	seen := map[key]bool{}
	for i, r := range rows {
		k := of(r)
		err := check(r)
		switch {
		case k.id == "":
			err = errors.New("缺少编号")
		case seen[k]:
			err = errors.New("编号重复")
		}
		if err != nil {
			found = append(found, bad{i, k.id, err})
		}
		seen[k] = true
	}
	return found
}

func checkYear(y year) error {
	for _, s := range slices.Concat(y.Off, y.MakeUp) {
		switch {
		case s.From.IsZero() || s.Name == "":
			return errors.New("每一日都要写 from（起）和 name（名称）")
		case !s.To.IsZero() && s.To.Before(s.From):
			return fmt.Errorf("%s 起的放假，to（止）早于 from（起）", s.From)
		}
	}
	_, err := calendar.New("", calendar.Year{Year: y.Year, Local: y.Local, Off: days(y.Off), MakeUp: days(y.MakeUp)})
	return err
}

func checkPeriod(p law.Period) error {
	roles := slices.Concat(p.Notify.AtRisk, p.Notify.Due, p.Notify.Up)
	for _, x := range p.Extensions {
		if x.ID == "" || x.Span.IsZero() || x.Cite.IsZero() {
			return errors.New("延长（extensions）要写 id、span 和 cite")
		}
		if (x.Confidence == "") != (x.Source == "") {
			return fmt.Errorf("延长 %s：confidence 和 source 同时写或者都不写", x.ID)
		}
		if x.Source != "" {
			if err := checkSourced(x.Cite, x.Confidence, x.Source, law.InForce{}); err != nil {
				return fmt.Errorf("延长 %s：%w", x.ID, err)
			}
		}
		roles = append(roles, x.Approver)
	}
	switch {
	case p.Title == "" || p.Trigger == "" || p.Actor == "":
		return errors.New("要写 title（名称）、trigger（起算事由）和 actor（义务人）")
	case !slices.Contains([]law.Kind{law.KindDuty, law.KindPower, law.KindRight, law.KindWait}, p.Kind):
		return fmt.Errorf("没有“%s”这种性质（kind）：duty、power、right、wait", p.Kind)
	case !p.Roll.OK():
		return fmt.Errorf("顺延（roll）应为 forward 或者 none，不是“%s”", p.Roll)
	case p.Measured() == (p.Unmeasured != ""):
		return errors.New("要写 span 或者 fixed_date；没有期间的，在 unmeasured 中说明理由")
	case !p.Span.IsZero() && !p.FixedDate.IsZero():
		return errors.New("span 和 fixed_date 只能写一个")
	case p.Backward && p.Roll != law.NoRoll:
		return errors.New("倒算（backward）的期限不顺延，roll 应为 none")
	}
	if err := checkWarnings(p.Warn); err != nil {
		return err
	}
	if err := checkTold(p); err != nil {
		return err
	}
	if err := checkCheckpoints(p); err != nil {
		return err
	}
	if err := checkRoles(roles); err != nil {
		return err
	}
	return checkSourced(p.Cite, p.Confidence, p.Source, p.InForce, p.Also...)
}

// checkTold keeps a row to steps that are executed: a warning tells somebody,
// and only what is not over with its last day can go up the line.
func checkTold(p law.Period) error {
	switch {
	case len(p.Warn) > 0 != (len(p.Notify.AtRisk) > 0):
		return errors.New("warn 和 notify.at_risk 同时写或者都不写")
	case p.UpAfter.IsZero() != (len(p.Notify.Up) == 0):
		return errors.New("up_after 和 notify.up 同时写或者都不写")
	case p.Kind != law.KindDuty && !p.UpAfter.IsZero():
		return fmt.Errorf("%s 到期自行终结，不上报（up_after）", p.Kind)
	}
	return nil
}

// checkWarnings keeps the names of at-risk steps apart: they are made of the
// number alone.
func checkWarnings(warn []law.Span) error {
	seen := map[int]bool{}
	for _, w := range warn {
		if seen[w.N] {
			return fmt.Errorf("有两个预警（warn）的数字都是 %d", w.N)
		}
		seen[w.N] = true
	}
	return nil
}

// checkCheckpoints: each comes once, looks for something that the rules know,
// and says whose rule it is.
func checkCheckpoints(p law.Period) error {
	seen := map[int]bool{}
	for _, c := range p.Checkpoints {
		switch {
		case c.After.IsZero() || c.After.Unit == law.Hour || seen[c.After.N]:
			return errors.New("办理中的提醒（checkpoints）各要写一个以日计、互不相同的 after")
		case !c.Unless.Known():
			return fmt.Errorf("办理中的提醒：系统不识别“%s”（unless）", c.Unless)
		case c.Text == "" || c.Source == "" || c.Confidence == "" || len(c.Notify) == 0:
			return errors.New("办理中的提醒要写 text、notify、confidence 和 source")
		}
		if err := checkRoles(c.Notify); err != nil {
			return err
		}
		seen[c.After.N] = true
	}
	return nil
}

func checkRoles(roles []party.Role) error {
	for _, r := range roles {
		if !slices.Contains(party.Roles(), r) {
			return fmt.Errorf("没有“%s”这个岗位", r)
		}
	}
	return nil
}

func checkParam(p law.Param) error {
	if p.Title == "" {
		return errors.New("缺少 title（名称）")
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
		return errors.New("要写 title（案由）、field（领域）和正确的 category（类别）")
	}
	if p.LawVersion == "" || p.Text == "" {
		return errors.New("要写 law_version（法律文本）和 text（条文）：条文序号会变动")
	}
	if err := checkTerms(p); err != nil {
		return err
	}
	for _, r := range p.Ranges {
		if err := checkRange(r); err != nil {
			return fmt.Errorf("%s：%w", r.Respondent, err)
		}
	}
	if (len(p.Measures) > 0) == p.MeasuresCite.IsZero() {
		return errors.New("measures 和 measures_cite 同时写或者都不写")
	}
	return checkSourced(p.Cite, p.Confidence, p.Source, p.InForce, p.Also...)
}

func checkRange(r law.Range) error {
	if r.Respondent == "" || !slices.Contains([]string{"person", "org", "any"}, r.Party) || len(r.Kinds) == 0 {
		return errors.New("要写 respondent（当事人身份）、party（person、org、any）和 kinds（处罚种类）")
	}
	for _, k := range slices.Concat(r.Kinds, r.Elsewhere) {
		if k.Title() == "" {
			return fmt.Errorf("没有“%s”这种处罚", k)
		}
	}
	for _, k := range r.Must {
		if !r.Permits(k) {
			return fmt.Errorf("%s 是应当并处的（must），却不在可以适用的种类（kinds）之内", k)
		}
	}
	if r.Permits(law.FinePenalty) != (r.Fine != nil) {
		return errors.New("罚款（fine）和罚款幅度同时写或者都不写")
	}
	return checkFine(r.Fine)
}

func checkFine(f *law.Fine) error {
	if f == nil {
		return nil
	}
	fixed, share := f.Max > 0 && f.Min <= f.Max, f.MaxBP > 0 && f.MinBP <= f.MaxBP && f.Base != ""
	if fixed == share || f.Min < 0 || f.MinBP < 0 {
		return errors.New("罚款幅度要么是金额（min、max），要么是有基数（base）的比例（min_bp、max_bp），由低到高")
	}
	return nil
}

func checkMajor(r law.MajorRule) error {
	if r.Title == "" || len(r.Any) == 0 || len(r.Basis) == 0 {
		return errors.New("要写 title（名称）、any（条件）和 basis（依据）")
	}
	for _, t := range r.Any {
		if !t.Known() {
			return fmt.Errorf("系统不识别条件“%s”", t)
		}
	}
	for _, l := range r.Levels {
		if !slices.Contains(law.Levels(), l) {
			return fmt.Errorf("没有“%s”这个执法层级", l)
		}
	}
	if r.MinPerson < 0 || r.MinOrg < 0 {
		return errors.New("金额不能为负")
	}
	if err := checkCategories(r.Categories); err != nil {
		return err
	}
	return checkSourced(r.Basis[0], r.Confidence, r.Source, r.InForce, r.Basis[1:]...)
}

func checkPack(r law.PackRow) error {
	switch {
	case r.Title == "" || len(r.When) == 0:
		return errors.New("要写 title（名称）和 when（条件）")
	case len(r.Slots) == 0 && r.Material == "":
		return errors.New("要写 slots（文书）或者 material（材料）")
	case r.Material != "" && law.MaterialTitle(r.Material) == "":
		return fmt.Errorf("没有“%s”这种材料（material）", r.Material)
	}
	for _, t := range r.When {
		if !t.Known() {
			return fmt.Errorf("系统不识别条件“%s”", t)
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
			return fmt.Errorf("没有“%s”这个类别", c)
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
			return fmt.Errorf("依据“%s %s”不是“法名 条.款.项”的形式", x.Law, x.Article)
		}
	}
	switch {
	case !strings.Contains("ABCP", string(c)) || len(c) != 1:
		return fmt.Errorf("confidence 应为 A、B、C、P 之一，不是“%s”", c)
	case source == "":
		return errors.New("缺少 source（来源）")
	case !f.EffectiveUntil.IsZero() && f.EffectiveUntil.Before(f.EffectiveFrom):
		return errors.New("effective_until（失效日期）早于 effective_from（生效日期）")
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
	for _, check := range []func(law.Set) error{checkRulesOf, checkPacksOf, checkTiersOf, checkPeriodsOf, checkUnpaidOf} {
		if err := check(set); err != nil {
			return err
		}
	}
	for _, p := range set.Powers {
		facts := law.ReviewFacts{Category: p.Category, Outcome: typical(p.Category), Power: p.ID}
		if p.AlwaysReview && len(law.MustReview(set, facts)) == 0 {
			return fmt.Errorf("事项 %s 一律审核（always_review），却没有重大执法决定目录中的规则适用于它", p.ID)
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
			return fmt.Errorf("重大执法决定规则 %s %w", r.ID, err)
		}
		for _, field := range r.Fields {
			if !hasField(set, field) {
				return fmt.Errorf("重大执法决定规则 %s 所列领域“%s”没有任何事项", r.ID, field)
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
			return fmt.Errorf("所列事项 %s 不在权责清单内", id)
		}
	}
	return nil
}

// checkPacksOf asks that the powers and the major rules which packs name are
// there.
func checkPacksOf(set law.Set) error {
	for _, r := range set.Packs {
		if err := known(set, r.Powers); err != nil {
			return fmt.Errorf("送审材料 %s %w", r.ID, err)
		}
		for _, id := range r.Rules {
			if !slices.ContainsFunc(set.MajorRules, func(m law.MajorRule) bool { return m.ID == id }) {
				return fmt.Errorf("送审材料 %s 所列规则 %s 不在重大执法决定目录内", r.ID, id)
			}
		}
	}
	return nil
}

// checkUnpaidOf asks that the penalty for who does not pay a levy is one.
func checkUnpaidOf(set law.Set) error {
	for _, p := range set.Powers {
		if p.Levy != nil && p.Levy.Unpaid != "" && set.Powers[p.Levy.Unpaid].Category != law.Penalty {
			return fmt.Errorf("事项 %s 所列 %s 不是权责清单中的处罚事项", p.ID, p.Levy.Unpaid)
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
				return fmt.Errorf("事项 %s 所列期限 %s 不在期限表内", p.ID, id)
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
