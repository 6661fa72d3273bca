import { Modal } from 'antd';
import { PasswordForm } from './PasswordForm';

export function PasswordDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  return (
    <Modal open title="修改密码" footer={null} onCancel={onClose}>
      <PasswordForm onDone={onDone} />
    </Modal>
  );
}
