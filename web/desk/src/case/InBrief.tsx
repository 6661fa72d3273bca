import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useMe } from '../api/session';
import { DueTag } from '../pieces/DueTag';
import { waitsFor } from '../pieces/either';
import { actHref, nearestFirst, splitActs } from './now';

type Case = Schemas['Case'];

/** The head of a part of the case: what comes next, for whom, and until when, in a few lines, so that the part itself is in sight. */
export function InBrief({ of }: { of: Case }) {
  const me = useMe();
  const { next, others, shut } = splitActs(of);
  const more = [others.length > 0 && `其他可以办理的 ${others.length} 项`, shut.length > 0 && `暂不能办理的 ${shut.length} 项及原因`].filter(Boolean).join('、');
  return (
    <section className="section case-brief" aria-label="现在可以办理">
      {next.length > 0 && (
        <ul className="acts acts-expected">
          {next.map((a) => (
            <li key={a.act}>
              <Link className="act-link" to={actHref(of, a)} title={a.cite}>{a.title}</Link>
            </li>
          ))}
        </ul>
      )}
      {of.clocks.length > 0 && (
        <ul className="desk-clocks" aria-label="正在计算的期限">
          {nearestFirst(of.clocks).map((k) => (
            <li key={k.clock}>
              {k.title} <DueTag {...k} paused={k.state === 'paused'} dated />
            </li>
          ))}
        </ul>
      )}
      {of.tasks.length > 0 && <div className="quiet">案件在等 {waitsFor(of.tasks, me.id)}</div>}
      {more !== '' && (
        <div>
          <Link to={`/cases/${of.id}`}>{more}</Link>
        </div>
      )}
    </section>
  );
}
