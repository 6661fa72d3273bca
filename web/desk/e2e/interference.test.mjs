// What comes between a person and a form: no write to a wrong case, none twice, and nothing typed is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { attach, choose, openAct, pick, submit, write } from './acting.mjs';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, openDesk, PHONE, startBrowser, WIDE } from './browser.mjs';
import { startSystem } from './system.mjs';

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof personAt>>} */
let officer;
/** @type {Awaited<ReturnType<typeof personAt>>} */
let deputy;

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  [officer, deputy] = await Promise.all([personAt(system.base, 'zhangwei'), personAt(system.base, 'maqiang')]);
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

const FINDINGS = '经现场核查，线索属实。';
const VERIFIED = { findings: FINDINGS, preliminary_evidence: true, jurisdiction: true, recommend: 'file' };
const FILING = { facts: '一房二卖', basis: '程序规定第十五条', opinion: '建议立案', file: true };

async function newCase() {
  const { case_id: id } = await officer.openCase({ ...LEAD, power: 'P08', party: { ...LEAD.party, id_code: '91530302MA6P4E5F2P', address: '曲靖市麒麟区演示路 1 号' } });
  return /** @type {string} */ (id);
}

async function caseUnderInvestigation() {
  const id = await newCase();
  await officer.act(id, 'verification.finish', VERIFIED);
  await officer.act(id, 'filing.submit', FILING);
  await deputy.act(id, 'filing.approve', { opinion: '同意' });
  return id;
}

const officersDesk = (viewport = WIDE) => openDesk(browser, system.base, 'zhangwei', viewport);

/** @param {import('playwright-core').Page} page */
async function verify(page, findings = FINDINGS) {
  await write(page, '核查情况', findings);
  await choose(page, '是否有初步证据证明存在违法行为', '是');
  await choose(page, '是否属于本机关管辖', '是');
  await choose(page, '建议', '立案');
}

/**
 * One act filled in twice, in two tabs of one person.
 * @param {(second: import('playwright-core').Page) => Promise<unknown>} [prepare]
 */
async function twoTabs(prepare) {
  const id = await newCase();
  const { page: first, close } = await officersDesk();
  const second = await first.context().newPage();
  await prepare?.(second);
  await openAct(first, id, 'verification.finish');
  await openAct(second, id, 'verification.finish');
  await verify(first);
  await verify(second, '第二个窗口的核查情况');
  return { id, first, second, close };
}

/**
 * @param {string} id
 * @param {string} kind
 */
async function entriesOf(id, kind) {
  const { items } = await officer.get(`/cases/${id}/timeline`);
  return items.filter((/** @type {{ kind: string }} */ e) => e.kind === kind).length;
}

const button = (/** @type {import('playwright-core').Page} */ page) => page.getByRole('button', { name: '提交', exact: true });

test('a double click records once', async () => {
  const id = await newCase();
  const { page, faultless, close } = await officersDesk();
  await openAct(page, id, 'recusal.request');
  await pick(page, '被申请回避的人员', '李娜');
  await choose(page, '申请人', '当事人');
  await write(page, '理由', '与当事人有亲属关系');
  const sent = /** @type {string[]} */ ([]);
  page.on('request', (r) => r.method() === 'POST' && r.url().includes('/acts/') && sent.push(r.url()));
  await button(page).dblclick();
  await page.getByText('“登记回避申请”已记载').waitFor();
  assert.equal(sent.length, 1);
  assert.equal(await entriesOf(id, 'recusal.request'), 1);
  faultless();
  await close();
});

test('Enter in a line sends nothing, and a preview says what is still to be filled in', async () => {
  const id = await newCase();
  await officer.act(id, 'verification.finish', VERIFIED);
  const { page, faultless, close } = await officersDesk();
  await openAct(page, id, 'filing.submit');
  await page.getByRole('button', { name: '预览：接下来由谁办理、至何时' }).click();
  const summary = page.getByRole('alert').filter({ hasText: '有内容需要补充或者改正' });
  await summary.getByRole('button', { name: '立案依据' }).waitFor();
  assert.doesNotMatch(await page.locator('main').innerText(), /缺少字段/);
  await write(page, '立案依据', FILING.basis);
  await write(page, '承办人意见', FILING.opinion);
  await choose(page, '承办人建议', '立案');
  await page.getByRole('button', { name: '预览：接下来由谁办理、至何时' }).click();
  await page.getByText('没有记载').waitFor();
  await write(page, '承办人意见', '建议立案调查');
  await page.getByText('没有记载').waitFor({ state: 'detached' });
  assert.equal(await entriesOf(id, 'filing.submit'), 0);

  await page.goto('/cases/new');
  await page.getByRole('radio', { name: /行政处罚普通程序/ }).check();
  const line = page.getByLabel('姓名或者名称', { exact: true });
  await line.fill('曲靖演示置业有限公司');
  await line.press('Enter');
  await page.waitForTimeout(300);
  assert.equal(await summary.count(), 0, 'nothing was judged, because nothing was sent');
  faultless();
  await close();
});

