import type { Schemas } from '../../api/client';

type Person = Schemas['Person'];

// Whose meeting it is: the head of the review office, and the head of the unit that handles the case.
const SEATS: ((role: Schemas['Assignment'], unit: string) => boolean)[] = [
  (r) => r.role === 'review_head',
  (r, unit) => r.role === 'unit_head' && r.unit.id === unit,
];

/**
 * Who is likely to sit at the meeting, of both units. A seat that several people may take stays empty: it is not for a
 * page to say which of them came. The service judges whoever is entered.
 */
export function likelyAttendees(people: Person[], unit: string): string[] {
  const seated = SEATS.flatMap((fits) => {
    const [only, ...more] = people.filter((p) => !p.disabled && p.roles.some((r) => fits(r, unit)));
    return only && more.length === 0 ? [only.id] : [];
  });
  return [...new Set(seated)];
}
