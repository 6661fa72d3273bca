import { Link, useLocation } from 'react-router';
import type { Me } from '../api/session';
import type { Area } from './areas';
import { current, groupsOf, openTo } from './navigation';

/** The way to every page that somebody may open: plain links, which every reader of screens knows as such. */
export function NavigationMenu({ me }: { me: Me }) {
  const { pathname } = useLocation();
  const entries = openTo(me);
  const here = current(pathname, entries);
  return (
    <nav aria-label="主导航" className="main-nav">
      {groupsOf(entries).map(({ group, areas }) => (
        <div key={group ?? ''}>
          {group && <div className="main-nav-group" id={`nav-${group}`}>{group}</div>}
          <ul aria-labelledby={group && `nav-${group}`}>
            {areas.map((a) => (
              <li key={a.path}>
                <Entry of={a} tasks={a.path === '/' ? me.open_tasks : 0} here={here === a.path} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

const MOST = 999;

function Entry({ of, tasks, here }: { of: Area; tasks: number; here: boolean }) {
  return (
    <Link to={of.path} className="main-nav-entry" aria-current={here ? 'page' : undefined}>
      {of.menu?.icon}
      <span>{of.menu?.title}</span>
      {tasks > 0 && <span className="main-nav-count">{tasks > MOST ? `${MOST}+` : tasks}</span>}
    </Link>
  );
}
