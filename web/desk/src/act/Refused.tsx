import { Button } from 'antd';
import type { ApiProblem } from '../api/problem';
import { ProblemNote } from '../pieces/ProblemNote';
import { ErrorSummary } from './ErrorSummary';
import { faultsIn } from './faults';
import type { Field } from './fields';

type Props = {
  problem: ApiProblem;
  fields: Field[];
  /** Sends the same again, under the same key. */
  retry: () => void;
  /** Goes on from the case as it stands now, with what was typed. */
  lookAgain: () => void;
  /** Sends what is typed now as something new. */
  sendAnew: () => void;
};

/** A refusal of the act, with the way on from it. What was typed stays whatever it says. */
export function Refused({ problem, fields, retry, lookAgain, sendAnew }: Props) {
  if (problem.fields.length > 0) {
    return <ErrorSummary title={problem.message} faults={faultsIn(problem, fields)} refusal={problem} />;
  }
  return <ProblemNote problem={problem} action={wayOn()} />;

  function wayOn() {
    if (problem.code === 'stale') return <Button onClick={lookAgain}>已了解变化，保留填写的内容</Button>;
    if (problem.code === 'key_reused') return <Button onClick={sendAnew}>作为新的一次办理</Button>;
    if (problem.passing) return <Button onClick={retry}>重试</Button>;
    return undefined;
  }
}
