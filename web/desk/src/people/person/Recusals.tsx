import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useMay } from '../../api/session';
import { Section } from '../../pieces/Section';
import { Empty, Failure, Loading } from '../../pieces/states';
import type { PersonFile } from '../queries';
import { casesOfQuery } from '../queries';

/** A recusal belongs to a case: the way leads to the cases that the reader may see. */
export function Recusals({ of }: { of: PersonFile }) {
  const reads = useMay('case.list');
  return (
    <Section title="回避">
      <p className="note-line quiet">
        回避逐案申请、逐案决定：请在案件页面的“登记回避申请”中办理，准予回避的，立即不能再查看和办理该案。
        {!reads && '系统管理员不接触案件内容，回避由案件的办理人员登记。'}
      </p>
      {reads && <Cases of={of} />}
    </Section>
  );
}

function Cases({ of }: { of: PersonFile }) {
  const { data, error, isPending, refetch } = useQuery(casesOfQuery(of.id));
  if (isPending) return <Loading rows={2} />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (data.items.length === 0) return <Empty>您可以查看的在办案件中，没有{of.name}承办、审核或者主持听证的。</Empty>;
  return (
    <>
      <h3 className="part-title">{of.name}承办、审核或者主持听证的在办案件{data.next ? '（最近变化的 50 件）' : ''}</h3>
      <ul className="clocks">
        {data.items.map((c) => (
          <li key={c.id}>
            <Link to={`/cases/${c.id}`}>{c.title}</Link>
            <span className="quiet">{[c.number ?? '未编号', c.unit.name].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
