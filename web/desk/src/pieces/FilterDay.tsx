import { Input } from 'antd';

type Props = { label: string; value: string | undefined; min?: string; max?: string; onChange: (day: string) => void };

/** A filter by a civil day. */
export function FilterDay({ label, value, min, max, onChange }: Props) {
  return (
    <label className="board-day">
      {label} <Input type="date" value={value ?? ''} min={min} max={max} onChange={(e) => onChange(e.target.value)} />
    </label>
  );
}
