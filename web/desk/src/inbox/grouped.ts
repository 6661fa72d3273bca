import type { Task } from '../pieces/task';

export type Group = { caseId: string; tasks: Task[] };

/**
 * Gathers tasks by case. They come the most urgent first; a case stands where its most urgent task
 * does, and what is read later joins it there.
 */
export function grouped(tasks: Task[]): Group[] {
  const groups = new Map<string, Group>();
  for (const task of tasks) {
    const group = groups.get(task.case_id);
    if (group) group.tasks.push(task);
    else groups.set(task.case_id, { caseId: task.case_id, tasks: [task] });
  }
  return [...groups.values()];
}
