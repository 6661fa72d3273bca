import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Grid, Layout } from 'antd';
import { MenuOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { type Me, meQuery } from '../api/session';
import { Failure } from '../pieces/states';
import { PasswordPage } from '../sign-in/PasswordPage';
import { DemoClock } from './DemoClock';
import { HeaderSearch } from './HeaderSearch';
import { useLive } from './live';
import { NavigationMenu } from './NavigationMenu';
import { Notices } from './Notices';
import { SessionWatch } from './SessionWatch';
import { Starting } from './Starting';
import { Who } from './Who';

/** Everything around the pages. It stands only for somebody who is signed in and has a password of their own. */
export function Shell() {
  const { data: me, error, refetch, isPending } = useQuery(meQuery);
  const { pathname, search } = useLocation();
  if (isPending) return <Starting />;
  if (me === undefined) {
    return (
      <main className="entrance">
        <h1 className="page-title">三项制度</h1>
        <Failure cause={error} retry={() => void refetch()} />
      </main>
    );
  }
  if (me === null) {
    const to = pathname + search;
    return <Navigate to={to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`} replace />;
  }
  if (me.must_change) return <PasswordPage />;
  return <Frame me={me} />;
}

function Frame({ me }: { me: Me }) {
  const wide = Grid.useBreakpoint().lg ?? true;
  useLive();
  const [drawer, setDrawer] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    // Whoever listens to the page is told that it changed.
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
    setDrawer(false);
  }, [pathname]);
  return (
    <Layout className="shell">
      <a className="skip-link" href="#main">
        跳到主要内容
      </a>
      <Layout.Header className="shell-header">
        {!wide && (
          <Button type="text" icon={<MenuOutlined />} aria-label="打开导航" aria-expanded={drawer} onClick={() => setDrawer(true)} />
        )}
        <span className="shell-name">三项制度</span>
        <span className="shell-spread" />
        {me.may.includes('case.list') && <HeaderSearch wide={wide} />}
        {me.demo_clock && <DemoClock now={me.now} wide={wide} />}
        <Notices unread={me.unread_notices} />
        <Who me={me} />
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider width={188} className="shell-sider">
            <NavigationMenu me={me} />
          </Layout.Sider>
        ) : (
          <Drawer title="导航" placement="left" size={260} open={drawer} onClose={() => setDrawer(false)} styles={{ body: { padding: 8 } }}>
            <NavigationMenu me={me} />
          </Drawer>
        )}
        <main id="main" className="shell-main ant-layout-content" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
      </Layout>
      <SessionWatch me={me} />
      <ScrollRestoration />
    </Layout>
  );
}
