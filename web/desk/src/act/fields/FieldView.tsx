import { Form, Input, InputNumber } from 'antd';
import type { Field } from '../fields';
import type { Path } from '../paths';
import { Choice } from './Choice';
import { Files } from './Files';
import { Group } from './Group';
import { Known } from './Known';
import { ManyPicks, OnePick } from './Picks';
import { rulesOf } from './rules';
import { Rows } from './Rows';
import { Texts } from './Texts';
import { Truth } from './Truth';

type Props = {
  field: Field;
  /** Its name below the row it stands in. */
  at: Path;
  /** Its name in the whole form. */
  full: Path;
};

/** One field of a form, whatever its kind. */
export function FieldView({ field, at, full }: Props) {
  if (field.kind === 'group') return <Group field={field} at={at} full={full} />;
  if (field.kind === 'rows') return <Rows field={field} at={at} full={full} />;
  if (field.kind === 'texts') return <Texts field={field} at={at} />;
  if (field.kind === 'text' && field.source === 'digest') return <Known field={field} at={at} full={full} />;
  return (
    <Form.Item
      className={isWide(field) ? 'act-wide' : undefined}
      name={at}
      label={field.label}
      extra={field.help}
      required={field.required}
      rules={rulesOf(field)}
      validateTrigger="onBlur"
    >
      {input(field)}
    </Form.Item>
  );
}

function isWide(field: Field): boolean {
  return (field.kind === 'text' && field.long) || field.kind === 'files' || field.kind === 'picks';
}

function input(field: Exclude<Field, { kind: 'group' | 'rows' | 'texts' }>) {
  switch (field.kind) {
    case 'text':
      if (field.source) return <OnePick source={field.source} required={field.required} free={field.source === 'respondents' || field.source === 'tiers'} />;
      return field.long ? <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} maxLength={field.max} showCount /> : <Input maxLength={field.max} />;
    case 'number':
      return field.source ? (
        <OnePick source={field.source} required={field.required} />
      ) : (
        <InputNumber precision={0} min={field.least} max={field.most} className="act-number" />
      );
    case 'scaled':
      return <Input inputMode="decimal" suffix={field.scale.unit} className="act-number" autoComplete="off" />;
    case 'date':
      return <Input type="date" className="act-number" />;
    case 'instant':
      return <Input type="datetime-local" className="act-number" />;
    case 'choice':
      return <Choice options={field.options} label={field.label} required={field.required} />;
    case 'truth':
      return <Truth yes={field.yes} no={field.no} label={field.label} />;
    case 'picks':
      return <ManyPicks field={field} />;
    case 'files':
      return <Files label={field.label} />;
  }
}
