import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { procedureQuery } from '../api/queries';
import { Rungs } from '../case/Disagreement';
import { dayAndTime } from '../pieces/dates';
import { Views } from './Views';

/** A disagreement as whoever has to settle it sees it: both views, what was said on each rung, and what comes by itself. */
export function Ladder({ of }: { of: Schemas['Case'] }) {
  const { data: procedure } = useQuery(procedureQuery(of.procedure));
  const d = of.facts.disagreement;
  if (!d) return null;
  return (
    <>
      <h3 className="part-title">第 {d.round} 轮审核意见的分歧</h3>
      <Views of={of} points={procedure?.review_points ?? []} />
      <h3 className="part-title">协调经过</h3>
      <Rungs of={d} />
      {of.ahead.length > 0 && (
        <>
          <h3 className="part-title">接下来</h3>
          <ul className="plain-list">
            {of.ahead.map((a) => (
              <li key={a.clock + a.at}>
                {dayAndTime(a.at)}　{a.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
