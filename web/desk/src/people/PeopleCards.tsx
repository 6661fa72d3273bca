import { Link } from 'react-router';
import { AccountState, Certificates, Roles } from './cells';
import type { Staff } from './queries';
import type { Row } from './rows';

type Props = { rows: Row[]; staff: Staff; today: string };

/** The list on a phone. */
export function PeopleCards({ rows, staff, today }: Props) {
  return (
    <ul className="task-acts">
      {rows.map((r) => (
        <li key={r.account.id} className="task-case case-card">
          <Link to={`/admin/people/${r.account.id}`} className="task-case-title">
            {r.account.name}
          </Link>{' '}
          <span className="quiet">{r.account.login}</span>
          <Roles row={r} staff={staff} />
          <Certificates row={r} today={today} />
          <div>
            <AccountState row={r} staff={staff} />
          </div>
        </li>
      ))}
    </ul>
  );
}
