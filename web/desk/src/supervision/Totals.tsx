import { Totals as Figures } from '../pieces/Totals';
import type { Board } from './queries';
import { STUCK } from './place';
import { total } from './tables';

/** The periods of all cases, counted as their timers stand now. */
export function Totals({ of }: { of: Board }) {
  const { running, paused, at_risk, overdue } = total(of);
  return (
    <Figures
      items={[
        { label: '正在计算的期限（含逾期）', value: running },
        { label: '中止计算', value: paused },
        { label: '即将到期', value: at_risk, risk: true },
        { label: '逾期未办结', value: overdue, late: true, href: overdue > 0 ? `#${STUCK}` : undefined },
        { label: '停滞的案件', value: of.more ? `${of.stuck.length} 以上` : of.stuck.length, href: of.stuck.length > 0 ? `#${STUCK}` : undefined },
      ]}
    />
  );
}
