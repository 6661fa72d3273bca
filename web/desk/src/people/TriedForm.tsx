import { Button, Flex, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { messageOf, pathOf } from '../act/paths';
import { ApiProblem, asProblem } from '../api/problem';
import { ProblemNote } from '../pieces/ProblemNote';
import { type StaffChange, useDutyCheck, useStaffChange, type Verdict } from './queries';
import { VerdictView } from './VerdictView';

type Props<F> = {
  /** What is being done, as the button says it. */
  action: string;
  initial?: Partial<F>;
  /** What the change is to the proof of duties; left out where nobody's duties move. */
  change?: (given: F) => StaffChange;
  save: (given: F) => Promise<unknown>;
  onDone: () => void;
  children?: ReactNode;
};

/**
 * A form of a change of staff. The change is tried first, and what would come of it is shown: only what passed
 * can be saved, and only as it was tried.
 */
export function TriedForm<F extends object>({ action, initial, change, save, onDone, children }: Props<F>) {
  const [form] = Form.useForm<F>();
  const [verdict, setVerdict] = useState<Verdict>();
  const check = useDutyCheck();
  const saving = useStaffChange(save);
  const tried = !change || verdict?.allowed === true;
  const failed = check.error ?? saving.error;

  const atFields = (cause: unknown) => {
    if (!(cause instanceof ApiProblem)) return;
    form.setFields(cause.fields.map((f) => ({ name: pathOf(f).at(-1) as never, errors: [messageOf(f)] })));
  };
  const submit = (given: F) => {
    if (!change || verdict?.allowed) saving.mutate(given, { onSuccess: onDone, onError: atFields });
    else check.mutate(change(given), { onSuccess: setVerdict, onError: atFields });
  };
  const touched = () => {
    setVerdict(undefined);
    check.reset();
    saving.reset();
  };
  return (
    <Form<F>
      form={form}
      layout="vertical"
      initialValues={initial}
      onFinish={submit}
      onValuesChange={touched}
      scrollToFirstError={{ focus: true }}
    >
      {children}
      {failed && <ProblemNote problem={asProblem(failed)} />}
      {verdict && <VerdictView of={verdict} />}
      <Flex gap="small" wrap className="tried-buttons">
        <Button type="primary" htmlType="submit" danger={action.startsWith('停用')} loading={check.isPending || saving.isPending} disabled={verdict?.allowed === false}>
          {tried ? action : '核对职责分离'}
        </Button>
      </Flex>
    </Form>
  );
}