test('an answer that is lost on the way is asked for again under the same key', async () => {
  const id = await newCase();
  const { page, faultless, close } = await officersDesk();
  await openAct(page, id, 'verification.finish');
  await verify(page);
  const keys = /** @type {(string | undefined)[]} */ ([]);
  await page.route('**/acts/verification.finish', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await button(page).click();
  await page.getByText('没有得到答复').waitFor();
  assert.equal(await page.getByLabel('核查情况').inputValue(), FINDINGS);
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByText('“完成核查”已记载').waitFor();
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
  assert.equal(await entriesOf(id, 'verification.finish'), 1);
  faultless();
  await close();
});

test('with no network everything stays, over a reload too, and is sent later', async () => {
  const id = await newCase();
  const { page, close } = await officersDesk();
  await openAct(page, id, 'verification.finish');
  await verify(page);
  await page.context().setOffline(true);
  await button(page).click();
  await page.getByText('没有得到答复').waitFor();
  await page.context().setOffline(false);
  page.on('dialog', (d) => void d.accept());
  await page.reload();
  await page.getByText(/已恢复.*保存的草稿/).waitFor();
  await page.getByText(/上次提交没有得到答复/).waitFor();
  assert.equal(await page.getByLabel('核查情况').inputValue(), FINDINGS);
  await submit(page);
  assert.equal(await entriesOf(id, 'verification.finish'), 1);
  await close();
});

test('a service that is busy is asked again under the same key', async () => {
  const id = await newCase();
  const { page, close } = await officersDesk();
  await openAct(page, id, 'verification.finish');
  await verify(page);
  const keys = new Set();
  await page.route('**/acts/verification.finish', (route) => {
    keys.add(route.request().headers()['idempotency-key']);
    return route.fulfill({
      status: 503,
      headers: { 'Retry-After': '5' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'urn:x', title: '暂时无法办理', status: 503, code: 'unavailable', detail: '系统繁忙' }),
    });
  }, { times: 1 });
  await button(page).click();
  await page.getByText('请在 5 秒后重试').waitFor();
  page.on('request', (r) => r.url().endsWith('/acts/verification.finish') && keys.add(r.headers()['idempotency-key']));
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByText('“完成核查”已记载').waitFor();
  assert.equal(keys.size, 1);
  await close();
});

test('the back button asks, and a draft waits where it was left', async () => {
  const id = await newCase();
  const { page, faultless, close } = await officersDesk();
  await page.goto('/cases');
  await page.getByRole('heading', { name: '案件', level: 1 }).waitFor();
  await openAct(page, id, 'verification.finish');
  await page.getByRole('link', { name: '待办' }).first().waitFor();
  await write(page, '核查情况', '写到一半');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案件' }).click();
  const dialog = page.getByRole('dialog', { name: '离开这张表？' });
  await dialog.getByRole('button', { name: '留在本页' }).click();
  await dialog.waitFor({ state: 'hidden' });
  assert.match(page.url(), /verification.finish$/);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案件' }).click();
  await dialog.getByRole('button', { name: '保留草稿并离开' }).click();
  await page.getByRole('heading', { name: '案件', level: 1 }).waitFor();
  await page.goBack();
  await page.getByText(/已恢复.*保存的草稿/).waitFor();
  assert.equal(await page.getByLabel('核查情况').inputValue(), '写到一半');
  await page.goForward();
  await page.getByRole('dialog', { name: '离开这张表？' }).getByRole('button', { name: '放弃填写的内容' }).click();
  await page.getByRole('heading', { name: '案件', level: 1 }).waitFor();
  await page.goBack();
  await button(page).waitFor();
  assert.equal(await page.getByLabel('核查情况').inputValue(), '');
  faultless();
  await close();
});

test('of two tabs on one act the second hears of it, and keeps what was typed', async () => {
  const { id, first, second, close } = await twoTabs();
  await submit(first);
  await second.getByRole('alert').filter({ hasText: '现在还不能办理“完成核查”' }).waitFor();
  assert.equal(await button(second).isDisabled(), true);
  assert.equal(await second.getByLabel('核查情况').inputValue(), '第二个窗口的核查情况');
  assert.equal(await entriesOf(id, 'verification.finish'), 1);
  await close();
});

