import type { Figures } from './tables';

type Props = { title: string; of: Figures };

/** The numbers behind a chart. */
export function FigureTable({ title, of }: Props) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={`${title}的数字`}>
      <table className="plain-table board-table">
        <thead>
          <tr>
            <th scope="col">{of.of}</th>
            {of.columns.map((c) => (
              <th key={c.key} scope="col">
                {c.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.rows.map((r) => (
            <tr key={r.key}>
              <th scope="row">
                {r.title}
                {r.note && <div className="quiet board-note">{r.note}</div>}
              </th>
              {of.columns.map((c) => (
                <td key={c.key}>{r.values[c.key] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
