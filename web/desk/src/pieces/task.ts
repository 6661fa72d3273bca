import type { Schemas } from '../api/client';

export type Task = Schemas['Task'];

/** What tells two tasks of one case apart. */
export function taskKey(t: Task): string {
  return [t.act, t.kind, t.version, t.person?.id, t.role, t.unit?.id].join(' ');
}

/** Whom a task waits for: a person, or whoever has the office, by name where the server says who can do it today. */
export function forWhom(t: Task): string {
  // Whoever has it in hand may have it for either of two offices.
  return t.person?.name ?? t.holder?.name ?? ofOffice(`${t.unit?.name ?? ''}${t.role_title ?? ''}`, t);
}

/** An office and who can do today what waits for it: "马强、唐丽（分管领导）". */
export function ofOffice(office: string, { able = [], able_count: count }: Pick<Task, 'able' | 'able_count'>): string {
  if (count === undefined) return office;
  const names = able.map((p) => p.name);
  if (count === 0) return `${office}（今天没有可以办理的人员）`;
  return count > names.length ? `${names[0]}等 ${count} 人（${office}）` : `${names.join('、')}（${office}）`;
}

const ASKED: Record<Task['kind'], string> = { do: '办理', prepare: '准备意见', sign: '会签', read: '阅知' };

/** In whose hands a task is, and who asked for what: "已签收（张伟）" or, to who was asked, "马强请您会签：……". */
export function handsOf(t: Task, reader: string): string {
  const held = t.holding_title && (t.holder ? `${t.holding_title}（${t.holder.name}）` : t.holding_title);
  const asked = t.from && `${t.from.name}请${t.person?.id === reader ? '您' : (t.person?.name ?? '其')}${ASKED[t.kind]}${t.ask ? `：${t.ask}` : ''}`;
  return [held, asked].filter(Boolean).join(' · ');
}
