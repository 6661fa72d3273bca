// The bureau's people by the pages: what may not come together is refused with its counter-example, substitutions,
// certificates before they run out, and how each person wants to hear of things.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pick, write } from './acting.mjs';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, openDesk, PHONE, startBrowser, WIDE } from './browser.mjs';
import { startSystem } from './system.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;
let id = '';

before(async () => {
  [system, browser] = await Promise.all([startSystem(), startBrowser()]);
  const officer = await personAt(system.base, 'zhangwei');
  id = (await officer.openCase(LEAD)).case_id;
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

const desk = (/** @type {string} */ login, viewport = WIDE) => openDesk(browser, system.base, login, viewport);

/**
 * Opens a form by its button and answers its dialog.
 * @param {Page} page
 * @param {string} button
 * @param {string} [title]
 */
async function dialogOf(page, button, title = button) {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.waitFor();
  return dialog;
}

/**
 * Chooses from the menu behind the person's name.
 * @param {Page} page
 * @param {string} entry
 */
async function ownMenu(page, entry) {
  await page.getByRole('banner').getByRole('button', { name: / · / }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('a role that would let one person speak for the unit and review is refused, and the counter-example is told step by step', async () => {
  const { page, faultless, close } = await desk('guanliyuan');
  await page.goto('/admin/people/liuyang');
  const dialog = await dialogOf(page, '授予岗位');
  await pick(dialog, '岗位', '法制审核员');
  await pick(dialog, '机构', '法制监察科');
  await dialog.getByRole('button', { name: '核对职责分离' }).click();
  const verdict = dialog.getByRole('status', { name: '核对结果' });
  await verdict.getByText(/^不能登记：/).waitFor();
  const told = await verdict.getByRole('article').first().innerText();
  for (const part of ['两种岗位集于一人', '设想任何一件', '刘洋凭“承办机构负责人”（建筑市场监管科）', '“法制审核员”（法制监察科）', '应当由不同的人承担']) {
    assert.ok(told.includes(part), `${part} in ${told}`);
  }
  assert.ok(await dialog.getByRole('button', { name: '核对职责分离' }).isDisabled(), 'what is refused cannot be saved');
  await axeCheck(page);
  // Another role of the same person passes, and only then can it be saved.
  await pick(dialog, '岗位', '档案员');
  await pick(dialog, '机构', '办公室');
  await dialog.getByRole('button', { name: '核对职责分离' }).click();
  await verdict.getByText('核对通过').waitFor();
  await dialog.getByRole('button', { name: '授予岗位' }).click();
  await page.getByText('岗位已授予').waitFor();
  await page.getByText('办公室 · 档案员').waitFor();
  await page.getByRole('button', { name: '终止岗位：刘洋的办公室档案员岗位' }).click();
  const ending = page.getByRole('dialog', { name: '终止岗位：刘洋的办公室档案员岗位' });
  await ending.getByRole('button', { name: '核对职责分离' }).click();
  await ending.getByRole('button', { name: '终止岗位', exact: true }).click();
  await page.getByText('岗位已终止').waitFor();
  await page.goto('/admin/people');
  await dialogOf(page, '核对职责分离', '核对现有岗位的职责分离');
  await page.getByText('核对通过：没有发现违反职责分离的情形').waitFor();
  faultless();
  await close();
});

test('a leave substitution is registered with its rules in sight, and ended early', async () => {
  const { page, faultless, close } = await desk('guanliyuan');
  await page.goto('/admin/people?part=substitutions');
  const dialog = await dialogOf(page, '登记代行职务');
  await dialog.getByText(/冲突一并继受/).waitFor();
  await dialog.getByText(/不得转代/).waitFor();
  await pick(dialog, '不在岗人员', 'zhangwei');
  await pick(dialog, '代行人', 'wangqiang');
  await write(dialog, '最后一日', '2026-07-31');
  await dialog.getByRole('radio', { name: '只代办其后新到的' }).check();
  await axeCheck(page);
  await dialog.getByRole('button', { name: '核对职责分离' }).click();
  await dialog.getByText(/核对通过|可以登记/).first().waitFor();
  await dialog.getByRole('button', { name: '登记代行', exact: true }).click();
  await page.getByText('代行职务已登记').waitFor();
  const now = page.getByRole('list', { name: '生效中' });
  await now.getByText(/王强.*张伟/).first().waitFor();
  await now.getByText('只代办其后新到的事项').waitFor();

  const substitute = await desk('wangqiang');
  await substitute.page.getByRole('button', { name: /王强 ·/ }).click();
  await substitute.page.getByText(/代行张伟职务/).waitFor();
  await substitute.close();

  await now.getByRole('button', { name: /^提前终止/ }).click();
  const ending = page.getByRole('dialog', { name: /^提前终止/ });
  await ending.getByRole('button', { name: '核对职责分离' }).click();
  await ending.getByRole('button', { name: '终止代行', exact: true }).click();
  await page.getByText('代行职务已终止').waitFor();
  await page.getByRole('list', { name: '已结束' }).getByText('当日终止').waitFor();
  faultless();
  await close();
});

test('a certificate warns before it runs out, and says whom and which cases that touches', async () => {
  const { page, faultless, close } = await desk('guanliyuan');
  await page.goto('/admin/people/lina');
  const dialog = await dialogOf(page, '更正：行政执法证（53030200102）');
  await write(dialog, '最后一日', '2026-07-20');
  await dialog.getByRole('button', { name: '核对职责分离' }).click();
  await dialog.getByRole('button', { name: '登记证件' }).click();
  await page.getByText('还有 19 日到期（30 日提醒）').waitFor();
  await page.goto('/admin/people');
  const warned = page.getByRole('region', { name: /即将到期的证件和资格/ });
  await warned.getByText(/到期后不能继续承办在办的 1 件/).waitFor();
  await warned.getByText(/已提醒本人，并提醒刘洋/).waitFor();
  await page.getByText('即将到期', { exact: true }).click();
  await page.waitForURL(/expiring=true/);
  await page.getByText('共 1 人').waitFor();
  await page.goto('/admin/people?unit=fazhi&role=reviewer');
  await page.getByText('共 3 人').waitFor();

  // She sees it on her own page, and colleagues of another unit do not.
  const own = await desk('lina');
  await ownMenu(own.page, '本人的岗位和证件');
  await own.page.getByText('还有 19 日到期（30 日提醒）').waitFor();
  assert.equal(await own.page.getByRole('button', { name: '授予岗位' }).count(), 0, 'nobody grants roles to themselves');
  await own.close();
  const colleague = await desk('sunlei');
  await colleague.page.goto('/admin/people/lina');
  await colleague.page.getByRole('heading', { name: '李娜', level: 1 }).waitFor();
  await colleague.page.getByRole('heading', { name: '回避' }).waitFor();
  assert.equal(await colleague.page.getByRole('heading', { name: '证件和资格' }).count(), 0);
  await colleague.close();
  faultless();
  await close();
});

test('a recusal is reached from the case and from the person, by those who see the case', async () => {
  const { page, faultless, close } = await desk('zhangwei');
  await page.goto('/admin/people/lina');
  await page.getByRole('link', { name: '建设单位未取得施工许可证擅自施工' }).click();
  await page.waitForURL(`**/cases/${id}`);
  await page.locator('.case-recusal').click();
  await page.getByRole('heading', { name: '登记回避申请', level: 1 }).waitFor();
  faultless();
  await close();
  const admin = await desk('guanliyuan');
  await admin.page.goto('/admin/people/lina');
  await admin.page.getByText('系统管理员不接触案件内容').waitFor();
  assert.equal(await admin.page.locator('a[href^="/cases/"]').count(), 0);
  admin.faultless();
  await admin.close();
});

test('how somebody hears of things is saved, refused where it makes no sense, and restored', async () => {
  const { page, faultless, close } = await desk('zhangwei');
  await ownMenu(page, '本人消息设置');
  await page.getByText('本机关的默认方式').waitFor();
  await page.getByLabel('不紧急的邮件每个工作日汇总成一封').check();
  await write(page, '汇总发送的时刻', '23:00');
  await page.getByRole('button', { name: '保存设置' }).click();
  await page.getByText('汇总发送的时刻不能在免打扰时段之内').first().waitFor();
  await write(page, '汇总发送的时刻', '17:30');
  const boxes = page.locator('.kind-table input[type=checkbox]');
  assert.equal(await boxes.count(), 10, 'five kinds, by mail and by hook');
  await boxes.first().uncheck();
  await page.getByRole('button', { name: '保存设置' }).click();
  await page.getByText('设置已保存').waitFor();
  await page.getByText('本人设置', { exact: true }).waitFor();
  await page.reload();
  await page.getByText('本人设置', { exact: true }).waitFor();
  assert.equal(await page.getByLabel('汇总发送的时刻').inputValue(), '17:30');
  assert.equal(await boxes.first().isChecked(), false);
  await page.getByRole('button', { name: '恢复默认' }).click();
  await page.getByText('本机关的默认方式').waitFor();
  assert.equal(await page.getByLabel('汇总发送的时刻').inputValue(), '08:30');
  assert.equal(await boxes.first().isChecked(), true);
  faultless();
  await close();
});

test('a calendar reads the deadlines by an address that is shown once, renewed and revoked', async () => {
  const { page, faultless, close } = await desk('zhangwei');
  await page.goto('/me/notifications');
  const made = async (/** @type {string} */ button) => {
    const answered = page.waitForResponse((r) => r.url().endsWith('/me/calendar') && r.request().method() === 'POST');
    await page.getByRole('button', { name: button }).click();
    const { address } = await (await answered).json();
    await page.getByText(address).waitFor();
    return address;
  };
  const first = await made('获取订阅地址');
  const text = await (await fetch(first)).text();
  assert.match(text, /^BEGIN:VCALENDAR\r\n/);
  assert.ok(text.replaceAll('\r\n ', '').includes(`${system.base}/cases/${id}`), text);
  assert.ok(!text.includes('曲靖演示置业'));
  await page.getByText(/有生效的订阅地址/).waitFor();
  await axeCheck(page);
  const second = await made('更换订阅地址');
  assert.notEqual(second, first);
  assert.equal((await fetch(first)).status, 404);
  assert.equal((await fetch(second)).status, 200);
  await page.getByRole('button', { name: '撤销订阅地址' }).click();
  await page.getByText('没有生效的订阅地址').waitFor();
  assert.equal((await fetch(second)).status, 404);
  faultless();
  await close();
});

test('an account is opened by keyboard alone', async () => {
  const { page, faultless, close } = await desk('guanliyuan');
  await page.goto('/admin/people');
  await page.getByText(/共 \d+ 人/).waitFor();
  await page.getByRole('heading', { name: '人员和岗位', level: 1 }).focus();
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.replaceAll(' ', ''))) === '开立账号') break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '开立账号' }).waitFor();
  const field = async (/** @type {string} */ label, /** @type {string} */ text) => {
    for (let i = 0; i < 8; i++) {
      if (await page.getByLabel(label, { exact: true }).evaluate((e) => e === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(text);
  };
  await field('姓名', '新来的人');
  await field('登录名', 'Bad Login');
  await field('初始密码', 'Erste-Losung-2026');
  await page.keyboard.press('Enter');
  await page.getByText(/登录名由小写字母开头/).first().waitFor();
  await page.getByLabel('登录名', { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('xinlai');
  await page.keyboard.press('Enter');
  await page.getByText('账号已开立').waitFor();
  await page.getByRole('link', { name: '新来的人' }).waitFor();
  await page.keyboard.press('Tab');
  faultless();
  await close();
});

for (const viewport of [WIDE, PHONE]) {
  test(`the pages of people are free of faults at ${viewport.width} px`, async () => {
    const { page, faultless, close } = await desk('guanliyuan', viewport);
    for (const path of ['/admin/people', '/admin/people?part=substitutions', '/admin/people?part=units', '/admin/people?role=officer&unit=shichang', '/admin/people/lina', '/me/notifications']) {
      await page.goto(path);
      await axeCheck(page);
    }
    await page.goto('/admin/people?part=substitutions');
    await dialogOf(page, '登记代行职务');
    await axeCheck(page);
    faultless();
    await close();
  });
}
