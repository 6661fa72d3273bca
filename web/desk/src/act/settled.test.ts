import { expect, test } from 'vitest';
import { changedPaths } from './settled';

test('a changed field is found with what it stands in', () => {
  expect(changedPaths({ source: 'inspection' })).toEqual([['source']]);
  expect(changedPaths({ power: undefined })).toEqual([['power']]);
  expect(changedPaths({ party: { name: '甲公司' } })).toEqual([['party'], ['party', 'name']]);
});

test('a row is told from the list', () => {
  const third: unknown[] = [];
  third[2] = { reason: '不属实' };
  expect(changedPaths({ answers: third })).toEqual([['answers'], ['answers', 2], ['answers', 2, 'reason']]);
  expect(changedPaths({ answers: [{ reason: '不属实' }, {}] })).toEqual([['answers']]);
  expect(changedPaths({ officers: ['u1', 'u2', 'u3'] })).toEqual([['officers']]);
});
