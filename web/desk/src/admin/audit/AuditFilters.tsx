import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { peopleQuery } from '../../api/queries';
import { FilterBar } from '../../pieces/FilterBar';
import { FilterDay } from '../../pieces/FilterDay';
import { FilterOne } from '../../pieces/FilterOne';
import type { useFilter } from '../../pieces/useFilter';
import { OUTCOMES } from '../words';
import { actionsQuery } from './queries';

export function AuditFilters({ filter }: { filter: ReturnType<typeof useFilter> }) {
  const { data: people } = useQuery(peopleQuery);
  const { data: actions } = useQuery(actionsQuery);
  const [from, to] = [filter.one('from'), filter.one('to')];
  return (
    <FilterBar active={filter.active} onClear={filter.clear}>
      <FilterOne
        label="人员"
        value={filter.one('account')}
        options={(people ?? []).map((p) => ({ value: p.id, label: p.name }))}
        onChange={(v) => filter.set('account', v)}
      />
      <FilterOne
        label="事项"
        value={filter.one('action')}
        options={(actions ?? []).map((a) => ({ value: a.id, label: a.name }))}
        onChange={(v) => filter.set('action', v)}
      />
      <Segmented
        aria-label="结果"
        value={filter.one('outcome') ?? ''}
        onChange={(v) => filter.set('outcome', v)}
        options={[{ value: '', label: '全部' }, ...Object.entries(OUTCOMES).map(([value, label]) => ({ value, label }))]}
      />
      <FilterDay label="自" value={from} max={to} onChange={(v) => filter.set('from', v)} />
      <FilterDay label="至" value={to} min={from} onChange={(v) => filter.set('to', v)} />
    </FilterBar>
  );
}
