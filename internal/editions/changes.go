package editions

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// changes says in words what an edition changes, row by row against what was
// in force on the day from which the new row counts.
func changes(before, after law.Editions, e law.Edition) ([]string, error) {
	lines := []string{}
	for _, y := range e.Years {
		lines = append(lines, yearChange(before.Calendar(), after.Calendar(), y.Year))
	}
	old := map[string][]row{}
	for _, ed := range before.List() {
		rows, err := rowsOf(ed)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			old[r.id] = append(old[r.id], r)
		}
	}
	rows, err := rowsOf(e)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		lines = append(lines, rowChange(old[r.id], r))
	}
	return lines, nil
}

// yearChange compares the working days of two calendars in one year.
func yearChange(before, after calendar.Calendar, year int) string {
	var off, work []string
	for d := calendar.NewDate(year, 1, 1); d.Year() == year; d = d.AddDays(1) {
		switch was, is := before.IsWorkingDay(d), after.IsWorkingDay(d); {
		case was && !is:
			off = append(off, d.String()[5:])
		case !was && is:
			work = append(work, d.String()[5:])
		}
	}
	line := fmt.Sprintf("%d 年", year)
	if !before.Known(year) && after.Known(year) {
		line += "放假安排由暂定改为正式"
	}
	var parts []string
	if len(off) > 0 {
		parts = append(parts, "新增休息 "+strings.Join(off, "、"))
	}
	if len(work) > 0 {
		parts = append(parts, "改为工作 "+strings.Join(work, "、"))
	}
	if len(parts) == 0 {
		parts = append(parts, "工作日不变")
	}
	return line + "：" + strings.Join(parts, "；")
}

// row is one row of any kind, with what tells rows apart.
type row struct {
	id, title string
	law.InForce
	source  any
	content map[string]json.RawMessage
}

func rowsOf(e law.Edition) ([]row, error) {
	var rows []row
	for _, p := range e.Periods {
		rows = append(rows, row{id: p.ID, title: p.Title, InForce: p.InForce, source: p})
	}
	for _, p := range e.Params {
		rows = append(rows, row{id: p.Key, title: p.Title, InForce: p.InForce, source: p})
	}
	for _, p := range e.Powers {
		rows = append(rows, row{id: p.ID, title: p.Title, InForce: p.InForce, source: p})
	}
	for _, r := range e.MajorRules {
		rows = append(rows, row{id: r.ID, title: r.Title, InForce: r.InForce, source: r})
	}
	for _, r := range e.Benchmarks {
		rows = append(rows, row{id: r.ID, title: r.Tier, InForce: r.InForce, source: r})
	}
	for _, r := range e.Packs {
		rows = append(rows, row{id: r.ID, title: r.Title, InForce: r.InForce, source: r})
	}
	for i := range rows {
		if err := rows[i].spell(); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// aside is read-only: fields that differ without the rule differing.
var aside = []string{"edition", "effective_from", "source", "confidence"}

// spell takes the row apart by the names of its fields.
func (r *row) spell() error {
	text, err := json.Marshal(r.source)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, &r.content); err != nil {
		return err
	}
	for _, name := range aside {
		delete(r.content, name)
	}
	return nil
}

func rowChange(old []row, now row) string {
	head := fmt.Sprintf("%s %s（自 %s 起）：", now.id, now.title, now.EffectiveFrom)
	var was *row
	for i, r := range old {
		if r.Covers(now.EffectiveFrom) && (was == nil || !r.EffectiveFrom.Before(was.EffectiveFrom)) {
			was = &old[i]
		}
	}
	if was == nil {
		return head + "新增"
	}
	var parts []string
	for _, name := range names(was.content, now.content) {
		a, b := string(was.content[name]), string(now.content[name])
		if a != b {
			parts = append(parts, fmt.Sprintf("%s %s → %s", label(name), shown(a), shown(b)))
		}
	}
	if len(parts) == 0 {
		return head + "内容不变"
	}
	return head + strings.Join(parts, "；")
}

func names(a, b map[string]json.RawMessage) []string {
	var all []string
	for name := range a {
		all = append(all, name)
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return all
}

// shown shortens a field's value for one line.
func shown(value string) string {
	const longest = 60
	value = strings.Trim(value, `"`)
	switch r := []rune(value); {
	case value == "":
		return "（无）"
	case len(r) > longest:
		return string(r[:longest]) + "…"
	}
	return value
}

// labels is read-only: what people call the fields of a row.
var labels = map[string]string{
	"title": "名称", "trigger": "起算事由", "actor": "义务人", "kind": "性质", "waits": "是否等待", "span": "期间", "roll": "顺延", "backward": "倒算",
	"fixed_date": "固定日期", "unmeasured": "无期间的说明", "extensions": "延长", "warn": "预警", "up_after": "上报", "notify": "通知对象", "cite": "依据",
	"also": "相关条文", "note": "说明", "effective_until": "失效日期", "value": "数值", "unit": "单位", "category": "类别", "field": "领域", "law_version": "法律文本",
	"text": "条文", "ranges": "处罚幅度", "correct": "责令事项", "always_review": "一律审核", "measures": "强制措施", "crime_check": "移送审查", "any": "条件",
	"inspection": "检查清单", "levy": "征收计算", "filing": "备案材料", "measures_cite": "强制措施依据",
	"power": "事项", "respondent": "当事人身份", "tier": "阶次", "conditions": "适用条件", "gauge": "计量条件", "kinds": "处罚种类", "fine": "罚款幅度",
	"exempt": "不予处罚", "place": "制定地", "rules": "适用目录", "when": "条件", "slots": "文书", "material": "材料",
	"basis": "依据", "categories": "适用类别", "powers": "适用事项", "outcomes": "适用结果",
}

func label(name string) string {
	if l, ok := labels[name]; ok {
		return l
	}
	return name
}
