import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import type { Kept } from './drafts';

type Props = { unsaved: boolean; sending: boolean; /** where what was typed is kept */ where: Kept | undefined; discard: () => Promise<void> };

/** Asks before a form is left with something in it. The draft stays unless it is thrown away on purpose. */
export function Leaving({ unsaved, sending, where, discard }: Props) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => (unsaved || sending) && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!unsaved && !sending) return undefined;
    const ask = (e: BeforeUnloadEvent) => e.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved, sending]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal
      open
      title={sending ? '正在提交' : '离开这张表？'}
      onCancel={() => blocker.reset()}
      footer={[
        <Button key="stay" type="primary" onClick={() => blocker.reset()}>
          留在本页
        </Button>,
        <Button key="keep" onClick={() => blocker.proceed()}>
          {sending ? '离开' : '保留草稿并离开'}
        </Button>,
        !sending && (
          <Button key="discard" danger onClick={() => void discard().then(() => blocker.proceed())}>
            放弃填写的内容
          </Button>
        ),
      ]}
    >
      <p>{sending ? '提交的内容还没有得到答复。离开后请到案件中查看是否已经记载。' : `填写的内容还没有提交，已经作为草稿保存${where === 'everywhere' ? '' : '在本窗口中'}，回到这张表时可以继续。`}</p>
    </Modal>
  );
}
