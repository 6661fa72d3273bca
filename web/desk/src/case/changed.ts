/** The fields in which two versions differ, in the order of the later one. */
export function changed(before: object, after: object, without: string[]): { name: string; before: unknown; after: unknown }[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((name) => !without.includes(name) && JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)))
    .map((name) => ({ name, before: old.get(name), after: now.get(name) }));
}
