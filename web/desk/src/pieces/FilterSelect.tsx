import { Select } from 'antd';

type Props = {
  label: string;
  value: string[] | undefined;
  options: { value: string; label: string }[];
  onChange: (values: string[]) => void;
};

/** A filter that takes several of a list of values. */
export function FilterSelect({ label, value, options, onChange }: Props) {
  return (
    <Select
      className="filter-select"
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      placeholder={label}
      aria-label={label}
      value={value ?? []}
      options={options}
      optionFilterProp="label"
      popupMatchSelectWidth={false}
      onChange={onChange}
    />
  );
}