test('of two tabs the second is refused where it heard nothing, and keeps what was typed', async () => {
  const { id, first, second, close } = await twoTabs((page) => page.route('**/api/v1/events', (route) => route.abort()));
  await submit(first);
  await button(second).click();
  await second.getByRole('alert').filter({ hasText: /当前环节不能办理|内容已有变化/ }).waitFor();
  assert.equal(await second.getByLabel('核查情况').inputValue(), '第二个窗口的核查情况');
  assert.equal(await entriesOf(id, 'verification.finish'), 1);
  await close();
});

test('who changed what meanwhile is said before anything rests on it', async () => {
  const id = await caseUnderInvestigation();
  const { page, faultless, close } = await officersDesk();
  await openAct(page, id, 'investigation.report');
  await page.locator('#act_course_block').fill('立案后依法调查取证。');
  await page.locator('#act_facts_block').fill('事实清楚。');
  await page.locator('#act_opinion_block').fill('建议给予处罚。');
  await page.locator('#act_discretion_block').fill('按照法定幅度。');
  const proposal = page.getByRole('group', { name: '拟处理意见' });
  await choose(proposal, '处理结果', '给予处罚');
  await proposal.getByLabel('法律依据').fill('《商品房销售管理办法》第三十九条');
  await pick(page, '处罚种类', '警告');
  await pick(page, '处罚种类', '罚款');
  await proposal.getByLabel('罚款金额').fill('25000');
  await page.locator('#act_proposal_discretion').fill('初次违法');
  await proposal.getByLabel('履行方式和期限').fill('十五日内缴纳。');
  const { sha256 } = await officer.upload(id, 'e1.txt', 'evidence');
  const other = await personAt(system.base, 'lina');
  await other.act(id, 'evidence.add', {
    kind: 'documentary', title: '合同', proves: '事实', officers: ['zhangwei', 'lina'], certificates_shown: true, files: [{ sha256, name: 'e1.txt' }],
  });
  await button(page).click();
  await page.getByText(/李娜 已办理“登记证据”/).waitFor();
  await page.getByRole('button', { name: '已了解变化，保留填写的内容' }).click();
  assert.equal(await page.locator('#act_proposal_fine').inputValue(), '25000');
  await pick(page, '所依据证据', '合同');
  await submit(page);
  faultless();
  await close();
});

test('an answer for one case never reaches the form of another', async () => {
  const [first, second] = [await newCase(), await newCase()];
  const { page, faultless, close } = await officersDesk();
  await page.goto('/');
  await page.locator(`a[href="/cases/${first}/acts/verification.finish"]`).click();
  await button(page).waitFor();
  await verify(page, '第一件');
  /** @type {() => void} */
  let release = () => undefined;
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route(`**/cases/${first}/acts/verification.finish`, async (route) => {
    const response = await route.fetch();
    await held;
    await route.fulfill({ response });
  });
  await button(page).click();
  await page.goBack();
  await page.getByRole('dialog', { name: '正在提交' }).getByRole('button', { name: '离开' }).click();
  await page.locator(`a[href="/cases/${second}/acts/verification.finish"]`).click();
  await button(page).waitFor();
  assert.equal(await page.getByLabel('核查情况').inputValue(), '');
  await write(page, '核查情况', '第二件');
  const late = page.waitForResponse((r) => r.url().endsWith(`/cases/${first}/acts/verification.finish`));
  release();
  await (await late).finished();
  await page.waitForTimeout(500); // for whatever the page would make of it
  assert.equal(await page.getByText('已记载').count(), 0);
  assert.equal(await page.getByLabel('核查情况').inputValue(), '第二件');
  assert.equal(await entriesOf(first, 'verification.finish'), 1);
  assert.equal(await entriesOf(second, 'verification.finish'), 0);
  faultless();
  await close();
});

test('a refused field says so where it stands, and the summary leads there', async () => {
  const { page, faultless, close } = await officersDesk();
  await page.goto('/cases/new?procedure=ordinary-penalty');
  await button(page).click();
  await page.getByText('有内容需要补充或者改正').waitFor();
  await choose(page, '线索来源', '检查');
  await write(page, '线索内容摘要', '一房二卖');
  await pick(page, '权责清单事项（案由）', 'P08');
  await choose(page, '当事人类别', '法人及非法人组织');
  await write(page, '姓名或者名称', '曲靖演示房地产开发有限公司');
  await write(page, '居民身份证号或者统一社会信用代码', '91530302MA6P4E5F2X');
  await pick(page, '承办人、协办人', '李娜');
  await button(page).click();
  await page.locator('#act_party_id_code_help, .ant-form-item-explain-error').filter({ hasText: '统一社会信用代码' }).first().waitFor();
  await page.getByRole('button', { name: '当事人 › 居民身份证号或者统一社会信用代码' }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'act_party_id_code');
  await write(page, '居民身份证号或者统一社会信用代码', '91530302MA6P4E5F2P');
  await submit(page);
  faultless();
  await close();
});

