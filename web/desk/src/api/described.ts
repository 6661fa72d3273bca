import { queryOptions } from '@tanstack/react-query';
import { described } from './description';
import { problemFrom } from './problem';

// The served description of the interface: what each field is called, in the words of the record.

export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  'x-titles'?: Record<string, string>;
  'x-order'?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  readOnly?: boolean;
};

export type Described = {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
};

/** Half a megabyte, compressed to a tenth: read once a visit, when a page first shows or asks for what is entered. */
export const describedQuery = queryOptions({
  queryKey: ['described'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => {
    const answer = await fetch('/api/v1/openapi.json', { signal });
    if (!answer.ok) throw await problemFrom(answer);
    return (await answer.json()) as Described;
  },
});

/** The schema itself, where there is a reference to it. */
export function resolved(all: Described, s: Schema | undefined): Schema | undefined {
  const name = s?.$ref?.split('/').at(-1);
  if (!name) return s;
  const found = all.components.schemas[name];
  return found && s?.description ? { ...found, description: s.description } : found;
}

/** What the actor enters for an act, wherever it stands in the interface. */
export function schemaOfAct(all: Described, act: string, procedure: string): Schema | undefined {
  const places = [`/api/v1/cases/{id}/acts/${act}`, `/api/v1/procedures/${procedure}/cases`, '/api/v1/cases'];
  for (const place of places) {
    const schema = all.paths[place]?.['post']?.requestBody?.content['application/json']?.schema;
    if (schema) return resolved(all, schema);
  }
  return undefined;
}

/** The name of a field, as its form has it. */
export function labelOf(s: Schema | undefined, name: string): string {
  return s?.description ? described(s.description, !!s['x-titles'] || !!s.items?.['x-titles']).label || name : name;
}

/** How one of a list of values reads. */
export function titleOf(s: Schema | undefined, value: unknown): string {
  return s?.['x-titles']?.[String(value)] ?? String(value);
}
