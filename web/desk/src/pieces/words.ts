/** Makes alike what the program takes for alike when it looks for words (internal/store/search.go). Length is kept, so that places are. */
export function folded(text: string): string {
  return text.replace(/[\s\u0085\p{Cc}]|[！-～〔【〖〕】〗[\]{}A-Z]/gu, (c) => {
    if (/[\s\u0085\p{Cc}]/u.test(c)) return ' ';
    const code = c.charCodeAt(0);
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
    if ('〔【〖[{'.includes(narrow)) return '(';
    if ('〕】〗]}'.includes(narrow)) return ')';
    return narrow.toLowerCase();
  });
}

/** The words of what somebody typed, each of which is to be found. */
export function wordsOf(typed: string): string[] {
  return [...new Set(folded(typed).split(' ').filter(Boolean))];
}

export type Piece = { text: string; hit: boolean };

/** Cuts a text where words begin and end. */
export function pieces(text: string, words: string[]): Piece[] {
  const within = folded(text);
  const hit = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + 1)) hit.fill(true, at, at + word.length);
  }
  const cut: Piece[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && hit[i] === hit[from]) continue;
    if (i > from) cut.push({ text: text.slice(from, i), hit: hit[from] ?? false });
    from = i;
  }
  return cut;
}

/** The part of a long text around the first word that stands in it. */
export function excerpt(text: string, words: string[], length: number): string {
  const points = [...text];
  if (points.length <= length) return text;
  const first = pieces(text, words).findIndex((p) => p.hit);
  const before = first < 0 ? 0 : [...pieces(text, words).slice(0, first).map((p) => p.text).join('')].length;
  const from = Math.max(0, Math.min(before - Math.floor(length / 4), points.length - length));
  const to = from + length;
  return (from > 0 ? '……' : '') + points.slice(from, to).join('') + (to < points.length ? '……' : '');
}
