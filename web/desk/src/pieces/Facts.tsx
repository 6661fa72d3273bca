import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode; /** takes the whole width */ wide?: boolean };

/** Labelled facts side by side, one below the other on a phone. What is not known is left out. */
export function Facts({ items }: { items: (Fact | false | undefined)[] }) {
  const known = items.filter((f): f is Fact => !!f && f.value !== undefined && f.value !== null && f.value !== '');
  return (
    <dl className="facts">
      {known.map((f) => (
        <div key={f.label} className={f.wide ? 'fact fact-wide' : 'fact'}>
          <dt>{f.label}</dt>
          <dd>{f.value}</dd>
        </div>
      ))}
    </dl>
  );
}
