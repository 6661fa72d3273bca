import { expect, test } from 'vitest';
import { waitsFor } from './either';
import { forWhom, type Task } from './task';

const task = (of: Partial<Task>) => ({ act: 'filing.approve', kind: 'do', title: '立案审批', role_title: '分管领导', ...of }) as Task;
const able = (count: number, ...names: string[]) => ({ able: names.map((name) => ({ id: name, name })), able_count: count });

test('who can do what waits for an office is named, some of many', () => {
  expect(forWhom(task(able(1, '马强')))).toBe('马强（分管领导）');
  expect(forWhom(task(able(2, '马强', '唐丽')))).toBe('马强、唐丽（分管领导）');
  expect(forWhom(task(able(6, '马强', '唐丽', '郭建', '李娜')))).toBe('马强等 6 人（分管领导）');
  expect(forWhom(task(able(0)))).toBe('分管领导（今天没有可以办理的人员）');
});

test('a person is named alone, and an office where nobody said who can', () => {
  expect(forWhom(task({}))).toBe('分管领导');
  expect(forWhom(task({ unit: { id: 'u', name: '执法一科' } }))).toBe('执法一科分管领导');
  expect(forWhom(task({ person: { id: 'l', name: '李娜' } }))).toBe('李娜');
});

test('what somebody has in hand waits for them, once', () => {
  const held = { holder: { id: 'm', name: '马强' }, ...able(1, '马强') };
  expect(waitsFor([task(held), task({ ...held, role_title: '主要负责人' })], '')).toBe('马强：立案审批');
});
