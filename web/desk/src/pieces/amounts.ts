import { scaleOf } from '../api/description';
import { money } from './money';
import { written } from './scaled';

/** A number that the interface counts in small units, as people write it; its description says which. */
export function amountOf(description: string, value: number): string {
  const scale = scaleOf(description);
  if (!scale) return String(value);
  return scale.unit === '元' ? money(value) : `${written(value, scale)}${scale.unit}`;
}
