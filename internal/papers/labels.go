package papers

import (
	"fmt"
	"reflect"
)

// labels are the Chinese words for the codes that acts take, by the kind of
// code. It is read-only; a test compares it with what the acts allow.
var labels = map[string]map[string]string{
	"source": {
		"inspection": "检查", "complaint": "投诉举报", "transfer": "移送", "assignment": "交办", "monitoring": "监测", "media": "媒体",
	},
	"origin":    {"inspection": "行政检查中发现，由检查案件转来", "linked": "单位违法，对直接负责的主管人员和其他直接责任人员另案处理", "plan": "年度检查计划或者双随机抽取", "levy": "征收款经催缴逾期拒不缴纳，由征收案件转来"},
	"party":     {"person": "自然人", "organisation": "法人及非法人组织", "business": "个体工商户"},
	"recommend": {"file": "建议立案", "decline": "建议不予立案"},
	"evidence": {
		"documentary": "书证", "physical": "物证", "audiovisual": "视听资料", "electronic": "电子数据", "testimony": "证人证言",
		"statement": "当事人的陈述", "expert": "鉴定意见", "inspection": "勘验笔录、现场笔录", "other": "其他",
	},
	"asked":       {"party": "当事人", "legal_representative": "法定代表人或者负责人", "staff": "工作人员或者受委托人", "witness": "证人", "other": "其他有关人员"},
	"service":     {"direct": "直接送达", "left": "留置送达", "post": "邮寄送达", "electronic": "电子送达", "entrusted": "委托送达"},
	"publication": {"party_missing": "受送达人下落不明", "others_failed": "采用其他方式无法送达"},
	"suspension": {
		"awaiting_ruling": "须以法院裁判或者其他机关的决定为依据，尚未作出", "awaiting_interpretation": "法律适用问题需要有权机关作出解释或者确认",
		"force_majeure": "因不可抗力致使案件暂时无法调查", "party_missing": "当事人下落不明致使案件暂时无法调查", "other": "其他应当中止调查的情形",
	},
	"outcome":    {"penalty": "给予行政处罚", "no_penalty": "不予行政处罚", "charge": "征收", "relieve": "减征、缓征、免征", "grant": "准予备案", "refuse": "不予备案", "revoke": "撤销备案", "inspected": "实施行政检查", "report": "报请区人民政府作出房屋征收决定", "plan": "实施检查计划"},
	"opinion":    {"AGREE": "同意", "SUPPLEMENT": "补充调查", "CORRECT": "改正", "TRANSFER": "移送"},
	"correction": {"": blank, "vary": "变更", "rectify": "纠正", "supplement_documents": "补正"},
	"ladder": {
		"handler_amends": "由承办机构修改后重新送审", "reviewer_reconsiders": "由法制审核机构重新出具意见",
		"end_case": "不予处罚、终止调查或者移送", "no_agreement": "未达成一致", "seek_advice": "未达成一致，先提请论证",
	},
	"adjournment": {"absent_with_cause": "当事人有正当理由未到场", "recusal": "当事人申请主持人等人员回避", "other": "其他情形"},
	"withdrawal":  {"revoked": "决定被依法撤销", "varied": "决定被依法变更", "unlawful": "决定被确认违法", "void": "决定被确认无效", "other": "其他"},
	"termination": {"not_established": "违法事实不能认定", "limitation": "超过追责时效", "party_gone": "当事人死亡或者终止", "withdrawn": "撤回申请", "other": "其他"},
	"transfer":    {"jurisdiction": "不属于本机关管辖", "crime": "涉嫌犯罪"},
	"criminal":    {"police": "公安机关", "procuratorate": "人民检察院", "court": "人民法院"},
	"supplement":  {"supplement": "补正遗漏", "clerical": "更正文字或者计算错误"},
	"varied-by":   {"bureau": "本机关《变更行政处罚决定书》", "reconsideration": "行政复议决定", "litigation": "人民法院生效裁判"},
	"finder":      {"bureau": "本机关", "applicant": "申请人"},
	"closure": {
		"performed": "行政处罚决定执行完毕", "enforcement_ended": "依法终结执行", "terminated": "终止调查", "no_penalty": "不予行政处罚", "other": "其他",
	},
	"plan-kind": {"annual": "年度检查计划", "special": "涉企专项检查计划"},
	"task":      {"plan": "年度检查计划", "random": "双随机抽查", "lead": "投诉举报等线索", "assignment": "上级交办"},
	"check":     {"nothing_found": "未发现问题", "found": "发现问题", "not_applicable": "不适用"},
	"result":    {"nothing": "未发现问题", "order": "责令限期改正", "case": "移交立案查处"},
	"next":      {"": blank, "extend": "延长改正期限", "case": "移交立案查处"},
	"cash": {
		"small": "当场处以一百元以下罚款", "hard_to_collect": "不当场收缴事后难以执行", "remote": "边远、水上、交通不便地区，当事人提出当场缴纳",
	},
	"filing-by":          {"application": "申请备案", "bureau": "核查已经办理的备案"},
	"filing-termination": {"not_established": "没有应当撤销的情形", "limitation": "超过法定期限", "party_gone": "申请人死亡或者终止", "withdrawn": "申请人撤回申请", "other": "其他"},
	"filing-closure":     {"performed": "备案决定已经送达", "terminated": "终止备案办理"},
	"public-interest": {
		"defence": "国防和外交的需要", "infrastructure": "由政府组织实施的能源、交通、水利等基础设施建设的需要", "public_cause": "由政府组织实施的公共事业的需要",
		"affordable_housing": "由政府组织实施的保障性安居工程建设的需要", "old_town": "由政府依法组织实施的旧城区改建的需要", "other_law": "法律、行政法规规定的其他公共利益的需要",
	},
	"expropriation-answer":      {"decided": "作出并公告征收决定", "returned": "退回修改"},
	"expropriation-termination": {"not_established": "不属于公共利益需要或者不需要征收", "limitation": "超过法定期限", "party_gone": "项目单位终止", "withdrawn": "项目单位撤回申请", "other": "其他"},
	"expropriation-closure":     {"performed": "区人民政府已作出征收决定", "terminated": "终止征收报批"},
	"levy-by":                   {"declaration": "缴费义务人申报", "bureau": "本机关核定"},
	"relief":                    {"reduce": "减征", "defer": "缓征", "exempt": "免征"},
	"levy-termination":          {"not_established": "没有应当征收的事实", "limitation": "超过法定期限", "party_gone": "缴费义务人死亡或者终止", "withdrawn": "缴费义务人撤回申请", "other": "其他"},
	"levy-closure":              {"performed": "征收决定执行完毕", "enforcement_ended": "依法终结执行", "terminated": "终止征收办理", "other": "征收决定失去效力"},
	"deferral":                  {"deferral": "延期缴纳", "instalments": "分期缴纳"},
	"enforcement-end": {
		"person_died": "公民死亡，无遗产可供执行，又无义务承受人", "organisation_ended": "法人或者其他组织终止，无财产可供执行，又无义务承受人", "object_lost": "执行标的灭失",
		"decision_revoked": "据以执行的行政决定被撤销", "court_ended": "人民法院裁定终结执行", "other": "其他应当终结执行的情形",
	},
	"compulsion": {"substitute_performance": "代履行", "demolition": "强制拆除"},
	"harm":       {"traffic": "危害交通安全", "pollution": "造成环境污染", "resources": "破坏自然资源"},
	"performer":  {"bureau": "本机关", "third_party": "受委托的第三人"},
	"stop":       {"performed": "当事人已经履行", "needless": "不再需要实施"},
	"clearing":   {"road": "道路", "river": "河道", "channel": "航道", "public_place": "公共场所"},
	"variation":  {"vary": "变更", "revoke": "撤销"},
	"remedy": {
		"upheld": "维持", "varied": "变更", "revoked": "撤销", "unlawful": "确认违法", "redo": "撤销并责令重新作出", "rejected": "驳回请求",
		"terminated": "终止（撤回）", "not_admitted": "不予受理",
	},
	"surcharge": {"left_to_court": "随强制执行申请由人民法院处理"},
	"via":       {"": "银行", "bank": "银行", "court": "人民法院执行款"},
	"term":      {"permanent": "永久", "thirty_years": "定期三十年", "ten_years": "定期十年"},
	"measure":   {"seal": "查封", "seize": "扣押"},
	"disposal": {
		"record": "采取记录、复制、拍照、录像等证据保全措施后解除登记保存", "test": "送交检测、检验、鉴定", "seize": "采取查封、扣押措施",
		"confiscate": "依照法定程序没收", "release": "解除先行登记保存",
	},
	"lift": {
		"no_offence": "当事人没有违法行为", "unrelated": "查封、扣押的场所、设施或者财物与违法行为无关",
		"decided": "对违法行为已经作出处理决定，不再需要查封、扣押", "other": "不再需要采取查封、扣押措施",
	},
}

// label is the Chinese word for a code. An unknown code is an error: better no
// paper than one with a code in it.
func label(kind string, code any) (string, error) {
	v := reflect.ValueOf(code)
	if v.Kind() != reflect.String {
		return "", fmt.Errorf("%T is not a code", code)
	}
	word, ok := labels[kind][v.String()]
	if !ok {
		return "", fmt.Errorf("there is no word for %s %q", kind, v.String())
	}
	return word, nil
}
