// Signing in, the navigation of each role, the inbox and the list of cases, at both widths.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, newPage, PHONE, settled, signIn, startBrowser, WIDE } from './browser.mjs';
import { startSystem } from './system.mjs';

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  const officer = await personAt(system.base, 'zhangwei');
  await officer.openCase(LEAD);
  await officer.openCase({ ...LEAD, power: 'P02' });
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

for (const viewport of [WIDE, PHONE]) {
  test(`routes are free of faults at ${viewport.width} px`, async () => {
    const { page, faultless, close } = await newPage(browser, system.base, viewport);
    await page.goto('/');
    await page.getByRole('heading', { name: '演示账号' }).waitFor();
    await axeCheck(page);
    for (const login of ['zhangwei', 'guojian', 'panyu']) {
      await signIn(page, login);
      for (const path of ['/', '/cases', '/no-such-page']) {
        await page.goto(path);
        await axeCheck(page);
      }
      if (viewport === PHONE) await page.getByRole('button', { name: '打开导航' }).click();
      const entries = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
      await entries.first().waitFor();
      const addresses = await entries.evaluateAll((links) => links.map((l) => l.getAttribute('href') ?? ''));
      for (const to of addresses) {
        const refused = /** @type {string[]} */ ([]);
        page.on('response', (r) => r.status() === 403 && refused.push(r.url()));
        await page.goto(to);
        await settled(page);
        assert.notEqual(await page.locator('h1').innerText(), '没有权限', `${login} ${to}`);
        assert.deepEqual(refused, [], `${login} ${to}: an entry that leads to a refusal`);
      }
      await page.context().clearCookies();
      await page.goto('/sign-in');
    }
    faultless();
    await close();
  });
}

test('the inbox shows what waits, and its filters stay in the address', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await page.goto('/?q=%E5%8F%91%E5%8C%85');
  await signIn(page, 'zhangwei');
  await page.getByRole('link', { name: '将建设工程发包给不具有相应资质等级的单位' }).waitFor();
  assert.equal(await page.getByRole('article').count(), 1, 'the address of before the sign-in is kept, filter included');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('link', { name: '建设单位未取得施工许可证擅自施工' }).waitFor();
  assert.equal(await page.getByRole('article').count(), 2);
  assert.equal(new URL(page.url()).search, '');
  await page.getByRole('searchbox', { name: '案由、文号、当事人、事项' }).fill('没有这样的案件');
  await page.getByText('没有符合筛选条件的待办').waitFor();
  assert.match(page.url(), /q=/);
  await page.getByRole('combobox', { name: '事项' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: '完成核查（2）' }).click();
  await page.waitForURL(/act=verification\.finish/);
  await page.goto('/?act=filing.approve');
  await page.getByText('已没有待办的事项').waitFor();
  faultless();
  await close();
});

test('whoever supervises is led from an empty inbox to the board, where on a phone the cases come first', async () => {
  const { page, faultless, close } = await newPage(browser, system.base, PHONE);
  await signIn(page, 'panyu');
  await page.getByRole('link', { name: '查看督察看板' }).click();
  await page.getByRole('heading', { name: '督察看板', level: 1 }).waitFor();
  const cases = page.getByRole('region', { name: /^停滞的案件/ });
  await cases.waitFor();
  const top = async (/** @type {import('playwright-core').Locator} */ part) => (await part.boundingBox())?.y ?? Number.NaN;
  assert.ok((await top(cases)) < (await top(page.getByRole('region', { name: '期限：按承办机构', exact: true }))), 'the cases stand above the charts');
  await axeCheck(page);
  faultless();
  await close();
});

test('a case that does not exist leads back to the list', async () => {
  const { page, close } = await newPage(browser, system.base);
  await signIn(page, 'zhangwei');
  await page.goto('/cases/00000000-0000-4000-8000-000000000000');
  await page.getByRole('link', { name: '返回案件列表' }).click();
  await page.getByRole('link', { name: '登记案件' }).waitFor();
  assert.equal(await page.getByRole('button', { name: '重试' }).count(), 0);
  await close();
});

test('a wrong password is said on the page, and the fifth locks', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await page.goto('/sign-in');
  await page.getByLabel('登录名').fill('chenbo');
  for (let i = 0; i < 6; i++) {
    await page.getByLabel('密码', { exact: true }).fill(`wrong-${i}`);
    const answered = page.waitForResponse((r) => r.url().endsWith('/api/v1/sessions'));
    await page.keyboard.press('Enter');
    await answered;
    await page.getByRole('alert').waitFor();
  }
  await page.getByText(/账号已暂时锁定，请在 \d+ 分钟后再试/).waitFor();
  faultless();
  await close();
});

test('a session that ends under a page is taken up again without leaving it', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await signIn(page, 'lina');
  // What is asked for with the session must have been answered when it ends.
  const narrowed = page.waitForResponse((r) => r.url().includes('/api/v1/tasks?') && r.url().includes('q='));
  await page.getByRole('searchbox', { name: '案由、文号、当事人、事项' }).fill('施工');
  await narrowed;
  await page.getByRole('link', { name: '建设单位未取得施工许可证擅自施工' }).waitFor();
  await page.context().clearCookies();
  await page.getByText('已到期', { exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '请重新登录' });
  await dialog.getByLabel('登录名').fill('lina');
  await dialog.getByLabel('密码', { exact: true }).fill('sanxiang-demo-2026');
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('searchbox', { name: '案由、文号、当事人、事项' }).inputValue(), '施工');
  await page.getByText('没有符合筛选条件的待办').waitFor();
  faultless();
  await close();
});

test('when another window signs somebody else in, nothing more is done in the first name', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await signIn(page, 'zhangwei');
  const other = await page.context().newPage();
  await other.goto('/sign-in');
  await other.getByRole('button', { name: /郭建 ·/ }).click();
  await other.getByRole('banner').waitFor();
  await page.getByRole('dialog', { name: '登录人员已经更换' }).waitFor();
  await page.getByRole('button', { name: '以 郭建 的身份继续' }).click();
  await page.getByRole('button', { name: /郭建 ·/ }).waitFor();
  faultless();
  await close();
});

test('the page is reached by keyboard alone', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await signIn(page, 'zhangwei');
  await page.goto('/cases');
  await page.getByRole('heading', { name: '案件', level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), '跳到主要内容');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  faultless();
  await close();
});

test('what others do shows on an open page by itself', async () => {
  const { page, faultless, close } = await newPage(browser, system.base);
  await page.goto('/?q=%E6%96%B0%E6%9D%A5%E7%9A%84');
  await signIn(page, 'zhangwei');
  await page.getByText('没有符合筛选条件的待办').waitFor();
  const officer = await personAt(system.base, 'lina');
  await officer.openCase({ ...LEAD, handlers: ['zhangwei', 'lina'], party: { kind: 'organisation', name: '新来的公司' } });
  await page.getByText('新来的公司').waitFor({ timeout: 10_000 });
  faultless();
  await close();
});
