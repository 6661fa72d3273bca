import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useEffect } from 'react';
import { api, body, type Schemas } from '../api/client';
import { asProblem } from '../api/problem';
import { useMe } from '../api/session';
import { DueTag } from '../pieces/DueTag';
import { longDayWithWeekday } from '../pieces/dates';
import { RefusalList } from '../pieces/RefusalList';
import { ProblemNote } from '../pieces/ProblemNote';
import { handsOf } from '../pieces/task';
import { ErrorSummary } from './ErrorSummary';
import { faultsIn } from './faults';
import type { Field } from './fields';

type Props = {
  caseId: string;
  act: string;
  fields: Field[];
  /** Says at the fields what is not filled in, and whether it all is. */
  ready: () => Promise<boolean>;
  /** What is entered now, as it would be sent. */
  body: () => Record<string, unknown>;
  /** Of which of several this is told. */
  about?: string | undefined;
};

/** Who would get the case next and until when, as the program foresees it of what is entered. Nothing is recorded. */
export function Preview({ caseId, act, fields, ready, body: entered, about }: Props) {
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async () =>
      body(api.POST('/api/v1/cases/{id}/acts/{act}/preview', { params: { path: { id: caseId, act } }, body: entered() })),
  });
  // What was foreseen of something else is not left standing.
  const values = Form.useWatch([], Form.useFormInstance());
  useEffect(reset, [values, reset]);
  const problem = error && asProblem(error);
  return (
    <div className="preview">
      <Button onClick={() => void ready().then((all) => all && mutate())} loading={isPending}>
        预览：接下来由谁办理、至何时
      </Button>
      <div role="status">
        {problem && (problem.fields.length > 0 ? <ErrorSummary title={problem.message} faults={faultsIn(problem, fields)} refusal={problem} /> : <ProblemNote problem={problem} />)}
        {data && !error && <Result of={data} about={about} />}
      </div>
    </div>
  );
}

function Result({ of, about }: { of: Schemas['Preview']; about: string | undefined }) {
  const me = useMe();
  if (of.refused) {
    return (
      <>
        <p className="note-line">现在提交会被拒绝：</p>
        <RefusalList refusals={[of.refused]} />
      </>
    );
  }
  return (
    <>
      <p className="note-line quiet">{about ? `${about}，按` : '按'}现在填写的内容推算，没有记载</p>
      {of.shut_by.length > 0 && <RefusalList refusals={of.shut_by} />}
      <ul className="note-list">
        {of.next.map((t, i) => (
          <li key={i}>
            <strong>{t.title}</strong>：{t.people.length > 0 ? t.people.map((p) => p.name).join('、') : '今天没有可以办理的人员'} <DueTag {...t} /> <span className="quiet">{handsOf(t, me.id)}</span>
          </li>
        ))}
        {of.next.length === 0 && <li>没有新的待办</li>}
        {of.clocks.map((k) => (
          <li key={`${k.rule} ${k.title}`}>{clockLine(k)}</li>
        ))}
        {of.shut.map((a) => (
          <li key={a.act}>
            “{a.title}”还有关口没有打开：
            <RefusalList refusals={a.shut_by ?? []} />
          </li>
        ))}
      </ul>
    </>
  );
}

function clockLine(k: Schemas['PreviewClock']): string {
  if (k.what === 'stops') return `“${k.title}”期限结束`;
  const due = k.due_on ? `至 ${longDayWithWeekday(k.due_on)}` : '';
  return k.what === 'starts' ? `开始计算“${k.title}”期限，${due}` : `“${k.title}”期限变动，${due}`;
}
