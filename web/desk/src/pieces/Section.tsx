import { Flex, Typography } from 'antd';
import { type ReactNode, useId } from 'react';

type Props = { title: string; extra?: ReactNode; children: ReactNode; id?: string };

/** A titled part of a page, on a surface of its own. */
export function Section({ title, extra, children, id }: Props) {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading} id={id}>
      <Flex justify="space-between" align="center" gap="small" wrap className="section-head">
        <Typography.Title level={2} className="section-title" id={heading}>
          {title}
        </Typography.Title>
        {extra}
      </Flex>
      {children}
    </section>
  );
}
