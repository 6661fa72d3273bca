import type { Field } from './fields';
import { instantOf, localTime } from './instants';
import { counted, written } from '../pieces/scaled';

/** What the form holds: texts as typed, so that nothing typed is lost by being unreadable. It is kept as JSON. */
export type Entered = { [name: string]: unknown };

/** What is sent, of what was entered. Fields that are empty are left out, as the interface wants it. */
export function bodyOf(fields: Field[], entered: Entered): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, entered[field.name]);
    if (value !== undefined) body[field.name] = value;
  }
  return body;
}

function valueOf(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
      return textOf(value);
    case 'scaled':
      return typeof value === 'string' ? counted(value, field.scale) : undefined;
    case 'instant':
      return typeof value === 'string' && value ? instantOf(value) : undefined;
    case 'texts':
      return listOf(field.required, listed(value).map(textOf).filter((t) => t !== undefined));
    case 'picks':
    case 'files':
      return listOf(field.required, listed(value));
    case 'rows':
      return listOf(field.required, listed(value).map((row) => bodyOf(field.fields, objectOf(row))));
    case 'group': {
      const inside = bodyOf(field.fields, objectOf(value));
      return field.required || Object.values(inside).some(holds) ? inside : undefined;
    }
    default:
      return value === '' || value === null ? undefined : value;
  }
}

/** What a form shows of something that the record knows in the interface's own shape: the proposal before, for instance. */
export function enteredOf(fields: Field[], body: Record<string, unknown>): Entered {
  const entered: Entered = {};
  for (const field of fields) {
    const value = body[field.name];
    if (value !== undefined && value !== null && value !== '') entered[field.name] = shownOf(field, value);
  }
  return entered;
}

function shownOf(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'scaled':
      return written(Number(value), field.scale);
    case 'instant':
      return localTime(String(value));
    case 'rows':
      return listed(value).map((row) => enteredOf(field.fields, objectOf(row)));
    case 'group':
      return enteredOf(field.fields, objectOf(value));
    default:
      return value;
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text || undefined;
}

// A list that must be there is sent empty, and says nothing of whether the object around it was filled in.
function holds(value: unknown): boolean {
  return !Array.isArray(value) || value.length > 0;
}

function listOf(required: boolean, items: unknown[]): unknown[] | undefined {
  return required || items.length > 0 ? items : undefined;
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
