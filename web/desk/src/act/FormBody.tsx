import { type ComponentType, lazy, Suspense } from 'react';
import { Loading } from '../pieces/states';
import { Benchmarks } from './Benchmarks';
import { FieldView } from './fields/FieldView';
import { type FormBodyProps, forms } from './forms';

const own = new Map<string, ComponentType<FormBodyProps>>(
  Object.entries(forms).map(([act, load]) => [act, lazy(async () => ({ default: (await load()).Component }))]),
);

/** The act's own form body where it has one, else its fields in the order of the paper. */
export function FormBody({ act, fields }: FormBodyProps & { act: string }) {
  const Own = own.get(act);
  if (Own) {
    return (
      <Suspense fallback={<Loading rows={8} />}>
        <Own fields={fields} />
      </Suspense>
    );
  }
  // A decision on the spot proposes nothing beforehand: its amount stands in the form itself.
  const decides = fields.some((f) => f.name === 'discretion');
  return (
    <>
      {decides && <Benchmarks at={[]} />}
      <div className="act-fields">
        {fields.map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
      {fields.length === 0 && <p className="quiet">这一事项不需要填写内容。</p>}
    </>
  );
}
