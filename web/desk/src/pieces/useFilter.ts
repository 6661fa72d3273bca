import { useSearchParams } from 'react-router';

/** Filters live in the address, so that a view can be kept, shared and gone back to. */
export function useFilter() {
  const [query, setQuery] = useSearchParams();
  return {
    /** The one value of a filter, undefined where it does not narrow. */
    one: (name: string) => query.get(name) || undefined,
    /** The values of a filter that takes several, undefined where it does not narrow. */
    many: (name: string) => {
      const values = query.getAll(name);
      return values.length > 0 ? values : undefined;
    },
    set: (name: string, value: string | string[] | undefined) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete(name);
          for (const v of [value ?? []].flat()) if (v) after.append(name, v);
          return after;
        },
        { replace: true },
      ),
    clear: () => setQuery({}, { replace: true }),
    active: query.size > 0,
  };
}
