export type Total = { label: string; value: number | string; risk?: boolean; late?: boolean; /** where on the page these are */ href?: string };

/** Figures side by side. Colour never says alone which of them are bad. */
export function Totals({ items }: { items: Total[] }) {
  return (
    <dl className="totals">
      {items.map((i) => (
        <div key={i.label} className={i.late ? 'total total-late' : i.risk ? 'total total-risk' : 'total'}>
          <dt>{i.label}</dt>
          <dd>{i.href ? <a href={i.href} aria-label={`${i.label} ${i.value}`}>{i.value}</a> : i.value}</dd>
        </div>
      ))}
    </dl>
  );
}
