import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { staffQuery } from '../queries';

type Props = { name: string; label: string; disabled?: boolean };

/** One of the people, by name and login: two may share a name. */
export function PersonPick({ name, label, disabled = false }: Props) {
  const { data } = useQuery(staffQuery);
  const options = (data?.accounts ?? []).map((a) => ({ value: a.id, label: `${a.name}（${a.login}）${a.disabled ? '，已停用' : ''}` }));
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
      <Select disabled={disabled} options={options} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}
