// A review that finds a problem, the disagreement about it up to the head, the amended version with its second
// review, and the decision: by the pages. Then the desks and the board that show all of it, at both widths.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, openAct, pick, submit, write } from './acting.mjs';
import { personAt } from './api.mjs';
import { axeCheck, newPage, openDesk, PHONE, settled, signIn, startBrowser, WIDE } from './browser.mjs';
import { answerOver, assignedCase, disputedCase, noticedCase } from './reviewing.mjs';
import { startSystem } from './system.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

const desk = (/** @type {string} */ login) => openDesk(browser, system.base, login);

const POINTS = [
  ['行政执法主体是否合法', '是'],
  ['行政执法人员是否具备执法资格', '是'],
  ['主要事实是否清楚', '是'],
  ['证据是否确凿充分', '是'],
  ['适用法律法规规章是否准确', '是'],
  ['执行裁量基准是否适当', '是'],
  ['程序是否合法', '是'],
  ['是否超越法定职权范围', '否'],
  ['是否滥用职权', '否'],
  ['行政执法文书是否规范齐备', '是'],
  ['违法行为是否涉嫌犯罪需要移送', '否'],
];

/**
 * Answers one point, with the evidence that lies beside it where the answer needs some.
 * @param {Page} page
 * @param {string} point
 * @param {string} answer
 * @param {boolean} cites
 */
async function answer(page, point, answer, cites) {
  const row = page.getByRole('listitem', { name: new RegExp(point) });
  await row.getByRole('radio', { name: answer, exact: true }).check();
  await row.getByLabel('审核说明').fill(`${point}：已逐项核对。`);
  if (cites) await page.getByRole('button', { name: new RegExp(`列为依据：第 \\d+ 条“建设工程施工合同”，用于“${point}”`) }).click();
}

/** @param {Page} page */
async function servedInPerson(page) {
  await choose(page, '是否向当事人或者有关人员出示执法证件', '是');
  await choose(page, '送达方式', '直接送达');
  await write(page, '受送达人或者收件人', '当事人办公室签收人');
  await submit(page);
}

