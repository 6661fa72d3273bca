import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { dayAndTime } from '../pieces/dates';
import { CaseStates } from './CaseStates';

/** The list on a phone. */
export function CaseCards({ cases }: { cases: Schemas['CaseItem'][] }) {
  return (
    <ul className="task-acts">
      {cases.map((c) => (
        <li key={c.id} className="task-case case-card">
          <Link to={`/cases/${c.id}`} className="task-case-title">
            {c.title}
          </Link>
          <div>
            <CaseStates item={c} />
          </div>
          <div className="quiet">{[c.number ?? '未立案', c.party_name, c.unit.name].join(' · ')}</div>
          <div className="quiet">最近变化 {dayAndTime(c.updated_at)}</div>
        </li>
      ))}
    </ul>
  );
}
