// The administration: a rule comes into force by two people, the access log is searched, and what goes out is seen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LEAD, personAt } from './api.mjs';
import { axeCheck, openDesk, PHONE, settled, startBrowser, WIDE } from './browser.mjs';
import { startSystem } from './system.mjs';

// Nobody listens there: what goes out by it is tried again and again.
const HOOK = { SANXIANG_HOOKS: `oa https://127.0.0.1:9/hook whsec_${Buffer.alloc(32, 7).toString('base64')}`, SANXIANG_HOOK_NETWORKS: '127.0.0.0/8' };

/** @type {Awaited<ReturnType<typeof startSystem>>} */
let system;
/** @type {import('playwright-core').Browser} */
let browser;
let draft = '';
let pending = '';

before(async () => {
  [system, browser] = await Promise.all([startSystem({ env: HOOK }), startBrowser()]);
  const officer = await personAt(system.base, 'zhangwei');
  await officer.openCase(LEAD);
  await officer.moveClock('2026-07-08T09:00:00+08:00');
});
after(async () => {
  await browser?.close();
  await system?.stop();
});

// The verification has three working days instead of fifteen: the open case turns overdue.
const TEXT = `edition: periods-2026-2
kind: periods
effective_from: 2026-06-30
source: 测试用的期限
periods:
  - id: D01
    title: 线索核查
    trigger: 发现线索
    actor: 承办人
    kind: duty
    span: 3 WD
    roll: forward
    warn: [1 WD]
    notify: {at_risk: [officer], due: [officer]}
    cite: 住房和城乡建设行政处罚程序规定 15.1
    confidence: P
    source: 测试
`;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} label
 * @param {string} text
 */
