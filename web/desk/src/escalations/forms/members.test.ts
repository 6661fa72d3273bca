import { expect, test } from 'vitest';
import { tally } from './members';

test('dissents and missing signatures are counted', () => {
  expect(tally([{ agrees: true, signed: true }, { agrees: false, signed: true }, { agrees: true }])).toBe('参加 3 人，保留意见 1 人，未签名 1 人');
  expect(tally([{ agrees: true, signed: true }])).toBe('参加 1 人，均已签名');
});
