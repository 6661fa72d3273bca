import { Alert, Button, Flex, Form } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newKey, type Schemas } from '../api/client';
import type { ApiProblem } from '../api/problem';
import { useMe } from '../api/session';
import { dayAndTime } from '../pieces/dates';
import { RefusalList } from '../pieces/RefusalList';
import { Section } from '../pieces/Section';
import { type Frame, FrameProvider } from './context';
import type { Draft, DraftOf, Kept } from './drafts';
import { bodyOf, type Entered, enteredOf } from './entered';
import { ErrorSummary, type Fault } from './ErrorSummary';
import { nameOf } from './fieldNames';
import type { Field } from './fields';
import { Foreseen } from './Foreseen';
import { FormBody } from './FormBody';
import { LateEntry } from './LateEntry';
import { Leaving } from './Leaving';
import { messageOf, type Path, pathOf } from './paths';
import { sentByButtonAlone } from './keys';
import { Preview } from './Preview';
import { ReceiptView } from './ReceiptView';
import { Refused } from './Refused';
import { settle as settleFaults } from './settled';
import { UploadCount } from './uploads';
import { useDraftKeeper } from './useDraft';
import { useSubmission } from './useSubmission';

export type Target = DraftOf & {
  href: string;
  title: string;
};

type Props = {
  target: Target;
  fields: Field[];
  /** What is sent as well and is not to be filled in. */
  fixed?: Record<string, unknown>;
  frame: Frame;
  /** What the form opens with when there is no draft, in the interface's own shape. */
  defaults: Record<string, unknown>;
  draft: Draft | undefined;
  /** Why it cannot be done now; empty when it can. */
  shutBy: Schemas['Fault'][];
  notes: Schemas['Fault'][];
  /** Opens the form anew, with nothing of this one. */
  again: () => void;
};

