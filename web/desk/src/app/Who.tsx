import { DownOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Me, useSignOut } from '../api/session';
import { PasswordDialog } from '../sign-in/PasswordDialog';

/** Who acts here, in which roles, and the way out. */
export function Who({ me }: { me: Me }) {
  const { message } = App.useApp();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const roles = me.roles.map(
    (r) => `${r.unit.name} · ${r.role_title}${r.stands_in_for ? `（代行${r.stands_in_for.name}职务）` : ''}`,
  );
  return (
    <>
      <Dropdown
        trigger={['click']}
        // Inside of the header, so that it belongs to a landmark.
        getPopupContainer={(button) => button.parentElement ?? document.body}
        menu={{
          items: [
            { key: 'roles', type: 'group', label: roles.length > 0 ? roles.map((r) => <div key={r}>{r}</div>) : '没有岗位' },
            { type: 'divider' },
            { key: 'self', label: '本人的岗位和证件', onClick: () => void navigate(`/admin/people/${me.id}`) },
            { key: 'notifications', label: '本人消息设置', onClick: () => void navigate('/me/notifications') },
            { key: 'password', label: '修改密码', onClick: () => setChanging(true) },
            { key: 'out', label: '退出登录', onClick: () => signOut.mutate() },
          ],
        }}
      >
        <Button type="text" aria-haspopup="menu">
          <span className="shell-who">
            {me.name}
            {roles[0] && ` · ${me.roles[0]?.role_title}`}
          </span>
          <DownOutlined />
        </Button>
      </Dropdown>
      {changing && (
        <PasswordDialog
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            void message.success('密码已修改');
          }}
        />
      )}
    </>
  );
}
