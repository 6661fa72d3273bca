import { useCallback, useMemo, useState } from 'react';
import { type Batched, MOST, named, nameKey } from '../../api/batch';
import type { Task } from '../../pieces/task';

export type Selection = {
  /** Those of the selected that still wait, in the order of the inbox. */
  tasks: Task[];
  has: (task: Task) => boolean;
  toggle: (task: Task) => void;
  first: (tasks: Task[]) => void;
  clear: () => void;
  /** Why the program would not do it with a task, the last time it was asked. */
  refusals: Map<string, Batched>;
  /** Takes out what was done, and keeps what was not, with the reason. */
  settle: (results: Batched[]) => void;
};

/** Which tasks of the inbox are chosen. */
export function useSelection(inbox: Task[]): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<Map<string, Batched>>(new Map());
  const tasks = useMemo(() => (keys.size === 0 ? [] : chosen(inbox, keys)), [inbox, keys]);
  const toggle = useCallback((task: Task) => setKeys((before) => toggled(before, nameKey(named(task)))), []);
  return {
    tasks,
    has: (task) => keys.has(nameKey(named(task))),
    toggle,
    first: (of) => setKeys(new Set([...new Set(of.map((t) => nameKey(named(t))))].slice(0, MOST))),
    clear: () => {
      setKeys(new Set());
      setRefusals(new Map());
    },
    refusals,
    settle: (results) => {
      const failed = results.filter((r) => r.problem);
      setKeys(new Set(failed.map(nameKey)));
      setRefusals(new Map(failed.map((r) => [nameKey(r), r])));
    },
  };
}

/** One row for each of the chosen. */
export function chosen(inbox: Task[], keys: ReadonlySet<string>): Task[] {
  const found = new Map<string, Task>();
  for (const task of inbox) {
    const key = nameKey(named(task));
    if (keys.has(key) && !found.has(key)) found.set(key, task);
  }
  return [...found.values()];
}

export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(keys);
  if (!after.delete(key) && after.size < MOST) after.add(key);
  return after;
}
