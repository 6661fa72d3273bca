package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// EvidenceRule is one thing that makes evidence of its kind lawful
// (处罚法41、46, 令55第16至18条).
type EvidenceRule struct {
	ID    string
	Field string // of the input, at which the fault stands
	Title string // what must hold, as whoever breaks it is told
	Cite  law.Cite
	held  func(*casefile.EvidenceAdd, Context) bool
}

// EvidenceRules lists the rules of every kind, in the order in which they are
// asked.
func EvidenceRules() []EvidenceRule { return evidenceRules }

// evidenceRules is read-only. A rule about a part of the input holds while the
// part is not there; that it must be there is a rule of its own.
var evidenceRules = slices.Concat(
	[]EvidenceRule{
		{"EV01", "transcript", "当事人的陈述、证人证言应当制作询问笔录", cite(order55, "16"), given(transcript, "statement", "testimony")},
		{"EV02", "transcript.asked", "询问应当个别进行，一份笔录只记载一名被询问人", cite(order55, "16"), in(transcript, func(t *casefile.Transcript, _ Context) bool { return len(t.Asked) == 1 })},
		{"EV03", "transcript.identity_checked", "应当核对被询问人的身份，并填写其姓名和身份证件号码", cite(order55, "16"), in(transcript, identified)},
		{"EV04", "transcript.rights_told", "应当告知被询问人申请回避的权利和如实回答的义务", cite(penaltyLaw, "55"), in(transcript, func(t *casefile.Transcript, _ Context) bool { return t.RightsTold })},
		{"EV05", "transcript.began_at", "应当填写询问的起止时间，先后有序且不晚于登记的发生时间", cite(order55, "16"), in(transcript, func(t *casefile.Transcript, ctx Context) bool { return lasted(t.Lasting, ctx) })},
		{"EV06", "transcript.checked", "笔录应当经被询问人核对、修改差错、补充遗漏；拒绝的，在笔录中注明", cite(order55, "16"), in(transcript, func(t *casefile.Transcript, _ Context) bool { return t.Checked || told(t.Refusal) })},
		{"EV07", "transcript.signed_pages", "笔录应当由被询问人逐页签名或者盖章；拒绝的，在笔录中注明", cite(order55, "16"), in(transcript, func(t *casefile.Transcript, _ Context) bool {
			return t.SignedPages == t.Pages || t.SignedPages < t.Pages && told(t.Refusal)
		})},
		{"EV08", "transcript.officers_signed", "询问笔录应当由执法人员签名", cite(order55, "16"), in(transcript, func(t *casefile.Transcript, _ Context) bool { return t.OfficersSigned })},

		{"EV10", "copy_checked", "复制件应当注明“核对与原件一致”并由提供人、执法人员签名", cite(order55, "17.1"), copied(func(e *casefile.EvidenceAdd) bool { return e.CopyChecked })},
		{"EV11", "provider_signed", "复制件应当填写提供人，并由其签名或者盖章", cite(order55, "17.1"), copied(func(e *casefile.EvidenceAdd) bool { return told(e.Provider) && e.ProviderSigned })},
		{"EV12", "officers_signed", "复制件应当由执法人员签名或者盖章", cite(order55, "17.1"), copied(func(e *casefile.EvidenceAdd) bool { return e.OfficersSigned })},

		{"EV13", "taking", "提取物证应当开具物品清单", cite(order55, "17.2"), func(e *casefile.EvidenceAdd, ctx Context) bool { return e.Copy || given(taking, "physical")(e, ctx) }},
		{"EV14", "taking.list_copies", "物品清单应当一式二份，由执法人员和当事人各执一份", cite(order55, "17.2"), in(taking, func(t *casefile.Taking, _ Context) bool { return t.Copies >= 2 })},
	},
	signedRules("EV15", "taking", "17.2", func(e *casefile.EvidenceAdd) *casefile.Signing {
		if e.Taking == nil {
			return nil
		}
		return &e.Taking.Signing
	}),
	[]EvidenceRule{
		{"EV18", "taking.witness", "当事人不到场或者拒绝签名的，应当有见证人到场见证并签名，或者用录像等方式记录", cite(order55, "17.2"), in(taking, func(t *casefile.Taking, _ Context) bool {
			return t.PartySigned || told(t.Witness) && t.WitnessSigned || len(t.Video) > 0
		})},

		{"EV20", "site_record", "勘验笔录、现场笔录应当载明现场检查、勘验的情况", cite(order55, "17.3"), given(siteRecord, "inspection")},
		{"EV21", "place", "现场笔录应当载明地点", cite(order55, "17.3"), func(e *casefile.EvidenceAdd, _ Context) bool { return e.SiteRecord == nil || told(e.Place) }},
		{"EV22", "site_record.began_at", "现场笔录应当载明起止时间，先后有序且不晚于登记的发生时间", cite(order55, "17.3"), in(siteRecord, func(r *casefile.SiteRecord, ctx Context) bool { return lasted(r.Lasting, ctx) })},
	},
	signedRules("EV23", "site_record", "17.3", func(e *casefile.EvidenceAdd) *casefile.Signing {
		if e.SiteRecord == nil {
			return nil
		}
		return &e.SiteRecord.Signing
	}),
	[]EvidenceRule{
		{"EV26", "site_record.video", "当事人不到场或者拒绝签名的，应当用录像等方式记录检查过程", cite(order55, "17.3"), in(siteRecord, func(r *casefile.SiteRecord, _ Context) bool { return r.PartySigned || len(r.Video) > 0 })},

		{"EV30", "capture", "视听资料、电子数据应当写明来源和收集情况", cite(penaltyLaw, "46"), given(capture, "audiovisual", "electronic")},
		{"EV31", "capture.source", "视听资料、电子数据应当写明来源", cite(penaltyLaw, "46"), in(capture, func(c *casefile.Capture, _ Context) bool { return told(c.Source) })},
		{"EV32", "capture.maker", "视听资料、电子数据应当写明制作人", cite(penaltyLaw, "46"), in(capture, func(c *casefile.Capture, _ Context) bool { return told(c.Maker) })},
		{"EV33", "capture.made_at", "视听资料、电子数据应当写明制作时间，且不晚于登记的发生时间", cite(penaltyLaw, "46"), in(capture, func(c *casefile.Capture, ctx Context) bool { return c.MadeAt != nil && !c.MadeAt.After(ctx.At) })},
		{"EV34", "capture.method", "视听资料、电子数据应当写明收集、固定的方法", cite(penaltyLaw, "46"), in(capture, func(c *casefile.Capture, _ Context) bool { return told(c.Method) })},
		{"EV35", "capture.device", "视听资料、电子数据应当写明所用的设备或者原始载体", cite(penaltyLaw, "46"), in(capture, func(c *casefile.Capture, _ Context) bool { return told(c.Device) })},

		{"EV40", "capture.monitoring", "利用电子技术监控设备收集、固定的，应当填写设备的审核和公布情况", cite(penaltyLaw, "41"), in(capture, func(c *casefile.Capture, _ Context) bool { return !c.Monitored || c.Monitoring != nil })},
		{"EV41", "capture.monitoring.legal_review_on", "电子技术监控设备应当事先经过法制审核", cite(penaltyLaw, "41.1"), monitored(func(m *casefile.Monitoring, made calendar.Date) bool { return dayBy(m.LegalOn, made) })},
		{"EV42", "capture.monitoring.technical_review_on", "电子技术监控设备应当事先经过技术审核", cite(penaltyLaw, "41.1"), monitored(func(m *casefile.Monitoring, made calendar.Date) bool { return dayBy(m.TechnicalOn, made) })},
		{"EV43", "capture.monitoring.location", "电子技术监控设备的设置地点应当事先向社会公布", cite(penaltyLaw, "41.1"), monitored(func(m *casefile.Monitoring, made calendar.Date) bool {
			return told(m.Location) && dayBy(m.PublishedOn, made)
		})},
		{"EV44", "capture.monitoring.content_reviewed", "电子技术监控设备的记录内容应当经审核，未经审核或者不符合要求的，不得作为证据", cite(penaltyLaw, "41.2"), monitored(func(m *casefile.Monitoring, _ calendar.Date) bool { return m.Reviewed })},

		{"EV50", "expert", "鉴定意见应当写明鉴定情况", cite(order55, "18.1"), given(expert, "expert")},
		{"EV51", "expert.commission", "鉴定应当依法委托：请填写委托书和不晚于今日的委托日期", cite(order55, "18.1"), in(expert, func(o *casefile.ExpertOpinion, ctx Context) bool {
			return told(o.Commission) && dayBy(o.CommissionedOn, calendar.DateOf(ctx.At))
		})},
		{"EV52", "expert.institution", "请填写鉴定机构", cite(order55, "18.1"), in(expert, func(o *casefile.ExpertOpinion, _ Context) bool { return told(o.Institution) })},
		{"EV53", "expert.qualification", "鉴定机构应当具备相应条件：请填写其资质、资格证书", cite(order55, "18.1"), in(expert, func(o *casefile.ExpertOpinion, _ Context) bool { return told(o.Qualification) })},
		{"EV54", "expert.signed", "鉴定意见应当写明鉴定人，由其签名并由鉴定机构盖章", cite(penaltyLaw, "46"), in(expert, func(o *casefile.ExpertOpinion, _ Context) bool {
			return o.Signed && len(o.Experts) > 0 && told(o.Experts...)
		})},
		{"EV55", "expert.told_on", "鉴定结果应当告知当事人：请填写告知日期", cite(order55, "18.1"), in(expert, func(o *casefile.ExpertOpinion, ctx Context) bool {
			return dayBy(o.ToldOn, calendar.DateOf(ctx.At)) && !o.ToldOn.Before(o.CommissionedOn)
		})},
	},
)

