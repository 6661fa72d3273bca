import { expect, test } from 'vitest';
import type { Me } from '../api/session';
import type { Area } from './areas';
import { current, groupsOf, openTo } from './navigation';

const area = (path: string, needs: string, menu = true): Area => ({
  path,
  needs,
  load: () => Promise.reject(new Error('not loaded here')),
  ...(menu ? { menu: { title: path, icon: null } } : {}),
});
const areas = [area('/', 'task.read'), area('/cases', 'case.list'), area('/cases/:id/*', 'case.read', false), area('/people', 'account.manage')];

test('the navigation holds what the roles reach, and nothing else', () => {
  const who = (...may: string[]) => ({ may }) as Me;
  expect(openTo(who('task.read', 'case.list', 'case.read'), areas).map((a) => a.path)).toEqual(['/', '/cases']);
  expect(openTo(who('account.manage'), areas).map((a) => a.path)).toEqual(['/people']);
});

test('entries of one heading stand together', () => {
  const under = (path: string, group?: string): Area => ({ ...area(path, 'x'), menu: { title: path, icon: null, ...(group ? { group } : {}) } });
  const groups = groupsOf([under('/'), under('/cases'), under('/a', '系统管理'), under('/b', '系统管理')]);
  expect(groups.map((g) => [g.group, ...g.areas.map((a) => a.path)])).toEqual([
    [undefined, '/', '/cases'],
    ['系统管理', '/a', '/b'],
  ]);
});

test('an address below an entry belongs to it', () => {
  const entries = areas.filter((a) => a.menu);
  expect(current('/', entries)).toBe('/');
  expect(current('/cases/0198', entries)).toBe('/cases');
  expect(current('/elsewhere', entries)).toBeUndefined();
});
