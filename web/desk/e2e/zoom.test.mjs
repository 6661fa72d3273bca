// Text twice as large on a wide screen: half as many pixels of the page's own.
import { after, before, test } from 'node:test';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, signIn, startBrowser } from './browser.mjs';
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

test('at 200 % nothing is wider than the window, and axe finds nothing', async () => {
  const context = await browser.newContext({ baseURL: system.base, viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const officer = await personAt(system.base, 'zhangwei');
  const id = (await officer.openCase(LEAD)).case_id;
  for (const [login, paths] of /** @type {[string, string[]][]} */ ([
    ['zhangwei', ['/', '/cases', '/cases/new', '/search', '/search?q=%E6%9B%B2%E9%9D%96', '/review', '/escalations', `/cases/${id}`,
      ...['timeline', 'evidence', 'papers', 'chart'].map((part) => `/cases/${id}/${part}`), `/cases/${id}/acts/evidence.add`, '/no-such-page']],
    ['guojian', ['/', '/supervision', '/review', '/escalations', '/admin/editions', '/admin/audit', '/me/notifications']],
    ['guanliyuan', ['/admin/people', '/admin/deliveries']],
  ])) {
    await signIn(page, login);
    for (const path of paths) {
      await page.goto(path);
      await axeCheck(page);
    }
    await context.clearCookies();
    await page.goto('/sign-in');
    await axeCheck(page);
  }
  await context.close();
});
