import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem';
import { Basis } from './Basis';
import { changeLine } from './changes';

type Props = { problem: ApiProblem; action?: ReactNode };

/** A refusal or failure of a request: what is wrong, on what ground, who was faster, and when to try again. */
export function ProblemNote({ problem, action }: Props) {
  return (
    <Alert
      role="alert"
      showIcon
      type={problem.passing ? 'warning' : 'error'}
      title={problem.title}
      action={action}
      description={
        <>
          <p className="note-line">{problem.message}</p>
          <Basis gate={problem.gate} cite={problem.cite} />
          {problem.since.length > 0 && (
            <ul className="note-list">
              {problem.since.map((c) => (
                <li key={c.sequence}>{changeLine(c)}</li>
              ))}
            </ul>
          )}
          {problem.fields.length > 0 && (
            <ul className="note-list">
              {problem.fields.map((f) => (
                <li key={f.path}>{f.message}</li>
              ))}
            </ul>
          )}
          {problem.retryAfter !== undefined && <p className="note-line">请在 {problem.retryAfter} 秒后重试。</p>}
        </>
      }
    />
  );
}
