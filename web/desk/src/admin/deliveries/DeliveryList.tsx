import { Button } from 'antd';
import { asProblem } from '../../api/problem';
import { dayAndTime } from '../../pieces/dates';
import { ProblemNote } from '../../pieces/ProblemNote';
import { StateTag } from '../../pieces/StateTag';
import { CHANNELS } from '../words';
import { type Delivery, useRetry } from './queries';

export function DeliveryList({ items }: { items: Delivery[] }) {
  return (
    <ul className="task-acts">
      {items.map((d) => (
        <li key={d.id} className="task-case case-card">
          <One of={d} />
        </li>
      ))}
    </ul>
  );
}

function One({ of }: { of: Delivery }) {
  const retry = useRetry();
  return (
    <>
      <div className="task-case-head">
        <strong>{of.kind_title}</strong>
        <span>
          {CHANNELS[of.channel]}给 {of.recipient.name}
          {of.target && `（${of.target}）`}
        </span>
        <StateTag title={of.state_title} ended={of.state === 'delivered' || of.state === 'dropped'} />
        {of.retryable && (
          <Button size="small" loading={retry.isPending} aria-label={`重新发送：${of.kind_title}，${of.recipient.name}`} onClick={() => retry.mutate(of.id)}>
            重新发送
          </Button>
        )}
      </div>
      {of.reason && <div>未送达的原因：{of.reason}</div>}
      <div className="quiet">
        {[
          `产生 ${dayAndTime(of.created_at)}`,
          of.settled_at ? `结束 ${dayAndTime(of.settled_at)}` : `最早发送 ${dayAndTime(of.due_at)}`,
          `已发送 ${of.attempts} 次`,
          of.round > 1 && `第 ${of.round} 轮`,
          of.digest && '汇总发送',
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {retry.error && <ProblemNote problem={asProblem(retry.error)} />}
    </>
  );
}
