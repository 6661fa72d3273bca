import { App, Button, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { api, body } from '../api/client';
import { asProblem } from '../api/problem';
import { Facts } from '../pieces/Facts';
import { ProblemNote } from '../pieces/ProblemNote';
import { Section } from '../pieces/Section';
import { Empty } from '../pieces/states';
import { type Notifications, useOwnChange } from './queries';

/** Where the person's mail goes: a new address counts once the code that was sent there is entered. */
export function MailAddress({ of }: { of: Notifications }) {
  return (
    <Section title="邮箱">
      {!of.mail_available && <Empty>本系统没有接邮件服务器，暂不能登记邮箱。</Empty>}
      {of.mail_available && (
        <div className="stack">
          <Facts items={[{ label: '接收邮件的邮箱', value: of.address ?? '尚未登记' }, { label: '等待验证', value: of.pending }]} />
          {of.pending && <CodeForm pending={of.pending} />}
          <AddressForm />
          {(of.address ?? of.pending) && <Remove />}
        </div>
      )}
    </Section>
  );
}

function AddressForm() {
  const { message } = App.useApp();
  const ask = useOwnChange('notifications', (given: { address: string }) => body(api.POST('/api/v1/me/mail-address', { body: given })));
  return (
    <Form<{ address: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={(given) => ask.mutate(given, { onSuccess: () => void message.success('验证码已发出') })}
    >
      <Form.Item name="address" label="新的邮箱" rules={[{ required: true, message: '请填写邮箱地址' }]}>
        <Input type="email" maxLength={254} autoComplete="email" />
      </Form.Item>
      {ask.error && <ProblemNote problem={asProblem(ask.error)} />}
      <Button htmlType="submit" loading={ask.isPending}>
        获取验证码
      </Button>
    </Form>
  );
}

function CodeForm({ pending }: { pending: string }) {
  const { message } = App.useApp();
  const confirm = useOwnChange('notifications', (given: { code: string }) => body(api.POST('/api/v1/me/mail-address/confirm', { body: given })));
  return (
    <Form<{ code: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={(given) => confirm.mutate(given, { onSuccess: () => void message.success('邮箱已验证') })}
    >
      <Form.Item name="code" label={`发往 ${pending} 的验证码`} rules={[{ required: true, len: 6, message: '请填写六位验证码' }]}>
        <Input maxLength={6} inputMode="numeric" autoComplete="one-time-code" className="act-number" />
      </Form.Item>
      {confirm.error && <ProblemNote problem={asProblem(confirm.error)} />}
      <Button type="primary" htmlType="submit" loading={confirm.isPending}>
        验证邮箱
      </Button>
    </Form>
  );
}

function Remove() {
  const [sure, setSure] = useState(false);
  const remove = useOwnChange('notifications', () => body(api.DELETE('/api/v1/me/mail-address')));
  return (
    <div>
      {remove.error && <ProblemNote problem={asProblem(remove.error)} />}
      {!sure && <Button onClick={() => setSure(true)}>取消邮箱</Button>}
      {sure && (
        <Flex gap="small" wrap align="center">
          <span>取消后不再收到邮件。</span>
          <Button danger loading={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: () => setSure(false) })}>
            确定取消
          </Button>
          <Button onClick={() => setSure(false)}>保留</Button>
        </Flex>
      )}
    </div>
  );
}
