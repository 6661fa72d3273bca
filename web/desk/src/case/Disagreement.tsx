import { useQuery } from '@tanstack/react-query';
import { Steps } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/client';
import { peopleQuery, procedureQuery } from '../api/queries';
import { dayAndTime } from '../pieces/dates';
import { Section } from '../pieces/Section';
import { Empty, Failure, Loading } from '../pieces/states';
import { Views } from '../escalations/Views';
import { Members } from './Members';
import { OUTCOMES } from './words';

type Props = { of: Schemas['Case'] };

/** Both views item by item, then the rungs with what was said on each, and what comes next and when. */
export default function Disagreement({ of }: Props) {
  const { data: procedure, error, refetch } = useQuery(procedureQuery(of.procedure));
  const d = of.facts.disagreement;
  if (!d) return <Empty>对审核意见没有异议。</Empty>;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (!procedure) return <Loading rows={8} />;
  const at = of.tracks.find((t) => t.track === 'ladder');
  return (
    <>
      <Section title={`第 ${d.round} 轮审核意见的分歧`} extra={at && <span className="track">{at.state_title}</span>}>
        <Views of={of} points={procedure.review_points} />
        {d.objected_by.id && <p className="quiet note-line">答复人：{d.objected_by.name}</p>}
      </Section>
      <Section title="协调经过"><Rungs of={d} /></Section>
      {of.ahead.length > 0 && (
        <Section title="接下来">
          <ul className="plain-list">{of.ahead.map((a) => <li key={a.clock + a.at}>{dayAndTime(a.at)}　{a.text}</li>)}</ul>
        </Section>
      )}
    </>
  );
}

/** What was said on each rung so far. */
export function Rungs({ of: d }: { of: Schemas['Disagreement'] }) {
  const { data: people } = useQuery(peopleQuery);
  const name = (id: string) => people?.find((p) => p.id === id)?.name ?? id;
  const rungs: { title: string; content: ReactNode }[] = [
    ...(d.objected_by.id ? [{ title: '承办机构提出异议', content: d.objected_by.name }] : []),
    ...d.meetings.map((m) => ({
      title: `协调会议：${OUTCOMES[m.outcome]}`,
      content: (
        <>
          <div>{m.minutes}</div>
          <div className="quiet">
            参加：{m.attendees.map(name).join('、')}；签字：{m.signed.map(name).join('、')}
            {m.unsigned_reason && `；未签字的原因：${m.unsigned_reason}`}
          </div>
        </>
      ),
    })),
    ...d.advice.map((a) => ({ title: '论证意见', content: a.advice })),
    ...d.proposals.map((p) => ({ title: `分管领导：${OUTCOMES[p.outcome]}`, content: p.view })),
    ...(d.resolution
      ? [{ title: `主要负责人（集体讨论）：${OUTCOMES[d.resolution.outcome]}`, content: <><div>{d.resolution.minutes}</div><Members of={d.resolution.members} name={name} /></> }]
      : []),
  ];
  return <Steps orientation="vertical" size="small" type="dot" current={rungs.length} items={rungs} />;
}
