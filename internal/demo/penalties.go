package demo

import "slices"

// penalty is a sample case that takes the straight way: no defence, no hearing
// asked for, paid in time. What differs from case to case is data.
type penalty struct {
	name, title string
	power       string
	party       Input
	facts       string
	basis       string
	discretion  string
	amount      int64 // the fine, in 分
	taken       int64 // confiscated, in 分
	more        Input // of the proposal
	proofs      [2]proof
	major       bool // of the hearing type: reviewed and deliberated
	reviewed    bool // reviewed for another reason
	kept        bool // evidence is kept provisionally (先行登记保存)
	// recommended is what the authority that issued the certificate is asked to
	// decide (建议发证机关处理).
	recommended Input
}

// proof is a piece of evidence; material names what it is in the list of what a
// review's pack must hold.
type proof struct{ kind, title, proves, material string }

// penalties are the sample cases of the straight way.
func penalties() []Script {
	rows := []penalty{
		{
			name: "case-1-builder", title: "施工单位未取得施工许可证擅自施工，罚款 9000 元", power: "P01", party: organisation("曲靖演示建筑工程有限公司", "91530302MA6P4E5F2P"),
			facts: "当事人承建的工程未取得施工许可证即开工，建筑面积 15800 平方米。", basis: "《建筑工程施工许可管理办法》第十二条",
			discretion: "建筑面积不足二万平方米，处一万元以下罚款", amount: 900_000,
			more:   Input{"respondent": "施工单位", "tier": "较轻", "measured": []Input{{"fact": "area_m2", "value": 15_800}}, "orders": "责令停止施工，限期改正", "correct_days": 30},
			proofs: [2]proof{{kind: "inspection", title: "现场检查笔录及照片", proves: "现场已开工建设"}, {kind: "documentary", title: "建设工程施工合同", proves: "当事人为施工单位"}},
		},
		{
			name: "case-3", title: "肢解发包，罚款 252000 元", power: "P03", party: organisation("曲靖演示建设投资有限公司", "91530302MA6N7C8D1R"), major: true,
			facts: "当事人将一项建设工程肢解发包给两家施工单位，工程合同价款 4200 万元。", basis: "《建设工程质量管理条例》第五十五条",
			discretion: "违法情节较轻，按合同价款的百分之零点六处罚", amount: 25_200_000,
			more:   Input{"base": 4_200_000_000, "respondent": "建设单位", "tier": "较轻", "orders": "责令改正"},
			proofs: [2]proof{{kind: "documentary", title: "两份施工合同", proves: "肢解发包的事实和合同价款"}, {kind: "inspection", title: "现场检查笔录", proves: "两家单位分别施工"}},
		},
		{
			name: "case-4", title: "施工单位转包，罚款 49000 元并没收违法所得 196000 元", power: "P04", major: true,
			party: organisation("曲靖演示建筑工程有限公司", "91530302MA6P4E5F2P"),
			facts: "当事人将承包的工程转包，工程合同价款 980 万元，违法所得 19.6 万元。", basis: "《建设工程质量管理条例》第六十二条第一款",
			discretion: "初次违法，按合同价款的百分之零点五处罚，没收违法所得", amount: 4_900_000, taken: 19_600_000,
			more: Input{
				"base": 980_000_000, "respondent": "施工单位", "tier": "较轻", "kinds": []string{"fine", "confiscate_gains"}, "orders": "责令改正",
			},
			proofs:      [2]proof{{kind: "documentary", title: "转包合同", proves: "转包的事实"}, {kind: "documentary", title: "工程款收支凭证", proves: "违法所得数额"}},
			recommended: Input{"to": "云南省住房和城乡建设厅", "kinds": []string{"suspend_business"}, "reason": "当事人转包工程，停业整顿依法由颁发资质证书的机关决定，建议依法处理。"},
		},
		{
			name: "case-5", title: "未组织竣工验收擅自交付使用，罚款 756000 元", power: "P05", major: true,
			party: organisation("曲靖演示置业有限公司", "91530302MA6K1A2B37"),
			facts: "当事人未组织竣工验收，将工程擅自交付使用，工程合同价款 3150 万元。", basis: "《建设工程质量管理条例》第五十八条",
			discretion: "按合同价款的百分之二点四处罚", amount: 75_600_000, more: Input{"base": 3_150_000_000, "respondent": "建设单位", "tier": "一般", "orders": "责令改正", "responsible": deliverer.named()},
			proofs: [2]proof{{kind: "inspection", title: "现场检查笔录", proves: "工程已经交付使用"}, {kind: "documentary", title: "施工合同", proves: "工程合同价款"}},
		},
		{
			name: "case-6", title: "竣工验收合格后未备案，罚款 320000 元", power: "P06", major: true, party: organisation("曲靖演示城建有限公司", "91530302MA6N7C8D1R"),
			facts: "当事人竣工验收合格后未在十五日内备案，经责令改正仍未备案，建筑面积 26000 平方米。", basis: "《房屋建筑和市政基础设施工程竣工验收备案管理办法》第九条",
			discretion: "建筑面积二万至五万平方米，处三十万元以上四十万元以下罚款", amount: 32_000_000,
			more:   Input{"respondent": "建设单位", "tier": "一般", "measured": []Input{{"fact": "area_m2", "value": 26_000}}, "orders": "责令限期改正", "correct_days": 15},
			proofs: [2]proof{{kind: "documentary", title: "责令改正通知书及送达回证", proves: "已经责令改正"}, {kind: "documentary", title: "竣工验收报告", proves: "竣工验收合格的日期和建筑面积"}},
		},
		{
			name: "case-7", title: "擅自预售商品房，没收违法所得 12000 元并罚款 20800 元", power: "P07", reviewed: true,
			party: organisation("曲靖演示房地产开发有限公司", "91530302MA6P4E5F2P"),
			facts: "当事人未取得预售许可证预售商品房，收取预付款 520 万元，违法所得 1.2 万元，责令后未立即改正。", basis: "《城市房地产开发经营管理条例》第三十六条",
			discretion: "未立即改正，按预付款的百分之零点四处罚", amount: 2_080_000, taken: 1_200_000,
			more: Input{
				"base": 520_000_000, "tier": "一般", "kinds": []string{"confiscate_gains", "fine"}, "public_interest": true, "orders": "责令停止预售",
			},
			proofs: [2]proof{
				{kind: "documentary", title: "购房人统计表", proves: "预售套数和预付款", material: "buyers"}, {kind: "documentary", title: "认购协议和收据", proves: "收取预付款和违法所得"},
			},
		},
		{
			name: "case-9", title: "物业服务企业擅自利用共用部位经营，警告并罚款 60000 元", power: "P09", major: true,
			party: organisation("曲靖演示物业服务有限公司", "91530302MA7H2K3L43"),
			facts: "当事人未经业主大会同意，利用小区共用部位设置广告经营。", basis: "《物业管理条例》第六十三条",
			discretion: "情节一般，收益退还全体业主", amount: 6_000_000,
			more:   Input{"respondent": "单位", "kinds": []string{"warning", "fine"}, "tier": "一般", "orders": "责令限期改正，所得收益用于物业共用部位、共用设施设备的维修、养护", "correct_days": 30},
			proofs: [2]proof{{kind: "inspection", title: "现场检查笔录及照片", proves: "利用共用部位经营"}, {kind: "documentary", title: "广告合同", proves: "经营收益"}},
		},
		{
			name: "case-10", title: "挪用住宅专项维修资金，警告并罚款 190000 元", power: "P10", major: true,
			party: organisation("曲靖演示物业服务有限公司", "91530302MA7H2K3L43"),
			facts: "当事人挪用住宅专项维修资金 38 万元，经核查不构成犯罪，责令后尚未全部归还。", basis: "《物业管理条例》第六十条",
			discretion: "未立即纠正，按挪用数额的百分之五十处罚", amount: 19_000_000,
			more: Input{
				"base": 38_000_000, "kinds": []string{"warning", "confiscate_gains", "fine"}, "tier": "一般", "orders": "追回挪用的住宅专项维修资金",
				"gains_note": "挪用资金的收益正在核算，数额确定后没收",
			},
			proofs: [2]proof{
				{kind: "documentary", title: "专项维修资金账户流水", proves: "挪用的数额和去向", material: "fund_flow"}, {kind: "testimony", title: "财务人员询问笔录", proves: "挪用的经过"},
			},
		},
		{
			name: "case-11", title: "无燃气经营许可证经营，先行登记保存，罚款 80000 元并没收违法所得 36000 元", power: "P11", major: true, kept: true,
			party: organisation("曲靖演示能源有限公司", "91530302MA6P4E5F2P"),
			facts: "当事人未取得燃气经营许可证，经营瓶装燃气 12 吨，违法所得 3.6 万元。", basis: "《城镇燃气管理条例》第四十五条第一款",
			discretion: "燃气不足二十吨，处五万元以上十五万元以下罚款", amount: 8_000_000, taken: 3_600_000,
			more: Input{
				"kinds": []string{"fine", "confiscate_gains"}, "tier": "较轻", "measured": []Input{{"fact": "gas_kg", "value": 12_000}}, "orders": "责令停止违法行为",
			},
			proofs: [2]proof{{kind: "documentary", title: "销售台账", proves: "经营数量和违法所得"}, {kind: "documentary", title: "许可查询记录", proves: "未取得经营许可证"}},
		},
		{
			name: "case-12", title: "燃气经营者未设置警示标志，罚款 30000 元", power: "P12", party: organisation("曲靖演示燃气有限公司", "91530302MA7H2K3L43"),
			facts: "当事人未在燃气设施上设置安全警示标志，未及时消除隐患。", basis: "《城镇燃气管理条例》第四十八条", discretion: "情节一般", amount: 3_000_000,
			more:   Input{"tier": "一般", "orders": "责令限期改正", "correct_days": 15},
			proofs: [2]proof{{kind: "documentary", title: "巡查记录", proves: "未设置警示标志"}, {kind: "documentary", title: "隐患整改通知", proves: "隐患未及时消除"}},
		},
		{
			name: "case-13", title: "住户擅自变动房屋承重结构，罚款 55000 元", power: "P13", major: true,
			party: Input{"kind": "person", "name": "钱某某", "id_code": "11010519491231002X", "address": "曲靖市麒麟区演示小区 1 幢 301 室", "phone": "13900000001"},
			facts: "当事人装修时擅自拆除承重墙，影响相邻住户安全。", basis: "《建设工程质量管理条例》第六十九条", discretion: "及时恢复原状，按幅度下限附近处罚", amount: 5_500_000,
			more:   Input{"respondent": "房屋建筑使用者", "tier": "较轻", "orders": "责令改正，恢复原状"},
			proofs: [2]proof{{kind: "expert", title: "房屋安全鉴定报告", proves: "承重结构被变动"}, {kind: "documentary", title: "房屋使用人证明", proves: "当事人为房屋建筑使用者"}},
		},
		{
			name: "case-14", title: "未经消防设计审查擅自施工，责令停止施工并罚款 60000 元", power: "P14", major: true,
			party: organisation("曲靖演示餐饮有限公司", "91530302MA7H2K3L43"),
			facts: "当事人的特殊建设工程未经消防设计审查擅自施工。", basis: "《消防法》第五十八条第一款第一项", discretion: "违法情节较轻", amount: 6_000_000,
			more:   Input{"kinds": []string{"stop_work", "fine"}, "tier": "较轻", "orders": "责令停止施工"},
			proofs: [2]proof{{kind: "documentary", title: "工程施工记录", proves: "擅自施工"}, {kind: "documentary", title: "审查查询记录", proves: "未经消防设计审查"}},
		},
		{
			name: "case-15", title: "建筑起重机械未备案，警告并罚款 6000 元", power: "P15", party: organisation("曲靖演示设备租赁有限公司", "91530302MA6K1A2B37"),
			facts: "当事人出租的塔式起重机未办理备案。", basis: "《建筑起重机械安全监督管理规定》第二十八条", discretion: "情节一般", amount: 600_000,
			more:   Input{"kinds": []string{"warning", "fine"}, "tier": "一般", "orders": "责令限期改正", "correct_days": 15},
			proofs: [2]proof{{kind: "documentary", title: "租赁合同", proves: "出租的事实"}, {kind: "documentary", title: "备案查询记录", proves: "未办理备案"}},
		},
		{
			name: "case-18", title: "个人出租房屋未登记备案，逾期不改正，罚款 300 元", power: "P18",
			party: Input{"kind": "person", "name": "孔某某", "id_code": "440524188001010014", "address": "曲靖市麒麟区演示路 8 号", "phone": "13900000002"},
			facts: "当事人出租房屋未办理登记备案，经责令限期改正，逾期不改正。", basis: "《商品房屋租赁管理办法》第二十三条", discretion: "逾期时间较短", amount: 30_000,
			more:   Input{"respondent": "个人", "tier": "较轻", "prior_order": "责令限期改正通知书", "prior_order_due_on": "2026-01-31", "orders": "责令限期办理登记备案", "correct_days": 15},
			proofs: [2]proof{{kind: "documentary", title: "房屋租赁合同", proves: "出租的事实"}, {kind: "documentary", title: "责令限期改正通知书及送达回证", proves: "逾期不改正"}},
		},
	}
	scripts := make([]Script, len(rows))
	for i, row := range rows {
		scripts[i] = row.script()
	}
	return scripts
}

