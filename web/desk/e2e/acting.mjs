// How a person fills in a form: by its labels, as they stand on the page.
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * Opens the form of an act and waits until it can be filled in.
 * @param {Page} page
 * @param {string} caseId
 * @param {string} act
 */
export async function openAct(page, caseId, act) {
  await page.goto(`/cases/${caseId}/acts/${act}`);
  await page.getByRole('button', { name: '提交', exact: true }).waitFor();
}

/**
 * Opens the form from the inbox, where the act waits.
 * @param {Page} page
 * @param {string} act
 */
export async function openTask(page, act) {
  await page.goto('/');
  await page.getByRole('article').locator(`a[href$="/acts/${act}"], a[href*="/acts/${act}?"]`).first().click();
  await page.getByRole('button', { name: '提交', exact: true }).waitFor();
}

/**
 * @param {Page | Locator} within
 * @param {string} label
 * @param {string} text
 */
export async function write(within, label, text) {
  await within.getByLabel(label, { exact: true }).first().fill(text);
}

/**
 * Chooses one of the words of a question.
 * @param {Page | Locator} within
 * @param {string} label
 * @param {string} word
 */
export async function choose(within, label, word) {
  await within.getByRole('radiogroup', { name: label, exact: true }).getByRole('radio', { name: word, exact: true }).check();
}

/**
 * Picks an entry of a list that opens.
 * @param {Page | Locator} within
 * @param {string} label
 * @param {string} text part of the entry
 */
export async function pick(within, label, text) {
  const box = within.getByLabel(label, { exact: true }).first();
  await box.click();
  await box.fill(text);
  await box.page().locator('.ant-select-dropdown:visible .ant-select-item-option-active').filter({ hasText: text }).waitFor();
  await box.press('Enter');
  // A list of several stays open. One of which a single entry is picked closes by itself, and Escape would be the dialog's.
  if (await box.evaluate((e) => e.closest('.ant-select-multiple') !== null)) await box.press('Escape');
}

/**
 * @param {Page} page
 * @param {string} label
 * @param {string} name
 * @param {string} content
 */
export async function attach(page, label, name, content) {
  await page.getByLabel(`选择文件：${label}`).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.getByText('SHA-256').first().waitFor();
}

/** @param {Page} page */
export async function submit(page) {
  await page
    .getByRole('button', { name: '提交', exact: true })
    .click()
    .catch(async (cause) => {
      throw new Error(`${cause.message}\n${await page.locator('body').ariaSnapshot()}`);
    });
  await Promise.race([
    page.getByText(/“.+”已记载/).waitFor(),
    page.getByRole('alert').first().waitFor().then(() => pause(500)).then(async () => {
      if (!(await page.getByText(/“.+”已记载/).isVisible())) throw new Error(await page.getByRole('alert').first().innerText());
    }),
  ]);
}
