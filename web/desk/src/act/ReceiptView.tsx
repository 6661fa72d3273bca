import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { papersQuery, type Receipt } from '../api/acts';
import { caseQuery } from '../api/queries';
import { useMay, useMe } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { DueTag } from '../pieces/DueTag';
import { eitherOf } from '../pieces/either';
import { Facts } from '../pieces/Facts';
import { Section } from '../pieces/Section';
import { Failure } from '../pieces/states';

type Props = { receipt: Receipt; title: string; again: () => void };

/** What was recorded, which papers came of it, and where to go on. */
export function ReceiptView({ receipt, title, again }: Props) {
  const { case_id: caseId } = receipt;
  const { data: view } = useQuery(caseQuery(caseId));
  const me = useMe();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <div ref={head} tabIndex={-1} className="act-done">
        <Alert type="success" showIcon role="status" title={`“${title}”已记载`} />
      </div>
      <Section title="办理回执">
        <Facts
          items={[
            { label: '记录序号', value: receipt.events.map((n) => `第 ${n} 条`).join('、') },
            { label: '发生时间', value: dayAndTime(receipt.happened_at) },
            { label: '记载时间', value: dayAndTime(receipt.recorded_at) },
            { label: '文号', value: receipt.numbers?.join('、') },
            { label: '记录的链式哈希', value: <code className="digest">{receipt.hash}</code>, wide: true },
          ]}
        />
        <Papers receipt={receipt} />
        {(receipt.opened ?? []).map((id) => (
          <p key={id}>
            由此开立的案件：<Link to={`/cases/${id}`}>查看</Link>
          </p>
        ))}
      </Section>
      {view && view.tasks.length > 0 && (
        <Section title="接下来">
          <ul className="note-list">
            {eitherOf(view.tasks, me.id).map(({ key, task: t, whom }) => (
              <li key={key}>
                {whom}：{t.title} <DueTag {...t} dated />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Flex gap="small" wrap>
        <Link to={`/cases/${caseId}`} className="link-button">
          返回案件
        </Link>
        <Link to="/">返回待办</Link>
        {view?.acts.some((a) => a.act === receipt.act && a.open) && <Button onClick={again}>再办理一次“{title}”</Button>}
      </Flex>
    </>
  );
}

function Papers({ receipt }: { receipt: Receipt }) {
  const { data, error, refetch } = useQuery({ ...papersQuery(receipt.case_id), enabled: useMay('paper.read') });
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  const made = (data ?? []).filter((p) => receipt.events.includes(p.sequence));
  if (made.length === 0) return null;
  return (
    <ul className="note-list" aria-label="制作的文书">
      {made.map((p) => (
        <li key={p.id}>
          <a href={`/api/v1/cases/${receipt.case_id}/papers/${p.id}/print`} target="_blank" rel="noreferrer">
            {p.title}
          </a>
          {p.number && ` ${p.number}`}
        </li>
      ))}
    </ul>
  );
}
