package editions

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// labels is read-only: what people call the fields of a row.
var labels = map[string]string{
	"title": "名称", "trigger": "起算事由", "actor": "义务人", "kind": "性质", "waits": "是否等待", "span": "期间", "roll": "顺延", "backward": "倒算",
	"fixed_date": "固定日期", "unmeasured": "无期间的说明", "extensions": "延长", "warn": "预警", "checkpoints": "办理中的提醒", "up_after": "上报", "notify": "通知对象", "cite": "依据",
	"also": "相关条文", "note": "说明", "effective_until": "失效日期", "value": "数值", "unit": "单位", "category": "类别", "field": "领域", "law_version": "法律文本",
	"text": "条文", "ranges": "处罚幅度", "correct": "责令事项", "always_review": "一律审核", "measures": "强制措施", "crime_check": "移送审查", "any": "条件",
	"inspection": "检查清单", "levy": "征收计算", "filing": "备案材料", "measures_cite": "强制措施依据",
	"power": "事项", "respondent": "当事人身份", "tier": "阶次", "conditions": "适用条件", "gauge": "计量条件", "kinds": "处罚种类", "fine": "罚款幅度",
	"exempt": "不予处罚", "place": "制定地", "rules": "适用目录", "when": "条件", "slots": "文书", "material": "材料",
	"basis": "依据", "categories": "适用类别", "powers": "适用事项", "outcomes": "适用结果", "fields": "适用领域", "levels": "执法层级",
	"min_person": "个人金额起点", "min_org": "单位金额起点", "min": "下限", "max": "上限", "min_bp": "比例下限（万分之）", "max_bp": "比例上限（万分之）", "base": "基数",
	"party": "当事人类别", "must": "应当并处", "condition": "条件", "elsewhere": "由其他机关实施", "not_treasury": "所得归业主",
	"id": "编号", "at_most": "不超过", "approver": "批准人", "collective": "集体讨论", "confidence": "来源可靠程度", "source": "来源",
	"at_risk": "预警时", "due": "到期时", "up": "上报时", "after": "起算后", "unless": "除非已经",
	"subject": "检查对象", "checklist": "检查项", "payer": "缴费人", "rates": "费率", "param": "标准", "quantities": "数量", "grounds": "减免事由", "unpaid": "不缴纳的处罚", "decided_by": "决定机关",
	"applicant": "备案人", "documents": "材料", "within": "备案期限", "review": "审查期限", "object": "异议期限", "checks": "审查事项", "revokes": "撤销事由",
	"fact": "计量", "at_least": "不少于", "over": "超过", "below": "低于",
}

func label(name string) string {
	if l, ok := labels[name]; ok {
		return l
	}
	return name
}

// words is read-only: how the values of some fields read.
var words = map[string]map[string]string{
	"kind":   {string(law.KindDuty): "办理期限", string(law.KindPower): "权力期限", string(law.KindRight): "当事人权利期限", string(law.KindWait): "等待期限"},
	"roll":   {string(law.Forward): "顺延到下一个工作日", string(law.NoRoll): "不顺延"},
	"party":  {"person": "个人", "org": "单位", "any": "不限"},
	"unless": {string(law.NoticeServed): "告知送达"},
}

// amounts are the fields that count in 分. It is read-only.
var amounts = []string{"min", "max", "min_person", "min_org"}

// spoken is how a field of the row reads; empty where there is none.
func (r row) spoken(name string) string {
	raw, ok := r.content[name]
	if !ok {
		return ""
	}
	if name == "value" && string(r.content["unit"]) == `"分"` {
		var fen json.Number
		if json.Unmarshal(raw, &fen) == nil {
			return yuan(fen)
		}
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var value any
	if dec.Decode(&value) != nil { // what was marshalled can be read
		return string(raw)
	}
	return say(name, value)
}

// say reads a value out: what is inside of it with its own names.
func say(name string, value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case bool:
		if v {
			return "是"
		}
		return "否"
	case json.Number:
		if slices.Contains(amounts, name) {
			return yuan(v)
		}
		return v.String()
	case string:
		return word(name, v)
	case []any:
		parts, between := make([]string, len(v)), "、"
		for i, item := range v {
			if _, nested := item.(map[string]any); nested {
				between = "；"
			}
			parts[i] = say(name, item)
		}
		return strings.Join(parts, between)
	case map[string]any:
		var parts []string
		for _, inner := range names(v, nil) {
			if s := say(inner, v[inner]); s != "" {
				parts = append(parts, label(inner)+" "+s)
			}
		}
		return strings.Join(parts, "，")
	}
	return fmt.Sprint(value)
}

// word is a code in Chinese, where it is one.
func word(name, s string) string {
	if said, ok := words[name][s]; ok {
		return said
	}
	var span law.Span
	if span.UnmarshalText([]byte(s)) == nil && !span.IsZero() {
		return span.String()
	}
	if slices.Contains(party.Roles(), party.Role(s)) {
		return party.RoleTitle(party.Role(s))
	}
	switch name {
	case "kinds", "must", "elsewhere":
		if title := law.PenaltyKind(s).Title(); title != "" {
			return title
		}
	case "category", "categories":
		return law.Category(s).Title()
	case "material":
		if title := law.MaterialTitle(s); title != "" {
			return title
		}
	case "fact":
		if title := law.GaugeTitle(s); title != "" {
			return title
		}
	}
	return s
}

// yuan writes an amount in 分 as people read it.
func yuan(fen json.Number) string {
	n, err := fen.Int64()
	if err != nil {
		return fen.String()
	}
	return fmt.Sprintf("%d.%02d 元", n/100, n%100)
}
