import { ClockCircleOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { lastDay, longDayWithWeekday, shortDay } from './dates';

type Props = {
  due_at?: string;
  remaining?: { seconds: number; text: string };
  at_risk?: boolean;
  overdue?: boolean;
  provisional?: boolean;
  paused?: boolean;
  /** Whether the last day is said too, where it does not stand beside. */
  dated?: boolean;
};

/** How long is really left, in words as the server counts it. Colour never says it alone. */
export function DueTag({ due_at, remaining, at_risk, overdue, provisional, paused, dated }: Props) {
  if (paused) return <Tag icon={<PauseCircleOutlined />}>期限中止</Tag>;
  if (!due_at || !remaining) return null;
  const late = overdue || remaining.seconds < 0;
  const look = late ? 'due due-late' : at_risk ? 'due due-risk' : 'due';
  const more = [at_risk && !late && '即将到期', dated && `末日 ${shortDay(lastDay(due_at))}`, provisional && '末日暂定'].filter(Boolean);
  return (
    <Tag
      className={look}
      icon={late || at_risk ? <WarningOutlined /> : <ClockCircleOutlined />}
      title={`末日 ${longDayWithWeekday(lastDay(due_at))}`}
    >
      {remaining.text}
      {more.length > 0 && `（${more.join('，')}）`}
    </Tag>
  );
}
