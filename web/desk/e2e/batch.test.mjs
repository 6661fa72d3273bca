// One gesture with several tasks of the inbox, and what it would bring about.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pick, write } from './acting.mjs';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, openDesk, PHONE, startBrowser, WIDE } from './browser.mjs';
import { startSystem } from './system.mjs';

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {string[]} */
const ids = [];

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  const officer = await personAt(system.base, 'zhangwei');
  for (const name of ['甲公司', '乙公司', '丙公司']) {
    const id = (await officer.openCase({ ...LEAD, party: { kind: 'organisation', name } })).case_id;
    await officer.act(id, 'verification.finish', { findings: '线索属实', preliminary_evidence: true, jurisdiction: true, recommend: 'file' });
    await officer.act(id, 'filing.submit', { facts: '擅自施工', basis: '程序规定第十五条', opinion: '建议立案', file: true });
    ids.push(id);
  }
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

/**
 * @param {import('playwright-core').Page} page
 * @param {string} party
 */
const box = (page, party) => page.getByRole('checkbox', { name: `选择：审批立案，${party}` });

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
const shot = (page, name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });

test('what is refused stays selected with its reason, and the rest is done', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'maqiang');
  for (const party of ['甲公司', '乙公司', '丙公司']) await box(page, party).check();
  await page.getByText('已选择 3 项').waitFor();
  await axeCheck(page);
  await page.getByRole('button', { name: '转办' }).waitFor();
  await page.getByRole('button', { name: '签收待办' }).click();
  const dialog = page.getByRole('dialog', { name: '签收待办：3 项' });
  await dialog.getByRole('button', { name: '预览：接下来由谁办理、至何时' }).click();
  await dialog.getByText('没有记载').waitFor();
  await axeCheck(page);
  await shot(page, 'batch-dialog-1440');
  // Somebody is faster with one of them while the dialog stands.
  const other = await personAt(system.base, 'tangli');
  const since = (await other.get('/tasks')).items.find((/** @type {any} */ t) => t.case_id === ids[1]).version;
  await other.act(ids[1] ?? '', 'task.claim', { task: 'filing.approve', since });
  await dialog.getByRole('button', { name: '对 3 项办理' }).click();
  const results = page.getByRole('alert').filter({ hasText: '有 1 项没有办理' });
  await results.getByText(/唐丽/).first().waitFor();
  await results.getByText('“签收待办”已办理 2 项').waitFor();
  await results.getByRole('link', { name: /乙公司/ }).waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('已签收（马强）').first().waitFor();
  await axeCheck(page);
  await shot(page, 'batch-results-1440');
  assert.equal(await page.getByText('已签收（马强）').count(), 2);
  faultless();
  await close();
});

test('only what all of the selected allow is offered, and one form holds for all', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'maqiang', PHONE);
  await page.getByRole('button', { name: '全部选择' }).click();
  await page.getByText('已选择 2 项').waitFor();
  assert.equal(await page.getByRole('button', { name: '签收待办' }).count(), 0, 'they are claimed already');
  await axeCheck(page);
  await shot(page, 'batch-390');
  await page.getByRole('button', { name: '转办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '对 2 项办理' }).waitFor();
  await axeCheck(page);
  await shot(page, 'batch-dialog-390');
  await dialog.getByRole('button', { name: '对 2 项办理' }).click();
  await dialog.getByText(/请/).first().waitFor();
  await pick(page, '接收人', '郭建');
  await write(dialog, '理由', '分管调整');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: '放弃填写的内容？' }).getByRole('button', { name: '继续填写' }).click();
  await dialog.getByRole('button', { name: '对 2 项办理' }).click();
  await page.getByText('没有待办').waitFor();
  await page.getByRole('status').filter({ hasText: '“转办”已办理 2 项' }).waitFor();
  faultless();
  await close();
});

test('before an act is sent, its form tells who gets the case next', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'guojian', WIDE);
  await page.getByRole('article').getByRole('link', { name: '审批立案' }).first().click();
  await write(page, '负责人意见', '同意立案');
  await page.getByRole('button', { name: '预览：接下来由谁办理、至何时' }).click();
  await page.getByText('没有记载').waitFor();
  await page.locator('.preview').getByText(/张伟|李娜/).first().waitFor();
  await axeCheck(page);
  await shot(page, 'preview-1440');
  faultless();
  await close();
});
