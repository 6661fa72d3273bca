import type { Schemas } from '../api/client';

type Case = Schemas['Case'];

/** The acts of the reader: what the case waits for, what else is open, and what is shut by a gate. */
export function splitActs(of: Case) {
  const expected = new Set(of.tasks.map((t) => t.act));
  const open = of.acts.filter((a) => a.open);
  return { next: open.filter((a) => expected.has(a.act)), others: open.filter((a) => !expected.has(a.act)), shut: of.acts.filter((a) => !a.open) };
}

export const actHref = (of: Case, a: Schemas['Act']) => `/cases/${of.id}/acts/${a.act}`;

/** The periods that run, the nearest last day first. */
export function nearestFirst(clocks: Case['clocks']): Case['clocks'] {
  return [...clocks].sort((a, b) => (a.remaining?.seconds ?? Infinity) - (b.remaining?.seconds ?? Infinity));
}
