import { App, Modal, type ModalProps } from 'antd';
import { useRef } from 'react';

type Props = Omit<ModalProps, 'onCancel' | 'mask' | 'afterClose'> & { onCancel: () => void };

/** A dialog in which something is entered. A stray key or click does not throw away what stands in it: closing asks first. */
export function FormDialog({ onCancel, children, ...rest }: Props) {
  const { modal } = App.useApp();
  const entered = useRef(false);
  const leave = () => {
    if (!entered.current) return onCancel();
    modal.confirm({ title: '放弃填写的内容？', content: '关闭后，填写的内容不保留。', okText: '放弃并关闭', okButtonProps: { danger: true }, cancelText: '继续填写', onOk: onCancel });
  };
  return (
    <Modal
      {...rest}
      mask={{ closable: false }}
      onCancel={leave}
      afterClose={() => {
        entered.current = false;
      }}
    >
      <div
        onInput={() => {
          entered.current = true;
        }}
      >
        {children}
      </div>
    </Modal>
  );
}