/** One act being filled in. It belongs to one case, act and key from its opening to its receipt. */
export function ActForm({ target: opened, fields, fixed, frame, defaults, draft, shutBy, notes, again }: Props) {
  const me = useMe();
  const [target] = useState(opened);
  const [form] = Form.useForm<Entered>();
  const [blank] = useState(() => enteredOf(fields, defaults));
  const [key, setKey] = useState(() => draft?.key ?? newKey());
  const [seen, setSeen] = useState(() => (draft ? draft.seen : frame.view?.sequence));
  const [unanswered, setUnanswered] = useState(draft?.unanswered ?? false);
  const [changed, setChanged] = useState(draft !== undefined);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [uploads, setUploads] = useState(0);
  const countUploads = useCallback((change: number) => setUploads((n) => n + change), []);
  const { savedAt, where, keep: keepDraft, drop: dropDraft } = useDraftKeeper(target);
  const done = useRef(false);
  const newest = frame.view?.sequence;

  const discard = useCallback(() => {
    done.current = true;
    return dropDraft();
  }, [dropDraft]);
  const refused = useCallback(
    (problem: ApiProblem) => {
      setUnanswered(problem.passing);
      form.setFields(problem.fields.map((f) => ({ name: pathOf(f) as never, errors: [messageOf(f)] })));
    },
    [form],
  );
  const { send, pending, receipt, problem, settle } = useSubmission(target.caseId, discard, refused);

  // Once there is something to lose, it is kept with the key under which it will be sent.
  const entered = useCallback(() => form.getFieldsValue(true) as Entered, [form]);
  const keep = useCallback(() => {
    if (done.current) return;
    setChanged(true);
    keepDraft({ entered: entered(), key, seen, unanswered });
  }, [entered, keepDraft, key, seen, unanswered]);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && changed) keep();
    first.current = false;
  }, [changed, keep]);

  const filled = () => ({ ...bodyOf(withLateEntry(fields), entered()), ...fixed });
  const complete = async () => {
    setFaults([]);
    try {
      await form.validateFields();
    } catch (cause) {
      setFaults(faultsOf(cause, fields));
      return false;
    }
    return true;
  };
  const submit = async () => {
    if (await complete()) send({ href: target.href, key, seen, body: filled() });
  };
  const startAfresh = async () => {
    await discard();
    again();
  };
  // Whoever goes on has read of these changes, and of none that came after.
  const lookAgain = (refusal: ApiProblem) => {
    setSeen(Math.max(seen ?? 0, ...refusal.since.map((c) => c.sequence)));
    settle();
  };

  const problemRef = useRef<HTMLDivElement>(null);
  const troubled = problem !== undefined || faults.length > 0;
  useEffect(() => {
    if (troubled) problemRef.current?.scrollIntoView({ block: 'center' });
  }, [troubled]);
  const initial = useMemo(() => draft?.entered ?? blank, [draft, blank]);

  if (receipt) return <ReceiptView receipt={receipt} title={target.title} again={again} />;
  const shut = shutBy.length > 0 && !unanswered;
  return (
    <FrameProvider value={frame}>
      <UploadCount value={countUploads}>
        <Leaving unsaved={changed} sending={pending} where={where} discard={discard} />
        <div className="stack act-notes">
          {shutBy.length > 0 && (
            <Alert type="warning" showIcon title={`现在还不能办理“${target.title}”`} description={<RefusalList refusals={shutBy} />} />
          )}
          {notes.length > 0 && <Alert type="info" showIcon title="请注意" description={<RefusalList refusals={notes} />} />}
          {draft && (
            <Alert
              type="info"
              showIcon
              title={me.demo_clock ? '已恢复先前保存的草稿' : `已恢复 ${dayAndTime(draft.savedAt)} 保存的草稿`}
              description={draft.unanswered ? '上次提交没有得到答复，不能确定是否已经记载。再次提交沿用同一请求编号，不会重复记载。' : undefined}
              action={<Button onClick={() => void startAfresh()}>放弃草稿，重新填写</Button>}
            />
          )}
          {seen !== undefined && newest !== undefined && newest > seen && problem?.code !== 'stale' && !pending && (
            <Alert
              type="info"
              showIcon
              title={`案件在您填写期间有了新的记录（第 ${newest} 条）`}
              description="与本事项有关的，提交时会逐条列明，由您确认后再办理。"
            />
          )}
        </div>
        <Form
          form={form}
          name="act"
          layout="vertical"
          requiredMark
          initialValues={initial}
          onValuesChange={(change) => {
            settleFaults(form, change);
            keep();
          }}
          onFinish={() => void submit()}
          onFinishFailed={({ errorFields }) => setFaults(faultsOf({ errorFields }, fields))}
          onKeyDown={sentByButtonAlone}
          scrollToFirstError={false}
          disabled={pending}
        >
          <Section title={target.title}>
            <FormBody act={target.act} fields={fields} />
            <LateEntry />
          </Section>
          <Foreseen procedure={frame.procedure} act={target.act}>
            {frame.caseId && <Preview caseId={frame.caseId} act={target.act} fields={fields} ready={complete} body={filled} />}
          </Foreseen>
          <div ref={problemRef} className="stack act-notes">
            {faults.length > 0 && <ErrorSummary title="有内容需要补充或者改正" faults={faults} refusal={faults} />}
            {problem && (
              <Refused
                problem={problem}
                fields={fields}
                retry={() => void submit()}
                lookAgain={() => lookAgain(problem)}
                sendAnew={() => {
                  setKey(newKey());
                  setSeen(newest);
                  setUnanswered(false);
                  settle();
                }}
              />
            )}
          </div>
          <Flex gap="small" align="center" wrap className="act-submit">
            <Button type="primary" htmlType="submit" loading={pending} disabled={shut || uploads > 0 || pending}>
              提交
            </Button>
            <span className="quiet" role="status">
              {pending ? '正在提交' : uploads > 0 ? '有文件尚未传完' : savedLine(savedAt, where, me.demo_clock)}
            </span>
          </Flex>
        </Form>
      </UploadCount>
    </FrameProvider>
  );
}

const HAPPENED_AT: Field = { kind: 'instant', name: 'happened_at', label: '实际发生时间', help: undefined, required: false };

function withLateEntry(fields: Field[]): Field[] {
  return [...fields, HAPPENED_AT];
}

function faultsOf(cause: unknown, fields: Field[]): Fault[] {
  const { errorFields } = cause as { errorFields?: { name: Path; errors: string[] }[] };
  return (errorFields ?? []).map(({ name, errors }) => ({ path: name, name: nameOf(fields, name), message: errors[0] ?? '请核对' }));
}

// A draft is kept by the browser's clock. Beside a demo clock that would be a time of another day: none is told then.
function savedLine(savedAt: string | undefined, where: Kept | undefined, demo: boolean | undefined): string {
  if (!savedAt) return '';
  const saved = demo ? '草稿已保存' : `草稿已保存 ${dayAndTime(savedAt).slice(-5)}`;
  if (where === 'apart') return `${saved}，只在本窗口：您在另一窗口也填写了这一事项`;
  return where === 'here' ? `${saved}，只在本窗口` : saved;
}
