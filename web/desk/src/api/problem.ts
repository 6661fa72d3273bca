import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
export type FieldProblem = components['schemas']['Field'];
export type Change = components['schemas']['Change'];

// What the server never got to answer; everything else carries the server's own code.
export const NO_ANSWER = 'no_answer';

/** A refusal or failure (RFC 9457), thrown by every call of the client. Show it with `ProblemNote`. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly cite: string | undefined;
  readonly gate: string | undefined;
  readonly fields: FieldProblem[];
  readonly since: Change[];
  /** Seconds after which another try makes sense; undefined where none was named. */
  readonly retryAfter: number | undefined;

  constructor(p: Partial<Problem> & Pick<Problem, 'status' | 'code' | 'title' | 'detail'>, retryAfter?: number) {
    super(p.detail);
    this.name = 'ApiProblem';
    this.status = p.status;
    this.code = p.code;
    this.title = p.title;
    this.cite = p.cite;
    this.gate = p.gate;
    this.fields = p.fields ?? [];
    this.since = p.since ?? [];
    this.retryAfter = retryAfter;
  }

  /** Trying the same again may help: nothing is wrong with the request itself. */
  get passing(): boolean {
    return this.code === NO_ANSWER || this.status === 503 || this.status === 429 || this.status >= 500;
  }
}

export async function problemFrom(response: Response): Promise<ApiProblem> {
  const retry = Number(response.headers.get('Retry-After'));
  const retryAfter = Number.isFinite(retry) && retry > 0 ? retry : undefined;
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    return new ApiProblem((await response.json()) as Problem, retryAfter);
  }
  // Something between the page and the program answered in its place.
  return new ApiProblem(
    { status: response.status, code: NO_ANSWER, title: '没有得到答复', detail: `服务没有应答（${response.status}），请稍后重试` },
    retryAfter,
  );
}

/** Makes an ApiProblem of whatever was thrown; a fault of the page itself is thrown on. */
export function asProblem(cause: unknown): ApiProblem {
  if (cause instanceof ApiProblem) return cause;
  throw cause;
}
