import { useQuery } from '@tanstack/react-query';
import { Tooltip } from 'antd';
import { Link } from 'react-router';
import { peopleQuery, type Named } from '../api/queries';

/** A person, with role and unit at hand: two people may share a name. Leads to what may be known of them. */
export function PersonName({ of }: { of: Named }) {
  const { data } = useQuery(peopleQuery);
  const roles = data?.find((p) => p.id === of.id)?.roles.map((r) => `${r.unit.name}${r.role_title}`);
  if (!roles?.length) return <Link to={`/admin/people/${of.id}`}>{of.name}</Link>;
  return (
    <Tooltip title={roles.join('、')}>
      <Link to={`/admin/people/${of.id}`} className="person">
        {of.name}
      </Link>
    </Tooltip>
  );
}
