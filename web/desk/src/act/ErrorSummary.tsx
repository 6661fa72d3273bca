import { Alert, Button, Form } from 'antd';
import type { Path } from './paths';

export type Fault = { path: Path; name: string; message: string };

/** What is to be put right, all in one place; each line leads to its field. */
export function ErrorSummary({ title, faults }: { title: string; faults: Fault[] }) {
  const form = Form.useFormInstance();
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={title}
      description={
        <ul className="note-list">
          {faults.map((f) => (
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
