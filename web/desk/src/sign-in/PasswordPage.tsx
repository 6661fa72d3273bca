import { Button, Typography } from 'antd';
import { useEffect } from 'react';
import { useSignOut } from '../api/session';
import { PasswordForm } from './PasswordForm';

/** Stands before everything else while somebody still has the password that they were given. */
export function PasswordPage() {
  const signOut = useSignOut();
  useEffect(() => {
    document.title = '修改初始密码 · 三项制度';
  }, []);
  return (
    <main className="entrance">
      <div className="entrance-card">
        <Typography.Title level={1} className="page-title">
          请先修改初始密码
        </Typography.Title>
        <p className="quiet">您使用的是管理员给出的初始密码，修改后才能办理其他事项。</p>
        <PasswordForm />
        <Button type="link" onClick={() => signOut.mutate()}>
          退出登录
        </Button>
      </div>
    </main>
  );
}
