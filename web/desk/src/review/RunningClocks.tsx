import type { Schemas } from '../api/client';
import { longDay, longDayWithWeekday } from '../pieces/dates';
import { Derivation } from '../pieces/Derivation';
import { DueTag } from '../pieces/DueTag';

/** The periods that run while the review does, the nearest first, each with the time that does not count. */
export function RunningClocks({ of }: { of: Schemas['Case'] }) {
  const clocks = [...of.clocks].sort((a, b) => (a.remaining?.seconds ?? Infinity) - (b.remaining?.seconds ?? Infinity));
  if (clocks.length === 0) return <p className="quiet note-line">没有正在计算的期限。</p>;
  return (
    <ul className="clocks" aria-label="正在计算的期限">
      {clocks.map((k) => (
        <li key={k.clock}>
          <span>{k.title}</span>
          <Derivation caseId={of.id} clock={k.clock}>
            {k.state === 'paused' ? '期限中止，查看推算' : longDayWithWeekday(k.due_on)}
          </Derivation>
          <DueTag {...k} paused={k.state === 'paused'} />
          <Pauses of={k} />
        </li>
      ))}
    </ul>
  );
}

function Pauses({ of }: { of: Schemas['Clock'] }) {
  if (of.pauses.length === 0) return null;
  return (
    <ul className="plain-list clock-pauses">
      {of.pauses.map((p) => (
        <li key={p.from}>
          {longDay(p.from)}起{p.to ? `至${longDay(p.to)}` : ''}不计入期限{p.title && `：${p.title}`}
        </li>
      ))}
    </ul>
  );
}
