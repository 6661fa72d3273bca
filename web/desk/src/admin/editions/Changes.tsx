import type { Schemas } from '../../api/client';
import { Basis } from '../../pieces/Basis';
import { longDay } from '../../pieces/dates';
import { Section } from '../../pieces/Section';
import { StateTag } from '../../pieces/StateTag';
import { CHANGES } from '../words';
import type { Draft } from './queries';

type Change = Schemas['RuleChange'];

/** What the draft changes in the rules that are in force, row by row and field by field. */
export function Changes({ of }: { of: Draft }) {
  const count = (what: Change['what']) => of.changes.filter((c) => c.what === what).length;
  const counted = (Object.keys(CHANGES) as Change['what'][]).filter((w) => count(w) > 0).map((w) => `${CHANGES[w]} ${count(w)}`);
  return (
    <Section title="与现行规则的差异" extra={counted.length > 0 && <span className="quiet">{counted.join('，')}</span>}>
      {of.changes.length === 0 && <p className="quiet note-line">没有可以比较的内容。</p>}
      <ul className="material-list">
        {of.changes.map((c) => (
          <li key={`${c.row} ${c.from}`}>
            <Row of={c} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Row({ of }: { of: Change }) {
  return (
    <>
      <div className="task-case-head">
        <strong>
          {of.row} {of.title}
        </strong>
        <StateTag title={CHANGES[of.what]} ended={of.what === 'same' || of.what === 'removed'} />
        <span className="quiet">自 {longDay(of.from)} 起</span>
        <Basis cite={of.cite} />
      </div>
      {of.fields.length > 0 && <Fields of={of} />}
    </>
  );
}

function Fields({ of }: { of: Change }) {
  const was = of.fields.some((f) => f.was);
  return (
    <div className="scroll-x">
      <table className="plain-table edition-fields" aria-label={`${of.row} ${of.title}的差异`}>
        <thead>
          <tr>
            <th scope="col">栏目</th>
            {was && <th scope="col">现行</th>}
            <th scope="col">{was ? '变更为' : '内容'}</th>
          </tr>
        </thead>
        <tbody>
          {of.fields.map((f) => (
            <tr key={f.name}>
              <th scope="row">{f.name}</th>
              {was && <td>{f.was || <span className="quiet">无</span>}</td>}
              <td>{f.is || <span className="quiet">无</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
