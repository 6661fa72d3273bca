// The course of an ordinary case as people play it on the pages, step by step: for tests that play whole ones.
import assert from 'node:assert/strict';
import { attach, choose, openAct, openTask, pick, submit, write } from './acting.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * The lead, until it is registered; the answer is the case's id.
 * @param {Page} page
 * @param {{ power: string, summary: string, party: [name: string, code: string, address: string], partner: string }} of
 */
export async function register(page, { power, summary, party: [name, code, address], partner }) {
  await page.goto('/cases');
  await page.getByRole('link', { name: '登记案件' }).click();
  await page.getByRole('radio', { name: /行政处罚普通程序/ }).check();
  await choose(page, '线索来源', '检查');
  await write(page, '线索内容摘要', summary);
  await pick(page, '权责清单事项（案由）', power);
  await choose(page, '当事人类别', '法人及非法人组织');
  await write(page, '姓名或者名称', name);
  await write(page, '居民身份证号或者统一社会信用代码', code);
  await write(page, '住址或者住所', address);
  await pick(page, '承办人、协办人', partner);
  await submit(page);
  await page.getByRole('link', { name: '案件线索登记表' }).waitFor();
  const caseId = /cases\/([^/]+)$/.exec((await page.getByRole('link', { name: '返回案件' }).getAttribute('href')) ?? '')?.[1] ?? '';
  assert.match(caseId, /^[0-9a-f-]{36}$/);
  return caseId;
}

/**
 * Verification, the sheet and its approval.
 * @param {Page} officer
 * @param {Page} deputy
 * @param {RegExp} summary what the sheet begins with, out of the lead
 */
export async function file(officer, deputy, summary) {
  await openTask(officer, 'verification.finish');
  await write(officer, '核查情况', '经现场核查，线索属实，有初步证据证明存在违法行为。');
  await choose(officer, '是否有初步证据证明存在违法行为', '是');
  await choose(officer, '是否属于本机关管辖', '是');
  await choose(officer, '建议', '立案');
  await submit(officer);

  await openTask(officer, 'filing.submit');
  assert.match(await officer.getByLabel('简要案情').inputValue(), summary, 'the form begins with what the lead says');
  await write(officer, '立案依据', '《住房和城乡建设行政处罚程序规定》第十五条');
  await write(officer, '承办人意见', '建议立案调查');
  await choose(officer, '承办人建议', '立案');
  await submit(officer);

  await openTask(deputy, 'filing.approve');
  await write(deputy, '负责人意见', '同意立案');
  await submit(deputy);
  await deputy.getByText(/立〔2026〕第\d+号/).first().waitFor();
}

/**
 * One piece of evidence with its file.
 * @param {Page} page
 * @param {string} caseId
 * @param {{ kind: string, title: string, proves: string, more?: (page: Page) => Promise<void> }} proof
 */
export async function prove(page, caseId, { kind, title, proves, more }) {
  await openAct(page, caseId, 'evidence.add');
  await pick(page, '证据种类（处罚法46）', kind);
  await write(page, '证据名称', title);
  await write(page, '证明的事实', proves);
  await choose(page, '是否向当事人或者有关人员出示执法证件', '是');
  await more?.(page);
  await attach(page, '证据文件', `${title}.txt`, `${title}\n${proves}\n`);
  await submit(page);
}

/**
 * The report of the investigation with what is proposed.
 * @param {Page} page
 * @param {{ party: RegExp, basis: string, fine: string, tier: string, discretion: string, more?: (proposal: import('playwright-core').Locator) => Promise<void> }} of
 */
export async function report(page, { party, basis, fine, tier, discretion, more }) {
  await openTask(page, 'investigation.report');
  assert.match(await page.getByLabel('当事人基本情况').inputValue(), party);
  await write(page, '案件来源及调查经过', '经检查发现线索，立案后依法调查取证。');
  await write(page, '认定的事实及主要证据', '事实清楚，证据确实、充分。');
  await write(page, '处罚意见及依据', '建议按拟处理意见办理。');
  const proposal = page.getByRole('group', { name: '拟处理意见' });
  await page.locator('#act_discretion_block').fill('按照裁量基准确定。');
  await choose(proposal, '处理结果', '给予处罚');
  await proposal.getByLabel('法律依据').fill(basis);
  await pick(page, '处罚种类', '罚款');
  await proposal.getByLabel('罚款金额').fill(fine);
  await proposal.locator('#act_proposal_discretion').fill(discretion);
  await proposal.getByLabel('裁量阶次').fill(tier);
  await proposal.getByLabel('责令改正等要求').fill('责令限期改正');
  await proposal.getByLabel('改正的期限').fill('30');
  await proposal.getByLabel('履行方式和期限').fill('自收到决定书之日起十五日内到指定银行缴纳罚款。');
  await more?.(proposal);
  await submit(page);
}

/** @param {Page} page */
async function serveInPerson(page) {
  await choose(page, '是否向当事人或者有关人员出示执法证件', '是');
  await choose(page, '送达方式', '直接送达');
  await write(page, '受送达人或者收件人', '当事人办公室签收人');
  await submit(page);
}

/**
 * The prior notice, made and served.
 * @param {Page} page
 */
export async function notify(page) {
  await openTask(page, 'notice.issue');
  await submit(page);
  await openTask(page, 'notice.serve');
  await serveInPerson(page);
}

/**
 * From the decision to the archive: the document, its service, the disclosure, the payment, the closure.
 * @param {{ officer: Page, deputy: Page, publisher: Page, checker: Page, archivist: Page }} who
 * @param {string} caseId
 * @param {{ disclosed: string, fine: string }} of
 */
export async function conclude({ officer, deputy, publisher, checker, archivist }, caseId, { disclosed, fine }) {
  await openTask(officer, 'decision.issue');
  await choose(officer, '决定书是否加盖本机关印章', '是');
  await submit(officer);
  await openTask(officer, 'decision.serve');
  await serveInPerson(officer);

  await openTask(publisher, 'disclosure.prepare');
  await publisher.getByRole('textbox', { name: '公示摘要（违法事实、处罚内容）' }).fill(disclosed);
  await submit(publisher);
  await openTask(checker, 'disclosure.check');
  await choose(checker, '是否同意', '是');
  await checker.getByRole('textbox', { name: /审核意见/ }).fill('内容准确，不含不宜公开的信息，同意公示。');
  await submit(checker);

  await openAct(officer, caseId, 'payment.record');
  await write(officer, '缴款金额', fine);
  await write(officer, '罚没票据号', '云财罚字 0001');
  await submit(officer);
  await openAct(officer, caseId, 'performance.complete');
  await officer.getByRole('textbox', { name: /履行情况/ }).fill('罚款已缴清，违法行为已改正。');
  await submit(officer);

  await openTask(officer, 'closure.submit');
  await choose(officer, '结案事由', '执行完毕');
  await write(officer, '处理结果', '案件办理完毕。');
  await submit(officer);
  await openTask(deputy, 'closure.approve');
  await write(deputy, '负责人意见', '同意结案');
  await submit(deputy);
  await openTask(archivist, 'archive.complete');
  await choose(archivist, '保管期限', '三十年');
  await write(archivist, '卷内页数', '68');
  await submit(archivist);
}
