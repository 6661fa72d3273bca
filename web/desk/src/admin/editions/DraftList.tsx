import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { dayAndTime, longDay } from '../../pieces/dates';
import { StateTag } from '../../pieces/StateTag';
import { DRAFT_STATES, KINDS } from '../words';

/** The drafts, the one that was last touched first. */
export function DraftList({ drafts }: { drafts: Schemas['EditionDraft'][] }) {
  return (
    <ul className="material-list">
      {drafts.map((d) => (
        <li key={d.id}>
          <div className="task-case-head">
            <Link to={`/admin/editions/${d.id}`} className="task-case-title">
              {KINDS[d.kind]} {d.edition}
            </Link>
            <StateTag title={DRAFT_STATES[d.state]} ended={d.state !== 'pending'} />
          </div>
          <div>{d.source}</div>
          <div className="quiet">
            自 {longDay(d.effective_from)} 起生效 · {d.maker.name} 提交 · 最近变动 {dayAndTime(d.updated_at)}
          </div>
        </li>
      ))}
    </ul>
  );
}
