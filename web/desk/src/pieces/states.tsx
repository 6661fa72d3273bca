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

type FailureProps = { cause: unknown; retry?: () => void; /** the way on where there is no such thing, which no other try changes */ gone?: ReactNode };

/** What could not be read, why, and another try. */
export function Failure({ cause, retry, gone }: FailureProps) {
  const problem = asProblem(cause);
  const again = retry && <Button onClick={retry}>重试</Button>;
  return <ProblemNote problem={problem} action={gone && problem.code === 'not_found' ? gone : again} />;
}
