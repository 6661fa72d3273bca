import { useCallback, useMemo, useState } from 'react';
import { type Batched, MOST, named, nameKey } from '../../api/batch';
import type { Task } from '../../pieces/task';

/** What came of a batch: how many were done, and why the others were not. */
export type Outcome = { title: string; done: number; refused: { task: Task; result: Batched }[] };

/** A batch that was sent and not answered: it is sent again under the same key. */
export type Unanswered = { key: string; gesture: string; tasks: Task[] };

export type Selection = {
  /** Those of the selected that still wait, in the order of the inbox. */
  tasks: Task[];
  has: (task: Task) => boolean;
  toggle: (task: Task) => void;
  first: (tasks: Task[]) => void;
  clear: () => void;
  /** What came of the last batch. */
  outcome: Outcome | undefined;
  /** Takes out what was done, and keeps what was not, with the reason. */
  settle: (title: string, sent: Task[], results: Batched[]) => void;
  unanswered: Unanswered | undefined;
  keepUnanswered: (batch: Unanswered | undefined) => void;
};

/** Which tasks of the inbox are chosen. */
export function useSelection(inbox: Task[]): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome>();
  const [unanswered, keepUnanswered] = useState<Unanswered>();
  const tasks = useMemo(() => (keys.size === 0 ? [] : chosen(inbox, keys)), [inbox, keys]);
  const toggle = useCallback((task: Task) => setKeys((before) => toggled(before, nameKey(named(task)))), []);
  return {
    tasks,
    has: (task) => keys.has(nameKey(named(task))),
    toggle,
    first: (of) => setKeys(new Set([...new Set(of.map((t) => nameKey(named(t))))].slice(0, MOST))),
    clear: () => {
      setKeys(new Set());
      setOutcome(undefined);
    },
    outcome,
    settle: (title, sent, results) => {
      const came = outcomeOf(title, sent, results);
      setKeys(new Set(came.refused.map((r) => nameKey(r.result))));
      setOutcome(came);
      keepUnanswered(undefined);
    },
    unanswered,
    keepUnanswered,
  };
}

/** Tells each refusal with the task as its reader saw it. */
export function outcomeOf(title: string, sent: Task[], results: Batched[]): Outcome {
  const byKey = new Map(sent.map((t) => [nameKey(named(t)), t]));
  const refused = results.flatMap((result) => {
    const task = byKey.get(nameKey(result));
    return result.problem && task ? [{ task, result }] : [];
  });
  return { title, done: results.filter((r) => !r.problem).length, refused };
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
