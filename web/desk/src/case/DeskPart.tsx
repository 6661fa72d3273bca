import { Collapse } from 'antd';
import type { Schemas } from '../api/client';
import { Handovers, HandoverSteps } from '../pieces/Handovers';
import { copyStep, type DeskTask, waitingOf } from '../pieces/handSteps';
import { Section } from '../pieces/Section';

/** Whose hands the case's tasks went through, and what countersigners, delegates and readers said. */
export function DeskPart({ of }: { of: Schemas['Case'] }) {
  const { tasks, copies } = of.desk;
  if (tasks.length === 0 && copies.length === 0) return null;
  const waiting = waitingOf(of);
  const past = tasks.filter((t) => !waiting.includes(t));
  return (
    <Section title="待办流转">
      {waiting.map((t) => (
        <One key={keyOf(t)} of={t} />
      ))}
      {copies.length > 0 && (
        <>
          <h3 className="part-title">抄送</h3>
          <HandoverSteps steps={copies.map(copyStep)} />
        </>
      )}
      {past.length > 0 && (
        <Collapse ghost items={[{ key: 'past', label: `已办事项的流转（${past.length}）`, children: past.map((t, i) => <One key={`${keyOf(t)} ${i}`} of={t} />) }]} />
      )}
    </Section>
  );
}

const keyOf = (t: DeskTask) => [t.act, t.of?.id].join(' ');

function One({ of }: { of: DeskTask }) {
  return (
    <>
      <h3 className="part-title">{of.title}{of.of && `（${of.of.name}）`}</h3>
      <Handovers of={of} />
    </>
  );
}
