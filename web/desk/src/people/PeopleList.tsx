import { Grid, Segmented } from 'antd';
import { FilterBar } from '../pieces/FilterBar';
import { FilterSelect } from '../pieces/FilterSelect';
import { SearchText } from '../pieces/SearchText';
import { Empty } from '../pieces/states';
import type { useFilter } from '../pieces/useFilter';
import { PeopleCards } from './PeopleCards';
import { PeopleTable } from './PeopleTable';
import type { Staff } from './queries';
import { narrowed, rowsOf } from './rows';
import { useTitles } from './words';

type Filter = ReturnType<typeof useFilter>;
type Props = { staff: Staff; today: string; filter: Filter };

/** Everybody, with filters that live in the address. */
export function PeopleList({ staff, today, filter }: Props) {
  const wide = Grid.useBreakpoint().md ?? true;
  const rows = narrowed(rowsOf(staff, today), {
    q: filter.one('q'),
    unit: filter.many('unit'),
    role: filter.many('role'),
    expiring: filter.one('expiring') === 'true',
    state: filter.one('state'),
  });
  const shown = { rows, staff, today };
  return (
    <>
      <Filters staff={staff} filter={filter} />
      {rows.length === 0 && <Empty>没有符合筛选条件的人员。</Empty>}
      {rows.length > 0 && (wide ? <PeopleTable {...shown} /> : <PeopleCards {...shown} />)}
      {rows.length > 0 && (
        <p className="quiet list-end" role="status">
          共 {rows.length} 人
        </p>
      )}
    </>
  );
}

function Filters({ staff, filter }: Omit<Props, 'today'>) {
  const roles = useTitles('Held', 'role');
  return (
    <FilterBar active={filter.active} onClear={filter.clear}>
      <SearchText label="姓名、登录名" value={filter.one('q')} onChange={(text) => filter.set('q', text)} />
      <FilterSelect
        label="机构"
        value={filter.many('unit')}
        options={staff.units.map((u) => ({ value: u.id, label: u.name }))}
        onChange={(v) => filter.set('unit', v)}
      />
      <FilterSelect label="岗位" value={filter.many('role')} options={roles} onChange={(v) => filter.set('role', v)} />
      <Segmented
        aria-label="证件"
        value={filter.one('expiring') ?? ''}
        onChange={(v) => filter.set('expiring', v)}
        options={[
          { label: '全部证件', value: '' },
          { label: '即将到期', value: 'true' },
        ]}
      />
      <Segmented
        aria-label="账号状态"
        value={filter.one('state') ?? ''}
        onChange={(v) => filter.set('state', v)}
        options={[
          { label: '全部账号', value: '' },
          { label: '无岗位', value: 'none' },
          { label: '已锁定', value: 'locked' },
          { label: '已停用', value: 'disabled' },
        ]}
      />
    </FilterBar>
  );
}
