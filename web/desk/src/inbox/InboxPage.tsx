import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { MOST } from '../api/batch';
import { type TaskFilter, tasksQuery } from '../api/queries';
import { useMay, useMe } from '../api/session';
import { OpenCase } from '../pieces/OpenCase';
import { Page } from '../pieces/Page';
import { Empty, Failure, Loading } from '../pieces/states';
import { useFilter } from '../pieces/useFilter';
import { BatchBar } from './batch/BatchBar';
import { BatchResults } from './batch/BatchResults';
import { useSelection } from './batch/selection';
import { Begun } from './Begun';
import { InboxFilters } from './InboxFilters';
import { TaskList } from './TaskList';

export function InboxPage() {
  const me = useMe();
  const filter = useFilter();
  const due = filter.one('due');
  const wanted: TaskFilter = {
    q: filter.one('q'),
    act: filter.many('act'),
    role: filter.many('role'),
    unit: filter.many('unit'),
    procedure: filter.many('procedure'),
    due: due === 'at_risk' || due === 'overdue' ? due : undefined,
  };
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(tasksQuery(wanted));
  const tasks = useMemo(() => data?.pages.flatMap((p) => p.items) ?? [], [data]);
  const selection = useSelection(tasks);
  const batches = useMay('task.batch');
  // Whoever looks after the work of others has tasks of their own only now and then.
  const toBoard = useMay('supervision.read') && me.open_tasks === 0;
  return (
    <Page title="待办" subtitle={`共 ${me.open_tasks} 项，按法定期限的剩余时间排列，同一案件归在一起`} actions={<OpenCase />}>
      <Begun />
      <InboxFilters filter={filter} />
      {isPending && <Loading rows={8} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && tasks.length === 0 && (
        <Empty action={toBoard && <Link className="link-button" to="/supervision">查看督察看板</Link>}>{filter.active ? '没有符合筛选条件的待办。' : '没有待办。轮到您办理的事项会出现在这里。'}</Empty>
      )}
      <BatchResults selection={selection} />
      {batches && tasks.length > 1 && (
        <p className="note-line">
          <Button size="small" onClick={() => selection.first(tasks)}>
            {tasks.length > MOST ? `选择前 ${MOST} 项` : '全部选择'}
          </Button>
        </p>
      )}
      {tasks.length > 0 && (
        <TaskList
          tasks={tasks}
          more={hasNextPage}
          reading={isFetchingNextPage}
          readOn={() => void fetchNextPage()}
          selection={batches ? selection : undefined}
        />
      )}
      {batches && <BatchBar selection={selection} />}
    </Page>
  );
}
