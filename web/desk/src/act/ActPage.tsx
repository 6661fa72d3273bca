import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { powersQuery } from '../api/acts';
import type { Schemas } from '../api/client';
import { describedQuery } from '../api/described';
import { caseQuery, procedureQuery } from '../api/queries';
import { useMe } from '../api/session';
import { DueTag } from '../pieces/DueTag';
import { Handovers } from '../pieces/Handovers';
import { waitingOf } from '../pieces/handSteps';
import { Page } from '../pieces/Page';
import { Section } from '../pieces/Section';
import { Empty, Failure, Loading } from '../pieces/states';
import { handsOf } from '../pieces/task';
import { ActForm, type Target } from './ActForm';
import { CaseHead } from './CaseHead';
import { defaultsOf } from './defaults';
import { type Document, formOfAct } from './form';
import { isGesture, NAMING, type TaskRef, taskOf, taskRefOf } from './gestures';
import { useStoredDraft } from './useDraft';

type Case = Schemas['Case'];

/** An act of a case. Another case or act in the address is another form, with nothing left of this one. */
export function ActPage() {
  const { id = '', act = '' } = useParams();
  const [query] = useSearchParams();
  const [round, setRound] = useState(0);
  const about = isGesture(act) ? taskRefOf(query) : undefined;
  return <OneAct key={`${id} ${act} ${query} ${round}`} id={id} act={act} about={about} again={() => setRound(round + 1)} />;
}

type Props = { id: string; act: string; about: TaskRef | undefined; again: () => void };

function OneAct({ id, act, about, again }: Props) {
  const opened = useQuery(caseQuery(id));
  const document = useQuery(describedQuery);
  const procedure = useQuery({ ...procedureQuery(opened.data?.procedure ?? ''), enabled: !!opened.data });
  const powers = useQuery(powersQuery);
  const failed = [opened, document, procedure, powers].find((q) => q.error && q.data === undefined);
  if (failed) {
    return (
      <Page title="办理事项">
        <Failure cause={failed.error} retry={() => void failed.refetch()} gone={<Link to="/cases">返回案件列表</Link>} />
      </Page>
    );
  }
  if (!opened.data || !document.data || !procedure.data || !powers.data) {
    return (
      <Page title="办理事项">
        <Loading rows={10} />
      </Page>
    );
  }
  return (
    <Loaded view={opened.data} act={act} about={about} document={document.data as Document} procedure={procedure.data} powers={powers.data} again={again} />
  );
}

type LoadedProps = {
  view: Case;
  act: string;
  about: TaskRef | undefined;
  document: Document;
  procedure: Schemas['Procedure'];
  powers: Schemas['PowerItem'][];
  again: () => void;
};

function Loaded({ view, act, about, document, procedure, powers, again }: LoadedProps) {
  const me = useMe();
  const [form] = useState(() => formOfAct(document, act));
  const option = view.acts.find((a) => a.act === act);
  const row = procedure.acts.find((a) => a.act === act);
  const [defaults] = useState(() =>
    defaultsOf({ me, act, view, power: powers.find((p) => p.power.id === view.facts.matter.power), points: procedure.review_points }),
  );
  const task = about && taskOf(view.tasks, about, act);
  const [openedFor] = useState(option !== undefined || (task?.gestures?.includes(act) ?? false));
  const draftOf = { account: me.id, caseId: view.id, act, task: about && [about.task, about.of].join(' ') };
  const stored = useStoredDraft(draftOf);
  if (!form) return <NotHere view={view} title="没有这个事项">没有代号为“{act}”的事项。</NotHere>;
  if (!stored) return <Page title={form.title}><Loading rows={10} /></Page>;
  if (!openedFor && !stored.draft) {
    return (
      <NotHere view={view} title={form.title}>
        “{form.title}”现在不由您办理：案件不在可以办理的环节，或者不属于您的岗位。
      </NotHere>
    );
  }
  const target: Target = { ...draftOf, href: option?.href ?? `/api/v1/cases/${view.id}/acts/${act}`, title: form.title };
  return (
    <Page title={form.title} about={view.number ?? view.title} subtitle={row && !about && `依据：${row.cite}`}>
      <CaseHead view={view} />
      {task && <AboutTask task={task} />}
      <Handed view={view} act={about?.task ?? act} of={about?.of} />
      <ActForm
        target={target}
        fields={form.fields.filter((f) => f.name !== 'happened_at' && !(about && NAMING.includes(f.name)))}
        fixed={about ?? NOTHING}
        frame={{ caseId: view.id, act, procedure: view.procedure, view }}
        defaults={defaults}
        draft={stored.draft}
        shutBy={openNow(option, task, act) ? [] : (option?.shut_by ?? [notNow])}
        notes={option?.notes ?? []}
        again={again}
      />
    </Page>
  );
}

const NOTHING = {};

function openNow(option: Schemas['Act'] | undefined, task: Schemas['Task'] | undefined, act: string): boolean {
  return option?.open ?? task?.gestures?.includes(act) ?? false;
}

const notNow: Schemas['Fault'] = { code: 'wrong_state', message: '案件现在不在可以由您办理这一事项的环节' };

function NotHere({ view, title, children }: { view: Case; title: string; children: React.ReactNode }) {
  return (
    <Page title={title}>
      <CaseHead view={view} />
      <Empty action={<Link to={`/cases/${view.id}`}>返回案件</Link>}>{children}</Empty>
    </Page>
  );
}

/** What those who were asked about the task have answered: whoever does it reads that first. */
function Handed({ view, act, of }: { view: Case; act: string; of: string | undefined }) {
  const task = waitingOf(view).find((t) => t.act === act && (of === undefined || t.of?.id === of));
  if (!task) return null;
  return (
    <Section title="待办流转">
      <Handovers of={task} />
    </Section>
  );
}

/** What a gesture is about, and what whoever asked for it wants. */
function AboutTask({ task }: { task: Schemas['Task'] }) {
  const me = useMe();
  return (
    <Section title={`待办：${task.title}`} extra={<DueTag {...task} />}>
      <p className="note-line">{handsOf(task, me.id) || '尚无人签收'}</p>
    </Section>
  );
}
