import { Checkbox } from 'antd';
import type { Named } from '../../api/queries';

type Props = { of: Named[]; label: string; id?: string; value?: string[]; onChange?: (value: string[]) => void };

/** Who of those that came has signed, one by one. */
export function Signatures({ of, label, id, value, onChange }: Props) {
  return (
    <div id={id} tabIndex={-1} role="group" aria-label={label}>
      <Checkbox.Group value={(value ?? []).filter((v) => of.some((p) => p.id === v))} onChange={(v) => onChange?.(v as string[])} options={of.map((p) => ({ value: p.id, label: p.name }))} />
    </div>
  );
}
