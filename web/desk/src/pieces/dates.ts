// Days and times of the bureau: Asia/Shanghai, whatever the device says.
const zone = 'Asia/Shanghai';

const dayParts = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, weekday: 'short' });
const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

function parts(at: Date): { year: string; month: string; day: string } {
  const found = { year: '', month: '', day: '' };
  for (const p of dayParts.formatToParts(at)) if (p.type in found) found[p.type as keyof typeof found] = p.value;
  return found;
}

/** An instant's civil day: 2026-07-01. */
export function dayOf(instant: string): string {
  return isoDay.format(new Date(instant));
}

/** A civil date or an instant as 2026年7月1日. */
export function longDay(date: string): string {
  if (!date) return '';
  const { year, month, day } = parts(new Date(date.length === 10 ? `${date}T00:00:00+08:00` : date));
  return `${year}年${month}月${day}日`;
}

/** A civil date as 9月11日, for days that are near. */
export function shortDay(date: string): string {
  return longDay(date).replace(/^\d+年/, '');
}

/** The same with the day of the week, for dates that somebody plans by. */
export function longDayWithWeekday(date: string): string {
  if (!date) return '';
  return `${longDay(date)}（${weekday.format(new Date(date.length === 10 ? `${date}T00:00:00+08:00` : date))}）`;
}

/** An instant to the minute: 2026年7月1日 09:00. */
export function dayAndTime(instant: string): string {
  return `${longDay(instant)} ${clock.format(new Date(instant))}`;
}

/** The last day of a period that ends at an instant: a period ends when its last day does, at 24:00. */
export function lastDay(dueAt: string): string {
  return dayOf(new Date(new Date(dueAt).getTime() - 1).toISOString());
}

/** The civil day after a civil day. */
export function dayAfter(day: string): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString());
}
