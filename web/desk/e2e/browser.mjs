// A real Chromium, and what every test of a page looks at.
import assert from 'node:assert/strict';
import { accessSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { PASSWORD } from './system.mjs';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function executable() {
  for (const place of places) {
    if (!place) continue;
    try {
      accessSync(place);
      return place;
    } catch {
      continue;
    }
  }
  throw new Error('no Chromium: install Debian’s chromium and fonts-noto-cjk, or name one in CHROMIUM');
}

export function startBrowser() {
  return chromium.launch({
    executablePath: executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * A page of a browser of its own, whose faults fail the test that calls `faultless`.
 * @param {import('playwright-core').Browser} browser
 * @param {string} base
 * @param {{ width: number, height: number }} [viewport]
 */
export async function newPage(browser, base, viewport = WIDE) {
  const context = await browser.newContext({ baseURL: base, viewport, locale: 'zh-CN', timezoneId: 'America/New_York', reducedMotion: 'reduce' });
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (e) => faults.push(e.message));
  page.on('console', (m) => {
    // Refusals are shown on the page; the browser notes each of them here as well.
    if (m.type() === 'error' && !m.text().startsWith('Failed to load resource')) faults.push(m.text());
  });
  return { page, faultless: () => assert.deepEqual(faults, []), close: () => context.close() };
}

/**
 * Signs somebody in by typing, and waits for the page behind. A page that was gone to before is come back to.
 * @param {import('playwright-core').Page} page
 * @param {string} login
 */
export async function signIn(page, login) {
  if (page.url() === 'about:blank') await page.goto('/sign-in');
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('banner').waitFor();
}

/**
 * The desk of somebody who has just signed in, in a browser of their own.
 * @param {import('playwright-core').Browser} browser
 * @param {string} base
 * @param {string} login
 * @param {{ width: number, height: number }} [viewport]
 */
export async function openDesk(browser, base, login, viewport = WIDE) {
  const opened = await newPage(browser, base, viewport);
  await signIn(opened.page, login);
  return opened;
}

/**
 * Waits until the page has read what it shows. The network is never idle: the page listens to what others do.
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.locator('h1').first().waitFor();
  for (let quiet = 0; quiet < 3; quiet++) {
    await page.waitForFunction(() => !document.querySelector('[aria-label="正在载入"]'));
    await page.waitForTimeout(100);
  }
}

/**
 * The parts of antd on the page for which no style was written when the pages were built (vite/styles.ts).
 * @param {import('playwright-core').Page} page
 */
function unstyled(page) {
  return page.evaluate(() => {
    const written = new Set([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap((rule) => rule.cssText.match(/(?<=\.)ant-[\w-]+/g) ?? []));
    const parts = [...document.querySelectorAll('.desk[class*="ant-"]')].map((e) => [...e.classList].filter((c) => c.startsWith('ant-')));
    return [...new Set(parts.filter((names) => !names.some((n) => written.has(n))).map((names) => names.join(' ')))];
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Finds no fault of accessibility, nothing that is wider than the screen, and nothing without its style.
 * @param {import('playwright-core').Page} page
 */
export async function axeCheck(page) {
  await settled(page);
  // Evaluated by the debugger, which the page's own policy against inline scripts does not concern.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    // The library measures texts in a field that nobody sees but a browser that is busy hiding it.
    // @ts-expect-error axe has just put itself there
    const result = await window.axe.run({ exclude: ['textarea[name="hiddenTextarea"][aria-hidden]'] }, { resultTypes: ['violations'] });
    return result.violations.map((/** @type {any} */ v) => `${v.id}: ${v.nodes.map((/** @type {any} */ n) => n.html).join(' | ')}`);
  });
  assert.deepEqual(found, [], page.url());
  assert.deepEqual(await unstyled(page), [], page.url());
  assert.equal(await page.locator('h1').count(), 1, `one h1 on ${page.url()}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${page.url()} is ${overflow} px wider than the screen`);
}
