import { Button, Drawer, Grid } from 'antd';
import { type ReactNode, useState } from 'react';

type Props = { title: string; beside: ReactNode; children: ReactNode };

/** What is filled in, with what it is about beside it: at the side where there is room, one touch away where there is none. */
export function Beside({ title, beside, children }: Props) {
  const wide = Grid.useBreakpoint().xl ?? true;
  const [open, setOpen] = useState(false);
  if (wide) {
    return (
      <div className="beside">
        <div className="beside-form">{children}</div>
        <aside className="beside-side" aria-label={title} tabIndex={0}>
          {beside}
        </aside>
      </div>
    );
  }
  return (
    <>
      {children}
      <Button className="beside-open" size="large" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {title}
      </Button>
      <Drawer title={title} placement="bottom" size="85%" open={open} onClose={() => setOpen(false)}>
        {beside}
      </Drawer>
    </>
  );
}
