import { expect, test } from 'vitest';
import { fenOf, money } from './money';

test('amounts are kept in 分 and read in 元', () => {
  expect(money(1234560)).toBe('12,345.60 元');
  expect(money(0)).toBe('0.00 元');
  expect(fenOf('12,345.6')).toBe(1234560);
  expect(fenOf('0.29')).toBe(29);
  expect(fenOf('1.005')).toBeUndefined();
  expect(fenOf('-1')).toBeUndefined();
  expect(fenOf('')).toBeUndefined();
});
