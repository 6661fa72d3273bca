import { expect, test } from 'vitest';
import type { Board } from './queries';
import { byRule, byRung, byUnit, durations, total } from './tables';

const unit = (id: string) => ({ id, name: `${id}科` });
const clock = (u: string, rule: string, running: number, paused: number, at_risk: number, overdue: number) => ({
  unit: unit(u), rule, title: `期限${rule}`, ladder: false, running, paused, at_risk, overdue,
});
const board = {
  clocks: [clock('a', 'D10', 3, 1, 1, 1), clock('a', 'D11', 2, 0, 0, 2), clock('b', 'D10', 4, 0, 2, 0)],
  rungs: [{ unit: unit('a'), state: 'head', title: '主要负责人处理', cases: 2 }, { unit: unit('b'), state: 'reply', title: '待承办机构答复', cases: 1 }],
  reviews: [{ unit: unit('a'), submitted: 3, returned: 1, opinions: 3, agreed: 1, cases: 2, most_rounds: 2, timed: 3, days: 10, longest_days: 6 }],
} as unknown as Board;

test('every way to add the counts up comes to the same', () => {
  const all = { running: 9, paused: 1, at_risk: 3, overdue: 3 };
  expect(total(board)).toEqual(all);
  for (const { rows } of [byUnit(board), byRule(board)]) {
    for (const key of ['running', 'paused', 'at_risk', 'overdue'] as const) {
      expect(rows.reduce((n, r) => n + (r.values[key] ?? 0), 0)).toBe(all[key]);
    }
  }
});

test('units stand in the order of the service, whatever they count', () => {
  expect(byUnit(board).rows.map((r) => r.title)).toEqual(['a科', 'b科']);
  expect(byRung(board).rows.map((r) => r.values)).toEqual([{ a: 2, b: 0 }, { a: 0, b: 1 }]);
});

test('the average counts only opinions that were timed', () => {
  expect(durations(board).rows[0]?.values).toEqual({ average: 3.3, longest: 6, rounds: 2 });
});
