import { Checkbox } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import { gestureHref } from '../act/gestures';
import { useMe } from '../api/session';
import { DueTag } from '../pieces/DueTag';
import { StateTag } from '../pieces/StateTag';
import { handsOf, type Task, taskKey } from '../pieces/task';
import type { Selection } from './batch/selection';
import type { Group } from './grouped';

type Props = { group: Group; /** undefined for whoever does nothing with tasks but look */ selection: Pick<Selection, 'has' | 'toggle'> | undefined };

/** What one case waits for from the reader. */
export const CaseTasks = memo(function CaseTasks({ group, selection }: Props) {
  const me = useMe();
  const head = group.tasks[0];
  if (!head) return null;
  return (
    <article className="task-case">
      <header className="task-case-head">
        <Link to={`/cases/${head.case_id}`} className="task-case-title">
          {head.case_title}
        </Link>
        <StateTag title={head.state_title} />
        <span className="quiet">{[head.case_number, head.party_name, head.case_unit.name].filter(Boolean).join(' · ')}</span>
      </header>
      <ul className="task-acts">
        {group.tasks.map((t) => (
          <li key={taskKey(t)} className="task-act">
            {selection && (
              <Checkbox checked={selection.has(t)} onChange={() => selection.toggle(t)} aria-label={`选择：${t.title}，${head.party_name}`} />
            )}
            <Link to={t.gesture ? gestureHref(t, t.gesture) : `/cases/${t.case_id}/acts/${t.act}`}>{t.title}</Link>
            <DueTag {...t} dated />
            <span className="quiet">{[assignee(t), handsOf(t, me.id)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </article>
  );
});

function assignee(t: Task): string {
  if (t.person) return '指定由您办理';
  return t.role_title ? `由${t.unit ? t.unit.name : ''}${t.role_title}办理` : '';
}
