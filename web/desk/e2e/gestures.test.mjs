// What people do with tasks, by the pages: sign for one, hand it on, ask for a note and give it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTask, pick, submit, write } from './acting.mjs';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, openDesk, startBrowser } from './browser.mjs';
import { startSystem } from './system.mjs';

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;
let id = '';

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  const officer = await personAt(system.base, 'zhangwei');
  id = (await officer.openCase({ ...LEAD, power: 'P08' })).case_id;
  await officer.act(id, 'verification.finish', { findings: '线索属实', preliminary_evidence: true, jurisdiction: true, recommend: 'file' });
  await officer.act(id, 'filing.submit', { facts: '一房二卖', basis: '程序规定第十五条', opinion: '建议立案', file: true });
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

const desk = (/** @type {string} */ login) => openDesk(browser, system.base, login);

/**
 * @param {import('playwright-core').Page} page
 * @param {string} gesture
 */
async function open(page, gesture) {
  await page.goto(`/cases/${id}`);
  await page.getByRole('link', { name: new RegExp(`^${gesture}：`) }).first().click();
  await page.getByRole('button', { name: '提交', exact: true }).waitFor();
}

test('a task is signed for, handed on and prepared by another, and whose hands it is in is seen', async () => {
  const deputy = await desk('maqiang');
  await open(deputy.page, '签收待办');
  await axeCheck(deputy.page);
  await submit(deputy.page);
  await deputy.page.goto(`/cases/${id}`);
  await deputy.page.getByText('已签收（马强）').first().waitFor();

  await open(deputy.page, '委派');
  await pick(deputy.page, '受委派人', '唐丽');
  await write(deputy.page, '请其准备什么', '请核对管辖依据');
  await submit(deputy.page);

  const helper = await desk('tangli');
  await openTask(helper.page, 'task.report');
  await helper.page.getByText(/马强请您准备意见：请核对管辖依据/).waitFor();
  await axeCheck(helper.page);
  await write(helper.page, '准备的意见', '属于本机关管辖。');
  await submit(helper.page);

  await deputy.page.goto('/');
  await openTask(deputy.page, 'filing.approve');
  await deputy.page.getByText(/唐丽（.+）：属于本机关管辖。/).waitFor();
  await axeCheck(deputy.page);
  await write(deputy.page, '负责人意见', '同意立案');
  await submit(deputy.page);
  await deputy.page.goto(`/cases/${id}`);
  await deputy.page.getByRole('button', { name: '已办事项的流转（1）' }).click();
  await deputy.page.getByText('马强委派唐丽准备意见：请核对管辖依据').waitFor();
  await axeCheck(deputy.page);
  for (const someone of [deputy, helper]) {
    someone.faultless();
    await someone.close();
  }
});

test('a form of a task that has moved on is refused, and nothing is done unseen', async () => {
  const officer = await personAt(system.base, 'zhangwei');
  const other = (await officer.openCase({ ...LEAD, power: 'P02' })).case_id;
  await officer.act(other, 'verification.finish', { findings: '线索属实', preliminary_evidence: true, jurisdiction: true, recommend: 'file' });
  await officer.act(other, 'filing.submit', { facts: '违法发包', basis: '程序规定第十五条', opinion: '建议立案', file: true });
  id = other;
  const deputy = await desk('maqiang');
  await open(deputy.page, '签收待办');
  const elsewhere = await personAt(system.base, 'maqiang');
  await elsewhere.act(other, 'filing.approve', { opinion: '同意' });
  await deputy.page.getByRole('alert').filter({ hasText: '案件在您填写期间有了新的记录' }).waitFor();
  await deputy.page.getByText('现在还不能办理“签收待办”').waitFor();
  assert.ok(await deputy.page.getByRole('button', { name: '提交', exact: true }).isDisabled());
  deputy.faultless();
  await deputy.close();
});
