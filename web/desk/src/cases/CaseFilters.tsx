import { useQueries, useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { procedureQuery, proceduresQuery, unitsQuery } from '../api/queries';
import { FilterBar } from '../pieces/FilterBar';
import { FilterSelect } from '../pieces/FilterSelect';
import { SearchText } from '../pieces/SearchText';
import type { useFilter } from '../pieces/useFilter';

export function CaseFilters({ filter }: { filter: ReturnType<typeof useFilter> }) {
  const { data: units } = useQuery(unitsQuery);
  const { data: procedures } = useQuery(proceduresQuery);
  const states = useMainStates((procedures ?? []).map((p) => p.id));
  return (
    <FilterBar active={filter.active} onClear={filter.clear}>
      <SearchText label="案由、文号、当事人" value={filter.one('q')} onChange={(text) => filter.set('q', text)} />
      <Segmented
        aria-label="是否办结"
        value={filter.one('ended') ?? ''}
        onChange={(v) => filter.set('ended', v)}
        options={[
          { label: '全部', value: '' },
          { label: '在办', value: 'false' },
          { label: '已了结', value: 'true' },
        ]}
      />
      <FilterSelect
        label="程序"
        value={filter.many('procedure')}
        options={(procedures ?? []).map((p) => ({ value: p.id, label: p.title }))}
        onChange={(v) => filter.set('procedure', v)}
      />
      <FilterSelect label="环节" value={filter.many('state')} options={states} onChange={(v) => filter.set('state', v)} />
      <FilterSelect
        label="承办机构"
        value={filter.many('unit')}
        options={(units ?? []).filter((u) => u.kind === 'handling').map((u) => ({ value: u.id, label: u.name }))}
        onChange={(v) => filter.set('unit', v)}
      />
    </FilterBar>
  );
}

/** The states of the main track that any of the procedures knows, each once. */
function useMainStates(procedures: string[]) {
  const read = useQueries({ queries: procedures.map(procedureQuery) });
  const titles = new Map<string, string>();
  for (const { data } of read) {
    for (const s of data?.tracks.find((t) => t.track === 'main')?.states ?? []) titles.set(s.state, s.title);
  }
  return [...titles].map(([value, label]) => ({ value, label }));
}
