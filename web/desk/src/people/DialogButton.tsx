import { App, Button, type ButtonProps } from 'antd';
import { type ReactNode, useState } from 'react';
import { FormDialog } from '../pieces/FormDialog';

type Props = {
  label: string;
  /** What the dialog is about, where the label alone does not say it. */
  title?: string;
  /** What is said once it is done. */
  done: string;
  children: (close: () => void) => ReactNode;
} & Pick<ButtonProps, 'type' | 'size' | 'danger'>;

/** A button that opens a form of its own. */
export function DialogButton({ label, title = label, done, children, ...look }: Props) {
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    void message.success(done);
  };
  return (
    <>
      <Button {...look} aria-haspopup="dialog" aria-label={title === label ? undefined : title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <FormDialog open={open} title={title} footer={null} width={680} destroyOnHidden onCancel={() => setOpen(false)}>
        {open && children(close)}
      </FormDialog>
    </>
  );
}
