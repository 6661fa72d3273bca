import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../api/client';
import { useMay } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { Section } from '../pieces/Section';
import { Empty, Failure, Loading } from '../pieces/states';
import { papersQuery } from './queries';

type Props = { of: Schemas['Case'] };

/** The papers that the case has made, and one of them as it is printed. */
export default function Papers({ of }: Props) {
  const { paper } = useParams();
  const may = useMay('paper.read');
  const { data, error, isPending, refetch } = useQuery({ ...papersQuery(of.id), enabled: may });
  if (!may) return <Empty>您的岗位不能查阅文书。</Empty>;
  if (isPending) return <Loading rows={8} />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (data.length === 0) return <Empty>还没有形成文书。</Empty>;
  const shown = data.find((p) => p.id === paper);
  return (
    <div className="papers">
      <Section title="文书">
        <ol className="paper-list">
          {data.map((p) => (
            <li key={p.id}>
              <Link to={`/cases/${of.id}/papers/${p.id}`} aria-current={p.id === paper ? 'page' : undefined}>{p.title}</Link>
              <div className="quiet">{[p.number, dayAndTime(p.created_at), p.voided_at && `已作废：${p.voided_reason}`].filter(Boolean).join('，')}</div>
            </li>
          ))}
        </ol>
      </Section>
      {shown ? <Shown of={shown} /> : <Section title="文书内容"><Empty>从列表中选择一份文书。</Empty></Section>}
    </div>
  );
}

function Shown({ of }: { of: Schemas['Paper'] }) {
  const print = `/api/v1/cases/${of.case_id}/papers/${of.id}/print`;
  return (
    <Section title={of.title} extra={<Button href={print} target="_blank">打印页</Button>}>
      <p className="note-line quiet">SHA-256 <code className="digest">{of.sha256}</code>{of.masked && '，当事人信息已遮蔽'}</p>
      <iframe className="paper-frame" title={of.title} src={print} />
    </Section>
  );
}
