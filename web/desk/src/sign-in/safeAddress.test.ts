import { expect, test } from 'vitest';
import { safeAddress } from './SignInPage';

test('signing in leads to the desk and nowhere else', () => {
  expect(safeAddress('/cases?unit=shichang')).toBe('/cases?unit=shichang');
  for (const to of [null, '', '//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/sign-in?to=/sign-in']) {
    expect(safeAddress(to)).toBe('/');
  }
});
