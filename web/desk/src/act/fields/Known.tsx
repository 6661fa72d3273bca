import { Alert, Form, Input } from 'antd';
import type { FieldOf } from '../fields';
import type { Path } from '../paths';

/** The digest of what is judged here. It comes from the record: nobody types it, and it can be compared. */
export function Known({ field, at, full }: { field: FieldOf<'text'>; at: Path; full: Path }) {
  const form = Form.useFormInstance();
  const value = Form.useWatch<string | undefined>(full, { form, preserve: true });
  return (
    <>
      <Form.Item name={at} hidden rules={[{ required: true, message: '没有可以办理的对象' }]}>
        <Input />
      </Form.Item>
      <div className="act-wide">
        {value ? (
          <p className="quiet">
            {field.label}：<code className="digest">{value}</code>
          </p>
        ) : (
          <Alert type="warning" showIcon title={`案件中没有可以办理的对象（${field.label}）`} />
        )}
      </div>
    </>
  );
}
