import { Alert } from 'antd';
import { Link } from 'react-router';
import { nameKey } from '../../api/batch';
import { changeLine } from '../../pieces/changes';
import type { Outcome, Selection } from './selection';

/** What came of the last batch: how many were done, and of each other one which it is and why. It stays selected. */
export function BatchResults({ selection }: { selection: Selection }) {
  const came = selection.outcome;
  if (!came) return null;
  const closable = { onClose: selection.clear, 'aria-label': '关闭' };
  const done = `“${came.title}”已办理 ${came.done} 项`;
  if (came.refused.length === 0) return <Alert className="batch-results" role="status" type="success" showIcon title={done} closable={closable} />;
  return (
    <Alert
      className="batch-results"
      role="alert"
      type="warning"
      showIcon
      title={`有 ${came.refused.length} 项没有办理；${done}`}
      closable={closable}
      description={
        <ul className="note-list">
          {came.refused.map((r) => (
            <Refusal key={nameKey(r.result)} of={r} />
          ))}
        </ul>
      }
    />
  );
}

function Refusal({ of: { task, result } }: { of: Outcome['refused'][number] }) {
  return (
    <li>
      <div>
        <Link to={`/cases/${task.case_id}`}>{[task.case_number, task.case_title, task.party_name].filter(Boolean).join(' · ')}</Link>
      </div>
      {task.title}：{result.problem?.detail}
      {result.problem?.fields?.map((f) => <div key={f.path}>{f.message}</div>)}
      {result.problem?.since?.map((c) => <div key={c.sequence}>{changeLine(c)}</div>)}
    </li>
  );
}
