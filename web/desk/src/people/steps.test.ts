import { expect, test } from 'vitest';
import type { Finding } from './queries';
import { stepsOf } from './steps';

const unit = { id: 'fazhi', name: '法制监察科' };
const step = (title: string, fn: Finding['second']['function'], function_title: string) => ({ act: 'x', title, function: fn, function_title });
const finding: Finding = {
  kind: 'repeated',
  text: '',
  person: { id: 'xujing', name: '徐静' },
  by: { id: 'liuyang', name: '刘洋' },
  roles: [{ role: 'reviewer', role_title: '法制审核员', unit, from: '2026-07-01' }],
  from: '2026-07-01',
  until: '2026-07-10',
  procedure: '行政处罚普通程序',
  first: step('送法制审核', 'speak', '代表承办机构'),
  second: step('出具法制审核意见', 'review', '法制审核'),
  cases: [{ id: 'c1', number: '麒住建立〔2026〕第1号', unit: { id: 'shichang', name: '市场科' } }],
};

test('what was done by the person stood in for is told with how it passes on', () => {
  const told = stepsOf(finding);
  expect(told.when).toBe('2026年7月1日至2026年7月10日');
  expect(told.list[0]).toContain('刘洋在在办案件中已经代表承办机构（“送法制审核”）');
  expect(told.list[1]).toContain('徐静代行刘洋的职务');
  expect(told.list[2]).toContain('“法制审核员”（法制监察科）');
  expect(told.list).toHaveLength(4);
});

test('what the person did does not pass on from anybody', () => {
  expect(stepsOf({ ...finding, by: { id: 'xujing', name: '徐静' } }).list).toHaveLength(3);
});

test('two roles are told of any case, each with whose place it is held in', () => {
  const office: Finding['roles'][number] = { role: 'unit_head', role_title: '承办机构负责人', unit, from: '2026-07-01', stands_in_for: { id: 'liuyang', name: '刘洋' } };
  const told = stepsOf({ ...finding, kind: 'combined', roles: [...finding.roles, office], cases: [] });
  expect(told.list[0]).toContain('设想任何一件“行政处罚普通程序”的案件');
  expect(told.list[2]).toContain('代行刘洋的职务');
});