func (c penalty) script() Script {
	proposal := Input{"confiscated": c.taken}
	if c.taken == 0 {
		delete(proposal, "confiscated")
	}
	for k, v := range c.more {
		proposal[k] = v
	}
	steps := slices.Concat(opening(c.power, c.party, c.facts), c.keeping(), c.taking(), []Step{report(func(p *Play) Input {
		return fine(p, c.facts, c.basis, c.discretion, c.amount, proposal)
	})}, noticed())
	steps = append(steps, c.recommending()...)
	switch {
	case c.major:
		steps = slices.Concat(steps, throughReview("D08"), []Step{deliberated()}, decided())
	case c.reviewed:
		steps = slices.Concat(steps, throughReview("D07"), decided())
	default:
		steps = slices.Concat(steps, []Step{{When: after("D07"), As: Head, Act: "decision.make", With: func(*Play) Input {
			return Input{"opinion": "同意，按拟处理意见作出决定。"}
		}}}, decided()[1:])
	}
	return Script{Name: c.name, Title: c.title, Steps: slices.Concat(steps, disclosed(c.facts+"依据"+c.basis+"处理。"), paid(c.amount+c.taken), closed("performed"))}
}

// taking takes the two pieces of evidence into the file.
func (c penalty) taking() []Step {
	steps := make([]Step, len(c.proofs))
	for i, e := range c.proofs {
		step := evidence(nil, []string{"e1", "e2"}[i], e.kind, e.title, e.proves)
		if i == 0 {
			step.When = workdays(1)
		}
		if with := step.With; e.material != "" {
			step.With = func(p *Play) Input {
				in := with(p)
				in["material"] = e.material
				return in
			}
		}
		steps[i] = step
	}
	return steps
}

