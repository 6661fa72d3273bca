import { useInfiniteQuery } from '@tanstack/react-query';
import { Grid } from 'antd';
import { type CaseFilter, casesQuery } from '../api/queries';
import { ListEnd } from '../pieces/ListEnd';
import { OpenCase } from '../pieces/OpenCase';
import { Page } from '../pieces/Page';
import { Empty, Failure, Loading } from '../pieces/states';
import { useFilter } from '../pieces/useFilter';
import { CaseCards } from './CaseCards';
import { CaseFilters } from './CaseFilters';
import { CaseTable } from './CaseTable';

export function CasesPage() {
  const filter = useFilter();
  const wide = Grid.useBreakpoint().md ?? true;
  const ended = filter.one('ended');
  const wanted: CaseFilter = {
    q: filter.one('q'),
    state: filter.many('state'),
    unit: filter.many('unit'),
    procedure: filter.many('procedure'),
    ended: ended === 'true' || ended === 'false' ? ended : undefined,
  };
  const read = useInfiniteQuery(casesQuery(wanted));
  const { data, error, isPending, refetch } = read;
  const cases = data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Page title="案件" subtitle="您可以查看的案件，最近有变化的在前" actions={<OpenCase />}>
      <CaseFilters filter={filter} />
      {isPending && <Loading rows={8} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && cases.length === 0 && (
        <Empty>{filter.active ? '没有符合筛选条件的案件。' : '还没有您可以查看的案件。'}</Empty>
      )}
      {cases.length > 0 && (wide ? <CaseTable cases={cases} /> : <CaseCards cases={cases} />)}
      {cases.length > 0 && <ListEnd read={read} shown={cases.length} unit="件" />}
    </Page>
  );
}