// signedRules are those of what is drawn up on the spot: three, numbered from
// the first.
func signedRules(first, part, article string, of func(*casefile.EvidenceAdd) *casefile.Signing) []EvidenceRule {
	rules := make([]EvidenceRule, len(signings))
	for i, s := range signings {
		id := first[:len(first)-1] + string(first[len(first)-1]+byte(i))
		rules[i] = EvidenceRule{id, part + "." + s.field, s.says, cite(order55, article), in(of, func(v *casefile.Signing, _ Context) bool { return s.held(*v) })}
	}
	return rules
}

// The parts of the input.
func transcript(e *casefile.EvidenceAdd) *casefile.Transcript { return e.Transcript }
func taking(e *casefile.EvidenceAdd) *casefile.Taking         { return e.Taking }
func siteRecord(e *casefile.EvidenceAdd) *casefile.SiteRecord { return e.SiteRecord }
func capture(e *casefile.EvidenceAdd) *casefile.Capture       { return e.Capture }
func expert(e *casefile.EvidenceAdd) *casefile.ExpertOpinion  { return e.Expert }

// in asks a part that is there.
func in[P any](part func(*casefile.EvidenceAdd) *P, held func(*P, Context) bool) func(*casefile.EvidenceAdd, Context) bool {
	return func(e *casefile.EvidenceAdd, ctx Context) bool {
		p := part(e)
		return p == nil || held(p, ctx)
	}
}