test('a fault is gone from its field and from the summary once its field is changed', async () => {
  const { page, faultless, close } = await officersDesk();
  await page.goto('/cases/new?procedure=ordinary-penalty');
  await button(page).click();
  const summary = page.getByRole('alert').filter({ hasText: '有内容需要补充或者改正' });
  const fault = (/** @type {string} */ text) => page.locator('.ant-form-item-explain-error').filter({ hasText: text });
  const named = (/** @type {string} */ name) => summary.getByRole('button', { name, exact: true });
  const gone = async (/** @type {string} */ name, /** @type {string} */ text) => {
    await fault(text).waitFor({ state: 'hidden' });
    await named(name).waitFor({ state: 'hidden' });
  };
  for (const text of ['请选择“线索来源”', '请填写“权责清单事项（案由）”']) await fault(text).waitFor();
  await choose(page, '线索来源', '检查');
  await gone('线索来源', '请选择“线索来源”');
  await pick(page, '权责清单事项（案由）', 'P01');
  await gone('权责清单事项（案由）', '请填写“权责清单事项（案由）”');
  await write(page, '线索内容摘要', '未取得施工许可证');
  await gone('线索内容摘要', '请填写“线索内容摘要”');
  await named('当事人 › 姓名或者名称').waitFor();

  await openAct(page, await caseUnderInvestigation(), 'evidence.add');
  const officers = page.getByLabel('在场执法人员', { exact: true });
  await officers.press('Backspace');
  await button(page).click();
  await fault('不少于 2 项').waitFor();
  await pick(page, '在场执法人员', '李娜');
  await gone('在场执法人员', '不少于 2 项');
  faultless();
  await close();
});

test('an upload that breaks off is taken up again, and nothing is sent before', async () => {
  const id = await caseUnderInvestigation();
  const { page, faultless, close } = await officersDesk();
  await openAct(page, id, 'evidence.add');
  await page.route('**/files?name=*', (route) => route.abort('connectionreset'), { times: 1 });
  await page.getByLabel('选择文件：证据文件').setInputFiles({ name: '合同.txt', mimeType: 'text/plain', buffer: Buffer.from('合同') });
  await page.getByText('没有传完').first().waitFor();
  assert.ok(await button(page).isDisabled());
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByText(/SHA-256 [0-9a-f]{64}/).waitFor();
  await attach(page, '证据文件', '照片.txt', '照片');
  await page.getByText('照片.txt').waitFor();
  assert.ok(await button(page).isEnabled());
  faultless();
  await close();
});

test('what was begun on one machine is gone on with on another', async () => {
  const id = await newCase();
  const here = await officersDesk();
  await openAct(here.page, id, 'verification.finish');
  await write(here.page, '核查情况', '在办公室写到一半');
  await here.page.getByText(/^草稿已保存$/).waitFor();
  const there = await officersDesk();
  await there.page.getByRole('button', { name: /未提交的表单 \d+ 份/ }).click();
  await there.page.getByRole('listitem').filter({ hasText: '完成核查' }).first().waitFor();
  await openAct(there.page, id, 'verification.finish');
  await there.page.getByText(/已恢复.*保存的草稿/).waitFor();
  assert.equal(await there.page.getByLabel('核查情况').inputValue(), '在办公室写到一半');
  await verify(there.page, '在现场写完');
  await there.page.getByText(/^草稿已保存$/).waitFor();
  await write(here.page, '核查情况', '办公室又写了一句');
  await here.page.getByText(/只在本窗口：您在另一窗口也填写了这一事项/).waitFor();
  await submit(there.page);
  assert.equal(await here.page.getByLabel('核查情况').inputValue(), '办公室又写了一句');
  for (const desk of [here, there]) {
    desk.faultless();
    await desk.close();
  }
});

for (const viewport of [WIDE, PHONE]) {
  test(`forms are free of faults at ${viewport.width} px`, async () => {
    const id = await caseUnderInvestigation();
    const { page, faultless, close } = await officersDesk(viewport);
    for (const act of ['evidence.add', 'investigation.report', 'seizure.urgent']) {
      await openAct(page, id, act);
      await axeCheck(page);
    }
    for (const procedure of ['ordinary-penalty', 'summary-penalty', 'inspection', 'registration']) {
      await page.goto(`/cases/new?procedure=${procedure}`);
      await button(page).waitFor();
      await axeCheck(page);
    }
    faultless();
    await close();
  });
}
