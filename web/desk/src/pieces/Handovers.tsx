import { dayAndTime } from './dates';
import { type DeskTask, type Step, stepsOf } from './handSteps';

/** How a task went from hand to hand, and what those who were asked answered. */
export function Handovers({ of }: { of: DeskTask }) {
  return <HandoverSteps steps={stepsOf(of)} />;
}

export function HandoverSteps({ steps }: { steps: Step[] }) {
  return (
    <ul className="plain-list handovers">
      {steps.map((s) => (
        <li key={s.key}>
          <time dateTime={s.at} className="quiet">{dayAndTime(s.at)}</time> {s.text}
          {s.answers.length > 0 && (
            <ul className="plain-list">
              {s.answers.map((a, i) => (
                <li key={i}>{a}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
