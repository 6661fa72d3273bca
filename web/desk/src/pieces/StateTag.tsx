import { Tag } from 'antd';

/** Where a case or one of its tracks stands. */
export function StateTag({ title, ended }: { title: string; ended?: boolean }) {
  return <Tag className={ended ? 'tag-ended' : 'tag-state'}>{title}</Tag>;
}