// given wants the part for evidence of the kinds.
func given[P any](part func(*casefile.EvidenceAdd) *P, kinds ...string) func(*casefile.EvidenceAdd, Context) bool {
	return func(e *casefile.EvidenceAdd, _ Context) bool {
		return part(e) != nil || !slices.Contains(kinds, e.EvidenceKind)
	}
}

func copied(held func(*casefile.EvidenceAdd) bool) func(*casefile.EvidenceAdd, Context) bool {
	return func(e *casefile.EvidenceAdd, _ Context) bool { return !e.Copy || held(e) }
}

// monitored asks what a monitoring device recorded: what is wanted of it must
// have been there by the day of the recording.
func monitored(held func(m *casefile.Monitoring, made calendar.Date) bool) func(*casefile.EvidenceAdd, Context) bool {
	return in(capture, func(c *casefile.Capture, _ Context) bool {
		return c.Monitoring == nil || held(c.Monitoring, calendar.DateOf(*c.MadeAt))
	})
}

func identified(t *casefile.Transcript, _ Context) bool {
	return t.IdentityChecked && told(t.Asked[0].Name, t.Asked[0].IDCode)
}

// lasted tells that both times are there, in order, and no later than the act.
func lasted(l casefile.Lasting, ctx Context) bool {
	return l.BeganAt != nil && l.EndedAt != nil && !l.EndedAt.Before(*l.BeganAt) && !l.EndedAt.After(ctx.At)
}

// dayBy tells that there is a day and that it is not after the other.
func dayBy(day, other calendar.Date) bool { return !day.IsZero() && !day.After(other) }

// told tells that all texts are more than blanks.
func told(texts ...string) bool {
	return !slices.ContainsFunc(texts, func(s string) bool { return strings.TrimSpace(s) == "" })
}

// checkEvidenceKind holds a piece of evidence to the rules of its kind.
func checkEvidenceKind(v *casefile.EvidenceAdd, ctx Context) *fault.Fault {
	if ctx.waives(EvidenceForm) {
		return nil
	}
	for _, r := range evidenceRules {
		if !r.held(v, ctx) {
			return fault.InField(r.Field, "%s", r.Title).Because(r.Cite.String())
		}
	}
	return foreignPart(v)
}

// foreignPart refuses what is told of another kind of evidence.
func foreignPart(v *casefile.EvidenceAdd) *fault.Fault {
	for _, p := range []struct {
		field string
		there bool
		kinds []string
	}{
		{"transcript", v.Transcript != nil, []string{"statement", "testimony"}},
		{"taking", v.Taking != nil, []string{"physical", "documentary"}},
		{"site_record", v.SiteRecord != nil, []string{"inspection"}},
		{"capture", v.Capture != nil, []string{"audiovisual", "electronic"}},
		{"expert", v.Expert != nil, []string{"expert"}},
	} {
		if p.there && !slices.Contains(p.kinds, v.EvidenceKind) {
			return fault.InField(p.field, "这一项不属于所选的证据种类，请核对证据种类")
		}
	}
	return nil
}

// evidencePapers are what is drawn up with a piece of evidence.
func evidencePapers() []Slot {
	with := func(there func(*casefile.EvidenceAdd) bool) func(casefile.Case, casefile.Facts, Context) bool {
		return func(_ casefile.Case, f casefile.Facts, _ Context) bool { return there(f.(*casefile.EvidenceAdd)) }
	}
	return []Slot{
		{Name: "transcript", Title: "询问笔录", If: with(func(e *casefile.EvidenceAdd) bool { return e.Transcript != nil })},
		{Name: "exhibit-list", Title: "证据材料（物品）清单", If: with(func(e *casefile.EvidenceAdd) bool { return e.Taking != nil })},
		{Name: "sampling-sheet", Title: "抽样取证单", If: with(func(e *casefile.EvidenceAdd) bool { return e.Taking != nil && told(e.Taking.Sampling) })},
		{Name: "site-record", Title: "现场检查（勘验）笔录", If: with(func(e *casefile.EvidenceAdd) bool { return e.SiteRecord != nil })},
	}
}
