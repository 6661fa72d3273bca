import { Alert, Button, Form } from 'antd';
import { useMemo } from 'react';
import type { Path } from './paths';

export type Fault = { path: Path; name: string; message: string };

type Props = { title: string; faults: Fault[]; /** what the faults came with: another one is another refusal */ refusal: object };

/** What is still to be put right, all in one place; each line leads to its field. */
export function ErrorSummary({ title, faults, refusal }: Props) {
  const form = Form.useFormInstance();
  const standing = useStanding(faults, refusal);
  if (standing.length === 0) return null;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={title}
      description={
        <ul className="note-list">
          {standing.map((f) => (
            <li key={`${f.path.join('.')} ${f.message}`}>
              {f.name ? (
                <Button type="link" className="date-link" onClick={() => form.scrollToField(f.path, { block: 'center', focus: true })}>
                  {f.name}
                </Button>
              ) : null}
              {f.name && '：'}
              {f.message}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** Those of the faults whose field still has the value that it was refused with. */
function useStanding(faults: Fault[], refusal: object): Fault[] {
  const form = Form.useFormInstance();
  const refused = useMemo(() => faults.map((f) => form.getFieldValue(f.path) as unknown), [refusal, form]);
  const stands = (f: Fault, at: number) => form.getFieldValue(f.path) === refused[at];
  // Watched so as to draw anew; a fault is looked up as it stands when it is drawn.
  Form.useWatch(() => faults.map(stands), { form, preserve: true });
  return faults.filter(stands);
}
