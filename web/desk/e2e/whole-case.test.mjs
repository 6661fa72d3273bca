// Whole cases, from the lead to the archive, by the pages alone and each act by whose it is: an ordinary one, and one
// whose review finds a problem, with the disagreement about it up to the head and the amended version's second review.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choose, openAct, openTask, pick, submit, write } from './acting.mjs';
import { personAt } from './api.mjs';
import { axeCheck, openDesk, PHONE, startBrowser, WIDE } from './browser.mjs';
import { conclude, file, notify, prove, register, report } from './course.mjs';
import { answerOver } from './reviewing.mjs';
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

// What the buyer was asked: testimony stands on a transcript, page by page signed.
/** @param {import('playwright-core').Page} page */
async function transcript(page) {
  await page.getByRole('button', { name: '填写询问笔录', exact: true }).click();
  const part = page.getByRole('group', { name: '询问笔录', exact: true });
  await part.getByRole('button', { name: '添加一项被询问人' }).click();
  await write(part, '姓名', '孔某某');
  await choose(part, '身份', '证人');
  await write(part, '身份证件号码', '440524188001010014');
  await choose(part, '是否核对被询问人的身份', '是');
  await choose(part, '是否告知被询问人申请回避的权利和如实回答的义务', '是');
  await write(part, '开始时间', '2026-07-01T08:10');
  await write(part, '结束时间', '2026-07-01T08:50');
  await write(part, '询问和回答', '问：房屋何时购买？答：二〇二六年三月。');
  await choose(part, '笔录是否经被询问人核对、修改差错、补充遗漏', '是');
  await write(part, '笔录页数', '2');
  await write(part, '被询问人签名或者盖章的页数', '2');
  await choose(part, '询问人是否签名', '是');
}

/**
 * All that a case shows after all that can happen to it, at both widths.
 * @param {Page} page
 * @param {string} caseId
 */
async function everyPartIsFaultless(page, caseId) {
  await page.goto(`/cases/${caseId}`);
  const parts = page.getByRole('navigation', { name: '案件内容' }).getByRole('link');
  await parts.first().waitFor();
  const paths = await parts.evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
  for (const part of ['proposals', 'review', 'disagreement', 'accountability']) assert.ok(paths.includes(`/cases/${caseId}/${part}`), part);
  for (const viewport of [PHONE, WIDE]) {
    await page.setViewportSize(viewport);
    for (const path of paths) {
      await page.goto(path);
      await axeCheck(page);
    }
  }
}

test('a case goes from the lead to the archive by the pages alone', async () => {
  const keeper = await personAt(system.base, 'zhangwei');
  const people = await Promise.all(['zhangwei', 'maqiang', 'guojian', 'caoyue', 'pengna', 'zengmin'].map(desk));
  const [officer, deputy, head, publisher, checker, archivist] = people.map((p) => p.page);
  if (!officer || !deputy || !head || !publisher || !checker || !archivist) throw new Error('a page is missing');

  const caseId = await register(officer, {
    power: 'P08', summary: '当事人在未解除商品房买卖合同前，将同一商品房再行销售给他人。', partner: '李娜',
    party: ['曲靖演示房地产开发有限公司', '91530302MA6P4E5F2P', '曲靖市麒麟区演示路 1 号'],
  });
  await file(officer, deputy, /再行销售/);
  await prove(officer, caseId, { kind: '书证', title: '两份商品房买卖合同', proves: '同一房屋先后出售给两人' });
  await prove(officer, caseId, { kind: '证人证言', title: '买受人证言', proves: '再行销售的事实', more: transcript });
  await report(officer, {
    party: /91530302MA6P4E5F2P/, basis: '《商品房销售管理办法》第三十九条', fine: '25,000.00', tier: '一般', discretion: '初次违法，按中档处罚',
    more: () => pick(officer, '处罚种类', '警告'),
  });
  await notify(officer);

  await keeper.moveClock('2026-07-09T09:00:00+08:00');
  await openTask(head, 'decision.make');
  await write(head, '负责人决定意见', '同意，按拟处理意见作出决定。');
  await submit(head);
  await conclude({ officer, deputy, publisher, checker, archivist }, caseId, {
    disclosed: '当事人一房二卖，依据《商品房销售管理办法》第三十九条，警告并罚款 25000 元。', fine: '25,000',
  });

  const closed = await keeper.get(`/cases/${caseId}`);
  assert.equal(closed.tracks.find((/** @type {{ track: string }} */ t) => t.track === 'main').state, 'archived');
  for (const someone of people) {
    someone.faultless();
    await someone.close();
  }
});

test('a review finds a problem, the disagreement goes up to the head and comes back as another version, which is decided, performed and archived', async () => {
  const people = await Promise.all(
    ['liuyang', 'yangfan', 'xujing', 'zhangwei', 'maqiang', 'guojian', 'luowen', 'caoyue', 'pengna', 'zengmin'].map(desk),
  );
  const [unitHead, reviewHead, reviewer, officer, deputy, head, counsel, publisher, checker, archivist] = people.map((p) => p.page);
  if (!unitHead || !reviewHead || !reviewer || !officer || !deputy || !head || !counsel) throw new Error('a page is missing');
  if (!publisher || !checker || !archivist) throw new Error('a page is missing');

  const id = await register(officer, {
    power: 'P01', summary: '检查发现当事人在未取得施工许可证的情况下擅自开工建设，工程合同价款 2000 万元。', partner: '李娜',
    party: ['曲靖演示城建有限公司', '91530302MA6K1A2B37', '曲靖市麒麟区演示路 1 号'],
  });
  await file(officer, deputy, /擅自开工/);
  await prove(officer, id, { kind: '书证', title: '建设工程施工合同', proves: '工程合同价款' });
  await prove(officer, id, { kind: '书证', title: '建筑面积测绘报告', proves: '建筑面积' });
  await report(officer, {
    party: /91530302MA6K1A2B37/, basis: '《建设工程质量管理条例》第五十七条', fine: '260,000', tier: '较轻', discretion: '按裁量基准处罚',
    more: async (proposal) => {
      await proposal.getByLabel('按比例罚款的基数').fill('20,000,000');
      await proposal.getByLabel('当事人在该违法行为中的身份').fill('建设单位');
      await proposal.getByRole('button', { name: '添加一项裁量基准所依据的计量事实' }).click();
      await choose(proposal, '计量事实', '建筑面积（平方米）');
      await proposal.getByLabel('数值').fill('18600');
    },
  });
  await notify(officer);
  await answerOver(system.base, id);

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
  // The heads of both units are there from the start.
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
  await head.getByRole('button', { name: '列出全部局领导（3 人）' }).click();
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
  await notify(officer);
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
  await head.getByRole('button', { name: '列出全部局领导（3 人）' }).click();
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
  await conclude({ officer, deputy, publisher, checker, archivist }, id, {
    disclosed: '当事人未取得施工许可证擅自施工，依据《建设工程质量管理条例》第五十七条，罚款 240000 元。', fine: '240,000',
  });
  const closed = await officerApi.get(`/cases/${id}`);
  assert.equal(closed.tracks.find((/** @type {{ track: string }} */ t) => t.track === 'main').state, 'archived');
  for (const page of [officer, head]) await everyPartIsFaultless(page, id);
  for (const someone of people) {
    someone.faultless();
    await someone.close();
  }
});
