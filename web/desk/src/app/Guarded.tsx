import { Result } from 'antd';
import type { ComponentType } from 'react';
import { Link, useLocation } from 'react-router';
import { useMe } from '../api/session';
import { Page } from '../pieces/Page';
import { firstArea } from './navigation';
import { Navigate } from 'react-router';

/** Shows a page to those whose roles reach it, and says so to others before anything is asked in vain. */
export function Guarded({ needs, page: Content }: { needs: string; page: ComponentType }) {
  const me = useMe();
  const { pathname } = useLocation();
  if (me.may.includes(needs)) return <Content />;
  const first = firstArea(me);
  // Administrators have no inbox: the front door leads them to what they have.
  if (pathname === '/' && first) return <Navigate to={first.path} replace />;
  return (
    <Page title="没有权限">
      <Result
        status="info"
        title="您的岗位不能查看这个页面"
        subTitle="如需查看，请联系系统管理员核对您的岗位。"
        extra={first && <Link to={first.path}>前往“{first.menu?.title}”</Link>}
      />
    </Page>
  );
}
