import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useId } from 'react';
import type { FieldOf } from '../fields';
import type { Path } from '../paths';
import { FieldView } from './FieldView';
import { rulesOf } from './rules';

type Props = { field: FieldOf<'rows'>; at: Path; full: Path };

/** A list of objects, row by row. */
export function Rows({ field, at, full }: Props) {
  const heading = useId();
  return (
    <fieldset className="act-group act-wide" aria-labelledby={heading} id={`act_${full.join('_')}`} tabIndex={-1}>
      <legend id={heading}>
        {field.label}
        {field.least > 0 && <span className="act-mark"> *</span>}
      </legend>
      {field.help && <p className="quiet act-help">{field.help}</p>}
      <Form.List name={at} rules={rulesOf(field) as never}>
        {(rows, { add, remove }, { errors }) => (
          <>
            <ol className="act-rows">
              {rows.map((row, i) => (
                <li key={row.key} className="act-row">
                  <div className="act-fields">
                    {field.fields.map((f) => (
                      <FieldView key={f.name} field={f} at={[row.name, f.name]} full={[...full, row.name, f.name]} />
                    ))}
                  </div>
                  <Button size="small" icon={<DeleteOutlined />} onClick={() => remove(row.name)} aria-label={`删除${field.label}第 ${i + 1} 项`}>
                    删除本项
                  </Button>
                </li>
              ))}
            </ol>
            <Button className="act-add" icon={<PlusOutlined />} onClick={() => add({})} disabled={field.most !== undefined && rows.length >= field.most}>
              添加一项{rows.length === 0 ? field.label : ''}
            </Button>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
