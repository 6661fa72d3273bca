import { Typography } from 'antd';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DemoPeople } from './DemoPeople';
import { SignInForm } from './SignInForm';

/** Only addresses of this desk: nobody is sent elsewhere after signing in. */
export function safeAddress(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}

export function SignInPage() {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const enter = () => void navigate(safeAddress(query.get('to')), { replace: true });
  useEffect(() => {
    document.title = '登录 · 三项制度';
  }, []);
  return (
    <main className="entrance">
      <div className="entrance-card">
        <Typography.Title level={1} className="page-title">
          三项制度
        </Typography.Title>
        <p className="quiet">行政执法公示、执法全过程记录、重大执法决定法制审核</p>
        <SignInForm onDone={enter} />
      </div>
      <DemoPeople onDone={enter} />
    </main>
  );
}
