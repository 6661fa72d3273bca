import type { Schemas } from '../api/client';
import { dayAndTime } from './dates';

/** What somebody was faster with: who, what and when. */
export function changeLine(c: Schemas['Change']): string {
  const where = [c.at && dayAndTime(c.at), `记录第 ${c.sequence} 条`].filter(Boolean).join('，');
  return `${c.actor} 已办理“${c.title}”（${where}）`;
}
