import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useEffect, useRef } from 'react';
import { type Me, meQuery, onSessionChange } from '../api/session';
import { useSessionEnded } from '../api/sessionEnd';
import { SignInForm } from '../sign-in/SignInForm';

/**
 * Looks after a session that changes under an open page. When it ends, the password is asked for
 * above the page, and what was typed stays. When another window of the browser signed somebody
 * else in, nothing more may be done here in the name of the person before.
 */
export function SessionWatch({ me }: { me: Me }) {
  const client = useQueryClient();
  const ended = useSessionEnded();
  const first = useRef(me.id);
  useEffect(() => onSessionChange(() => void client.invalidateQueries({ queryKey: meQuery.queryKey })), [client]);
  if (me.id !== first.current) {
    return (
      <Modal open title="登录人员已经更换" closable={false} footer={<Button type="primary" onClick={() => window.location.assign('/')}>以 {me.name} 的身份继续</Button>}>
        <p>本浏览器的另一个窗口已经以 {me.name} 的身份登录。这个页面属于之前的登录人员，不能继续办理。</p>
      </Modal>
    );
  }
  return (
    <Modal open={ended} title="请重新登录" closable={false} footer={null} destroyOnHidden>
      <Alert type="info" showIcon title="登录已经失效。页面上填写的内容还在，登录后可以继续。" style={{ marginBottom: 16 }} />
      <SignInForm />
    </Modal>
  );
}
