import { described, type Scale, scaleOf } from '../api/description';
import { sourceOf, type Source } from './sources';

/** What the form needs of a JSON schema, as the interface's description has it. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  readOnly?: boolean;
  'x-order'?: string[];
  'x-titles'?: Record<string, string>;
};

export type Option = { value: string; title: string };

type Common = { name: string; label: string; help: string | undefined; required: boolean };

export type Field = Common &
  (
    | { kind: 'text'; long: boolean; max: number | undefined; source: Source | undefined }
    | { kind: 'number'; least: number | undefined; most: number | undefined; source: Source | undefined }
    | { kind: 'scaled'; scale: Scale; least: number | undefined; most: number | undefined }
    | { kind: 'date' }
    | { kind: 'instant' }
    | { kind: 'choice'; options: Option[] }
    | { kind: 'truth'; yes: string; no: string }
    | { kind: 'texts'; least: number; most: number | undefined; long: boolean }
    | { kind: 'picks'; numeric: boolean; least: number; most: number | undefined; source: Source | undefined; options: Option[] | undefined }
    | { kind: 'files'; least: number; most: number | undefined }
    | { kind: 'group'; shape: string; fields: Field[] }
    | { kind: 'rows'; shape: string; fields: Field[]; least: number; most: number | undefined }
  );

export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>;

/** Looks schemas up by the name behind their $ref. */
export type Lookup = (name: string) => JsonSchema | undefined;

const REF = '#/components/schemas/';
const SHORT = 300;

/** The fields of an object, in the order of the paper they make. */
export function fieldsOf(schema: JsonSchema, lookup: Lookup, shape = ''): Field[] {
  const properties = schema.properties ?? {};
  const order = schema['x-order'] ?? [];
  const names = [...order, ...Object.keys(properties).filter((n) => !order.includes(n))];
  return names.flatMap((name) => {
    const property = properties[name];
    if (!property || property.readOnly) return [];
    return [fieldOf(name, property, schema.required?.includes(name) ?? false, lookup, shape)];
  });
}

function fieldOf(name: string, given: JsonSchema, required: boolean, lookup: Lookup, owner: string): Field {
  const [schema, shape] = resolved(given, lookup);
  const titles = schema['x-titles'];
  const doc = given.description ?? schema.description ?? name;
  const common = { name, required, ...described(doc, !!titles || !!schema.items?.['x-titles'], !!sourceOf(owner, name)) };
  switch (typeOf(schema)) {
    case 'boolean':
      return { ...common, kind: 'truth', yes: titles?.['true'] ?? '是', no: titles?.['false'] ?? '否' };
    case 'integer':
    case 'number': {
      const range = { least: schema.minimum, most: schema.maximum };
      const scale = scaleOf(doc);
      return scale ? { ...common, ...range, kind: 'scaled', scale } : { ...common, ...range, kind: 'number', source: sourceOf(owner, name) };
    }
    case 'array':
      return listOf(common, schema, lookup, owner);
    case 'object':
      return { ...common, kind: 'group', shape, fields: fieldsOf(schema, lookup, shape) };
    default:
      return textOf(common, schema, owner);
  }
}

function textOf(common: Common, schema: JsonSchema, owner: string): Field {
  if (schema.enum) return { ...common, kind: 'choice', options: optionsOf(schema.enum, schema['x-titles']) };
  if (schema.format === 'date') return { ...common, kind: 'date' };
  if (schema.format === 'date-time') return { ...common, kind: 'instant' };
  return { ...common, kind: 'text', long: (schema.maxLength ?? 0) > SHORT, max: schema.maxLength, source: sourceOf(owner, common.name) };
}

function listOf(common: Common, schema: JsonSchema, lookup: Lookup, owner: string): Field {
  const [items, shape] = resolved(schema.items ?? {}, lookup);
  const size = { least: schema.minItems ?? 0, most: schema.maxItems };
  const source = sourceOf(owner, common.name);
  const titles = items['x-titles'];
  if (shape === 'CasefileFileRef') return { ...common, ...size, kind: 'files' };
  if (typeOf(items) === 'object') return { ...common, ...size, kind: 'rows', shape, fields: fieldsOf(items, lookup, shape) };
  if (typeOf(items) === 'integer') return { ...common, ...size, kind: 'picks', numeric: true, source, options: undefined };
  if (titles) {
    const values = items['x-order'] ?? Object.keys(titles);
    return { ...common, ...size, kind: 'picks', numeric: false, source, options: optionsOf(values, titles) };
  }
  if (source) return { ...common, ...size, kind: 'picks', numeric: false, source, options: undefined };
  return { ...common, ...size, kind: 'texts', long: common.name !== 'places' };
}

function optionsOf(values: string[], titles: Record<string, string> | undefined): Option[] {
  return values.map((value) => ({ value, title: titles?.[value] ?? value }));
}

function resolved(schema: JsonSchema, lookup: Lookup): [JsonSchema, string] {
  if (!schema.$ref) return [schema, ''];
  const name = schema.$ref.slice(REF.length);
  const found = lookup(name);
  if (!found) throw new Error(`the interface's description has no schema ${name}`);
  return [found, name];
}

// A list that may be missing is described as ["array", "null"].
function typeOf(schema: JsonSchema): string | undefined {
  return Array.isArray(schema.type) ? schema.type.find((t) => t !== 'null') : schema.type;
}
