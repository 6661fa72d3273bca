import type { Scale } from '../api/description';

/** A whole number of small units as people write it: 2500000 with two digits is 25000.00. No fractions are computed with. */
export function written(amount: number, { digits }: Scale): string {
  const figures = String(amount).padStart(digits + 1, '0');
  return `${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

/** What somebody typed, in small units; undefined for what is no such number. */
export function counted(typed: string, { digits }: Scale): number | undefined {
  const found = new RegExp(`^(\\d{1,15})(?:\\.(\\d{1,${digits}}))?$`).exec(typed.replace(/[,，\s]/g, ''));
  if (!found) return undefined;
  const amount = Number((found[1] ?? '') + (found[2] ?? '').padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
