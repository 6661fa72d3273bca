import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';

/** The row of filters above a list. */
export function FilterBar({ children, active, onClear }: { children: ReactNode; active: boolean; onClear: () => void }) {
  return (
    <search className="filters">
      <Flex gap="small" wrap align="center">
        {children}
        {active && (
          <Button type="link" onClick={onClear}>
            清除筛选
          </Button>
        )}
      </Flex>
    </search>
  );
}
