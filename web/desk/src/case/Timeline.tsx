import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Collapse, Tag } from 'antd';
import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { describedQuery, schemaOfAct } from '../api/described';
import { useMay } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { Section } from '../pieces/Section';
import { Failure, Loading } from '../pieces/states';
import { WindowList } from '../pieces/WindowList';
import { Described } from './Described';
import { timelineQuery } from './queries';

type Props = { of: Schemas['Case'] };

const USUAL_HEIGHT = 130;
const sequenceOf = (e: Schemas['Event']) => e.sequence;

/** Every entry of the record, in order: who, what, on which ground, when it happened and when it was written down. */
export default function Timeline({ of }: Props) {
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(timelineQuery(of.id));
  const entries = useMemo(() => data?.pages.flatMap((p) => p.items) ?? [], [data]);
  if (isPending) return <Loading rows={10} />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  return (
    <Section title="全过程记录">
      <WindowList
        ordered
        className="timeline"
        items={entries}
        keyOf={sequenceOf}
        height={USUAL_HEIGHT}
        more={hasNextPage}
        reading={isFetchingNextPage}
        readOn={() => void fetchNextPage()}
      >
        {(e) => <Entry of={e} caseId={of.id} procedure={of.procedure} />}
      </WindowList>
      <p className="quiet" role="status">
        {isFetchingNextPage ? '正在载入更多记录' : hasNextPage ? '' : `已显示全部 ${entries.length} 条记录`}
      </p>
    </Section>
  );
}

const Entry = memo(function Entry({ of, caseId, procedure }: { of: Schemas['Event']; caseId: string; procedure: string }) {
  return (
    <div id={`entry-${of.sequence}`} className={of.struck ? 'entry entry-struck' : 'entry'}>
      <div className="entry-head">
        <span className="entry-number">{of.sequence}</span>
        <strong>{of.title}</strong>
        <span>{of.actor_name}{of.role_title && of.role_title !== of.actor_name && `（${of.role_title}）`}</span>
        <time dateTime={of.happened_at}>{dayAndTime(of.happened_at)}</time>
        <Marks of={of} />
        <Link className="entry-then" to={`/cases/${caseId}?entry=${of.sequence}`} aria-label={`回看第 ${of.sequence} 条记录时的案件`}>回看</Link>
      </div>
      {of.cite && <div className="basis">依据：{of.cite}</div>}
      <Consequences of={of} caseId={caseId} />
      <Entered of={of} caseId={caseId} procedure={procedure} />
    </div>
  );
});

function Marks({ of }: { of: Schemas['Event'] }) {
  return (
    <>
      {of.late_entry && <Recorded of={of} />}
      {of.late && <Tag className="due due-late">期限届满后</Tag>}
      {of.struck && <Tag className="due due-late">已被更正划去</Tag>}
      {of.was_at && <Tag className="due due-risk">更正前：{dayAndTime(of.was_at)}（见第 {of.amended_by} 条）</Tag>}
      {of.demo_clock && <Tag>演示时钟</Tag>}
    </>
  );
}

// Whoever enters late makes good what was not written down; the program notes by itself when it comes to it.
function Recorded({ of }: { of: Schemas['Event'] }) {
  const at = dayAndTime(of.recorded_at);
  return of.role === 'system' ? <Tag>系统于 {at} 记载</Tag> : <Tag className="due due-risk">补录于 {at}</Tag>;
}

function Consequences({ of, caseId }: { of: Schemas['Event']; caseId: string }) {
  const reads = useMay('paper.read');
  return (
    <ul className="plain-list entry-facts">
      {of.moves.map((m) => <li key={m.track}>{m.track_title} → {m.state_title || '（结束）'}</li>)}
      {of.papers.map((p) => {
        const name = `${p.title}${p.number ? `（${p.number}）` : ''}`;
        return <li key={p.id}>文书：{reads ? <Link to={`/cases/${caseId}/papers/${p.id}`}>{name}</Link> : name}</li>;
      })}
      {of.clocks.map((k) => <li key={k.clock}>期限：{k.title}，{k.state === 'ended' ? (k.ended_title ?? '已结束') : k.state === 'paused' ? '中止计算' : `至 ${k.due_on}`}</li>)}
      {of.reasons.map((r) => <li key={r.gate}>关口 {r.gate} 的理由：{r.text}</li>)}
    </ul>
  );
}

/** What was entered is rendered once somebody opens it: a case may have thousands of entries. */
function Entered({ of, caseId, procedure }: { of: Schemas['Event']; caseId: string; procedure: string }) {
  const { data: doc } = useQuery(describedQuery);
  const known = typeof of.facts === 'object' && of.facts !== null && Object.keys(of.facts).length > 0;
  if (!known) return null;
  return (
    <Collapse
      ghost
      size="small"
      items={[{
        key: 'facts',
        label: '录入内容',
        children: doc ? <Described caseId={caseId} schema={schemaOfAct(doc, of.kind, procedure)} value={of.facts} /> : <Loading rows={3} />,
      }]}
    />
  );
}
