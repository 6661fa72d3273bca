package monitor

import "sanxiang/domain/casefile"

// lawfulEvidence: one person asked at a time, signed page by page or the
// refusal noted; copies signed; what was taken or seen on the spot signed, or
// witnessed or filmed; what a device recorded by itself reviewed before
// (处罚法41, 令55第16、17条).
func lawfulEvidence(m Moment) string {
	e, ok := m.Entry.Facts.(*casefile.EvidenceAdd)
	if !ok {
		return ""
	}
	switch k := e.EvidenceKind; {
	case (k == "statement" || k == "testimony") && !askedAlone(e.Transcript):
		return "询问不是个别进行的，或者笔录没有逐页签名也没有注明拒绝"
	case e.Copy && (!e.CopyChecked || !e.ProviderSigned || !e.OfficersSigned):
		return "复制件没有核对，或者没有提供人、执法人员的签名"
	case k == "physical" && !e.Copy && (e.Taking == nil || unattested(e.Taking.Signing, true)):
		return "提取物证没有清单，或者当事人没有签名又没有见证或者录像"
	case k == "inspection" && (e.SiteRecord == nil || unattested(e.SiteRecord.Signing, false)):
		return "没有现场笔录，或者当事人没有签名又没有录像"
	case (k == "audiovisual" || k == "electronic") && (e.Capture == nil || unreviewed(e.Capture)):
		return "视听资料、电子数据没有来源，或者监控设备没有事先审核"
	case k == "expert" && (e.Expert == nil || !e.Expert.Signed || e.Expert.ToldOn.IsZero()):
		return "鉴定意见没有签名，或者没有告知当事人"
	}
	return ""
}

func askedAlone(t *casefile.Transcript) bool {
	return t != nil && len(t.Asked) == 1 && (t.SignedPages == t.Pages || !blank(t.Refusal))
}

func unattested(s casefile.Signing, witnessed bool) bool {
	if s.PartySigned {
		return !s.OfficersSigned
	}
	return blank(s.Refusal) || len(s.Video) == 0 && !(witnessed && s.WitnessSigned)
}

func unreviewed(c *casefile.Capture) bool {
	if blank(c.Source, c.Method) {
		return true
	}
	d := c.Monitoring
	return c.Monitored && (d == nil || d.LegalOn.IsZero() || d.TechnicalOn.IsZero() || blank(d.Location) || !d.Reviewed)
}

// resultsTold: nothing is decided on a test of which the party knows nothing
// (令55第18条).
func resultsTold(m Moment) string {
	if m.decided() == nil {
		return ""
	}
	found := last(m.Before(), "testing.report")
	if found != nil && !since(m.Before(), found.Sequence, "testing.tell") {
		return "检测、检验、鉴定结果没有告知当事人即作出决定"
	}
	return ""
}
