import { expect, test } from 'vitest';
import { common, MOST, named, nameKey } from '../../api/batch';
import type { Task } from '../../pieces/task';
import { chosen, outcomeOf, toggled } from './selection';

const task = (caseId: string, act: string, more: Partial<Task> = {}) => ({ case_id: caseId, act, version: 3, ...more }) as Task;

test('one task that waits for several roles is chosen once', () => {
  const rows = [task('a', 'x', { role: 'head' }), task('a', 'x', { role: 'deputy' }), task('a', 'y'), task('b', 'x')];
  const keys = new Set([nameKey(named(task('a', 'x'))), nameKey(named(task('b', 'x'))), 'gone']);
  expect(chosen(rows, keys)).toEqual([rows[0], rows[3]]);
});

test('a task that moved on is another one', () => {
  expect(chosen([task('a', 'x', { version: 4 })], new Set([nameKey(named(task('a', 'x')))]))).toEqual([]);
});

test('a refusal is told with the task that it is of', () => {
  const [a, b] = [task('a', 'x'), task('b', 'x')];
  const problem = { title: '已有变化', detail: '已由唐丽签收', status: 409, code: 'stale', type: 'urn:x' };
  const results = [{ ...named(a), status: 200 }, { ...named(b), status: 409, problem }] as unknown as Parameters<typeof outcomeOf>[2];
  expect(outcomeOf('签收待办', [a, b], results)).toEqual({ title: '签收待办', done: 1, refused: [{ task: b, result: results[1] }] });
});

test('no more are chosen than the program takes', () => {
  let keys: ReadonlySet<string> = new Set();
  for (let i = 0; i < MOST + 5; i++) keys = toggled(keys, String(i));
  expect(keys.size).toBe(MOST);
  expect(toggled(keys, '0').size).toBe(MOST - 1);
});

test('what may be done with several is what may be done with each', () => {
  const g = (...names: string[]) => ({ gestures: names.map((n) => ({ gesture: n, title: n })) });
  expect(common([g('claim', 'transfer', 'copy'), g('copy', 'claim')]).map((x) => x.gesture)).toEqual(['claim', 'copy']);
  expect(common([g('claim'), g()])).toEqual([]);
  expect(common([])).toEqual([]);
});
