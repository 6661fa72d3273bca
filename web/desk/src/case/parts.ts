import type { Schemas } from '../api/client';

type Facts = Schemas['Facts'];

export type Part = { key: keyof Facts; title: string; without?: string[] };

/** What has a page of its own or stands at the head of each: evidence, proposals, rounds with their packs, the ladder. */
type Elsewhere = 'evidence' | 'proposals' | 'rounds' | 'must_review' | 'pack' | 'disagreement' | 'handlers' | 'filed_on' | 'paid';

/** What the first page of a case shows, in order. Whatever the interface adds to a case is to be placed here or above. */
export const parts: Part[] = inOrder([
  { key: 'matter', title: '案由和当事人' },
  { key: 'lead', title: '线索', without: ['party', 'summary', 'power', 'place', 'unit', 'handlers'] },
  { key: 'correcting', title: '待确认的更正' },
  { key: 'recusals', title: '回避' },
  { key: 'acting_head', title: '代行主要负责人职责的人员' },
  { key: 'past_handlers', title: '曾经承办本案的人员' },
  { key: 'verification', title: '核查' },
  { key: 'filing', title: '立案审批' },
  { key: 'plan', title: '检查计划' },
  { key: 'inspection', title: '行政检查' },
  { key: 'levy', title: '行政征收' },
  { key: 'registration', title: '备案' },
  { key: 'expropriation', title: '房屋征收' },
  { key: 'spot', title: '当场处罚' },
  { key: 'preservations', title: '先行登记保存' },
  { key: 'seizures', title: '查封、扣押' },
  { key: 'tests', title: '检测、检验、鉴定' },
  { key: 'assistances', title: '请求其他机关协助' },
  { key: 'report', title: '调查终结报告', without: ['proposal'] },
  { key: 'notices', title: '告知' },
  { key: 'defences', title: '陈述、申辩' },
  { key: 'answers', title: '对陈述、申辩的复核' },
  { key: 'hearing', title: '听证' },
  { key: 'counsel', title: '法律顾问' },
  { key: 'deliberations', title: '负责人集体讨论' },
  { key: 'referral', title: '移送涉嫌犯罪案件' },
  { key: 'decision', title: '决定' },
  { key: 'corrections', title: '补正、更正文书' },
  { key: 'variations', title: '变更、撤销决定' },
  { key: 'fates', title: '决定作出后的变化' },
  { key: 'service_address', title: '送达地址' },
  { key: 'publications', title: '公告送达' },
  { key: 'recommendations', title: '对发证机关的处理建议' },
  { key: 'disclosure', title: '公示' },
  { key: 'debt', title: '应缴和已缴' },
  { key: 'deferrals', title: '延期、分期缴纳' },
  { key: 'surcharge', title: '加处罚款' },
  { key: 'demands', title: '催告' },
  { key: 'statements', title: '对催告的陈述、申辩' },
  { key: 'refunds', title: '退还款项' },
  { key: 'announcement', title: '限期自行拆除公告' },
  { key: 'compulsions', title: '代履行、强制拆除' },
  { key: 'application', title: '申请强制执行' },
  { key: 'enforcement_end', title: '终结执行' },
  { key: 'remedies', title: '行政复议、行政诉讼' },
  { key: 'performance', title: '履行' },
  { key: 'ending', title: '终止、移送或者不予立案' },
  { key: 'closure', title: '结案' },
]);

// Does not compile while a fact of the case is neither placed nor told to be elsewhere.
function inOrder<const K extends keyof Facts>(given: { key: K; title: string; without?: string[] }[] & (Exclude<keyof Facts, K | Elsewhere> extends never ? unknown : never)): Part[] {
  return given;
}
