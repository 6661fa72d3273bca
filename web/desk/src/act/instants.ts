// Times are entered and shown as the bureau's clocks show them. China has kept
// one offset since 1991, and no act of this service took place before 2000.
const OFFSET = '+08:00';
const local = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** 2026-07-01T09:30, as an input of date and time holds it. */
export function localTime(instant: string): string {
  return local.format(new Date(instant)).replace(' ', 'T');
}

export function instantOf(localTime: string): string {
  return `${localTime.slice(0, 16)}:00${OFFSET}`;
}
