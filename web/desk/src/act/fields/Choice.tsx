import { Radio, Select } from 'antd';
import type { Option } from '../fields';

// So many are taken in at a glance.
const GLANCE = 6;

type Props = { options: Option[]; label: string; required: boolean; id?: string; value?: string; onChange?: (value: string) => void };

/** One of the words that the interface lists. */
export function Choice({ options, label, required, id, value, onChange }: Props) {
  const offered = options.map((o) => ({ value: o.value, label: o.title }));
  if (options.length > GLANCE) return <Select id={id} value={value} onChange={onChange} options={offered} showSearch={{ optionFilterProp: 'label' }} allowClear={!required} />;
  return <Radio.Group id={id} aria-label={label} value={value} onChange={(e) => onChange?.(e.target.value as string)} options={offered} />;
}
