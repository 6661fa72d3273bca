import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { staffQuery } from '../queries';

type Props = { name: string; label: string; required?: boolean; several?: boolean; extra?: string };

export function UnitPick({ name, label, required = false, several = false, extra }: Props) {
  const { data } = useQuery(staffQuery);
  const options = (data?.units ?? []).map((u) => ({ value: u.id, label: u.name }));
  return (
    <Form.Item name={name} label={label} extra={extra} rules={required ? [{ required: true, message: `请选择${label}` }] : []}>
      <Select mode={several ? 'multiple' : undefined} options={options} showSearch={{ optionFilterProp: 'label' }} allowClear={!required} />
    </Form.Item>
  );
}
