import type { Schemas } from '../api/client';
import { longDayWithWeekday } from '../pieces/dates';
import { Derivation } from '../pieces/Derivation';
import { DueTag } from '../pieces/DueTag';
import { Section } from '../pieces/Section';
import { nearestFirst } from './now';

/** The periods that run, the nearest first. Each date opens its derivation. */
export function Clocks({ of }: { of: Schemas['Case'] }) {
  const clocks = nearestFirst(of.clocks);
  return (
    <Section title="正在计算的期限">
      {clocks.length === 0 && <p className="quiet note-line">没有正在计算的期限。</p>}
      <ul className="clocks">
        {clocks.map((k) => (
          <li key={k.clock}>
            <span>{k.title}<span className="quiet">（{k.kind_title}）</span></span>
            {of.as_of ? (
              <span>{k.state === 'paused' ? '期限中止' : longDayWithWeekday(k.due_on)}</span>
            ) : (
              <Derivation caseId={of.id} clock={k.clock}>
                {k.state === 'paused' ? '期限中止，查看推算' : longDayWithWeekday(k.due_on)}
              </Derivation>
            )}
            <DueTag {...k} paused={k.state === 'paused'} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
