import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import { Beside } from '../../review/Beside';
import { Material } from '../../review/material/Material';
import { Ladder } from '../Ladder';

/** A rung: both views and the way so far, then what is entered on this one. */
export function Component({ fields }: FormBodyProps) {
  const { view } = useFrame();
  return (
    <Beside title="对照案卷材料" beside={<Material />}>
      {view && <Ladder of={view} />}
      <h3 className="part-title">本次办理</h3>
      <div className="act-fields">
        {fields.map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
    </Beside>
  );
}
