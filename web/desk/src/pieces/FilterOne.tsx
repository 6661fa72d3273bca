import { Select } from 'antd';

type Props = { label: string; value: string | undefined; options: { value: string; label: string }[]; onChange: (value: string | undefined) => void };

/** A filter that takes one of a list of values. */
export function FilterOne({ label, value, options, onChange }: Props) {
  return (
    <Select
      className="filter-select"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={label}
      aria-label={label}
      value={value}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(v: string | undefined) => onChange(v)}
    />
  );
}
