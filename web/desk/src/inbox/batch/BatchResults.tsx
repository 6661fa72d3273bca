import { Alert } from 'antd';
import { Link } from 'react-router';
import { nameKey } from '../../api/batch';
import { changeLine } from '../../pieces/changes';
import type { Selection } from './selection';

/** What was not done of the last batch, and why. What of it still waits stays selected. */
export function BatchResults({ selection }: { selection: Selection }) {
  const failed = [...selection.refusals.values()];
  if (failed.length === 0) return null;
  return (
    <Alert
      className="batch-results"
      role="alert"
      type="warning"
      showIcon
      title={`有 ${failed.length} 项没有办理，其余已经记载`}
      closable={{ onClose: selection.clear, 'aria-label': '关闭' }}
      description={
        <ul className="note-list">
          {failed.map((r) => (
            <li key={nameKey(r)}>
              {r.problem?.detail}
              {r.problem?.fields?.map((f) => <div key={f.path}>{f.message}</div>)}
              {r.problem?.since?.map((c) => <div key={c.sequence}>{changeLine(c)}</div>)}
              <div>
                <Link to={`/cases/${r.case_id}`}>查看案件</Link>
              </div>
            </li>
          ))}
        </ul>
      }
    />
  );
}
