import { Section } from '../pieces/Section';
import { DialogButton } from './DialogButton';
import { UnitForm } from './forms/Unit';
import type { Staff } from './queries';
import { phaseOf } from './rows';
import { titleIn, unitName, useTitles } from './words';

/** The parts of the bureau, what they are for, and how many hold a role in them. */
export function UnitList({ staff, today }: { staff: Staff; today: string }) {
  const kinds = useTitles('Unit', 'kind');
  const people = (unit: string) => new Set(staff.assignments.filter((a) => a.unit === unit && phaseOf(a, today) === 'now').map((a) => a.person)).size;
  return (
    <Section
      title="机构"
      extra={
        <DialogButton type="primary" label="登记机构" done="机构已登记">
          {(close) => <UnitForm onDone={close} />}
        </DialogButton>
      }
    >
      <ul className="clocks">
        {staff.units.map((u) => (
          <li key={u.id}>
            <strong>{u.name}</strong>
            <span className="quiet">
              {[titleIn(kinds, u.kind), u.parent && `上级：${unitName(staff, u.parent)}`, `今日 ${people(u.id)} 人有岗位`, u.id].filter(Boolean).join(' · ')}
            </span>
            <DialogButton size="small" label="更改" title={`更改机构：${u.name}`} done="机构已保存">
              {(close) => <UnitForm of={u} onDone={close} />}
            </DialogButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
