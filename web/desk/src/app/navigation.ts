import type { Me } from '../api/session';
import { type Area, areas } from './areas';

/** What the person finds in the navigation: nothing that would answer 403. */
export function openTo(me: Me, all: Area[] = areas): Area[] {
  return all.filter((a) => a.menu && me.may.includes(a.needs));
}

export function firstArea(me: Me): Area | undefined {
  return openTo(me)[0];
}

/** The entries by the heading that they stand under, in their order; those without one come first. */
export function groupsOf(entries: Area[]): { group: string | undefined; areas: Area[] }[] {
  const titles = [...new Set(entries.map((a) => a.menu?.group))];
  return titles.map((group) => ({ group, areas: entries.filter((a) => a.menu?.group === group) }));
}

/** The entry that an address belongs to: the longest one it lies below. */
export function current(path: string, all: Area[]): string | undefined {
  return all
    .filter((a) => a.path === path || (a.path !== '/' && path.startsWith(`${a.path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0]?.path;
}
