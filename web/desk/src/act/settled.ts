import type { FormInstance } from 'antd';
import { type Path, samePath } from './paths';

/**
 * Where a change may have been made, told by what a form says of it: the changed value in the objects and lists that
 * lead to it. A list that was changed itself brings all of its rows, of which none is meant; a row that was, only itself.
 */
export function changedPaths(changed: unknown): Path[] {
  if (typeof changed !== 'object' || changed === null) return [];
  const keys = Object.keys(changed);
  const [key] = keys;
  if (key === undefined || keys.length > 1) return [];
  const step = Array.isArray(changed) ? Number(key) : key;
  return [[step], ...changedPaths((changed as Record<string, unknown>)[key]).map((rest) => [step, ...rest])];
}

/**
 * Takes the fault off a field once its value is another one. The library does so only for fields with rules that are
 * left by the keyboard: neither lists to choose from nor what the server refused are among them.
 */
export function settle(form: FormInstance, changed: unknown): void {
  const paths = changedPaths(changed);
  const settled = form.getFieldsError().filter((f) => f.errors.length > 0 && paths.some((p) => samePath(p, f.name as Path)));
  if (settled.length > 0) form.setFields(settled.map((f) => ({ name: f.name as never, errors: [] })));
}
