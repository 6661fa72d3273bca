import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { CounterExample } from './CounterExample';
import type { Finding, Verdict } from './queries';

/** What a change would bring about: whether it can be made, and the counter-examples where it cannot. */
export function VerdictView({ of }: { of: Verdict }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [of]);
  const scope = `已核对 ${of.people} 名人员、${of.cases} 件在办案件`;
  return (
    <div ref={place} tabIndex={-1} className="verdict" role="status" aria-label="核对结果">
      {of.problem && <Alert type="error" showIcon title="不能登记" description={of.problem.message} />}
      {of.refused.length > 0 && (
        <Alert type="error" showIcon title={`不能登记：会使应当分离的职责失去分离。反例 ${of.refused.length} 项`} description={<Findings of={of.refused} />} />
      )}
      {of.standing.length > 0 && (
        <Alert type="error" showIcon title={`现状中有 ${of.standing.length} 项违反职责分离`} description={<Findings of={of.standing} />} />
      )}
      {of.warned.length > 0 && (
        <Alert type="warning" showIcon title={`可以登记，但请注意 ${of.warned.length} 项后果`} description={<Findings of={of.warned} />} />
      )}
      {clean(of) && <Alert type="success" showIcon title="核对通过：没有发现违反职责分离的情形" description={`${scope}。`} />}
      {!clean(of) && <p className="quiet note-line">{scope}。</p>}
    </div>
  );
}

function clean(v: Verdict): boolean {
  return !v.problem && v.refused.length + v.standing.length + v.warned.length === 0;
}

function Findings({ of }: { of: Finding[] }) {
  return of.map((f) => <CounterExample key={`${f.kind} ${f.text}`} of={f} />);
}
