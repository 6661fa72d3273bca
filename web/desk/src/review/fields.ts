import type { Field, FieldOf } from '../act/fields';

/** The field of an act by its name; undefined where the act has none. */
export function field(fields: Field[], name: string): Field | undefined {
  return fields.find((f) => f.name === name);
}

/** A list of objects among the fields. An act that is given this body has it: the interface's description says so. */
export function rowsOf(fields: Field[], name: string): FieldOf<'rows'> {
  const found = field(fields, name);
  if (found?.kind !== 'rows') throw new Error(`the form has no list ${name}`);
  return found;
}

export function without(fields: Field[], ...names: string[]): Field[] {
  return fields.filter((f) => !names.includes(f.name));
}