test('a disagreement goes up to the head and comes back as another version, by the pages', async () => {
  const { id } = await noticedCase(system.base);
  await answerOver(system.base, id);
  const people = await Promise.all(['liuyang', 'yangfan', 'xujing', 'zhangwei', 'maqiang', 'guojian', 'luowen'].map(desk));
  const [unitHead, reviewHead, reviewer, officer, deputy, head, counsel] = people.map((p) => p.page);
  if (!unitHead || !reviewHead || !reviewer || !officer || !deputy || !head || !counsel) throw new Error('a page is missing');

  await openAct(unitHead, id, 'review.submit');
  await unitHead.getByText(/应有 \d+ 项，已齐全/).first().waitFor();
  await write(unitHead, '送审说明', '调查终结，告知程序已经完成，现送法制审核。');
  await submit(unitHead);

  await reviewHead.goto('/review');
  await reviewHead.getByRole('link', { name: '登记送审材料' }).click();
  await submit(reviewHead);
  await openAct(reviewHead, id, 'review.assign');
  assert.ok(await reviewHead.getByRole('radio', { name: /何平/ }).isDisabled(), 'who lacks the qualification cannot be picked');
  await reviewHead.getByRole('radio', { name: /徐静/ }).check();
  await submit(reviewHead);

  // Material is missing after all: the clock stands still meanwhile.
  await openAct(reviewer, id, 'review.return');
  await write(reviewer, '退回理由', '施工合同缺少附件。');
  await reviewer.getByRole('button', { name: /添加一项/ }).click();
  await reviewer.getByRole('textbox', { name: '需要补正的材料第 1 项' }).fill('施工合同附件');
  await submit(reviewer);
  await openAct(officer, id, 'review.supplement');
  await officer.getByText('施工合同附件').waitFor();
  await write(officer, '补正说明', '附件已并入合同。');
  await submit(officer);

  await reviewer.goto('/review');
  await reviewer.getByRole('link', { name: '出具法制审核意见' }).click();
  await reviewer.getByRole('button', { name: '提交', exact: true }).waitFor();
  await reviewer.getByText(/不计入期限：补正送审材料/).waitFor();
  await reviewer.getByRole('tab', { name: /证据/ }).click();
  for (const [point = '', good = ''] of POINTS) {
    if (point !== '执行裁量基准是否适当') await answer(reviewer, point, good, point === '主要事实是否清楚' || point === '证据是否确凿充分');
  }
  await answer(reviewer, '执行裁量基准是否适当', '否', true);
  const discretion = reviewer.getByRole('listitem', { name: /执行裁量基准是否适当/ });
  await discretion.getByLabel('存在的问题').fill('裁量阶次适用偏重');
  await discretion.getByLabel('处理建议').fill('在较轻阶次内从轻拟定');
  await reviewer.getByText('已答复 11 / 11，存在问题 1 项').waitFor();
  await choose(reviewer, '审核结论', '改正');
  await choose(reviewer, '改正的类别', '变更');
  await write(reviewer, '审核意见', '裁量偏重，建议变更。');
  // Nothing typed is lost by leaving: the draft opens again with its eleven answers.
  await reviewer.waitForTimeout(600);
  await reviewer.reload();
  await reviewer.getByText('已答复 11 / 11，存在问题 1 项').waitFor();
  await submit(reviewer);

  await openAct(officer, id, 'disagreement.object');
  await officer.getByText('裁量阶次适用偏重').first().waitFor();
  await choose(officer, '是否采纳', '否');
  await officer.getByLabel('理由', { exact: true }).fill('当事人经两次责令仍未停工。');
  await submit(officer);

  await reviewHead.goto('/escalations');
  await reviewHead.getByRole('link', { name: '召开协调会' }).click();
  await pick(reviewHead, '参加人员', '杨帆');
  await pick(reviewHead, '参加人员', '刘洋');
  const signed = reviewHead.getByRole('group', { name: '在纪要上签名的人员' });
  await signed.getByRole('checkbox', { name: '杨帆' }).check();
  await signed.getByRole('checkbox', { name: '刘洋' }).check();
  await write(reviewHead, '协调会议纪要', '双方各自说明理由，先请法律顾问论证。');
  await choose(reviewHead, '协调结果', '请法律顾问、专家论证');
  await submit(reviewHead);

  await openAct(reviewHead, id, 'counsel.ask');
  await pick(reviewHead, '法律顾问、公职律师', '罗文');
  await write(reviewHead, '请求论证的问题', '本案裁量阶次应当如何确定？');
  await pick(reviewHead, '提供查阅的文书', '案件调查终结报告');
  await reviewHead.getByLabel(/查阅截止日期/).fill('2026-07-20');
  await submit(reviewHead);
  await openAct(counsel, id, 'ladder.advise');
  await counsel.getByText('本案裁量阶次应当如何确定？').waitFor();
  await write(counsel, '论证意见', '两种意见均有依据，倾向于从轻。');
  await submit(counsel);

  await openAct(deputy, id, 'ladder.propose');
  await deputy.getByText('当事人经两次责令仍未停工。').waitFor();
  await deputy.getByText('两种意见均有依据，倾向于从轻。').waitFor();
  await write(deputy, '分管领导意见及理由', '分歧涉及裁量尺度，提请主要负责人研究。');
  await choose(deputy, '处理结果', '未达成一致，报主要负责人');
  await submit(deputy);

  await openAct(head, id, 'ladder.resolve');
  await head.getByRole('button', { name: '列出其余局领导（3 人）' }).click();
  for (const [i, view] of ['同意从轻。', '同意审核意见。', '主张维持原处罚，保留意见。'].entries()) {
    const member = head.locator('#act_members').getByRole('listitem').nth(i);
    await member.getByLabel('发表的意见').fill(view);
    await member.getByRole('radiogroup', { name: '是否同意结论' }).getByRole('radio', { name: i < 2 ? '是' : '否' }).check();
    await member.getByRole('radiogroup', { name: '是否签名' }).getByRole('radio', { name: '是' }).check();
  }
  await head.getByText('参加 3 人，保留意见 1 人，均已签名').waitFor();
  await write(head, '讨论记录', '经讨论，采纳法制审核意见，由承办机构修改后重新送审。');
  await choose(head, '采纳结果', '承办机构修改后重新送审');
  await submit(head);

  await officer.goto(`/cases/${id}/disagreement`);
  await officer.getByText('主张维持原处罚，保留意见。').waitFor();
  await openAct(officer, id, 'proposal.amend');
  await officer.getByLabel('罚款金额').fill('240,000');
  await officer.getByLabel('修改理由').fill('按协调结果修改裁量');
  await submit(officer);
  await openAct(officer, id, 'notice.issue');
  await submit(officer);
  await openAct(officer, id, 'notice.serve');
  await servedInPerson(officer);
  await answerOver(system.base, id);

  await openAct(unitHead, id, 'review.submit');
  await write(unitHead, '送审说明', '修改后重新告知并送审。');
  await submit(unitHead);
  await openAct(reviewHead, id, 'review.register');
  await submit(reviewHead);
  await openAct(reviewHead, id, 'review.assign');
  await reviewHead.getByRole('radio', { name: /徐静/ }).check();
  await submit(reviewHead);

  // The second round: what has not changed is carried over, and says so.
  await openAct(reviewer, id, 'review.opine');
  const facts = reviewer.getByRole('listitem', { name: /主要事实是否清楚/ });
  await facts.getByText('第 1 轮：是').waitFor();
  await reviewer.getByRole('tab', { name: '拟处理意见' }).click();
  await reviewer.getByText('罚款：260,000.00 元 → 240,000.00 元').waitFor();
  for (const [point = ''] of POINTS) {
    if (point !== '执行裁量基准是否适当') await reviewer.getByRole('listitem', { name: new RegExp(point) }).getByRole('checkbox', { name: /沿用/ }).check();
  }
  await reviewer.getByRole('tab', { name: /证据/ }).click();
  await answer(reviewer, '执行裁量基准是否适当', '是', true);
  await choose(reviewer, '审核结论', '同意');
  await write(reviewer, '审核意见', '裁量已经调整，同意拟处理意见。');
  await submit(reviewer);

  await openAct(head, id, 'deliberation.hold');
  await head.getByRole('button', { name: '列出其余局领导（3 人）' }).click();
  for (let i = 0; i < 3; i++) {
    const member = head.locator('#act_members').getByRole('listitem').nth(i);
    await member.getByLabel('发表的意见').fill('同意。');
    await member.getByRole('radiogroup', { name: '是否同意结论' }).getByRole('radio', { name: '是' }).check();
    await member.getByRole('radiogroup', { name: '是否签名' }).getByRole('radio', { name: '是' }).check();
  }
  await write(head, '讨论记录', '一致同意拟处理意见。');
  await choose(head, '结论是否同意拟处理意见', '是');
  await submit(head);
  await openAct(head, id, 'decision.make');
  await write(head, '负责人决定意见', '同意，按拟处理意见作出决定。');
  await submit(head);

  const officerApi = await personAt(system.base, 'zhangwei');
  const decided = await officerApi.get(`/cases/${id}`);
  assert.equal(decided.tracks.find((/** @type {{ track: string }} */ t) => t.track === 'main').state, 'decided');
  assert.equal(decided.facts.decision.version, 2);
  assert.equal(decided.facts.rounds[1].opinion.checklist.filter((/** @type {{ carried_from?: number }} */ r) => r.carried_from === 1).length, 10);
  for (const someone of people) {
    someone.faultless();
    await someone.close();
  }
});

