import { expect, test } from 'vitest';
import { carriedOver, countOf, issuesAfter, takenBack } from './answers';

const point = (id: string, good_if_yes: boolean) => ({ id, title: id, cite: '', good_if_yes, proven: false });

test('what was typed is there again when a row is not carried over after all', () => {
  const row = { item: 'facts', yes: false, finding: '面积没有核实', links: [3] };
  const carried = carriedOver(row, { item: 'facts', yes: true, finding: '事实清楚', links: [1] });
  expect(carried).toMatchObject({ carry: true, yes: true, finding: '事实清楚', links: [1] });
  expect(takenBack(carried)).toEqual({ ...row, carry: false });
});

test('a point that is not in order asks for its problem once, and no text is dropped', () => {
  expect(issuesAfter([], 'law', false)).toEqual([{ item: 'law' }]);
  expect(issuesAfter([{ item: 'law' }], 'law', false)).toEqual([{ item: 'law' }]);
  expect(issuesAfter([{ item: 'law' }], 'law', true)).toEqual([]);
  expect(issuesAfter([{ item: 'law', problem: '条文有误' }], 'law', true)).toEqual([{ item: 'law', problem: '条文有误' }]);
});

test('for some points no is the good answer', () => {
  const rows = [{ item: 'facts', yes: true, finding: '清楚' }, { item: 'abuse', yes: true, carry: true }, { item: 'crime' }];
  expect(countOf(rows, [point('facts', true), point('abuse', false), point('crime', false)])).toEqual({ answered: 2, bad: 1, of: 3 });
});

test('an answer without what was found is none yet', () => {
  expect(countOf([{ item: 'facts', yes: true, finding: ' ' }], [point('facts', true)])).toEqual({ answered: 0, bad: 0, of: 1 });
});
