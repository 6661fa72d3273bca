import { Button, Form, Input } from 'antd';
import { useSignIn } from '../api/session';
import { asProblem } from '../api/problem';
import { ProblemNote } from '../pieces/ProblemNote';

type Fields = { login: string; password: string };

/** Login and password. A lock-out says how long it lasts: the server's own words are shown. */
export function SignInForm({ onDone }: { onDone?: () => void }) {
  const signIn = useSignIn();
  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      onFinish={(given) => signIn.mutate(given, { onSuccess: () => onDone?.() })}
      disabled={signIn.isPending}
    >
      <Form.Item name="login" label="登录名" rules={[{ required: true, message: '请填写登录名' }]}>
        <Input autoComplete="username" autoFocus maxLength={100} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
        <Input.Password autoComplete="current-password" maxLength={512} />
      </Form.Item>
      {signIn.error && (
        <Form.Item>
          <ProblemNote problem={asProblem(signIn.error)} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        登录
      </Button>
    </Form>
  );
}
