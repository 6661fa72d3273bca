import { FilterBar } from '../pieces/FilterBar';
import { FilterDay } from '../pieces/FilterDay';
import type { useFilter } from '../pieces/useFilter';

/** The days that the figures of reviews and refusals are about. */
export function SpanFilter({ filter, from, to }: { filter: ReturnType<typeof useFilter>; from: string; to: string }) {
  return (
    <FilterBar active={filter.active} onClear={filter.clear}>
      <FilterDay label="统计起始日" value={from} max={to} onChange={(day) => filter.set('from', day)} />
      <FilterDay label="统计截止日" value={to} min={from} onChange={(day) => filter.set('to', day)} />
    </FilterBar>
  );
}
