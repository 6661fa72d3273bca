import { Button, Empty as AntEmpty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { ProblemNote } from './ProblemNote';

/** Nothing is there, which is no fault: say what would be, and what to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <AntEmpty image={AntEmpty.PRESENTED_IMAGE_SIMPLE} description={<span className="quiet">{children}</span>}>
      {action}
    </AntEmpty>
  );
}

/** Stands where content will be, without jumping when it comes. */
export function Loading({ rows = 4 }: { rows?: number }) {
  return (
    <div role="status" aria-label="正在载入">
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}

/** What could not be read, why, and another try. */
export function Failure({ cause, retry }: { cause: unknown; retry?: () => void }) {
  return <ProblemNote problem={asProblem(cause)} action={retry && <Button onClick={retry}>重试</Button>} />;
}
