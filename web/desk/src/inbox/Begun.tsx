import { useQuery } from '@tanstack/react-query';
import { Collapse } from 'antd';
import { Link } from 'react-router';
import { draftsQuery } from '../api/queries';
import { useMay } from '../api/session';
import { dayAndTime } from '../pieces/dates';

/** Forms that the reader has begun, on whatever machine, and not sent. */
export function Begun() {
  const { data } = useQuery({ ...draftsQuery, enabled: useMay('draft.keep') });
  const begun = data ?? [];
  if (begun.length === 0) return null;
  return (
    <Collapse
      ghost
      className="begun"
      items={[{
        key: 'begun',
        label: `未提交的表单 ${begun.length} 份`,
        children: (
          <ul className="plain-list">
            {begun.map((d) => (
              <li key={`${d.subject} ${d.act}`}>
                <Link to={d.case_now === undefined ? `/cases/new?procedure=${d.subject}` : `/cases/${d.subject}/acts/${d.act}`}>{d.title}</Link>{' '}
                <span className="quiet">{[d.case_number, `${dayAndTime(d.saved_at)} 保存`].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        ),
      }]}
    />
  );
}
