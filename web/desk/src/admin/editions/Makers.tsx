import { Button, Flex, Input } from 'antd';
import { useId, useState } from 'react';
import { asProblem } from '../../api/problem';
import { FormDialog } from '../../pieces/FormDialog';
import { ProblemNote } from '../../pieces/ProblemNote';
import { type Draft, useWithdraw } from './queries';
import { SendText } from './SendText';

/** What the maker of a draft can still do with it. */
export function Makers({ of }: { of: Draft }) {
  const [open, setOpen] = useState(false);
  return (
    <Flex gap="small" wrap>
      <SendText title="替换文本" replaces={of} />
      <Button onClick={() => setOpen(true)}>撤回</Button>
      {open && <Withdraw of={of} onClose={() => setOpen(false)} />}
    </Flex>
  );
}

function Withdraw({ of, onClose }: { of: Draft; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const field = useId();
  const withdraw = useWithdraw(of);
  return (
    <FormDialog
      open
      title="撤回草案"
      okText="撤回"
      cancelText="不撤回"
      onCancel={onClose}
      okButtonProps={{ disabled: reason.trim() === '', loading: withdraw.isPending }}
      onOk={() => withdraw.mutate(reason, { onSuccess: onClose })}
    >
      <label htmlFor={field}>理由</label>
      <Input.TextArea id={field} rows={3} maxLength={1000} value={reason} onChange={(e) => setReason(e.target.value)} />
      {withdraw.error && <ProblemNote problem={asProblem(withdraw.error)} />}
    </FormDialog>
  );
}
