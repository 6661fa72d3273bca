import { Form, Input, Select } from 'antd';
import { api, body } from '../../api/client';
import type { Certificate } from '../queries';
import { TriedForm } from '../TriedForm';
import { filled, useTitles } from '../words';
import { Day, Days } from './Days';
import { PersonPick } from './PersonPick';

/** Registers a certificate, a qualification, or the proof of when somebody began to review. */
export function CertificateForm({ initial, onDone }: { initial?: Partial<Certificate>; onDone: () => void }) {
  const kinds = useTitles('Certificate', 'kind');
  return (
    <TriedForm<Certificate>
      action="登记证件"
      {...(initial ? { initial } : {})}
      change={(given) => ({ certificate: filled(given) })}
      save={async (given) => body(api.PUT('/api/v1/admin/certificates', { body: filled(given) }))}
      onDone={onDone}
    >
      <PersonPick name="person" label="人员" disabled={!!initial?.person} />
      <Form.Item name="kind" label="证件类别" rules={[{ required: true, message: '请选择证件类别' }]}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item name="number" label="证件编号" extra="与已登记的同类证件编号相同的，更正原登记" rules={[{ required: true, message: '请填写证件编号' }]}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="area" label="执法区域或者适用范围">
        <Input maxLength={200} />
      </Form.Item>
      <Days openEnded="不填为长期" />
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) => getFieldValue('kind') === 'first_review' && <Day name="first_review_on" label="初次从事法制审核之日" required />}
      </Form.Item>
    </TriedForm>
  );
}
