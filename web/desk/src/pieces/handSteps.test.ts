import { expect, test } from 'vitest';
import type { Schemas } from '../api/client';
import { copyStep, type DeskTask, stepsOf, waitingOf } from './handSteps';

const named = (name: string) => ({ id: name, name });
const task = (given: Partial<DeskTask> = {}): DeskTask => ({ act: 'filing.approve', title: '审批立案', holds: [], delegations: [], countersigns: [], urges: [], ...given });

test('a task is told from hand to hand in the order of time, with every answer', () => {
  const steps = stepsOf(
    task({
      holds: [
        { to: named('马强'), at: '2026-07-01T01:00:00Z', sequence: 4, accepted: true },
        { from: named('马强'), to: named('唐丽'), at: '2026-07-02T01:00:00Z', sequence: 8, accepted: false },
      ],
      delegations: [
        { from: named('马强'), to: named('李娜'), ask: '核对管辖', at: '2026-07-01T02:00:00Z', sequence: 5, note: '属于本机关', note_at: '2026-07-01T03:00:00Z', recalled: false },
        { from: named('马强'), to: named('孙磊'), ask: '核对数额', at: '2026-07-01T04:00:00Z', sequence: 6, recalled: true },
      ],
      countersigns: [{
        mode: 'vote', quorum: 2, ask: '是否立案', from: named('马强'), at: '2026-07-01T05:00:00Z', sequence: 7, ended: 'refused', ended_title: '未获同意', overruled: '证据充分',
        signers: [{ person: named('甲'), agree: false, view: '证据不足', at: '2026-07-01T06:00:00Z' }, { person: named('乙'), agree: false }],
      }],
      urges: [{ by: named('郭建'), at: '2026-07-01T07:00:00Z' }],
    }),
  );
  expect(steps.map((s) => s.text)).toEqual(['马强签收', '马强委派李娜准备意见：核对管辖', '马强委派孙磊准备意见：核对数额', '马强发起票签（需 2 票同意）：是否立案', '郭建催办', '马强转办给唐丽，尚未接收']);
  expect(steps[1]?.answers).toEqual(['李娜（2026年7月1日 11:00）：属于本机关']);
  expect(steps[2]?.answers).toEqual(['已撤回']);
  expect(steps[3]?.answers).toEqual(['甲（2026年7月1日 14:00）：不同意，证据不足', '乙尚未签署', '结果：未获同意', '仍继续办理的理由：证据充分']);
});

test('a copy tells who has read it', () => {
  const step = copyStep({ act: 'a', title: '审批立案', from: named('马强'), note: '请知悉', at: '2026-07-01T01:00:00Z', sequence: 3, to: [{ person: named('甲'), at: '2026-07-01T02:00:00Z' }, { person: named('乙') }] });
  expect(step.text).toBe('马强抄送“审批立案”：请知悉');
  expect(step.answers).toEqual(['甲已阅（2026年7月1日 10:00）', '乙未阅']);
});

test('of a task that came up twice only the newest waits, and each person has their own', () => {
  const [first, second, own, done] = [task(), task(), task({ act: 'counsel.advise', of: named('甲') }), task({ act: 'filing.submit' })];
  const of = { desk: { tasks: [first, second, own, done], copies: [] }, tasks: [{ act: 'filing.approve' }, { act: 'counsel.advise', of: '甲' }] } as unknown as Schemas['Case'];
  expect(waitingOf(of)).toEqual([second, own]);
  expect(waitingOf(of)[0]).toBe(second);
});
