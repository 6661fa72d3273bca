import { WarningOutlined } from '@ant-design/icons';
import { Tag } from 'antd';

/** How long a certificate still holds, once a warning has been reached. */
export function ExpiryTag({ left, warning }: { left: number; warning: number }) {
  return (
    <Tag className={warning <= 7 ? 'due due-late' : 'due due-risk'} icon={<WarningOutlined />}>
      {left === 0 ? '今日到期' : `还有 ${left} 日到期`}（{warning} 日提醒）
    </Tag>
  );
}
