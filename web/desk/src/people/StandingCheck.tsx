import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Failure, Loading } from '../pieces/states';
import { useDutyCheck } from './queries';
import { VerdictView } from './VerdictView';

/** Proves the bureau as it stands. */
export function StandingCheck() {
  const [open, setOpen] = useState(false);
  const check = useDutyCheck();
  const begin = () => {
    setOpen(true);
    check.mutate({});
  };
  return (
    <>
      <Button aria-haspopup="dialog" onClick={begin}>
        核对职责分离
      </Button>
      <Modal open={open} title="核对现有岗位的职责分离" footer={null} width={760} destroyOnHidden onCancel={() => setOpen(false)}>
        <p className="quiet note-line">
          逐人核对现有和已登记的将来岗位、代行职务：有没有一个人在同一案件中既承办又审核、既审核又决定、既承办又主持听证的可能。
        </p>
        {check.isPending && <Loading rows={4} />}
        {check.error && <Failure cause={check.error} retry={() => check.mutate({})} />}
        {check.data && <VerdictView of={check.data} />}
      </Modal>
    </>
  );
}
