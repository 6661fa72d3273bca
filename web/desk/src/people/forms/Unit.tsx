import { Form, Input, Radio } from 'antd';
import { api, body, type Schemas } from '../../api/client';
import { TriedForm } from '../TriedForm';
import { filled, useTitles } from '../words';
import { UnitPick } from './UnitPick';

type Unit = Schemas['Unit'];

/** Makes a unit, or changes one that there is. */
export function UnitForm({ of, onDone }: { of?: Unit; onDone: () => void }) {
  const kinds = useTitles('Unit', 'kind');
  return (
    <TriedForm<Unit>
      action={of ? '保存机构' : '登记机构'}
      initial={of ?? { kind: 'handling' }}
      save={async ({ id, name, parent, kind }) =>
        body(api.PUT('/api/v1/admin/units/{id}', { params: { path: { id: of?.id ?? id } }, body: filled({ name, parent, kind }) as Schemas['SaveUnit'] }))
      }
      onDone={onDone}
    >
      {!of && (
        <Form.Item name="id" label="机构代号" extra="小写拼音，登记后不能更改" rules={[{ required: true, message: '请填写机构代号' }]}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item name="name" label="机构名称" rules={[{ required: true, message: '请填写机构名称' }]}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="kind" label="机构类别" extra="承办机构和法制审核机构分设；已有岗位的机构改变类别，可能被拒绝" rules={[{ required: true, message: '请选择机构类别' }]}>
        <Radio.Group aria-label="机构类别" options={kinds} />
      </Form.Item>
      <UnitPick name="parent" label="上级机构" />
    </TriedForm>
  );
}