// recommending asks the authority that issued the certificate for what only it
// may decide.
func (c penalty) recommending() []Step {
	if c.recommended == nil {
		return nil
	}
	return []Step{{As: Officer, Act: "recommendation.issue", With: func(*Play) Input { return c.recommended }}}
}

// throughReview waits for the end of the party's time, which the rule counts,
// and brings the proposal to the reviewer's consent.
func throughReview(rule string) []Step {
	steps := reviewed("当事人未在期限内陈述、申辩或者要求听证，现送法制审核。")
	steps[0].When = after(rule)
	return steps
}

// keeping keeps evidence that may be lost, and lets it go once it is recorded.
func (c penalty) keeping() []Step {
	if !c.kept {
		return nil
	}
	return []Step{
		{As: Officer, Act: "preservation.propose", With: func(*Play) Input {
			return Input{"objects": "经营场所内的销售台账一册、气瓶二十只", "reason": "当事人正在转移气瓶，证据可能灭失。"}
		}},
		{As: Deputy, Act: "preservation.approve", With: func(*Play) Input { return Input{"opinion": "同意先行登记保存。"} }},
		{As: Officer, Act: "preservation.execute", With: func(p *Play) Input {
			return Input{
				"officers": []string{p.ID(Officer), p.ID(CoOfficer)}, "certificates_shown": true, "keeper": "本机关物证室", "list_handed": true,
				"objects":       []Input{{"name": "液化石油气瓶", "quantity": "二十只", "spec": "15 公斤", "model": "YSP35.5", "place": "当事人经营场所"}},
				"party_present": true, "party_signed": true, "officers_signed": true,
			}
		}},
		{When: workdays(3), As: Deputy, Act: "preservation.dispose", With: func(*Play) Input {
			return Input{"lines": []Input{{"line": 1, "way": "release", "reason": "已拍照、复制，无需继续保存。"}}, "opinion": "同意解除登记保存。"}
		}},
	}
}
