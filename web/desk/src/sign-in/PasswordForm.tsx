import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { ApiProblem } from '../api/problem';
import { useChangePassword } from '../api/session';
import { Failure } from '../pieces/states';

type Fields = { current: string; new: string; again: string };

/** Changes the person's own password. What makes a password good enough, the server says. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const change = useChangePassword();
  const [form] = Form.useForm<Fields>();
  const refused = change.error instanceof ApiProblem ? change.error.fields : [];
  useEffect(() => {
    if (refused.length > 0) form.setFields([{ name: 'new', errors: refused.map((f) => f.message) }]);
  }, [form, refused]);
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={change.isPending}
      onFinish={(given) => change.mutate({ current: given.current, new: given.new }, { onSuccess: () => onDone?.() })}
    >
      <Form.Item name="current" label="现在的密码" rules={[{ required: true, message: '请填写现在的密码' }]}>
        <Input.Password autoComplete="current-password" maxLength={512} />
      </Form.Item>
      <Form.Item name="new" label="新密码" rules={[{ required: true, message: '请填写新密码' }]}>
        <Input.Password autoComplete="new-password" maxLength={512} />
      </Form.Item>
      <Form.Item
        name="again"
        label="再次填写新密码"
        dependencies={['new']}
        rules={[
          { required: true, message: '请再次填写新密码' },
          ({ getFieldValue }) => ({
            validator: (_, value: string) =>
              !value || value === getFieldValue('new') ? Promise.resolve() : Promise.reject(new Error('两次填写的新密码不一致')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={512} />
      </Form.Item>
      {change.error && refused.length === 0 && (
        <Form.Item>
          <Failure cause={change.error} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        修改密码
      </Button>
    </Form>
  );
}
