import { useQuery } from '@tanstack/react-query';
import { Form, Radio } from 'antd';
import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import { rulesOf } from '../../act/fields/rules';
import type { FormBodyProps } from '../../act/forms';
import { reviewersQuery } from '../../api/acts';
import type { Schemas } from '../../api/client';
import { Basis } from '../../pieces/Basis';
import { Empty, Failure, Loading } from '../../pieces/states';
import { Beside } from '../Beside';
import { field, without } from '../fields';
import { Material } from '../material/Material';

/** Everybody who might review the case, with what they have in hand, and what keeps them from this one. */
export function Component({ fields }: FormBodyProps) {
  const { caseId = '' } = useFrame();
  const { data, error, isPending, refetch } = useQuery(reviewersQuery(caseId));
  const reviewer = field(fields, 'reviewer');
  return (
    <Beside title="对照案卷材料" beside={<Material />}>
      {isPending && <Loading rows={4} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data?.length === 0 && <Empty>没有登记法制审核员。</Empty>}
      {data && reviewer && (
        <Form.Item name="reviewer" label={reviewer.label} required={reviewer.required} rules={rulesOf({ ...reviewer, kind: 'choice', options: [] })}>
          <Reviewers of={data} label={reviewer.label} optional={!reviewer.required} />
        </Form.Item>
      )}
      <div className="act-fields">
        {without(fields, 'reviewer').map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
    </Beside>
  );
}

type Props = { of: Schemas['Reviewer'][]; label: string; optional: boolean; id?: string; value?: string; onChange?: (value: string) => void };

function Reviewers({ of, label, optional, id, value, onChange }: Props) {
  return (
    <Radio.Group id={id} aria-label={label} value={value ?? (optional ? '' : undefined)} onChange={(e) => onChange?.(e.target.value as string)} className="reviewers">
      {optional && <Radio value="">不改派</Radio>}
      {of.map((r) => (
        <Radio key={r.person.id} value={r.person.id} disabled={!!r.blocked} className="reviewer">
          {r.person.name}
          <span className="quiet">　在办审核 {r.open} 件</span>
          {r.blocked && (
            <span className="reviewer-blocked">
              {r.blocked.message} <Basis cite={r.blocked.cite} />
            </span>
          )}
        </Radio>
      ))}
    </Radio.Group>
  );
}