const send = (page, label, text) =>
  page.getByLabel(label).setInputFiles({ name: 'periods.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });

test('a text that is wrong is refused at its line, and a right one waits for somebody else', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'yangfan');
  await page.getByRole('link', { name: '规则版本' }).click();
  await page.getByText('还没有草案').waitFor();
  await send(page, '提交草案（YAML 文件）', TEXT.replace('kind: duty', 'kind: dooty'));
  await page.getByRole('alert').getByText(/第 6 行 D01：没有“dooty”这种性质/).first().waitFor();
  await axeCheck(page);
  await send(page, '提交草案（YAML 文件）', TEXT);
  await page.getByRole('heading', { name: '规则草案', level: 1 }).waitFor();
  draft = new URL(page.url()).pathname;
  await page.getByText('草案由您本人提交，须由另一人批准或者退回').waitFor();
  assert.equal(await page.getByRole('button', { name: '批准生效' }).count(), 0);
  // Whoever goes past the page is refused as well.
  const status = await page.evaluate(async (id) => {
    const path = `/api/v1/catalogue/drafts/${id}`;
    const { digest, basis } = await (await fetch(path)).json();
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${path}/approve`, { method: 'POST', headers, body: JSON.stringify({ digest, basis }) });
    return { status: answer.status, code: (await answer.json()).code };
  }, draft.split('/').at(-1));
  assert.deepEqual(status, { status: 403, code: 'conflict_of_interest' });
  faultless();
  await close();
});

test('the second person sees the differences and the impact, and what they saw comes into force', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'guojian');
  await page.goto(draft);
  const differences = page.getByRole('region', { name: '与现行规则的差异' });
  await differences.getByRole('row', { name: '期间 15个工作日 3个工作日' }).waitFor();
  await differences.getByText('第十五条第一款').first().waitFor();
  const impact = page.getByRole('region', { name: '对在办案件的影响' });
  await impact.getByText(/2026年7月22日 → 2026年7月6日/).waitFor();
  await impact.getByText('（因此逾期）').waitFor();
  await page.getByText('各行内容、与已发布版本的衔接均已通过检查').waitFor();
  await page.getByRole('button', { name: '批准生效' }).click();
  await page.getByText(/已批准，自 2026-06-30 起生效/).waitFor();
  await page.getByRole('link', { name: '规则版本' }).last().click();
  await page.getByRole('row', { name: /期限 periods-2026-2 .*郭建/ }).waitFor();
  faultless();
  await close();
});

test('a draft that changed while somebody read it is not approved', async () => {
  const maker = await openDesk(browser, system.base, 'yangfan');
  await maker.page.goto('/admin/editions');
  const other = TEXT.replace('periods-2026-2', 'periods-2026-3').replace('2026-06-30', '2027-01-01');
  await send(maker.page, '提交草案（YAML 文件）', other);
  await maker.page.getByRole('heading', { name: '规则草案', level: 1 }).waitFor();
  await settled(maker.page);
  const second = await openDesk(browser, system.base, 'maqiang');
  await second.page.goto(new URL(maker.page.url()).pathname);
  await second.page.getByRole('button', { name: '批准生效' }).waitFor();
  await send(maker.page, '替换文本（YAML 文件）', other.replace('span: 3 WD', 'span: 4 WD'));
  await maker.page.getByText('4个工作日').first().waitFor();
  await second.page.getByRole('button', { name: '批准生效' }).click();
  await second.page.getByText('草案在您查看之后已经修改，请重新查看后再办理').waitFor();
  await second.page.reload();
  await second.page.getByLabel('意见（退回时必填）').fill('应为三个工作日');
  await second.page.getByRole('button', { name: '退回', exact: true }).click();
  await second.page.getByText('理由：应为三个工作日').waitFor();
  maker.faultless();
  second.faultless();
  await maker.close();
  await second.close();
});

test('the access log is narrowed by the address, refused attempts among it', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'panyu');
  await page.goto('/admin/audit?account=yangfan&outcome=refused');
  await page.getByRole('row', { name: /杨帆.*批准或者退回他人提交的规则草案.*拒绝/ }).waitFor();
  await page.getByText('应当回避或者分离').first().waitFor();
  await page.goto('/admin/audit?action=catalogue.approve&outcome=allowed&from=2026-07-08&to=2026-07-08');
  await page.getByRole('row', { name: /郭建.*准许/ }).waitFor();
  assert.equal(await page.getByRole('row', { name: /查看访问日志/ }).count(), 0);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('row', { name: /查看访问日志/ }).first().waitFor();
  assert.equal(new URL(page.url()).search, '');
  faultless();
  await close();
});

test('what did not go out is seen with its reason, and nothing of the case', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'guanliyuan');
  await page.getByRole('heading', { name: '对外发送', level: 1 }).waitFor();
  await page.getByText(/未送达的原因：/).first().waitFor({ timeout: 30_000 });
  await page.getByText('（oa）').first().waitFor();
  assert.doesNotMatch(await page.locator('main').innerText(), /施工|演示置业/);
  await page.goto('/admin/deliveries?view=dead');
  await page.getByText('没有已放弃的消息').waitFor();
  faultless();
  await close();
});

test('what was given up is set going again', async () => {
  const { page, faultless, close } = await openDesk(browser, system.base, 'guanliyuan');
  // A message is given up after two days of trying: the list is told here, not waited for.
  let retried = '';
  const dead = {
    id: 'd-1', channel: 'hook', target: 'oa', kind: 'due', kind_title: '期限届满', recipient: { id: 'lina', name: '李娜' }, state: 'dead', state_title: '已放弃',
    attempts: 10, round: 1, reason: '连接不上对方系统', due_at: '2026-07-08T01:00:00Z', created_at: '2026-07-08T01:00:00Z', settled_at: '2026-07-08T01:00:00Z', retryable: true,
  };
  await page.route(/\/admin\/deliveries\?.*state=dead/, (r) => r.fulfill({ json: { items: retried ? [] : [dead] } }));
  await page.route(/\/admin\/deliveries\/.*\/retry$/, (r) => {
    retried = r.request().url();
    return r.fulfill({ status: 204 });
  });
  await page.goto('/admin/deliveries?view=dead');
  await page.getByRole('button', { name: '重新发送：期限届满，李娜' }).click();
  await page.getByText('没有已放弃的消息').waitFor();
  assert.match(retried, /\/d-1\/retry$/);
  faultless();
  await close();
});

test('the navigation shows of the administration what somebody may do', async () => {
  for (const [login, entries] of /** @type {const} */ ([
    ['zhangwei', []], ['guanliyuan', ['对外发送']], ['yangfan', ['规则版本']], ['panyu', ['规则版本', '访问日志']],
  ])) {
    const { page, close } = await openDesk(browser, system.base, login);
    await settled(page);
    const shown = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allInnerTexts();
    assert.deepEqual(shown.filter((t) => ['规则版本', '访问日志', '对外发送'].includes(t)), [...entries], login);
    await close();
  }
});

test('another draft waits', async () => {
  const { page, close } = await openDesk(browser, system.base, 'yangfan');
  await page.goto('/admin/editions');
  await send(page, '提交草案（YAML 文件）', TEXT.replace('periods-2026-2', 'periods-2026-4').replace('span: 3 WD', 'span: 10 WD'));
  await page.getByRole('heading', { name: '规则草案', level: 1 }).waitFor();
  pending = new URL(page.url()).pathname;
  await close();
});

for (const viewport of [WIDE, PHONE]) {
  test(`the administration is free of faults at ${viewport.width} px`, async () => {
    const shots = process.env.SANXIANG_TEST_SHOTS;
    for (const [login, paths] of /** @type {const} */ ([
      ['guojian', ['/admin/editions', draft, pending, '/admin/audit']], ['yangfan', ['/admin/editions', pending]], ['guanliyuan', ['/admin/deliveries']],
    ])) {
      const { page, faultless, close } = await openDesk(browser, system.base, login, viewport);
      for (const path of paths) {
        await page.goto(path);
        await axeCheck(page);
        if (shots) await page.screenshot({ path: `${shots}/${login}${path.replaceAll('/', '-')}-${viewport.width}.png`, fullPage: !path.includes('audit') });
      }
      faultless();
      await close();
    }
  });
}
