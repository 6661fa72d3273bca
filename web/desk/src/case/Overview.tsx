import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { describedQuery, resolved } from '../api/described';
import type { Schemas } from '../api/client';
import { Section } from '../pieces/Section';
import { Failure, Loading } from '../pieces/states';
import { Described } from './Described';
import { type Part, parts } from './parts';

type Case = Schemas['Case'];

/** All that is known of the case, in the order in which it came about; what is not there yet is left out. */
export function Overview({ of }: { of: Case }) {
  const { data: doc, error, refetch } = useQuery(describedQuery);
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (!doc) return <Loading rows={8} />;
  const schema = doc.components.schemas['Facts'];
  return (
    <>
      {parts.map((p) => {
        const values = [of.facts[p.key]].flat().filter((v): v is NonNullable<typeof v> => isKnown(v));
        if (values.length === 0) return null;
        const field = resolved(doc, schema?.properties?.[p.key]);
        const each = field?.items ? resolved(doc, field.items) : field;
        return (
          <Section key={p.key} title={p.title}>
            <Several count={values.length}>
              {(i) => (
                <div key={i} className={i > 0 ? 'next-of-kind' : undefined}>
                  {one(of, p, each, values[i])}
                </div>
              )}
            </Several>
          </Section>
        );
      })}
    </>
  );
}

const AT_ONCE = 20;

/** The first of many; the others are asked for. A case may have thousands of pieces of evidence. */
function Several({ count, children }: { count: number; children: (i: number) => ReactNode }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      {Array.from({ length: Math.min(shown, count) }, (_, i) => children(i))}
      {count > shown && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>
          再显示 {Math.min(AT_ONCE, count - shown)} 项（共 {count} 项）
        </Button>
      )}
    </>
  );
}

function one(of: Case, p: Part, schema: Parameters<typeof Described>[0]['schema'], value: unknown) {
  if (typeof value !== 'object') return <span>{String(value)}</span>;
  return <Described caseId={of.id} schema={schema} value={value} without={p.without ?? []} />;
}

function isKnown(v: unknown): boolean {
  if (v === null || v === undefined || v === '') return false;
  return typeof v !== 'object' || Object.values(v).some((x) => x !== null && x !== '' && x !== 0 && !(Array.isArray(x) && x.length === 0));
}
