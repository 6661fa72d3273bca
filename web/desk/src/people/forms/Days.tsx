import { Form, Input } from 'antd';

type DayProps = { name: string; label: string; required?: boolean; extra?: string };

/** A civil date. */
export function Day({ name, label, required = false, extra }: DayProps) {
  return (
    <Form.Item name={name} label={label} extra={extra} rules={required ? [{ required: true, message: `请填写${label}` }] : []}>
      <Input type="date" className="act-number" />
    </Form.Item>
  );
}

/** From when until when, both days included. */
export function Days({ openEnded }: { openEnded?: string }) {
  return (
    <div className="act-fields">
      <Day name="from" label="生效日期" required />
      <Day name="until" label="最后一日" required={!openEnded} extra={openEnded} />
    </div>
  );
}
