import type { FieldProblem } from '../api/problem';

export type Path = (string | number)[];

const MISSING = /^缺少字段 (\w+)$/;

/** Where in the form a problem belongs: proposal.fine, answers[0].reason, objects.2.name. */
export function pathOf({ path, message }: FieldProblem): Path {
  const parts = path.split(/[.[\]]+/).filter(Boolean).map(part);
  const missing = MISSING.exec(message)?.[1];
  return missing ? [...parts, missing] : parts;
}

function part(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The sentence at the field. Names of the interface mean nothing to whoever fills in a form. */
export function messageOf({ message }: FieldProblem): string {
  return MISSING.test(message) ? '请填写' : message;
}

export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((p, i) => p === b[i]);
}
