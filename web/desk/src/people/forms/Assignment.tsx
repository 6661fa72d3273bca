import { Form, Select } from 'antd';
import { api, body } from '../../api/client';
import type { Held } from '../queries';
import { TriedForm } from '../TriedForm';
import { filled, useTitles } from '../words';
import { Days } from './Days';
import { PersonPick } from './PersonPick';
import { UnitPick } from './UnitPick';

/** Grants a role in a unit. */
export function AssignmentForm({ person, from, onDone }: { person?: string; from: string; onDone: () => void }) {
  const roles = useTitles('Held', 'role');
  return (
    <TriedForm<Held>
      action="授予岗位"
      initial={{ ...(person ? { person } : {}), from }}
      change={(given) => ({ assignment: filled(given) })}
      save={async (given) => body(api.POST('/api/v1/admin/assignments', { body: filled(given) }))}
      onDone={onDone}
    >
      <PersonPick name="person" label="人员" disabled={!!person} />
      <Form.Item name="role" label="岗位" rules={[{ required: true, message: '请选择岗位' }]}>
        <Select options={roles} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <UnitPick name="unit" label="机构" required />
      <Days openEnded="不填为长期" />
    </TriedForm>
  );
}
