import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { describedQuery, labelOf, resolved, type Schema } from '../api/described';
import { Facts } from '../pieces/Facts';
import { Section } from '../pieces/Section';
import { Loading } from '../pieces/states';
import { Described, DescribedField } from './Described';
import { changed } from './changed';

type Props = { of: Schemas['Case'] };

/** The versions of what is proposed: review, notice and decision bind to one of them by its digest. */
export default function Proposals({ of }: Props) {
  const { data: doc } = useQuery(describedQuery);
  const versions = of.facts.proposals;
  const [shown, setShown] = useState(versions.length);
  const [against, setAgainst] = useState(versions.length - 1);
  if (!doc) return <Loading rows={8} />;
  const schema = resolved(doc, doc.components.schemas['Proposal']);
  const current = versions[shown - 1];
  const earlier = versions[against - 1];
  if (!current) return null;
  const choose = versions.map((v) => ({ value: v.version, label: `第 ${v.version} 稿（${v.author.name}）` }));
  return (
    <>
      <Section
        title={`第 ${current.version} 稿`}
        extra={<Select aria-label="查看哪一稿" value={shown} options={choose} onChange={setShown} />}
      >
        <p className="note-line quiet">
          {current.author.name} 拟定，记录第 {current.sequence} 条，SHA-256 <code className="digest">{current.sha256}</code>
          {of.facts.decision?.sha256 === current.sha256 && '，决定依据本稿作出'}
        </p>
        <Described caseId={of.id} schema={schema} value={current} without={HEAD} />
      </Section>
      {versions.length > 1 && (
        <Section
          title="与另一稿比较"
          extra={<Select aria-label="与哪一稿比较" value={against || undefined} placeholder="选择稿次" options={choose} onChange={setAgainst} />}
        >
          {earlier && <Changes caseId={of.id} schema={schema} before={earlier} after={current} />}
        </Section>
      )}
    </>
  );
}

const HEAD = ['version', 'sha256', 'sequence', 'author'];

type ChangesProps = { caseId: string; schema: Schema | undefined; before: Schemas['Proposal']; after: Schemas['Proposal'] };

function Changes({ caseId, schema, before, after }: ChangesProps) {
  const rows = changed(before, after, HEAD);
  if (rows.length === 0) return <p className="note-line">两稿内容相同。</p>;
  const side = (of: Schemas['Proposal'], name: string, value: unknown) => ({
    label: `第 ${of.version} 稿`, value: <DescribedField caseId={caseId} schema={schema} name={name} value={value} />,
  });
  return (
    <ul className="plain-list">
      {rows.map((r) => (
        <li key={r.name}>
          <h3 className="part-title">{labelOf(schema?.properties?.[r.name], r.name)}</h3>
          <Facts items={[side(before, r.name, r.before), side(after, r.name, r.after)]} />
        </li>
      ))}
    </ul>
  );
}
