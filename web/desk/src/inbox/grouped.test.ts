import { expect, test } from 'vitest';
import type { Task } from '../pieces/task';
import { grouped } from './grouped';

const task = (case_id: string, act: string) => ({ case_id, act }) as Task;

test('a case stands where its most urgent task stands, and no task is lost', () => {
  const tasks = [task('b', '1'), task('a', '2'), task('b', '3'), task('c', '4'), task('a', '5')];
  const groups = grouped(tasks);
  expect(groups.map((g) => g.caseId)).toEqual(['b', 'a', 'c']);
  expect(groups.map((g) => g.tasks.map((t) => t.act))).toEqual([['1', '3'], ['2', '5'], ['4']]);
  expect(grouped([])).toEqual([]);
});
