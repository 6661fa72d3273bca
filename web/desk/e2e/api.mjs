// What a test does beside the page: somebody else's part of a case, and moving the clock.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { PASSWORD } from './system.mjs';

/**
 * Signs a demo person in and answers what they may send.
 * @param {string} base
 * @param {string} login
 */
export async function personAt(base, login) {
  const signedIn = await fetch(`${base}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  assert.equal(signedIn.status, 201, login);
  const cookie = signedIn.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');

  /**
   * @param {string} method
   * @param {string} path below /api/v1
   * @param {unknown} [body]
   * @param {Record<string, string>} [headers]
   */
  async function send(method, path, body, headers = {}) {
    const answer = await fetch(`${base}/api/v1${path}`, {
      method,
      headers: { cookie, 'Content-Type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  return {
    /** @param {string} path */
    get: (path) => send('GET', path),
    /** @param {Record<string, unknown>} lead */
    openCase: (lead) => send('POST', '/cases', lead, { 'Idempotency-Key': randomUUID() }),
    /**
     * Does an act on the case as it stands now.
     * @param {string} caseId
     * @param {string} act
     * @param {unknown} input
     */
    act: async (caseId, act, input) => {
      const { sequence } = await send('GET', `/cases/${caseId}`);
      return send('POST', `/cases/${caseId}/acts/${act}`, input, { 'Idempotency-Key': randomUUID(), 'If-Match': `"${sequence}"` });
    },
    /**
     * @param {string} caseId
     * @param {string} name
     * @param {string} content
     */
    upload: async (caseId, name, content) => {
      const answer = await fetch(`${base}/api/v1/cases/${caseId}/files?name=${encodeURIComponent(name)}`, {
        method: 'POST', headers: { cookie, 'Content-Type': 'application/octet-stream' }, body: content,
      });
      assert.equal(answer.status, 201, name);
      return answer.json();
    },
    /** @param {string} now */
    moveClock: (now) => send('PUT', '/dev/clock', { now }),
  };
}

/** A lead of the market unit, as far as a test does not say otherwise. */
export const LEAD = {
  source: 'inspection',
  summary: '未取得施工许可证擅自开工',
  power: 'P01',
  unit: 'shichang',
  handlers: ['zhangwei', 'lina'],
  party: { kind: 'organisation', name: '曲靖演示置业有限公司' },
};
