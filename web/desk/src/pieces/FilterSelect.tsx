import { Select } from 'antd';

type Props = {
  label: string;
  value: string[] | undefined;
  /** undefined while they are read */
  options: { value: string; label: string }[] | undefined;
  onChange: (values: string[]) => void;
  onOpen?: () => void;
};

/** A filter that takes several of a list of values. */
export function FilterSelect({ label, value, options, onChange, onOpen }: Props) {
  return (
    <Select
      className="filter-select"
      mode="multiple"
      allowClear
      maxTagCount={1}
      placeholder={label}
      aria-label={label}
      value={value ?? []}
      options={options ?? (value ?? []).map((v) => ({ value: v, label: '…' }))}
      optionFilterProp="label"
      popupMatchSelectWidth={false}
      onChange={onChange}
      onOpenChange={(open) => open && onOpen?.()}
    />
  );
}
