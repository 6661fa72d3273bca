import { Button, Form } from 'antd';
import { useId } from 'react';
import { Benchmarks } from '../Benchmarks';
import type { FieldOf } from '../fields';
import type { Path } from '../paths';
import { FieldView } from './FieldView';

type Props = { field: FieldOf<'group'>; at: Path; full: Path };

/** An object inside of the form: a party, a proposal. One that may be left out is opened on demand. */
export function Group({ field, at, full }: Props) {
  const form = Form.useFormInstance();
  const heading = useId();
  const value = Form.useWatch<unknown>(full, { form, preserve: true });
  const open = field.required || value !== undefined;
  return (
    <fieldset className="act-group act-wide" aria-labelledby={heading}>
      <legend id={heading}>{field.label}</legend>
      {field.help && <p className="quiet act-help">{field.help}</p>}
      {!open && <Button className="act-add" onClick={() => form.setFieldValue(full, {})}>填写{field.label}</Button>}
      {open && field.shape === 'CasefileProposal' && <Benchmarks at={full} />}
      {open && (
        <div className="act-fields">
          {field.fields.map((f) => (
            <FieldView key={f.name} field={f} at={[...at, f.name]} full={[...full, f.name]} />
          ))}
        </div>
      )}
      {open && !field.required && <Button onClick={() => form.setFieldValue(full, undefined)}>不填{field.label}</Button>}
    </fieldset>
  );
}
