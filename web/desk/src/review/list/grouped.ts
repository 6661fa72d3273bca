import type { Schemas } from '../../api/client';

type Item = Schemas['ReviewItem'];

/** Those that the reader can act on first, then by what is due; what has no running period comes last. */
export function byUrgency(items: Item[]): Item[] {
  return [...items].sort((a, b) => Number(b.acts.length > 0) - Number(a.acts.length > 0) || nearest(a) - nearest(b));
}

/** Seconds until the nearest last day of a case. */
export function nearest(item: Item): number {
  return Math.min(...item.clocks.map((k) => k.remaining?.seconds ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
}

export type Group = { title: string; items: Item[] };

/** By where the track stands, the group with the most urgent case first; the titles are the service's. */
export function byState(items: Item[], track: string): Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of byUrgency(items)) {
    const title = item.tracks.find((t) => t.track === track)?.state_title ?? '其他';
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return [...groups].map(([title, list]) => ({ title, items: list }));
}
