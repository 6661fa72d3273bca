import { Flex, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';

type Props = {
  /** The one h1 of the page, and the title of the tab. */
  title: string;
  /** Beside the title in the tab, for a page of which several may be open: a case number. */
  about?: string;
  subtitle?: ReactNode;
  /** What can be done on the whole page. */
  actions?: ReactNode;
  children: ReactNode;
};

/** The frame of every page. */
export function Page({ title, about, subtitle, actions, children }: Props) {
  useEffect(() => {
    document.title = [about, title, '三项制度'].filter(Boolean).join(' · ');
  }, [title, about]);
  return (
    <div className="page">
      <Flex justify="space-between" align="flex-start" gap="small" wrap className="page-head">
        <div>
          <Typography.Title level={1} className="page-title" id="page-title" tabIndex={-1}>
            {title}
          </Typography.Title>
          {subtitle && <div className="page-subtitle">{subtitle}</div>}
        </div>
        {actions && (
          <Flex gap="small" wrap>
            {actions}
          </Flex>
        )}
      </Flex>
      {children}
    </div>
  );
}
