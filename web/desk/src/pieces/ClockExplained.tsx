import { Alert, Steps, Typography } from 'antd';
import type { Schemas } from '../api/client';
import { Basis } from './Basis';
import { DueTag } from './DueTag';
import { Facts } from './Facts';
import { dayAndTime, longDay, longDayWithWeekday } from './dates';

/** One statutory period with everything its last day rests on. */
export function ClockExplained({ clock }: { clock: Schemas['Clock'] }) {
  const { by, trigger_entry: trigger } = clock;
  return (
    <div className="stack">
      <div>
        <Typography.Title level={3} className="section-title">
          {clock.rule} {clock.title}
        </Typography.Title>
        <DueTag {...clock} paused={clock.state === 'paused'} /> {clock.state === 'ended' && <span>{clock.ended_title}</span>}
        {clock.late && <span>（逾期办结）</span>}
      </div>
      {clock.provisional && (
        <Alert type="warning" showIcon title="末日暂定：跨入尚未公布放假安排的年份，公布后重新推算。" />
      )}
      {clock.held_back && <Alert type="warning" showIcon title={clock.held_back} />}
      <Facts
        items={[
          { label: '依据', value: by && <Basis cite={by.cite} />, wide: true },
          { label: '期限', value: by && spanOf(by) },
          { label: '性质', value: clock.kind_title },
          { label: '起算事由', value: trigger ? `${trigger.title}（记录第 ${trigger.sequence} 条）` : by?.trigger },
          { label: '起算事由发生之日', value: longDay(clock.trigger_on) },
          { label: '末日', value: clock.state === 'paused' ? undefined : longDayWithWeekday(clock.due_on) },
          { label: '办结', value: clock.ended_at && dayAndTime(clock.ended_at) },
          { label: '日历版本', value: clock.calendar_edition },
          { label: '规则版本', value: clock.period_edition },
        ]}
      />
      <Typography.Title level={3} className="section-title">
        逐步推算
      </Typography.Title>
      <Steps
        orientation="vertical"
        size="small"
        type="dot"
        current={clock.derivation.length}
        items={clock.derivation.map((s) => ({ title: longDay(s.on), content: <><span>{s.text}</span> <Basis cite={s.cite} /></> }))}
      />
      {clock.coming && clock.coming.length > 0 && (
        <>
          <Typography.Title level={3} className="section-title">
            接下来
          </Typography.Title>
          <ul className="note-list">
            {clock.coming.map((s) => (
              <li key={s.step}>
                {dayAndTime(s.at)}　{s.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

// Many spans say already what kind of days they count.
function spanOf({ span, day_type_title: days }: { span: string; day_type_title: string }): string {
  return span.includes(days) ? span : `${span}（${days}）`;
}
