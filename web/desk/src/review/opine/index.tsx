import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import { procedureQuery } from '../../api/queries';
import { Loading } from '../../pieces/states';
import { Beside } from '../Beside';
import { type Citing, CitingProvider } from '../citing';
import { rowsOf, without } from '../fields';
import { Material } from '../material/Material';
import type { Row } from './answers';
import { Answers } from './Answers';

/** A written opinion: the eleven points beside what they judge, then what the opinion comes to. */
export function Component({ fields }: FormBodyProps) {
  const { view, procedure } = useFrame();
  const form = Form.useFormInstance();
  const [active, setActive] = useState(0);
  const { data } = useQuery(procedureQuery(procedure));
  const rows = Form.useWatch<Row[] | undefined>('checklist', { form, preserve: true }) ?? [];
  if (!view || !data) return <Loading rows={10} />;
  const checklist = rowsOf(fields, 'checklist');
  // Only the opinion on a proposal may repeat an earlier one.
  const carries = checklist.fields.some((f) => f.name === 'carry') && fields.some((f) => f.name === 'minutes');
  const row = rows[active];
  const citing: Citing = {
    to: row && !row.carry ? data.review_points.find((p) => p.id === row.item)?.title : undefined,
    cited: row?.links ?? [],
    cite: (entry) => form.setFieldValue(['checklist', active, 'links'], [...(row?.links ?? []), entry].sort((a, b) => a - b)),
  };
  return (
    <CitingProvider value={citing}>
      <Beside title="对照案卷材料" beside={<Material />}>
        <Answers
          checklist={checklist}
          issues={rowsOf(fields, 'issues')}
          points={data.review_points}
          before={carries ? view.facts.rounds.findLast((r) => r.opinion) : undefined}
          active={active}
          onActive={setActive}
        />
        <div className="act-fields">
          {without(fields, 'checklist', 'issues', 'minutes').map((f) => (
            <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
          ))}
        </div>
        <Minutes />
      </Beside>
    </CitingProvider>
  );
}

/** The entry that settled a disagreement, which a final opinion rests on. It comes from the record: nobody types it. */
function Minutes() {
  const form = Form.useFormInstance();
  const minutes = Form.useWatch<number | undefined>('minutes', { form, preserve: true });
  if (!minutes) return null;
  return <p className="quiet">本意见依据协调决策记录第 {minutes} 条。</p>;
}
