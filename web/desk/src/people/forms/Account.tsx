import { Form, Input } from 'antd';
import { api, body } from '../../api/client';
import type { Account } from '../queries';
import { TriedForm } from '../TriedForm';

type OnDone = { onDone: () => void };
type Opened = { login: string; name: string; password: string };

/** Opens an account without any role. */
export function NewAccountForm({ onDone }: OnDone) {
  return (
    <TriedForm<Opened> action="开立账号" save={async (given) => body(api.POST('/api/v1/admin/accounts', { body: given }))} onDone={onDone}>
      <Naming />
      <Password label="初始密码" />
      <p className="quiet note-line">账号开立后没有任何岗位，不能查看案件；岗位另行授予。</p>
    </TriedForm>
  );
}

export function RenameForm({ of, onDone }: OnDone & { of: Account }) {
  return (
    <TriedForm<Omit<Opened, 'password'>>
      action="更改"
      initial={of}
      save={async ({ login, name }) =>
        body(api.POST('/api/v1/admin/accounts/{id}/rename', { params: { path: { id: of.id } }, body: { version: of.version, login, name } }))
      }
      onDone={onDone}
    >
      <Naming />
      <p className="quiet note-line">更改后该账号已登录的会话结束。案件记录中的姓名随之更新，账号编号不变。</p>
    </TriedForm>
  );
}

export function PasswordForm({ of, onDone }: OnDone & { of: Account }) {
  return (
    <TriedForm<Pick<Opened, 'password'>>
      action="重置密码"
      save={async ({ password }) =>
        body(api.POST('/api/v1/admin/accounts/{id}/password', { params: { path: { id: of.id } }, body: { version: of.version, password } }))
      }
      onDone={onDone}
    >
      <Password label="新的初始密码" />
      <p className="quiet note-line">本人下次登录须修改密码；已登录的会话、登录锁定和期限订阅地址随之结束。</p>
    </TriedForm>
  );
}

/** Ends a lock-out before its time. */
export function UnlockForm({ of, onDone }: OnDone & { of: Account }) {
  return (
    <TriedForm
      action="解除锁定"
      save={async () => body(api.POST('/api/v1/admin/accounts/{id}/unlock', { params: { path: { id: of.id } } }))}
      onDone={onDone}
    >
      <p className="note-line">请先向本人核实：连续输错密码是否确系本人所为。</p>
    </TriedForm>
  );
}

/** Disables an account, or enables it again; either is a change of who can do what. */
export function DisableForm({ of, onDone }: OnDone & { of: Account }) {
  const to = !of.disabled;
  return (
    <TriedForm
      action={to ? '停用账号' : '启用账号'}
      change={() => (to ? { disable: of.id } : { enable: of.id })}
      save={async () =>
        body(api.POST('/api/v1/admin/accounts/{id}/disabled', { params: { path: { id: of.id } }, body: { version: of.version, disabled: to } }))
      }
      onDone={onDone}
    >
      <p className="note-line">
        {to
          ? `停用后${of.name}立即退出登录，不能再办理任何事项，手中的待办回到有权办理的岗位；账号和记录保留，可以再启用。`
          : `启用后${of.name}恢复其尚在有效期内的岗位。`}
      </p>
    </TriedForm>
  );
}

function Naming() {
  return (
    <>
      <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="login" label="登录名" extra="小写字母开头，可以含数字、点、横线和下划线" rules={[{ required: true, message: '请填写登录名' }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function Password({ label }: { label: string }) {
  return (
    <Form.Item name="password" label={label} extra="请当面或者以可靠方式告知本人" rules={[{ required: true, message: `请填写${label}` }]}>
      <Input.Password maxLength={128} autoComplete="new-password" />
    </Form.Item>
  );
}
