import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { useMay } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { Section } from '../pieces/Section';
import { Empty, Failure, Loading } from '../pieces/states';
import { Described } from './Described';
import { describedQuery } from '../api/described';
import { accountabilityQuery } from './queries';

type Props = { of: Schemas['Case'] };

/** What a decision rests on, and who said it; what became of the decision leads back here. Nobody is ranked. */
export default function Accountability({ of }: Props) {
  if (!useMay('accountability.read')) return <Empty>您的岗位不能查看责任追溯。</Empty>;
  return <Read caseId={of.id} />;
}

function Read({ caseId }: { caseId: string }) {
  const { data, error, isPending, refetch } = useQuery(accountabilityQuery(caseId));
  const { data: doc } = useQuery(describedQuery);
  if (isPending || !doc) return <Loading rows={8} />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (data.length === 0) return <Empty>还没有作出决定。</Empty>;
  return data.map((a) => (
    <Section key={a.decision.sha256 + a.decision.made_at} title={`决定${a.decision.number ? `（${a.decision.number}）` : ''}`}>
      {a.fates.map((f, i) => <Described key={i} caseId={caseId} schema={doc.components.schemas['CasefileFate']} value={f} />)}
      <ol className="timeline">
        {a.said.map((s) => (
          <li key={s.sequence} className="entry">
            <div className="entry-head">
              <span className="entry-number">{s.sequence}</span>
              <strong>{s.title}</strong>
              <span>{s.by.name}（{s.role_title}）</span>
              <time dateTime={s.happened_at}>{dayAndTime(s.happened_at)}</time>
            </div>
            {s.conclusion && <div>{s.conclusion}</div>}
            <div className="quiet">
              {s.papers.map((p) => `${p.title}${p.number ? `（${p.number}）` : ''}`).join('、')}
              <div>记录哈希 <code className="digest">{s.hash}</code></div>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  ));
}
