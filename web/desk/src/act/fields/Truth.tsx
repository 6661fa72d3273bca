import { Radio } from 'antd';

type Props = { yes: string; no: string; label: string; id?: string; value?: boolean; onChange?: (value: boolean) => void };

/** Yes or no. Nothing is answered by not looking: neither is chosen at first. */
export function Truth({ yes, no, label, id, value, onChange }: Props) {
  return (
    <Radio.Group id={id} aria-label={label} value={value} onChange={(e) => onChange?.(e.target.value as boolean)}>
      <Radio value={true}>{yes}</Radio>
      <Radio value={false}>{no}</Radio>
    </Radio.Group>
  );
}
