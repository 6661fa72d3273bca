import { useQuery } from '@tanstack/react-query';
import { describedQuery } from '../api/described';
import { longDay } from '../pieces/dates';
import type { Staff } from './queries';

/** The values of a field and how they read, in the words of the interface. */
export function useTitles(schema: string, field: string): { value: string; label: string }[] {
  const { data } = useQuery(describedQuery);
  const property = data?.components.schemas[schema]?.properties?.[field];
  return (property?.enum ?? []).map((value) => ({ value: String(value), label: property?.['x-titles']?.[String(value)] ?? String(value) }));
}

export function titleIn(options: { value: string; label: string }[], value: string): string {
  return options.find((o) => o.value === value)?.label ?? value;
}

export function spanText({ from, until }: { from: string; until?: string }): string {
  // Ended on the day it began.
  if (until && until < from) return `${longDay(from)}登记，当日终止`;
  return until ? `${longDay(from)}至${longDay(until)}` : `${longDay(from)}起`;
}

export function unitName(staff: Staff | undefined, id: string): string {
  return staff?.units.find((u) => u.id === id)?.name ?? id;
}

export function nameIn(staff: Staff | undefined, id: string): string {
  return staff?.accounts.find((a) => a.id === id)?.name ?? id;
}

const WORK: Record<string, string> = { existing: '只代办开始时已有的事项', new: '只代办其后新到的事项' };

/** What of the absent person's work a substitute takes over. */
export function scopeText(t: { roles?: string[]; units?: string[]; cases?: string[]; work?: string } | undefined, role: (r: string) => string, unit: (u: string) => string): string {
  const parts = [
    t?.roles?.length && `只代行${t.roles.map(role).join('、')}`,
    t?.units?.length && `只限${t.units.map(unit).join('、')}`,
    t?.cases?.length && `只限指定的 ${t.cases.length} 件案件`,
    t?.work && WORK[t.work],
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('；') : '全部岗位和事项';
}

/** Left out of what is sent: an empty text is not an answer. */
export function filled<T extends object>(given: T): T {
  return Object.fromEntries(
    Object.entries(given).filter(([, v]) => v !== undefined && v !== null && v !== '' && !(Array.isArray(v) && v.length === 0)),
  ) as T;
}
