import { useMemo } from 'react';
import { WindowList } from '../pieces/WindowList';
import type { Task } from '../pieces/task';
import type { Selection } from './batch/selection';
import { CaseTasks } from './CaseTasks';
import { type Group, grouped } from './grouped';

type Props = { tasks: Task[]; more: boolean; reading: boolean; readOn: () => void; selection: Selection | undefined };

// Groups of one or two tasks are the rule.
const USUAL_HEIGHT = 112;

/** The tasks by case, however long the inbox; more is read on the way down. */
export function TaskList({ tasks, more, reading, readOn, selection }: Props) {
  const groups = useMemo(() => grouped(tasks), [tasks]);
  return (
    <>
      <WindowList items={groups} keyOf={caseOf} height={USUAL_HEIGHT} more={more} reading={reading} readOn={readOn} className="task-list">
        {(group) => <CaseTasks group={group} selection={selection} />}
      </WindowList>
      <p className="quiet" role="status">
        {reading ? '正在载入更多待办' : more ? '' : `已显示全部 ${tasks.length} 项，涉及 ${groups.length} 件案件`}
      </p>
    </>
  );
}

const caseOf = (group: Group) => group.caseId;
