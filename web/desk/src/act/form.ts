import { type Field, fieldsOf, type JsonSchema } from './fields';

type Operation = {
  operationId?: string;
  summary?: string;
  description?: string;
  requestBody?: { content?: Record<string, { schema?: JsonSchema }> };
};

/** The part of an OpenAPI document that forms are made of. */
export type Document = {
  paths: Record<string, { post?: Operation }>;
  components: { schemas: Record<string, JsonSchema> };
};

export type Form = { title: string; fields: Field[] };

const IN_CASE = '/api/v1/cases/{id}/acts/';

/** The form of an act of a case; undefined for an act that nobody does. */
export function formOfAct(document: Document, act: string): Form | undefined {
  return formAt(document, IN_CASE + act);
}

export type Opening = { act: string; title: string; href: string };

/** The act that opens a case of the procedure. */
export function openingOf(document: Document, procedure: string): Opening | undefined {
  // Leads are the bureau's everyday way in, and have the short address.
  for (const path of [`/api/v1/procedures/${procedure}/cases`, '/api/v1/cases']) {
    const operation = document.paths[path]?.post;
    if (operation?.operationId && operation.summary) return { act: operation.operationId, title: operation.summary, href: path };
  }
  return undefined;
}

export function formAt(document: Document, path: string): Form | undefined {
  const operation = document.paths[path]?.post;
  const schema = operation?.requestBody?.content?.['application/json']?.schema;
  if (!operation?.summary || !schema) return undefined;
  return { title: operation.summary, fields: fieldsOf(schema, (name) => document.components.schemas[name], operation.operationId) };
}
