import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { Field } from '../../act/fields';
import { FieldView } from '../../act/fields/FieldView';
import type { Schemas } from '../../api/client';
import { without } from '../fields';
import type { IssueRow } from './answers';

type Props = { fields: Field[]; point: Schemas['ReviewPoint']; /** whether the answer calls for one */ asked: boolean };

/** The problems that were found on one point, with what is suggested. All points' problems are one list of the form. */
export function Problems({ fields, point, asked }: Props) {
  const form = Form.useFormInstance();
  const issues = Form.useWatch<IssueRow[] | undefined>('issues', { form, preserve: true }) ?? [];
  const own = issues.flatMap((issue, at) => (issue.item === point.id ? [at] : []));
  if (own.length === 0 && !asked) return null;
  const set = (next: IssueRow[]) => form.setFieldValue('issues', next);
  return (
    <div className="point-problems">
      {own.map((at, i) => (
        <fieldset key={at} className="act-group">
          <legend>
            “{point.title}”的问题{own.length > 1 && ` ${i + 1}`}
          </legend>
          {without(fields, 'item').map((f) => (
            <FieldView key={f.name} field={f} at={['issues', at, f.name]} full={['issues', at, f.name]} />
          ))}
          <Button size="small" icon={<DeleteOutlined />} onClick={() => set(issues.filter((_, n) => n !== at))} aria-label={`删除“${point.title}”的问题 ${i + 1}`}>
            删除
          </Button>
        </fieldset>
      ))}
      <Button size="small" icon={<PlusOutlined />} onClick={() => set([...issues, { item: point.id }])}>
        {own.length === 0 ? '列明存在的问题' : '再列一个问题'}
      </Button>
    </div>
  );
}
