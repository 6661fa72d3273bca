import type { Schemas } from '../api/client';
import { Basis } from '../pieces/Basis';

type Props = { /** of which round */ round: number; rows: Schemas['CasefileCheckRow'][]; points: Schemas['ReviewPoint'][] };

/** The points of a review with their answers. For some of them "no" is the good answer: the server says which. */
export function Checklist({ round, rows, points }: Props) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={`第 ${round} 轮的审核要点`}>
      <table className="plain-table">
        <thead>
          <tr><th scope="col">审核要点</th><th scope="col">答复</th><th scope="col">认定</th><th scope="col">依据的记录</th></tr>
        </thead>
        <tbody>
          {rows.map((r) => {
            const point = points.find((p) => p.id === r.item);
            const good = point ? r.yes === point.good_if_yes : undefined;
            return (
              <tr key={r.item} className={good === false ? 'row-bad' : undefined}>
                <th scope="row">{point?.title ?? r.item}</th>
                <td>{r.yes ? '是' : '否'}{good === false && '（存在问题）'}</td>
                <td>
                  {r.finding} <Basis cite={r.article} />
                  {r.carried_from ? <div className="quiet">沿用第 {r.carried_from} 轮的答复</div> : null}
                </td>
                <td>{(r.links ?? []).map((n) => `第 ${n} 条`).join('、')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
