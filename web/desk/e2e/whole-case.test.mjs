// A whole ordinary case, from the lead to the archive, by the pages alone and each act by whose it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { attach, choose, openAct, openTask, pick, submit, write } from './acting.mjs';
import { personAt } from './api.mjs';
import { openDesk, startBrowser } from './browser.mjs';
import { startSystem } from './system.mjs';

const PROOFS = [
  { kind: '书证', title: '两份商品房买卖合同', proves: '同一房屋先后出售给两人' },
  { kind: '证人证言', title: '买受人证言', proves: '再行销售的事实' },
];

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

/** @param {import('playwright-core').Page} page */
async function servedInPerson(page) {
  await choose(page, '是否向当事人或者有关人员出示执法证件', '是');
  await choose(page, '送达方式', '直接送达');
  await write(page, '受送达人或者收件人', '当事人办公室签收人');
  await submit(page);
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

test('a case goes from the lead to the archive by the pages alone', async () => {
  const keeper = await personAt(system.base, 'zhangwei');
  const officer = await desk('zhangwei');
  const deputy = await desk('maqiang');
  const head = await desk('guojian');
  const publisher = await desk('caoyue');
  const checker = await desk('pengna');
  const archivist = await desk('zengmin');
  const { page } = officer;

  await page.goto('/cases');
  await page.getByRole('link', { name: '登记案件' }).click();
  await page.getByRole('radio', { name: /行政处罚普通程序/ }).check();
  await choose(page, '线索来源', '检查');
  await write(page, '线索内容摘要', '当事人在未解除商品房买卖合同前，将同一商品房再行销售给他人。');
  await pick(page, '权责清单事项（案由）', 'P08');
  await choose(page, '当事人类别', '法人及非法人组织');
  await write(page, '姓名或者名称', '曲靖演示房地产开发有限公司');
  await write(page, '居民身份证号或者统一社会信用代码', '91530302MA6P4E5F2P');
  await write(page, '住址或者住所', '曲靖市麒麟区演示路 1 号');
  await pick(page, '承办人、协办人', '李娜');
  await submit(page);
  await page.getByRole('link', { name: '案件线索登记表' }).waitFor();
  const caseId = /cases\/([^/]+)$/.exec((await page.getByRole('link', { name: '返回案件' }).getAttribute('href')) ?? '')?.[1] ?? '';
  assert.match(caseId, /^[0-9a-f-]{36}$/);

  await openTask(page, 'verification.finish');
  await write(page, '核查情况', '经现场核查，线索属实，有初步证据证明存在违法行为。');
  await choose(page, '是否有初步证据证明存在违法行为', '是');
  await choose(page, '是否属于本机关管辖', '是');
  await choose(page, '建议', '立案');
  await submit(page);

  await openTask(page, 'filing.submit');
  assert.match(await page.getByLabel('简要案情').inputValue(), /再行销售/, 'the form begins with what the lead says');
  await write(page, '立案依据', '《住房和城乡建设行政处罚程序规定》第十五条');
  await write(page, '承办人意见', '建议立案调查');
  await choose(page, '承办人建议', '立案');
  await submit(page);

  await openTask(deputy.page, 'filing.approve');
  await write(deputy.page, '负责人意见', '同意立案');
  await submit(deputy.page);
  await deputy.page.getByText(/立〔2026〕第1号/).first().waitFor();

  for (const { kind, title, proves } of PROOFS) {
    await openAct(page, caseId, 'evidence.add');
    await pick(page, '证据种类（处罚法46）', kind);
    await write(page, '证据名称', title);
    await write(page, '证明的事实', proves);
    await choose(page, '是否向当事人或者有关人员出示执法证件', '是');
    if (kind === '证人证言') await transcript(page);
    await attach(page, '证据文件', `${title}.txt`, `${title}\n${proves}\n`);
    await submit(page);
  }

  await openTask(page, 'investigation.report');
  assert.match(await page.getByLabel('当事人基本情况').inputValue(), /91530302MA6P4E5F2P/);
  await write(page, '案件来源及调查经过', '经检查发现线索，立案后依法调查取证。');
  await write(page, '认定的事实及主要证据', '事实清楚，证据确实、充分。');
  await write(page, '处罚意见及依据', '建议按拟处理意见办理。');
  const proposal = page.getByRole('group', { name: '拟处理意见' });
  await page.locator('#act_discretion_block').fill('按照裁量基准确定。');
  await choose(proposal, '处理结果', '给予处罚');
  await proposal.getByLabel('法律依据').fill('《商品房销售管理办法》第三十九条');
  await pick(page, '处罚种类', '警告');
  await pick(page, '处罚种类', '罚款');
  await proposal.getByLabel('罚款金额').fill('25,000.00');
  await proposal.locator('#act_proposal_discretion').fill('初次违法，按中档处罚');
  await proposal.getByLabel('裁量阶次').fill('一般');
  await proposal.getByLabel('责令改正等要求').fill('责令限期改正');
  await proposal.getByLabel('改正的期限').fill('30');
  await proposal.getByLabel('履行方式和期限').fill('自收到决定书之日起十五日内到指定银行缴纳罚款。');
  await submit(page);

  await openTask(page, 'notice.issue');
  await submit(page);
  await openTask(page, 'notice.serve');
  await servedInPerson(page);

  await keeper.moveClock('2026-07-09T09:00:00+08:00');
  await openTask(head.page, 'decision.make');
  await write(head.page, '负责人决定意见', '同意，按拟处理意见作出决定。');
  await submit(head.page);

  await openTask(page, 'decision.issue');
  await choose(page, '决定书是否加盖本机关印章', '是');
  await submit(page);
  await openTask(page, 'decision.serve');
  await servedInPerson(page);

  await openTask(publisher.page, 'disclosure.prepare');
  await publisher.page.getByRole('textbox', { name: '公示摘要（违法事实、处罚内容）' }).fill('当事人一房二卖，依据《商品房销售管理办法》第三十九条，警告并罚款 25000 元。');
  await submit(publisher.page);
  await openTask(checker.page, 'disclosure.check');
  await choose(checker.page, '是否同意', '是');
  await checker.page.getByRole('textbox', { name: /审核意见/ }).fill('内容准确，不含不宜公开的信息，同意公示。');
  await submit(checker.page);

  await openAct(page, caseId, 'payment.record');
  await write(page, '缴款金额', '25,000');
  await write(page, '罚没票据号', '云财罚字 0001');
  await submit(page);
  await openAct(page, caseId, 'performance.complete');
  await page.getByRole('textbox', { name: /履行情况/ }).fill('罚款已缴清，违法行为已改正。');
  await submit(page);

  await openTask(page, 'closure.submit');
  await choose(page, '结案事由', '执行完毕');
  await write(page, '处理结果', '案件办理完毕。');
  await submit(page);
  await openTask(deputy.page, 'closure.approve');
  await write(deputy.page, '负责人意见', '同意结案');
  await submit(deputy.page);
  await openTask(archivist.page, 'archive.complete');
  await choose(archivist.page, '保管期限', '三十年');
  await write(archivist.page, '卷内页数', '68');
  await submit(archivist.page);

  const closed = await keeper.get(`/cases/${caseId}`);
  assert.equal(closed.tracks.find((/** @type {{ track: string }} */ t) => t.track === 'main').state, 'archived');
  for (const someone of [officer, deputy, head, publisher, checker, archivist]) {
    someone.faultless();
    await someone.close();
  }
});
