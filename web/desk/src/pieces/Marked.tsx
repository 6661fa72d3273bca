import { pieces } from './words';

/** A text in which the words that were looked for stand out. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  return <>{pieces(text, words).map((p, i) => (p.hit ? <mark key={i}>{p.text}</mark> : p.text))}</>;
}
