import { expect, test } from 'vitest';
import type { Schemas } from '../../api/client';
import { byState, byUrgency } from './grouped';

const item = (case_id: string, seconds: number | undefined, mine: boolean, state = '审核中') =>
  ({
    case_id,
    clocks: seconds === undefined ? [] : [{ remaining: { seconds, text: '' } }],
    acts: mine ? [{ act: 'review.opine' }] : [],
    tracks: [{ track: 'review', state_title: state }],
  }) as unknown as Schemas['ReviewItem'];

test('what the reader can do comes first, then what is due soonest, and what nothing presses last', () => {
  const list = [item('none', undefined, false), item('far', 900, false), item('late', -5, false), item('mine', 900, true)];
  expect(byUrgency(list).map((i) => i.case_id)).toEqual(['mine', 'late', 'far', 'none']);
});

test('cases stand below the state they are in, the state with the most urgent one first', () => {
  const groups = byState([item('a', 9, false, '待登记'), item('b', 2, false), item('c', 1, false)], 'review');
  expect(groups.map((g) => [g.title, g.items.map((i) => i.case_id)])).toEqual([['审核中', ['c', 'b']], ['待登记', ['a']]]);
});
