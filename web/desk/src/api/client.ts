import createClient, { type Middleware } from 'openapi-fetch';
import { answeredAhead } from './ahead';
import { isAttended } from './presence';
import { ApiProblem, NO_ANSWER, problemFrom } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

// What the page reads by itself while nobody touches it must not keep the session alive.
const tellUnattended: Middleware = {
  onRequest({ request }) {
    if (request.method === 'GET' && !isAttended()) request.headers.set('Sanxiang-Unattended', 'true');
    return request;
  },
};

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemFrom(response);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    return new ApiProblem({ status: 0, code: NO_ANSWER, title: '没有得到答复', detail: '网络不通或者服务没有应答，请稍后重试' });
  },
};

/** The typed client of the program's own API. Every answer that is not a success is thrown as an ApiProblem. */
export const api = createClient<paths>({
  baseUrl: '',
  querySerializer: { array: { style: 'form', explode: true } },
  fetch: async (request) => (await answeredAhead(request)) ?? fetch(request),
});
api.use(tellUnattended, throwProblems);

/** The body of an answer: `await body(api.GET('/api/v1/me'))`. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<T> {
  // A success without a body, 204, is typed as undefined by the schema.
  return (await call).data as T;
}

/** A key for one filled-in form: made when the form opens, kept on every retry, so that sending twice is harmless. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** The header that says which version of a case the person saw. */
export function ifMatch(sequence: number): string {
  return `"${sequence}"`;
}
