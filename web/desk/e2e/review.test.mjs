// The desks of those who review and settle, and the board that shows all of it: at both widths. How a review, a
// disagreement and its end are played by the pages is in whole-case.test.mjs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAct } from './acting.mjs';
import { axeCheck, newPage, PHONE, settled, signIn, startBrowser, WIDE } from './browser.mjs';
import { assignedCase, disputedCase } from './reviewing.mjs';
import { startSystem } from './system.mjs';

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

test('a disagreement with nothing left to disagree about leads to amending instead', async () => {
  const { id } = await disputedCase(system.base);
  const { page, faultless, close } = await newPage(browser, system.base);
  await page.goto('/');
  await signIn(page, 'zhangwei');
  await openAct(page, id, 'disagreement.object');
  await page.getByText(/^全部接受的，请直接/).getByRole('link').click();
  await page.waitForURL(/acts\/proposal\.amend$/);
  faultless();
  await close();
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
