import type { Schemas } from '../api/client';

type Props = { of: Schemas['Case']; points: Schemas['ReviewPoint'][] };

/** Both views of a disagreement, item by item: what the review found, and what the handling unit answers. */
export function Views({ of, points }: Props) {
  const d = of.facts.disagreement;
  const round = of.facts.rounds.find((r) => r.number === d?.round);
  const issues = round?.opinion?.issues ?? [];
  if (!d || issues.length === 0) return <p className="quiet">审核意见没有列明问题。</p>;
  return (
    <ol className="views">
      {issues.map((i) => {
        const answer = d.objection.answers?.find((a) => a.point === i.problem || a.point === i.item);
        return (
          <li key={i.item + i.problem} className="view">
            <h3 className="point-title">{points.find((p) => p.id === i.item)?.title ?? i.item}</h3>
            <dl className="view-sides">
              <div>
                <dt>审核意见</dt>
                <dd>
                  {i.problem}
                  <div className="quiet">建议：{i.suggestion}</div>
                </dd>
              </div>
              <div>
                <dt>承办机构的答复</dt>
                <dd>
                  {answer ? (
                    <>
                      <strong>{answer.accepted ? '采纳' : '不采纳'}</strong>
                      <div>{answer.reason}</div>
                    </>
                  ) : (
                    <span className="quiet">尚未答复</span>
                  )}
                </dd>
              </div>
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
