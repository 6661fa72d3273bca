import { expect, test } from 'vitest';
import { dayAndTime, dayOf, lastDay, longDay, longDayWithWeekday, shortDay } from './dates';

test('days are those of Shanghai, on a device of any zone', () => {
  expect(dayOf('2026-06-30T16:00:00Z')).toBe('2026-07-01');
  expect(longDay('2026-06-30T15:59:59Z')).toBe('2026年6月30日');
  expect(longDay('2026-07-01')).toBe('2026年7月1日');
  expect(dayAndTime('2026-07-01T01:05:00Z')).toBe('2026年7月1日 09:05');
  expect(dayAndTime('2026-06-30T16:00:00Z')).toBe('2026年7月1日 00:00');
  expect(shortDay('2026-09-11')).toBe('9月11日');
  expect(longDayWithWeekday('2026-07-01')).toBe('2026年7月1日（周三）');
});

test('a period that ends at midnight ends on the day before', () => {
  expect(lastDay('2026-07-08T16:00:00Z')).toBe('2026-07-08');
  expect(lastDay('2026-07-08T10:00:00+08:00')).toBe('2026-07-08');
});
