import { expect, test } from 'vitest';
import { changed } from './changed';

test('only what differs is listed, what is gone and what is new included', () => {
  const before = { version: 1, fine: 100, orders: '停工', kinds: ['fine'] };
  const after = { version: 2, fine: 200, kinds: ['fine'], tier: '较轻' };
  expect(changed(before, after, ['version'])).toEqual([
    { name: 'fine', before: 100, after: 200 },
    { name: 'tier', before: undefined, after: '较轻' },
    { name: 'orders', before: '停工', after: undefined },
  ]);
});
