import { DialogButton } from '../DialogButton';
import { DisableForm, PasswordForm, RenameForm, UnlockForm } from '../forms/Account';
import type { Account } from '../queries';

/** What can be done with the account itself. */
export function AccountActions({ of }: { of: Account }) {
  return (
    <>
      {of.locked_until && (
        <DialogButton type="primary" label="解除锁定" done="已解除锁定">
          {(close) => <UnlockForm of={of} onDone={close} />}
        </DialogButton>
      )}
      <DialogButton label="更改姓名和登录名" done="已更改">
        {(close) => <RenameForm of={of} onDone={close} />}
      </DialogButton>
      <DialogButton label="重置密码" done="密码已重置">
        {(close) => <PasswordForm of={of} onDone={close} />}
      </DialogButton>
      <DialogButton danger={!of.disabled} label={of.disabled ? '启用账号' : '停用账号'} done={of.disabled ? '账号已启用' : '账号已停用'}>
        {(close) => <DisableForm of={of} onDone={close} />}
      </DialogButton>
    </>
  );
}
