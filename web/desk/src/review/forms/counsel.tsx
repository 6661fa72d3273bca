import { useFrame } from '../../act/context';
import { FieldView } from '../../act/fields/FieldView';
import type { FormBodyProps } from '../../act/forms';
import { useMe } from '../../api/session';
import { FileLinks } from '../../case/FileLinks';
import { dayAndTime, longDay } from '../../pieces/dates';
import { Beside } from '../Beside';
import { Material } from '../material/Material';

/** Advice beside the question that it answers, and beside what was opened to counsel for it. */
export function Component({ fields }: FormBodyProps) {
  const me = useMe();
  const { view } = useFrame();
  const asked = view?.facts.counsel.filter((q) => q.counsel === me.id && !q.ended && !q.advice) ?? [];
  return (
    <Beside title="对照提供的材料" beside={<Material />}>
      {asked.map((q) => (
        <section key={q.sequence} className="asked" aria-label="请求论证的问题">
          <p className="note-line">
            <strong>{q.question}</strong>
          </p>
          <p className="note-line quiet">
            {q.by.name}，{dayAndTime(q.at)}；查阅至{longDay(q.until)}（含当日）
          </p>
          {view && q.files && q.files.length > 0 && <FileLinks caseId={view.id} files={q.files} />}
        </section>
      ))}
      <div className="act-fields">
        {fields.map((f) => (
          <FieldView key={f.name} field={f} at={[f.name]} full={[f.name]} />
        ))}
      </div>
    </Beside>
  );
}
