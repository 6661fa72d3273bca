import { expect, test } from 'vitest';
import { excerpt, folded, pieces, wordsOf } from './words';

test('widths, cases, brackets and blanks are alike, and nothing else', () => {
  expect(folded('ＡＢＣ　（曲靖）〔2026〕【7】［x］{y}\t\u0000Z')).toBe('abc (曲靖)(2026)(7)(x)(y)  z');
  expect(folded('É Σ 𠮷 吉 ㎡ ｶ\u212a')).toBe('É Σ 𠮷 吉 ㎡ ｶ\u212a');
  expect(folded('𠮷Ａ𠮷')).toHaveLength('𠮷Ａ𠮷'.length);
});

test('words are what stands between blanks of any kind', () => {
  expect(wordsOf('  阳光　Ａ座\n阳光 ')).toEqual(['阳光', 'a座']);
  expect(wordsOf(' 　')).toEqual([]);
});

test('a text is cut where words begin and end', () => {
  expect(pieces('在Ａ座１号楼', ['a座1'])).toEqual([{ text: '在', hit: false }, { text: 'Ａ座１', hit: true }, { text: '号楼', hit: false }]);
  expect(pieces('阳光阳', ['阳光', '光阳'])).toEqual([{ text: '阳光阳', hit: true }]);
  expect(pieces('𠮷野家', ['野'])).toEqual([{ text: '𠮷', hit: false }, { text: '野', hit: true }, { text: '家', hit: false }]);
  expect(pieces('没有', ['%'])).toEqual([{ text: '没有', hit: false }]);
  expect(pieces('', ['x'])).toEqual([]);
});

test('an excerpt shows the first word, and no half of a character', () => {
  const long = `${'𠮷'.repeat(300)}阳光小区${'乙'.repeat(300)}`;
  const shown = excerpt(long, ['阳光'], 40);
  expect(shown).toContain('阳光小区');
  expect([...shown]).toHaveLength(44);
  expect(shown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(excerpt('短', ['x'], 40)).toBe('短');
  expect(excerpt(long, ['x'], 40)).toBe(`${'𠮷'.repeat(40)}……`);
});