test('the desks and the board are free of faults at both widths', async () => {
  const reviewed = await assignedCase(system.base);
  const disputed = await disputedCase(system.base);
  const pages = [
    ['yangfan', '/review', '法制审核'],
    ['yangfan', '/escalations', '分歧协调'],
    ['panyu', '/supervision', '督察看板'],
    ['liuyang', '/review', '法制审核'],
    ['zhangwei', `/cases/${disputed.id}/acts/disagreement.object`, '对审核意见提出不同意见'],
    ['xujing', `/cases/${reviewed.id}/acts/review.return`, '退回补正材料'],
    ['yangfan', `/cases/${reviewed.id}/acts/counsel.ask`, '请法律顾问论证'],
  ];
  for (const viewport of [WIDE, PHONE]) {
    for (const [login = '', path = '', title = ''] of pages) {
      const { page, faultless, close } = await newPage(browser, system.base, viewport);
      await page.goto(path);
      await signIn(page, login);
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await settled(page);
      await axeCheck(page);
      faultless();
      await close();
    }
  }
});

test('on a phone the material is one touch away, and an answer cites it', async () => {
  const { id } = await assignedCase(system.base);
  const { page, faultless, close } = await newPage(browser, system.base, PHONE);
  await page.goto('/review');
  await signIn(page, 'xujing');
  await openAct(page, id, 'review.opine');
  const facts = page.getByRole('listitem', { name: /主要事实是否清楚/ });
  await facts.getByRole('radio', { name: '是', exact: true }).check();
  await axeCheck(page);
  await page.getByRole('button', { name: '对照案卷材料' }).click();
  const drawer = page.getByRole('dialog', { name: '对照案卷材料' });
  await drawer.getByRole('tab', { name: /证据/ }).click();
  await drawer.getByRole('button', { name: /^列为依据：第 \d+ 条“建设工程施工合同”，用于“主要事实是否清楚”/ }).click();
  await drawer.getByText('已列为依据').waitFor();
  await axeCheck(page);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  await facts.getByText(/建设工程施工合同/).waitFor();
  faultless();
  await close();
});

test('the board’s charts say in tables what they draw, and name no party', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await page.goto('/supervision');
  await signIn(page, 'panyu');
  const periods = page.getByRole('region', { name: '期限：按承办机构', exact: true });
  await periods.getByRole('img', { name: /图示/ }).waitFor();
  await periods.getByText('表', { exact: true }).click();
  const running = await periods.getByRole('row', { name: /建筑市场监管科/ }).getByRole('cell').first().innerText();
  const shown = await page.locator('.total dd').first().innerText();
  assert.equal(running, shown, 'one unit has all the cases here');
  await axeCheck(page);
  assert.doesNotMatch(await page.locator('main').innerText(), /曲靖演示城建/);
  faultless();
  await close();
});
