import type { Schemas } from '../api/client';

export type Task = Schemas['Task'];

/** What tells two tasks of one case apart. */
export function taskKey(t: Task): string {
  return [t.act, t.kind, t.version, t.person?.id, t.role, t.unit?.id].join(' ');
}

/** Whom a task waits for: a person, or whoever has the office. */
export function forWhom(t: Task): string {
  return t.person?.name ?? `${t.unit?.name ?? ''}${t.role_title ?? ''}`;
}

const ASKED: Record<Task['kind'], string> = { do: '办理', prepare: '准备意见', sign: '会签', read: '阅知' };

/** In whose hands a task is, and who asked for what: "已签收（张伟）" or, to who was asked, "马强请您会签：……". */
export function handsOf(t: Task, reader: string): string {
  const held = t.holding_title && (t.holder ? `${t.holding_title}（${t.holder.name}）` : t.holding_title);
  const asked = t.from && `${t.from.name}请${t.person?.id === reader ? '您' : (t.person?.name ?? '其')}${ASKED[t.kind]}${t.ask ? `：${t.ask}` : ''}`;
  return [held, asked].filter(Boolean).join(' · ');
}
