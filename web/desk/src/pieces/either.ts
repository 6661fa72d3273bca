import { forWhom, type Task, taskKey } from './task';

/** What the case waits for once, whoever of several does it. */
export type Either = {
  key: string;
  /** The task that stands for all of them: the reader's own, or one that the reader can do something with. */
  task: Task;
  /** 张伟或者李娜 */
  whom: string;
};

/**
 * Gathers tasks that differ only in who has them: one of these people does it, and it is done. What each of several has
 * to do for themselves has its own `of`, and a note, a signature or a copy is asked of each by name.
 */
export function eitherOf(tasks: Task[], reader: string): Either[] {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = task.kind === 'do' ? shared(task) : taskKey(task);
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const task = group.find((t) => t.person?.id === reader) ?? group.find((t) => t.gestures?.length) ?? first;
    return [{ key, task, whom: inWords([...new Set(group.map(forWhom))]) }];
  });
}

/** In one line: 张伟或者李娜：完成核查；马强（分管领导）：审批立案 */
export function waitsFor(tasks: Task[], reader: string): string {
  return eitherOf(tasks, reader).map(({ task, whom }) => `${whom}：${task.title}`).join('；');
}

// All of a task but whom it waits for, and what the reader may do with it.
function shared({ person, role, role_title, unit, able, able_count, gestures, ...rest }: Task): string {
  return JSON.stringify(rest);
}

function inWords(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join('、')}或者${last}` : last;
}
