// The case on one screen: every part at both widths, and the dates that open their derivation.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, newPage, PHONE, signIn, startBrowser, WIDE } from './browser.mjs';
import { startSystem } from './system.mjs';

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;
let id = '';

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  const officer = await personAt(system.base, 'zhangwei');
  const opened = await officer.openCase(LEAD);
  id = opened.case_id;
  await officer.act(id, 'verification.finish', { findings: '现场已开工', preliminary_evidence: true, jurisdiction: true, recommend: 'file' });
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

for (const viewport of [WIDE, PHONE]) {
  test(`every part of a case is free of faults at ${viewport.width} px`, async () => {
    const { page, faultless, close } = await newPage(browser, system.base, viewport);
    await page.goto(`/cases/${id}`);
    await signIn(page, 'zhangwei');
    const parts = page.getByRole('navigation', { name: '案件内容' }).getByRole('link');
    await parts.first().waitFor();
    const addresses = await parts.evaluateAll((links) => links.map((l) => l.getAttribute('href') ?? ''));
    assert.ok(addresses.length >= 5, 'a new case has its facts, timeline, evidence, papers and chart');
    for (const to of addresses) {
      await page.goto(to);
      await parts.first().waitFor();
      await axeCheck(page);
    }
    faultless();
    await close();
  });
}

test('the page says what may be done, what is due and why', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await page.goto(`/cases/${id}`);
  await signIn(page, 'zhangwei');
  await page.getByRole('link', { name: '提交立案审批', exact: true }).waitFor();
  const clocks = page.getByRole('region', { name: '正在计算的期限' });
  await clocks.getByRole('button').first().click();
  const drawer = page.getByRole('dialog', { name: '期限推算' });
  await drawer.getByText('逐步推算').waitFor();
  await axeCheck(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '全过程' }).click();
  await page.getByText('完成核查').first().waitFor();
  await page.getByRole('button', { name: '录入内容' }).nth(1).click();
  await page.getByText('现场已开工').waitFor();
  await page.getByRole('link', { name: '线索核查报告' }).click();
  const paper = page.frameLocator('iframe');
  await paper.getByText('线索核查报告').first().waitFor();
  faultless();
  await close();
});

test('the case is shown as it stood on a day, and after an entry', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await page.goto(`/cases/${id}/timeline`);
  await signIn(page, 'zhangwei');
  await page.getByRole('link', { name: '回看第 1 条记录时的案件' }).click();
  await page.getByText(/时的案件，截至第 1 条记录，只供查阅/).waitFor();
  await page.getByText('此后又有 1 条记录').waitFor();
  assert.equal(await page.getByText('现场已开工').count(), 0, 'what was found later is not known yet');
  assert.equal(await page.getByRole('region', { name: '现在可以办理' }).count(), 0);
  await axeCheck(page);
  await page.getByRole('link', { name: '流程图' }).click();
  await page.getByText(/截至第 1 条记录/).waitFor();
  await page.getByLabel('回看某日').fill('2026-07-01');
  await page.getByText(/截至第 2 条记录/).waitFor();
  await page.getByLabel('回看某日').fill('2026-06-01');
  await page.getByText('请选择该日或者以后的日期').first().waitFor();
  await page.getByRole('button', { name: '回到现在' }).click();
  await page.getByRole('region', { name: '现在可以办理' }).waitFor();
  faultless();
  await close();
});

test('who supervises is offered nothing that would only be refused', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  /** @type {string[]} */
  const refused = [];
  page.on('response', (r) => r.status() === 403 && refused.push(r.url()));
  await page.goto(`/cases/${id}`);
  await signIn(page, 'panyu');
  const parts = page.getByRole('navigation', { name: '案件内容' }).getByRole('link');
  await parts.first().waitFor();
  for (const to of await parts.evaluateAll((links) => links.map((l) => l.getAttribute('href') ?? ''))) {
    await page.goto(to);
    await parts.first().waitFor();
    await axeCheck(page);
  }
  assert.deepEqual(refused, []);
  faultless();
  await close();
});
