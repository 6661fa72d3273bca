import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form } from 'antd';
import { useRef, useState } from 'react';
import { FrameProvider } from '../../act/context';
import { bodyOf, type Entered } from '../../act/entered';
import type { Field } from '../../act/fields';
import { type Document, formOfAct } from '../../act/form';
import { FormBody } from '../../act/FormBody';
import { NAMING } from '../../act/gestures';
import { sentByButtonAlone } from '../../act/keys';
import { pathOf } from '../../act/paths';
import { Preview } from '../../act/Preview';
import { type Batched, type Gesture, named, nameKey, sendBatch } from '../../api/batch';
import { newKey } from '../../api/client';
import { describedQuery } from '../../api/described';
import { asProblem } from '../../api/problem';
import { FormDialog } from '../../pieces/FormDialog';
import { ProblemNote } from '../../pieces/ProblemNote';
import { Failure, Loading } from '../../pieces/states';
import type { Selection, Unanswered } from './selection';

type Props = { gesture: Gesture; selection: Selection; close: () => void };

/** One gesture with all that is selected: what is entered once holds for each of them. */
export default function BatchDialog({ gesture, selection, close }: Props) {
  const document = useQuery(describedQuery);
  const form = document.data && formOfAct(document.data as Document, gesture.gesture);
  const fields = form?.fields.filter((f) => f.name !== 'happened_at' && !NAMING.includes(f.name));
  return (
    <FormDialog open title={`${gesture.title}：${selection.tasks.length} 项`} onCancel={close} footer={null} width={720} destroyOnHidden>
      {document.error && <Failure cause={document.error} retry={() => void document.refetch()} />}
      {!document.error && !fields && <Loading rows={4} />}
      {fields && <Filled gesture={gesture} fields={fields} selection={selection} close={close} />}
    </FormDialog>
  );
}

// A batch that was not answered may have been done: the same again goes out under its key.
function again({ unanswered, tasks }: Selection, gesture: Gesture): Unanswered | undefined {
  const same = unanswered?.gesture === gesture.gesture && unanswered.tasks.map((t) => nameKey(named(t))).join() === tasks.map((t) => nameKey(named(t))).join();
  return same ? unanswered : undefined;
}

function Filled({ gesture, fields, selection, close }: Props & { fields: Field[] }) {
  const client = useQueryClient();
  const [form] = Form.useForm<Entered>();
  // What is sent again after no answer is the same batch under the same key.
  const [sent, setSent] = useState(() => again(selection, gesture) ?? { key: newKey(), gesture: gesture.gesture, tasks: selection.tasks });
  const busy = useRef(false);
  const first = sent.tasks[0];
  const filled = () => bodyOf(fields, form.getFieldsValue(true) as Entered);
  const { mutate, isPending, error } = useMutation({
    mutationFn: sendBatch,
    onSuccess: (results: Batched[]) => {
      selection.settle(gesture.title, sent.tasks, results);
      for (const key of ['tasks', 'me', 'case', 'cases']) void client.invalidateQueries({ queryKey: [key] });
      close();
    },
    onError: (cause) => {
      const problem = asProblem(cause);
      if (problem.passing) selection.keepUnanswered(sent);
      form.setFields(problem.fields.map((f) => ({ name: pathOf(f) as never, errors: [f.message] })));
    },
    onSettled: () => {
      busy.current = false;
    },
  });
  const submit = () => {
    // Two clicks come faster than a page can grey its button.
    if (busy.current) return;
    busy.current = true;
    mutate({ key: sent.key, gesture: gesture.gesture, with: filled(), items: sent.tasks.map(named) });
  };
  if (!first) return null;
  return (
    <FrameProvider value={{ caseId: undefined, act: gesture.gesture, procedure: first.procedure, view: undefined }}>
      <Form form={form} name="batch" layout="vertical" disabled={isPending} onFinish={submit} onKeyDown={sentByButtonAlone}>
        <FormBody act={gesture.gesture} fields={fields} />
        <Preview
          caseId={first.case_id}
          act={gesture.gesture}
          fields={fields}
          ready={() => form.validateFields().then(() => true, () => false)}
          about={sent.tasks.length > 1 ? `以“${first.case_title}”（${first.party_name}）为例` : undefined}
          body={() => ({ ...filled(), task: first.act, since: first.version, ...(first.of ? { of: first.of } : {}) })}
        />
        {error && <ProblemNote problem={asProblem(error)} action={asProblem(error).code === 'key_reused' && <Button onClick={() => setSent({ ...sent, key: newKey() })}>作为新的一次办理</Button>} />}
        <Flex gap="small" className="batch-actions">
          <Button type="primary" htmlType="submit" loading={isPending}>
            对 {sent.tasks.length} 项办理
          </Button>
          <Button onClick={close}>取消</Button>
        </Flex>
      </Form>
    </FrameProvider>
  );
}
