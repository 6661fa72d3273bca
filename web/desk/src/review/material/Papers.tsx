import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { papersQuery } from '../../api/acts';
import { useMay } from '../../api/session';
import { dayAndTime } from '../../pieces/dates';
import { Empty, Failure, Loading } from '../../pieces/states';
import { Entry } from './Entry';
import { PaperLink } from './PaperLink';

type Props = { of: Schemas['Case']; shown: string | undefined; read: (paper: string) => void };

/** Every paper of the case, one of them open below. */
export function Papers({ of, shown, read }: Props) {
  const may = useMay('paper.read');
  const { data, error, isPending, refetch } = useQuery({ ...papersQuery(of.id), enabled: may });
  if (!may) return <Empty>您的岗位不能查阅文书。</Empty>;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (isPending) return <Loading rows={6} />;
  if (data.length === 0) return <Empty>没有可以查阅的文书。</Empty>;
  const open = data.find((p) => p.id === shown);
  return (
    <>
      {open && <Sheet of={open} />}
      <ol className="material-list">
        {data.map((p) => (
          <li key={p.id} aria-current={p.id === shown}>
            <PaperLink caseId={of.id} paper={p} read={read} /> <Entry sequence={p.sequence} title={p.title} />
            <div className="quiet">{[dayAndTime(p.created_at), p.voided_at && `已作废：${p.voided_reason}`].filter(Boolean).join('，')}</div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Sheet({ of }: { of: Schemas['Paper'] }) {
  const print = `/api/v1/cases/${of.case_id}/papers/${of.id}/print`;
  return (
    <figure className="material-paper">
      <figcaption>
        {of.title}{' '}
        <a href={print} target="_blank" rel="noreferrer">
          在新窗口中打开
        </a>
      </figcaption>
      <iframe title={of.title} src={print} />
    </figure>
  );
}
