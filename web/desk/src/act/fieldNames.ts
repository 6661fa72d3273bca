import type { Field } from './fields';
import type { Path } from './paths';

/** What the form calls the field at a path: 拟处理意见 › 罚款金额. "" for what is no field of the form. */
export function nameOf(fields: Field[], path: Path): string {
  const [name, ...rest] = path;
  const field = fields.find((f) => f.name === name);
  if (!field) return name === 'happened_at' ? '实际发生时间' : '';
  return [field.label, inside(field, rest)].filter(Boolean).join(' › ');
}

function inside(field: Field, path: Path): string {
  if (path.length === 0) return '';
  if (field.kind === 'group') return nameOf(field.fields, path);
  const [index, ...rest] = path;
  if (typeof index !== 'number') return '';
  const row = `第 ${index + 1} 项`;
  return field.kind === 'rows' && rest.length > 0 ? `${row} › ${nameOf(field.fields, rest)}` : row;
}
