// A case that has come to the review office, played by what the pages send: for tests of what follows.
import { personAt } from './api.mjs';

const FACTS = '当事人在未取得施工许可证的情况下擅自开工建设，工程合同价款 2000 万元，建筑面积 18600 平方米。';
const PRESENCE = {
  officers: ['zhangwei', 'lina'], certificates_shown: true, mode: 'direct', receiver: '当事人办公室签收人', address: '曲靖市麒麟区',
};

/**
 * What is proposed, at so many thousandths of the contract's price.
 * @param {number} permille
 * @param {number[]} evidence
 */
function proposal(permille, evidence) {
  return {
    outcome: 'penalty', facts: FACTS, basis: '《建设工程质量管理条例》第五十七条', evidence, kinds: ['fine'], fine: 2_000_000 * permille, discretion: '按裁量基准处罚',
    perform_by: '自收到决定书之日起十五日内到指定银行缴纳罚款。', base: 2_000_000_000, respondent: '建设单位', tier: '较轻',
    measured: [{ fact: 'area_m2', value: 18_600 }], orders: '责令停止施工，限期改正', correct_days: 30,
  };
}

/**
 * Plays a case until its prior notice is served. The pack goes to the review office once the answer is over.
 * @param {string} base
 */
export async function noticedCase(base) {
  const officer = await personAt(base, 'zhangwei');
  const deputy = await personAt(base, 'maqiang');
  const opened = await officer.openCase({
    source: 'inspection', summary: FACTS, power: 'P01', place: '曲靖市麒麟区', unit: 'shichang', handlers: ['zhangwei', 'lina'],
    party: { kind: 'organisation', name: '曲靖演示城建有限公司', id_code: '91530302MA6K1A2B37', legal_representative: '钱进', address: '曲靖市麒麟区演示路 1 号', phone: '0874-3300000' },
  });
  const id = /** @type {string} */ (opened.case_id);
  await officer.act(id, 'verification.finish', { findings: '经现场核查，线索属实。', preliminary_evidence: true, jurisdiction: true, recommend: 'file' });
  await officer.act(id, 'filing.submit', { facts: FACTS, basis: '《住房和城乡建设行政处罚程序规定》第十五条', opinion: '建议立案调查', file: true });
  await deputy.act(id, 'filing.approve', { opinion: '同意立案' });
  const evidence = [];
  for (const [title, proves] of [['建设工程施工合同', '工程合同价款'], ['建筑面积测绘报告', '建筑面积']]) {
    const file = await officer.upload(id, `${title}.txt`, `${title}\n${proves}\n`);
    const { events } = await officer.act(id, 'evidence.add', {
      kind: 'documentary', title, proves, officers: PRESENCE.officers, certificates_shown: true, files: [{ sha256: file.sha256, name: file.name }],
    });
    evidence.push(events[0]);
  }
  await officer.act(id, 'investigation.report', {
    party_block: '当事人基本情况见线索登记表。', course_block: '经检查发现线索，立案后依法调查取证。', facts_block: '事实清楚，证据确实、充分。',
    opinion_block: '建议按拟处理意见办理。', discretion_block: '按照裁量基准确定。', proposal: proposal(13, evidence),
  });
  await officer.act(id, 'notice.issue', {});
  await officer.act(id, 'notice.serve', PRESENCE);
  return { id, evidence };
}

/**
 * Moves the clock to the morning after the party's time to answer is over.
 * @param {string} base
 * @param {string} caseId
 */
export async function answerOver(base, caseId) {
  const officer = await personAt(base, 'zhangwei');
  const { items } = await officer.get(`/cases/${caseId}/clocks`);
  const ends = items.filter((/** @type {any} */ k) => ['D07', 'D08'].includes(k.rule) && k.due_at).map((/** @type {any} */ k) => new Date(k.due_at).getTime());
  const { now } = await officer.get('/me');
  const after = Math.max(...ends) + 9 * 3_600_000;
  if (new Date(now).getTime() < after) await officer.moveClock(new Date(after).toISOString());
}

/**
 * Plays a case until a reviewer has it.
 * @param {string} base
 */
export async function assignedCase(base) {
  const { id, evidence } = await noticedCase(base);
  const unitHead = await personAt(base, 'liuyang');
  const reviewHead = await personAt(base, 'yangfan');
  await answerOver(base, id);
  await unitHead.act(id, 'review.submit', { statement: '调查终结，告知程序已经完成，现送法制审核。' });
  await reviewHead.act(id, 'review.register', {});
  await reviewHead.act(id, 'review.assign', { reviewer: 'xujing' });
  return { id, evidence };
}

/** The points, and for which of them "no" is the good answer. */
const POINTS = ['subject', 'officers', 'facts', 'evidence', 'law', 'discretion', 'procedure', 'beyond_authority', 'abuse', 'documents', 'crime'];
const GOOD_IF_NO = ['beyond_authority', 'abuse', 'crime'];
export const PROBLEM = { item: 'discretion', problem: '裁量阶次适用偏重', suggestion: '在较轻阶次内从轻拟定' };

/**
 * Eleven answers that rest on the evidence; the one that is named is not in order.
 * @param {number[]} links
 * @param {string} [bad]
 */
export function checklist(links, bad) {
  return POINTS.map((item) => ({ item, yes: GOOD_IF_NO.includes(item) === (item === bad), finding: item === bad ? '不符合要求。' : '经审核，符合要求。', links }));
}

/**
 * Plays a case until the review has found a problem.
 * @param {string} base
 */
export async function disputedCase(base) {
  const { id, evidence } = await assignedCase(base);
  const reviewer = await personAt(base, 'xujing');
  await reviewer.act(id, 'review.opine', { code: 'CORRECT', kind: 'vary', checklist: checklist(evidence, PROBLEM.item), issues: [PROBLEM], text: '裁量偏重，建议变更。' });
  return { id, evidence };
}
