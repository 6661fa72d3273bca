import { Alert } from 'antd';
import type { Schemas } from '../../api/client';
import { Section } from '../../pieces/Section';

/** Whether the draft could come into force today, together with everything that is loaded. */
export function Checks({ faults }: { faults: Schemas['Field'][] }) {
  return (
    <Section title="检查">
      {faults.length === 0 ? (
        <Alert type="success" showIcon title="各行内容、与已发布版本的衔接均已通过检查。" />
      ) : (
        <Alert
          type="error"
          showIcon
          title="未通过检查，不能批准"
          description={
            <ul className="note-list">
              {faults.map((f) => (
                <li key={f.message}>{f.message}</li>
              ))}
            </ul>
          }
        />
      )}
    </Section>
  );
}
