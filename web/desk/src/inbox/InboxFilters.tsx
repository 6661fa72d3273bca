import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { proceduresQuery, taskActsQuery, unitsQuery } from '../api/queries';
import { useMe } from '../api/session';
import { FilterBar } from '../pieces/FilterBar';
import { FilterSelect } from '../pieces/FilterSelect';
import { SearchText } from '../pieces/SearchText';
import type { useFilter } from '../pieces/useFilter';

type Props = { filter: ReturnType<typeof useFilter> };

export function InboxFilters({ filter }: Props) {
  const me = useMe();
  const { data: units } = useQuery(unitsQuery);
  const { data: procedures } = useQuery(proceduresQuery);
  const [asked, setAsked] = useState(false);
  const { data: waiting } = useQuery({ ...taskActsQuery, enabled: asked || filter.many('act') !== undefined });
  const acts = waiting?.map((a) => ({ value: a.act, label: `${a.title}（${a.tasks}）` }));
  const roles = new Map(me.roles.map((r) => [r.role, r.role_title]));
  return (
    <FilterBar active={filter.active} onClear={filter.clear}>
      <SearchText label="案由、文号、当事人、事项" value={filter.one('q')} onChange={(text) => filter.set('q', text)} />
      <Segmented
        aria-label="期限"
        value={filter.one('due') ?? ''}
        onChange={(v) => filter.set('due', v)}
        options={[
          { label: '全部', value: '' },
          { label: '即将到期', value: 'at_risk' },
          { label: '已到期', value: 'overdue' },
        ]}
      />
      <FilterSelect label="事项" value={filter.many('act')} options={acts && withGone(filter.many('act'), acts)} onChange={(v) => filter.set('act', v)} onOpen={() => setAsked(true)} />
      <FilterSelect
        label="程序"
        value={filter.many('procedure')}
        options={(procedures ?? []).map((p) => ({ value: p.id, label: p.title }))}
        onChange={(v) => filter.set('procedure', v)}
      />
      <FilterSelect
        label="承办机构"
        value={filter.many('unit')}
        options={(units ?? []).filter((u) => u.kind === 'handling').map((u) => ({ value: u.id, label: u.name }))}
        onChange={(v) => filter.set('unit', v)}
      />
      {roles.size > 1 && (
        <FilterSelect label="岗位" value={filter.many('role')} options={options(roles)} onChange={(v) => filter.set('role', v)} />
      )}
    </FilterBar>
  );
}

// What was chosen, in an address that was kept, may wait no more: it still has a name.
function withGone(chosen: string[] | undefined, acts: { value: string; label: string }[]) {
  const gone = (chosen ?? []).filter((c) => !acts.some((a) => a.value === c));
  return [...acts, ...gone.map((value) => ({ value, label: '已没有待办的事项' }))];
}

function options(titles: Map<string, string>) {
  return [...titles].map(([value, label]) => ({ value, label }));
}
