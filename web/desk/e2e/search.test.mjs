// Looking for cases by words, from any page and by keyboard alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, openDesk, PHONE, settled, startBrowser, WIDE } from './browser.mjs';
import { startSystem } from './system.mjs';

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  const officer = await personAt(system.base, 'zhangwei');
  const party = { kind: 'organisation', name: '𠮷野（曲靖）置业' };
  await officer.openCase({ ...LEAD, summary: '群众反映𠮷野（曲靖）置业在Ａ座１号楼擅自开工，未见100%图纸审查', informant: '举报人甲', party });
  await officer.openCase({ ...LEAD, power: 'P02', summary: '违法发包', party: { kind: 'organisation', name: '另一公司' } });
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

/** @param {import('playwright-core').Page} page */
const marks = (page) => page.locator('mark').allInnerTexts();

test('the key "/" leads to the box from any page, Enter looks, and the words stand in the address', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'zhangwei');
  await page.goto('/cases');
  await settled(page);
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), '查找案件');
  await page.keyboard.type('a座1号 曲靖 100%');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=/);
  assert.equal(new URL(page.url()).searchParams.get('q'), 'a座1号 曲靖 100%');
  await page.getByText('查到 1 件').waitFor();
  assert.deepEqual([...new Set(await marks(page))].sort(), ['100%', 'Ａ座１号', '曲靖'].sort());
  await axeCheck(page);
  // A slash that is typed is a slash.
  await page.getByLabel('查找案件').press('/');
  assert.match(await page.getByLabel('查找案件').inputValue(), /\//);
  await page.getByLabel('查找案件').fill('没有 这样的');
  await page.keyboard.press('Enter');
  await page.getByText('没有同时含有“没有”、“这样的”的').waitFor();
  await axeCheck(page);
  await page.goBack();
  await page.getByText('查到 1 件').waitFor();
  assert.equal(await page.getByLabel('查找案件').inputValue(), 'a座1号 曲靖 100%');
  await page.getByRole('link', { name: '建设单位未取得施工许可证擅自施工' }).click();
  await page.waitForURL(/\/cases\//);
  faultless();
  await close();
});

test('whoever does not see the party does not find by it, and nobody by an informant', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'panyu');
  for (const [words, count] of /** @type {[string, number][]} */ ([['𠮷野', 0], ['曲靖', 0], ['举报人甲', 0], ['擅自开工', 1]])) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`);
    await page.getByText(count === 0 ? '没有同时含有' : '查到 1 件').waitFor();
    assert.equal(await page.locator('main').getByText('𠮷野').count(), words === '𠮷野' ? 1 : 0, 'but for the words themselves');
  }
  await page.getByText('群众反映某单位在').waitFor();
  faultless();
  await close();
});

for (const viewport of [WIDE, PHONE]) {
  test(`the page of hits at ${viewport.width} px`, async () => {
    const { page, faultless, close } = await openDesk(browser, system.base, 'zhangwei', viewport);
    await page.goto('/search');
    await axeCheck(page);
    if (viewport === PHONE) {
      await page.goto('/cases');
      await settled(page);
      await page.getByRole('link', { name: '查找案件' }).click();
      await page.locator('main').getByLabel('查找案件').fill('曲靖');
      await page.keyboard.press('Enter');
    } else {
      await page.goto('/search?q=%E6%9B%B2%E9%9D%96');
    }
    await page.getByText('查到 1 件').waitFor();
    await axeCheck(page);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/search-${viewport.width}.png` });
    faultless();
    await close();
  });
}
