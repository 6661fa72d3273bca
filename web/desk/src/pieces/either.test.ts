import { expect, test } from 'vitest';
import { eitherOf } from './either';
import type { Task } from './task';

const task = (name: string, more: Partial<Task> = {}) => ({ act: 'verification.finish', title: '完成核查', kind: 'do', version: 2, person: { id: name, name }, ...more }) as Task;
const told = (tasks: Task[], reader = '') => eitherOf(tasks, reader).map((e) => `${e.whom}：${e.task.title}`);

test('what one of several does is told once', () => {
  expect(told([task('张伟'), task('李娜')])).toEqual(['张伟或者李娜：完成核查']);
  expect(told([task('张伟'), task('李娜'), task('孙磊')])).toEqual(['张伟、李娜或者孙磊：完成核查']);
  expect(told([task('张伟')])).toEqual(['张伟：完成核查']);
});

test('what each has to do is told of each', () => {
  expect(told([task('张伟', { of: '张伟' }), task('李娜', { of: '李娜' })])).toEqual(['张伟：完成核查', '李娜：完成核查']);
  expect(told([task('张伟', { kind: 'sign' }), task('李娜', { kind: 'sign' })])).toHaveLength(2);
  expect(told([task('张伟'), task('李娜', { act: 'filing.submit', title: '提交立案审批' })])).toHaveLength(2);
  expect(told([task('张伟', { due_at: '2026-09-11T16:00:00Z' }), task('李娜')])).toHaveLength(2);
});

test('the reader’s own task stands for all, else one that the reader can do something with', () => {
  const both = [task('张伟'), task('李娜', { gestures: ['task.urge'] })];
  expect(eitherOf(both, '张伟')[0]?.task.person?.name).toBe('张伟');
  expect(eitherOf(both, '孙磊')[0]?.task.person?.name).toBe('李娜');
});

test('offices are told as people are', () => {
  const office = (role_title: string) => task('', { person: undefined, role: role_title, role_title });
  expect(told([office('分管领导'), office('主要负责人')])).toEqual(['分管领导或者主要负责人：完成核查']);
});
