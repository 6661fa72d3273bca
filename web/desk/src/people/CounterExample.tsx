import { Link } from 'react-router';
import { useMay } from '../api/session';
import { Basis } from '../pieces/Basis';
import { stepsOf } from './steps';
import type { Finding } from './queries';

/** One counter-example, told step by step: who, by which role or in whose place, in which case, and what must not come together. */
export function CounterExample({ of }: { of: Finding }) {
  const steps = stepsOf(of);
  return (
    <article className="finding" aria-label={steps.title}>
      <p className="finding-title">
        {steps.title} <span className="quiet">{steps.when}</span>
      </p>
      <ol className="finding-steps">
        {steps.list.map((s) => (
          <li key={s}>{s}</li>
        ))}
      </ol>
      {of.cases.length > 0 && <Cases of={of} />}
      <Basis cite={of.cite} />
    </article>
  );
}

function Cases({ of }: { of: Finding }) {
  const may = useMay('case.read');
  return (
    <p className="note-line">
      涉及的在办案件：
      {of.cases.map((c, i) => (
        <span key={c.id}>
          {i > 0 && '、'}
          {may ? <Link to={`/cases/${c.id}`}>{c.number ?? c.id}</Link> : (c.number ?? `未编号（${c.id}）`)}（{c.unit.name}）
        </span>
      ))}
    </p>
  );
}
