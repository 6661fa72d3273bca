import { ClockCircleOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { lastDay, longDayWithWeekday } from './dates';

type Props = {
  due_at?: string;
  remaining?: { seconds: number; text: string };
  at_risk?: boolean;
  overdue?: boolean;
  provisional?: boolean;
  paused?: boolean;
};

/** How long is really left, in words as the server counts it. Colour never says it alone. */
export function DueTag({ due_at, remaining, at_risk, overdue, provisional, paused }: Props) {
  if (paused) return <Tag icon={<PauseCircleOutlined />}>期限中止</Tag>;
  if (!due_at || !remaining) return null;
  const late = overdue || remaining.seconds < 0;
  const look = late ? 'due due-late' : at_risk ? 'due due-risk' : 'due';
  return (
    <Tag
      className={look}
      icon={late || at_risk ? <WarningOutlined /> : <ClockCircleOutlined />}
      title={`末日 ${longDayWithWeekday(lastDay(due_at))}`}
    >
      {remaining.text}
      {at_risk && !late && '（即将到期）'}
      {provisional && '（末日暂定）'}
    </Tag>
  );
}
