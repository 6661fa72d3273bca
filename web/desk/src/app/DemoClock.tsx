import { dayAndTime, dayOf } from '../pieces/dates';

/** Entries made under the demo clock say so for ever; so does every page while it runs. */
export function DemoClock({ now, wide }: { now: string; wide: boolean }) {
  return (
    <span className="shell-clock" title={`演示时钟：${dayAndTime(now)}`}>
      {wide ? `演示时钟 ${dayAndTime(now)}` : `演示 ${dayOf(now).slice(5)}`}
    </span>
  );
}
