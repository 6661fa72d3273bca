import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Grid } from 'antd';
import { ListEnd } from '../../pieces/ListEnd';
import { Page } from '../../pieces/Page';
import { Empty, Failure, Loading } from '../../pieces/states';
import { useFilter } from '../../pieces/useFilter';
import { OUTCOMES } from '../words';
import { AuditCards } from './AuditCards';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { auditQuery, type Entry } from './queries';

const day = (typed: string | undefined) => (typed && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : undefined);

/** Who tried what, when, from where, and what came of it. */
export function AuditPage() {
  const filter = useFilter();
  const wide = Grid.useBreakpoint().lg ?? true;
  const outcome = filter.one('outcome');
  const read = useInfiniteQuery(
    auditQuery({
      account: filter.one('account'),
      action: filter.one('action'),
      outcome: outcome && outcome in OUTCOMES ? (outcome as Entry['outcome']) : undefined,
      from: day(filter.one('from')),
      to: day(filter.one('to')),
    }),
  );
  const entries = read.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Page
      title="访问日志"
      subtitle="谁在何时从何处办理或者查看了什么，准许还是拒绝；只增不改，查看本页也会记入"
      actions={
        <Button loading={read.isFetching && !read.isFetchingNextPage} onClick={() => void read.refetch()}>
          刷新
        </Button>
      }
    >
      <AuditFilters filter={filter} />
      {read.isPending && <Loading rows={10} />}
      {read.error && <Failure cause={read.error} retry={() => void read.refetch()} />}
      {read.data && entries.length === 0 && <Empty>没有符合筛选条件的记录。</Empty>}
      {entries.length > 0 && (wide ? <AuditTable entries={entries} /> : <AuditCards entries={entries} />)}
      {entries.length > 0 && <ListEnd read={read} shown={entries.length} unit="条" />}
    </Page>
  );
}
