import { AuditOutlined, BarChartOutlined, BookOutlined, FolderOpenOutlined, HistoryOutlined, InboxOutlined, SendOutlined, TeamOutlined, UserOutlined } from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';

// A page module exports the component that its route shows.
type PageModule = { Component: ComponentType };

export type Area = {
  path: string;
  /** The action, as /me lists them, without which the page would only be refused. */
  needs: string;
  load: () => Promise<PageModule>;
  /** Its place in the navigation; pages without one are reached from others. */
  menu?: { title: string; icon: ReactNode; /** the heading that it stands under */ group?: string };
};

const ADMIN = '系统管理';

/**
 * Every page of the desk, in the order of the navigation. A page is a folder of its own with an
 * index.tsx that exports Component, and one line here. A path that ends in /* leaves the rest of
 * the address to the page's own <Routes>.
 */
export const areas: Area[] = [
  { path: '/', needs: 'task.read', load: () => import('../inbox'), menu: { title: '待办', icon: <InboxOutlined /> } },
  { path: '/cases', needs: 'case.list', load: () => import('../cases'), menu: { title: '案件', icon: <FolderOpenOutlined /> } },
  { path: '/review', needs: 'review.list', load: () => import('../review'), menu: { title: '法制审核', icon: <AuditOutlined /> } },
  { path: '/escalations', needs: 'review.list', load: () => import('../escalations'), menu: { title: '分歧协调', icon: <TeamOutlined /> } },
  { path: '/supervision', needs: 'supervision.read', load: () => import('../supervision'), menu: { title: '督察看板', icon: <BarChartOutlined /> } },
  { path: '/admin/editions', needs: 'catalogue.read', load: () => import('../admin/editions'), menu: { title: '规则版本', icon: <BookOutlined />, group: ADMIN } },
  { path: '/admin/audit', needs: 'audit.read', load: () => import('../admin/audit'), menu: { title: '访问日志', icon: <HistoryOutlined />, group: ADMIN } },
  { path: '/admin/deliveries', needs: 'delivery.manage', load: () => import('../admin/deliveries'), menu: { title: '对外发送', icon: <SendOutlined />, group: ADMIN } },
  { path: '/admin/editions/:id', needs: 'catalogue.read', load: () => import('../admin/editions/draft') },
  { path: '/admin/people', needs: 'account.manage', load: () => import('../people'), menu: { title: '人员和岗位', icon: <UserOutlined />, group: ADMIN } },
  { path: '/admin/people/:id', needs: 'people.read', load: () => import('../people/person') },
  { path: '/me/notifications', needs: 'me.notifications', load: () => import('../me') },
  { path: '/search', needs: 'case.list', load: () => import('../search') },
  { path: '/cases/new', needs: 'lead.register', load: () => import('../act/opening') },
  { path: '/cases/:id/acts/:act', needs: 'case.read', load: () => import('../act') },
  { path: '/cases/:id/*', needs: 'case.read', load: () => import('../case') },
];
