import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect } from 'react';
import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import type { Schemas } from '../../api/client';
import { peopleQuery } from '../../api/queries';
import { Beside } from '../../review/Beside';
import { field, without } from '../../review/fields';
import { Material } from '../../review/material/Material';
import { Ladder } from '../Ladder';
import { Signatures } from './Signatures';
import { likelyAttendees } from './seats';

/** The meeting of both units: both views first, then who came, who signed, and what it came to. */
export function Component({ fields }: FormBodyProps) {
  const { view } = useFrame();
  const form = Form.useFormInstance();
  const { data: people } = useQuery(peopleQuery);
  useLikely(people, view?.unit.id);
  const attendees = Form.useWatch<string[] | undefined>('attendees', { form, preserve: true }) ?? [];
  const [came, signed] = [field(fields, 'attendees'), field(fields, 'signed')];
  return (
    <Beside title="对照案卷材料" beside={<Material />}>
      {view && <Ladder of={view} />}
      <h3 className="part-title">会议</h3>
      <div className="act-fields">
        {came && <FieldView field={came} at={['attendees']} full={['attendees']} />}
        {signed && (
          <Form.Item className="act-wide" name="signed" label={signed.label} extra={attendees.length === 0 ? '先填写参加人员' : signed.help}>
            <Signatures of={attendees.map((id) => ({ id, name: people?.find((p) => p.id === id)?.name ?? id }))} label={signed.label} />
          </Form.Item>
        )}
        {without(fields, 'attendees', 'signed').map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
    </Beside>
  );
}

/** Fills in who is likely to have come, where nobody has been entered or taken out yet. */
function useLikely(people: Schemas['Person'][] | undefined, unit: string | undefined): void {
  const form = Form.useFormInstance();
  useEffect(() => {
    if (!people || !unit || form.getFieldValue('attendees') !== undefined) return;
    const likely = likelyAttendees(people, unit);
    if (likely.length > 0) form.setFieldValue('attendees', likely);
  }, [form, people, unit]);
}
