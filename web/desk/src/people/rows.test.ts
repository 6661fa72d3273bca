import { expect, test } from 'vitest';
import type { Staff } from './queries';
import { byPhase, narrowed, phaseOf, rowsOf } from './rows';

const account = (id: string, name: string, more = {}) => ({ id, login: id, name, disabled: false, must_change: false, version: 1, created_at: '2026-01-01T00:00:00Z', ...more });
const staff: Staff = {
  units: [],
  accounts: [account('zhangwei', '张伟'), account('lina', '李娜', { locked_until: '2026-07-01T09:00:00Z' }), account('old', '旧人', { disabled: true })],
  assignments: [
    { id: '1', person: 'zhangwei', role: 'officer', unit: 'a', from: '2026-01-01' },
    { id: '2', person: 'lina', role: 'officer', unit: 'b', from: '2026-01-01', until: '2026-06-30' },
    { id: '3', person: 'lina', role: 'reviewer', unit: 'f', from: '2026-07-01' },
  ],
  certificates: [],
  substitutions: [{ id: 's', absent: 'zhangwei', substitute: 'lina', from: '2026-07-01', until: '2026-07-01' }],
  expiring: [{ person: { id: 'zhangwei', name: '张伟' }, kind: 'enforcement', kind_title: '行政执法证', number: 'n', until: '2026-07-05', days_left: 4, warning: 7, told: [], cases: [] }],
};

test('both days of a span count', () => {
  const span = { from: '2026-07-01', until: '2026-07-02' };
  expect(['2026-06-30', '2026-07-01', '2026-07-02', '2026-07-03'].map((day) => phaseOf(span, day))).toEqual(['coming', 'now', 'now', 'past']);
  expect(phaseOf({ from: '2020-01-01' }, '2099-01-01')).toBe('now');
});

test('a row shows what holds today, and filters are met together', () => {
  const rows = rowsOf(staff, '2026-07-01');
  const ids = (wanted: Parameters<typeof narrowed>[1]) => narrowed(rows, wanted).map((r) => r.account.id).sort();
  expect(ids({})).toEqual(['lina', 'old', 'zhangwei']);
  expect(rows.find((r) => r.account.id === 'lina')?.roles.map((h) => h.role)).toEqual(['reviewer']);
  expect(rows.find((r) => r.account.id === 'lina')?.standsIn).toHaveLength(1);
  expect(ids({ unit: ['a'], role: ['reviewer'] })).toEqual([]);
  expect(ids({ role: ['reviewer', 'officer'] })).toEqual(['lina', 'zhangwei']);
  expect(ids({ expiring: true })).toEqual(['zhangwei']);
  expect(ids({ state: 'locked' })).toEqual(['lina']);
  expect(ids({ state: 'disabled' })).toEqual(['old']);
  expect(ids({ q: '张' })).toEqual(['zhangwei']);
});

test('what holds stands first, what was last', () => {
  expect(byPhase(staff.assignments.filter((a) => a.person === 'lina'), '2026-07-01').map((x) => x.of.id)).toEqual(['3', '2']);
});
