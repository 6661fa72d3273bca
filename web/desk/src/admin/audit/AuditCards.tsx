import { dayAndTime } from '../../pieces/dates';
import { About, Outcome, Who } from './parts';
import type { Entry } from './queries';

/** The log on a phone. */
export function AuditCards({ entries }: { entries: Entry[] }) {
  return (
    <ul className="task-acts">
      {entries.map((e) => (
        <li key={e.id} className="task-case case-card">
          <div className="task-case-title">{e.title ?? e.action}</div>
          <div>
            <Who of={e} />
          </div>
          <div>
            <Outcome of={e} />
          </div>
          <div>
            <About of={e} />
          </div>
          <div className="quiet">{[dayAndTime(e.at), e.address].filter(Boolean).join(' · ')}</div>
        </li>
      ))}
    </ul>
  );
}
