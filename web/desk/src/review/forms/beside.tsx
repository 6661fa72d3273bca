import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import { Beside } from '../Beside';
import { Material } from '../material/Material';

/** The fields as they are, with the case's material, clocks and rounds beside them. */
export function Component({ fields }: FormBodyProps) {
  return (
    <Beside title="对照案卷材料" beside={<Material />}>
      <div className="act-fields">
        {fields.map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
      {fields.length === 0 && <p className="quiet">这一事项不需要填写内容。</p>}
    </Beside>
  );
}
