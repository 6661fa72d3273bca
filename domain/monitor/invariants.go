package monitor

import "sanxiang/domain/law"

// The texts that the invariants rest on.
const (
	penaltyLaw = "行政处罚法"
	order55    = "住房和城乡建设行政处罚程序规定"
	guidance   = "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见"
)

func cite(lawName, article string) law.Cite { return law.Cite{Law: lawName, Article: article} }

// All lists the invariants in the order of a case's course.
func All() []Invariant { return all }

// all is read-only.
var all = []Invariant{
	{"order-of-time", "记录按序、时间不倒置", cite(order55, "9"), inOrder},
	{"opened-once", "一案登记一次", cite(order55, "15"), openedOnce},
	{"engine-alone", "由系统记载的事项不由人员办理", cite(order55, "9"), engineAlone},
	{"by-handlers", "执法事项由本案承办人办理", cite(penaltyLaw, "42"), byHandlers},
	{"two-certified-officers", "当场执法不少于两名持证人员", cite(penaltyLaw, "42"), twoCertifiedOfficers},
	{"certificates-shown", "出示执法证件", cite(penaltyLaw, "55"), certificatesShown},
	{"no-recused-actor", "已回避人员不再办理本案", cite(penaltyLaw, "43"), noRecusedActor},
	{"own-recusal", "不得决定自己的回避", cite(penaltyLaw, "43"), ownRecusal},
	{"collective-recusal", "主要负责人的回避由集体讨论决定", cite(penaltyLaw, "43"), collectiveRecusal},
	{"acting-named", "代行主要负责人职责经集体讨论指定", cite(penaltyLaw, "43"), actingNamed},
	{"separation", "办案与审核、听证、审批、决定、公示分离", cite(penaltyLaw, "58"), separation},
	{"reviewer-does-not-decide", "法制审核人员不作决定", cite(penaltyLaw, "58"), reviewerDoesNotDecide},
	{"approver-submitter", "不得审批自己提交的事项", cite(order55, "15"), approverSubmitter},
	{"maker-checker", "公示制作与审核分离", cite(order55, "10"), makerChecker},
	{"proposer-confirmer", "更正由第二人确认", cite(order55, "28"), proposerConfirmer},
	{"filed-with-grounds", "立案有证据、有管辖、经审批", cite(order55, "15"), filedWithGrounds},
	{"limitation-reasoned", "超过追责时效立案须有书面理由", cite(penaltyLaw, "36"), limitationReasoned},
	{"rests-while-suspended", "中止期间不推进办案", cite(order55, "30"), restsWhileSuspended},
	{"report-complete", "调查终结报告完整", cite(order55, "20"), reportComplete},
	{"lawful-evidence", "证据按其种类依法取得", cite(order55, "17"), lawfulEvidence},
	{"results-told", "检测鉴定结果告知当事人", cite(order55, "18"), resultsTold},
	{"frozen-under-review", "送审期间材料不变", cite(order55, "24"), frozenUnderReview},
	{"noticed-penalty", "处罚前告知并保障陈述申辩期限", cite(penaltyLaw, "44"), noticedPenalty},
	{"on-the-spot", "当场处罚不超过简易程序的范围，听取陈述申辩，当场交付", cite(penaltyLaw, "51"), onTheSpot},
	{"inspection-within-cap", "超过年度上限的检查有理由、经法制审核", cite("国务院办公厅关于严格规范涉企行政检查的意见", "四"), withinCap},
	{"planned-by-plan", "计划内和随机抽查的任务由检查计划产生", cite("国务院办公厅关于严格规范涉企行政检查的意见", "四"), plannedByPlan},
	{"within-plan", "检查计划经批准、公示后在执行期和频次内执行", cite("国务院办公厅关于严格规范涉企行政检查的意见", "四"), withinPlan},
	{"draw-witnessed", "随机抽取由承诺时指定的其他人员见证", cite("国务院办公厅关于严格规范涉企行政检查的意见", "四"), drawWitnessed},
	{"drawn-as-committed", "随机抽取的结果由承诺的名单和种子得出", cite("国务院办公厅关于严格规范涉企行政检查的意见", "四"), drawnAsCommitted},
	{"order-with-a-day", "责令改正有内容、依据和期限", cite(penaltyLaw, "28"), orderWithADay},
	{"defence-answered", "陈述申辩经复核", cite(penaltyLaw, "45"), defenceAnswered},
	{"not-heavier", "不因申辩加重处罚", cite(penaltyLaw, "45"), notHeavier},
	{"heard", "告知听证权利，要求听证的先听证", cite(penaltyLaw, "63"), heard},
	{"heard-before-service", "决定后收到期限内的意见，听取后才送达决定", cite(penaltyLaw, "62"), heardBeforeService},
	{"hearing-in-order", "听证按通知的日期、主持人举行", cite(penaltyLaw, "64"), hearingInOrder},
	{"agents-with-powers", "听证代理人有授权委托书并签名", cite(penaltyLaw, "64"), agentsWithPowers},
	{"qualified-reviewer", "法制审核人员具备法律职业资格", cite(penaltyLaw, "58"), qualifiedReviewer},
	{"assigned-reviewer", "审核意见由指派的人员出具", cite(penaltyLaw, "58"), assignedReviewer},
	{"reviewed-from-outside", "审核人员不属于承办机构，也不是送审人员", cite(penaltyLaw, "58"), reviewedFromOutside},
	{"review-timed", "送审后即计算审核期限", cite(order55, "25"), reviewTimed},
	{"counsel-asked", "法律顾问受委托后才能查阅和论证", cite(guidance, "（十一）"), counselAsked},
	{"honest-opinion", "审核结论与审核要点一致", cite(order55, "25"), honestOpinion},
	{"opinion-of-version", "审核意见针对送审的文稿", cite(penaltyLaw, "58"), opinionOfVersion},
	{"one-opinion", "同一送审不重复出具意见", cite(order55, "25"), oneOpinion},
	{"problem-dealt-with", "存在的问题处理后才能再次送审", cite(order55, "25"), problemDealtWith},
	{"heads-meet", "协调会由法制机构和承办机构负责人参加", cite(guidance, "（十四）"), headsMeet},
	{"ladder-never-decides", "协调决策不产生处罚决定", cite(guidance, "（十四）"), ladderNeverDecides},
	{"deliberated", "重大复杂案件经集体讨论", cite(penaltyLaw, "57"), deliberated},
	{"members-whole", "集体讨论人员、意见和签名完整", cite(penaltyLaw, "57"), membersWhole},
	{"reviewed-decision", "重大执法决定经法制审核通过", cite(penaltyLaw, "58"), reviewedDecision},
	{"reviewed-measure", "查封、扣押经法制审核通过", cite("行政强制法", "18"), reviewedMeasure},
	{"reviewed-enforcement", "申请法院强制执行经法制审核通过", cite(order55, "24"), reviewedEnforcement},
	{"reviewed-variation", "本机关变更、撤销决定经法制审核通过", cite(guidance, "（十一）"), reviewedVariation},
	{"variation-not-heavier", "变更不加重处罚", cite(penaltyLaw, "75"), variationNotHeavier},
	{"reviewed-compulsion", "代履行、强制拆除经法制审核通过", cite("行政强制法", "50"), reviewedCompulsion},
	{"pressed-before-compulsion", "代履行、强制拆除前催告", cite("行政强制法", "51"), pressedBeforeCompulsion},
	{"inspected-by-two", "检查结论以两名以上执法人员的现场笔录为据", cite(order55, "17"), inspectedByTwo},
	{"not-dropped", "核查不符合的备案不以其他事由终止", cite(guidance, "（十一）"), notDropped},
	{"settled-before-decision", "决定前更正已经确认，决定后不改其依据", cite(order55, "28"), settledBeforeDecision},
	{"sealed-document", "决定书载明法定事项并盖章", cite(penaltyLaw, "59"), sealedDocument},
	{"disclosure-after-service", "未送达、已撤回、不予公示的不公开", cite(order55, "10"), disclosureAfterService},
	{"shown-as-it-stands", "失去效力的决定不公示，变更的按变更后的内容公示", cite(penaltyLaw, "48"), shownAsItStands},
	{"no-personal-data", "公示不含个人信息和举报人", cite("个人信息保护法", "28"), noPersonalData},
	{"paid-then-performed", "缴清后才执行完毕", cite(penaltyLaw, "67"), paidThenPerformed},
	{"paid-back-what-is-due", "退还款项不超过应退金额", cite("行政强制法", "41"), paidBackWhatIsDue},
	{"paid-back-or-reasoned", "结案前已退还款项或者说明理由", cite("行政强制法", "41"), paidBackOrReasoned},
	{"closed-for-its-reason", "结案事由与案件情况相符", cite(order55, "31"), closedForItsReason},
	{"disclosed-or-reasoned", "结案前已公示或者说明理由", cite(order55, "10"), disclosedOrReasoned},
	{"dossier-whole", "归档案卷齐全", cite(order55, "40"), dossierWhole},
	{"once", "每个期限节点只记载一次", cite(order55, "9"), once},
	{"desk-apart", "待办流转不改变案件", cite(guidance, "（七）"), deskApart},
	{"task-as-seen", "待办流转针对所见的待办", cite(guidance, "（七）"), taskAsSeen},
	{"fit-receiver", "待办不交给已回避、已停用或者应当分离的人员", cite(penaltyLaw, "43"), fitReceiver},
	{"held-by-one", "已签收的待办由签收人办理", cite(guidance, "（七）"), heldByOne},
	{"signed-first", "会签结束后才办理", cite(guidance, "（七）"), signedFirst},
	{"clocks-stop", "归档后没有未了的期限", cite(order55, "40"), clocksStop},
	{"late-stays", "已经逾期的始终显示逾期", cite(order55, "29"), lateStays},
	{"granted-now", "中止、延长自批准登记之日起生效", cite(order55, "30"), grantedNow},
	{"power-ends", "强制性权力届满自行失效", cite("行政强制法", "28"), powerEnds},
}
