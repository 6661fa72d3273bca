import { useQuery } from '@tanstack/react-query';
import { Collapse, Flex } from 'antd';
import { Link } from 'react-router';
import { gestureHref } from '../act/gestures';
import type { Schemas } from '../api/client';
import { procedureQuery } from '../api/queries';
import { useMe } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { DueTag } from '../pieces/DueTag';
import { eitherOf } from '../pieces/either';
import { RefusalList } from '../pieces/RefusalList';
import { Section } from '../pieces/Section';
import { handsOf } from '../pieces/task';
import { actHref, splitActs } from './now';

type Case = Schemas['Case'];

/** What the reader may do now, what is shut and by which gate, whom the case waits for, and what comes by itself. */
export function WhatNow({ of }: { of: Case }) {
  const { next, others, shut } = splitActs(of);
  return (
    <Section title="现在可以办理">
      {next.length + others.length === 0 && <p className="quiet note-line">您目前没有可以办理的事项。</p>}
      {next.length > 0 && <Acts of={of} acts={next} expected />}
      {others.length > 0 && <Acts of={of} acts={others} />}
      {shut.length > 0 && (
        <Collapse
          ghost
          className="shut-acts"
          defaultActiveKey={next.length === 0 ? ['shut'] : []}
          items={[{
            key: 'shut',
            label: `暂不能办理的 ${shut.length} 项及原因`,
            children: shut.map((a) => (
              <div key={a.act} className="shut-act">
                <strong>{a.title}</strong>
                <RefusalList refusals={a.shut_by ?? []} />
              </div>
            )),
          }]}
        />
      )}
      <Waiting of={of} />
      {of.ahead.length > 0 && (
        <>
          <h3 className="part-title">届时自动发生</h3>
          <ul className="plain-list">
            {of.ahead.map((a) => <li key={a.clock + a.at}>{dayAndTime(a.at)}　{a.text}</li>)}
          </ul>
        </>
      )}
    </Section>
  );
}

function Acts({ of, acts, expected = false }: { of: Case; acts: Schemas['Act'][]; expected?: boolean }) {
  return (
    <ul className={expected ? 'acts acts-expected' : 'acts'}>
      {acts.map((a) => (
        <li key={a.act}>
          <Link className="act-link" to={actHref(of, a)} title={a.cite}>{a.title}</Link>
          {a.notes && a.notes.length > 0 && <RefusalList refusals={a.notes} />}
        </li>
      ))}
    </ul>
  );
}

// Whom the case waits for, who has it in hand, and what the reader may do with the task instead of the act itself.
function Waiting({ of }: { of: Case }) {
  const me = useMe();
  const { data: procedure } = useQuery(procedureQuery(of.procedure));
  if (of.tasks.length === 0) return null;
  const titles = new Map(procedure?.acts.map((a) => [a.act, a.title]));
  return (
    <>
      <h3 className="part-title">案件在等</h3>
      <ul className="plain-list">
        {eitherOf(of.tasks, me.id).map(({ key, task: t, whom }) => (
          <li key={key}>
            {whom}：{t.title} <DueTag {...t} /> <span className="quiet">{handsOf(t, me.id)}</span>
            {t.gestures && t.gestures.length > 0 && (
              <Flex gap="small" wrap className="task-gestures">
                {t.gestures.map((g) => (
                  <Link key={g} to={gestureHref(t, g)} aria-label={`${titles.get(g) ?? g}：${t.title}`}>
                    {titles.get(g) ?? g}
                  </Link>
                ))}
              </Flex>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
