import { Badge, Menu, type MenuProps } from 'antd';
import { Link, useLocation } from 'react-router';
import type { Me } from '../api/session';
import type { Area } from './areas';
import { current, groupsOf, openTo } from './navigation';

type Item = NonNullable<MenuProps['items']>[number];

export function NavigationMenu({ me }: { me: Me }) {
  const { pathname } = useLocation();
  const entries = openTo(me);
  const here = current(pathname, entries);
  const item = (a: Area): Item => ({ key: a.path, icon: a.menu?.icon, label: <Entry of={a} me={me} here={here === a.path} /> });
  return (
    <nav aria-label="主导航">
      <Menu
        mode="inline"
        selectedKeys={here ? [here] : []}
        items={groupsOf(entries).flatMap(({ group, areas }): Item[] =>
          group ? [{ key: group, type: 'group', label: group, children: areas.map(item) }] : areas.map(item),
        )}
      />
    </nav>
  );
}

function Entry({ of, me, here }: { of: Area; me: Me; here: boolean }) {
  return (
    <Link to={of.path} aria-current={here ? 'page' : undefined}>
      {of.menu?.title}
      {of.path === '/' && me.open_tasks > 0 && (
        <Badge count={me.open_tasks} overflowCount={999} color="#565e69" style={{ marginInlineStart: 8 }} />
      )}
    </Link>
  );
}
