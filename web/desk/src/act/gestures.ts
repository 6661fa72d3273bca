import type { Schemas } from '../api/client';

/** A task as lists show it: enough to name it in a gesture. */
type TaskNamed = Pick<Schemas['Task'], 'case_id' | 'act' | 'of' | 'version'>;

/** Names a task as its reader saw it. */
export type TaskRef = { task: string; of?: string; since: number };

/** The fields of a gesture that name its task: the address says them, not the form. */
export const NAMING = ['task', 'of', 'since'];

/** What is done with tasks, told from the acts that tasks are about. */
export const isGesture = (act: string): boolean => act.startsWith('task.');

/** The address of the form of a gesture. It carries the version that the reader saw: what came since is told, not overlooked. */
export function gestureHref(task: TaskNamed, gesture: string): string {
  const query = new URLSearchParams({ task: task.act, since: String(task.version) });
  if (task.of) query.set('of', task.of);
  return `/cases/${task.case_id}/acts/${gesture}?${query}`;
}

export function taskRefOf(query: URLSearchParams): TaskRef | undefined {
  const [task, since, of] = [query.get('task'), Number(query.get('since') ?? Number.NaN), query.get('of')];
  if (!task || !Number.isSafeInteger(since)) return undefined;
  return of ? { task, of, since } : { task, since };
}

type Offered = { act: string; of?: string; gesture?: string; gestures?: string[] };

/** The row of the task that the gesture is about: several people may have one each, for a note, a signature or the act itself. */
export function taskOf<T extends Offered>(tasks: T[], ref: TaskRef, gesture: string): T | undefined {
  const rows = tasks.filter((t) => t.act === ref.task && (t.of ?? '') === (ref.of ?? ''));
  return rows.find((t) => t.gesture === gesture) ?? rows.find((t) => t.gestures?.includes(gesture)) ?? rows[0];
}
