import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Input } from 'antd';
import { useId } from 'react';
import type { FieldOf } from '../fields';
import type { Path } from '../paths';
import { rulesOf } from './rules';

/** A list of sentences, one a line of its own. */
export function Texts({ field, at }: { field: FieldOf<'texts'>; at: Path }) {
  const heading = useId();
  return (
    <fieldset className="act-group act-wide" aria-labelledby={heading}>
      <legend id={heading}>
        {field.label}
        {field.least > 0 && <span className="act-mark"> *</span>}
      </legend>
      {field.help && <p className="quiet act-help">{field.help}</p>}
      <Form.List name={at} rules={rulesOf(field) as never}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map((row, i) => (
              <Flex key={row.key} gap="small" align="flex-start">
                <Form.Item name={row.name} className="act-line" rules={[{ required: true, whitespace: true, message: '请填写，或者删除本项' }]}>
                  <Input.TextArea autoSize aria-label={`${field.label}第 ${i + 1} 项`} />
                </Form.Item>
                <Button icon={<DeleteOutlined />} onClick={() => remove(row.name)} aria-label={`删除${field.label}第 ${i + 1} 项`} />
              </Flex>
            ))}
            <Button className="act-add" icon={<PlusOutlined />} onClick={() => add('')} disabled={field.most !== undefined && rows.length >= field.most}>
              添加一项{rows.length === 0 ? field.label : ''}
            </Button>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
