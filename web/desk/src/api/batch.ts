import { queryOptions } from '@tanstack/react-query';
import { api, body, type Schemas } from './client';
import type { Task } from '../pieces/task';

export type BatchTask = Schemas['BatchTask'];
export type Batched = Schemas['Batched'];
export type Gesture = Schemas['Gesture'];

/** How many tasks the program takes at once. */
export const MOST = 100;

/** Names a task as its reader saw it. Rows that wait for several roles are one task. */
export function named(t: Task): BatchTask {
  return { case_id: t.case_id, task: t.act, of: t.of, since: t.version };
}

export function nameKey(t: BatchTask): string {
  return [t.case_id, t.task, t.of ?? '', t.since].join(' ');
}

/** What may be done with every one of the tasks. */
export const commonGesturesQuery = (tasks: BatchTask[]) =>
  queryOptions({
    // A task that moved on has another name, so that what may be done with it is asked anew.
    queryKey: ['gestures', tasks.map(nameKey)],
    enabled: tasks.length > 0,
    queryFn: async ({ signal }) => common((await body(api.POST('/api/v1/tasks/gestures', { body: { items: tasks }, signal }))).items),
  });

/** In the order of the first: what stands in all of the lists. */
export function common(of: { gestures: Gesture[] }[]): Gesture[] {
  const [first, ...rest] = of;
  return (first?.gestures ?? []).filter((g) => rest.every((r) => r.gestures.some((x) => x.gesture === g.gesture)));
}

export type Batch = { key: string; gesture: string; with: Record<string, unknown>; items: BatchTask[] };

/** Does one gesture with all of the tasks. The same key makes sending it again harmless. */
export async function sendBatch({ key, ...batch }: Batch): Promise<Batched[]> {
  return (await body(api.POST('/api/v1/tasks/batch', { params: { header: { 'Idempotency-Key': key } }, body: batch }))).items;
}
