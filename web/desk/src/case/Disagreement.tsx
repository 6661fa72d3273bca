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

type OfLadder = Schemas['Disagreement'];

/** What came on each rung so far, by people or by itself, with what was said. */
export function Rungs({ of: d }: { of: OfLadder }) {
  const { data: people } = useQuery(peopleQuery);
  const name = (id: string) => people?.find((p) => p.id === id)?.name ?? id;
  if (d.course.length === 0) return <p className="quiet note-line">承办机构尚未答复审核意见。</p>;
  const said = saidOn(d, name);
  return (
    <Steps
      orientation="vertical"
      size="small"
      type="dot"
      current={d.course.length}
      items={d.course.map((s) => ({
        title: s.title,
        subTitle: `${dayAndTime(s.at)}，${s.by.name}`,
        content: (
          <>
            {said[s.act]?.shift()}
            {s.to && <div className="quiet">其后：{s.to}</div>}
          </>
        ),
      }))}
    />
  );
}

// The words of each act, in the order in which they came.
function saidOn(d: OfLadder, name: (id: string) => string): Record<string, ReactNode[]> {
  const advice = d.advice.map((a) => a.advice);
  return {
    'ladder.coordinate': d.meetings.map((m) => (
      <>
        <div>{OUTCOMES[m.outcome]}。{m.minutes}</div>
        <div className="quiet">
          参加：{m.attendees.map(name).join('、')}；签名：{m.signed.map(name).join('、')}
          {m.unsigned_reason && `；未签名的原因：${m.unsigned_reason}`}
        </div>
      </>
    )),
    'ladder.advise': advice,
    'ladder.expert': advice,
    'ladder.propose': d.proposals.map((p) => `${OUTCOMES[p.outcome]}。${p.view}`),
    'ladder.resolve': d.resolution ? [<><div>{OUTCOMES[d.resolution.outcome]}。{d.resolution.minutes}</div><Members of={d.resolution.members} name={name} /></>] : [],
  };
}
