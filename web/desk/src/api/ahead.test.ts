import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answeredAhead, askAhead } from './ahead';

const answers = new Map<string, () => Promise<Response>>();
const fetched = vi.fn((path: string) => (answers.get(path) ?? (() => Promise.resolve(new Response('{}'))))());

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('location', { href: 'http://desk.test/' });
});
afterEach(async () => {
  await answeredAhead(new Request('http://desk.test/api/v1/sessions', { method: 'POST' }));
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockClear();
  answers.clear();
});

const get = (path: string) => answeredAhead(new Request(`http://desk.test${path}`));

test('what was asked for ahead answers once', async () => {
  askAhead({ pathname: '/', search: '' });
  expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/api/v1/me', '/api/v1/tasks?limit=50']);
  expect(await get('/api/v1/tasks?limit=200')).toBeUndefined();
  expect(await get('/api/v1/tasks?limit=50')).toBeInstanceOf(Response);
  expect(await get('/api/v1/tasks?limit=50')).toBeUndefined();
  expect(await get('/api/v1/me')).toBeInstanceOf(Response);
});

test('only the inbox as it opens by itself asks for tasks, and the sign-in for nothing', () => {
  askAhead({ pathname: '/sign-in', search: '' });
  askAhead({ pathname: '/', search: '?q=x' });
  askAhead({ pathname: '/cases', search: '' });
  expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/api/v1/me', '/api/v1/me']);
});

test('a refusal, a lost network, a write and the time that passes leave nothing', async () => {
  answers.set('/api/v1/me', () => Promise.resolve(new Response('{}', { status: 401 })));
  answers.set('/api/v1/tasks?limit=50', () => Promise.reject(new TypeError('no network')));
  askAhead({ pathname: '/', search: '' });
  expect(await get('/api/v1/me')).toBeUndefined();
  expect(await get('/api/v1/tasks?limit=50')).toBeUndefined();

  answers.clear();
  askAhead({ pathname: '/', search: '' });
  await answeredAhead(new Request('http://desk.test/api/v1/sessions', { method: 'POST' }));
  expect(await get('/api/v1/me')).toBeUndefined();

  askAhead({ pathname: '/', search: '' });
  vi.advanceTimersByTime(10_000);
  expect(await get('/api/v1/me')).toBeUndefined();
});
