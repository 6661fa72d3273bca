import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import { Beside } from '../Beside';
import { Material } from '../material/Material';
import { Pack } from '../material/Pack';
import { Asked } from './Asked';

/** What concerns the pack as a whole: its list with what is missing comes first, then what is entered. */
export function Component({ fields }: FormBodyProps) {
  const { view } = useFrame();
  return (
    <Beside title="对照案卷材料" beside={<Material />}>
      {view && (
        <>
          <Asked caseId={view.id} />
          <h3 className="part-title">送审材料</h3>
          <Pack of={view} />
        </>
      )}
      <div className="act-fields">
        {fields.map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
    </Beside>
  );
}
