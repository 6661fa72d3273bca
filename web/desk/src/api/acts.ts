import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, type Schemas } from './client';
import { ApiProblem, NO_ANSWER, problemFrom } from './problem';

export type Receipt = Schemas['Receipt'];
export type CaseFile = Schemas['File'];

/** An act to be sent: to one address, under one key, on one version of the case. None of it changes on a retry. */
export type Sending = {
  href: string;
  key: string;
  /** The version that the person saw; undefined for what opens a case. */
  seen: number | undefined;
  body: unknown;
};

// The program answers within half a minute or says that it could not.
const PATIENCE = 60_000;

/** Sends an act. Acts are addressed by the interface's own links, so the path is no literal that types could check. */
export async function sendAct({ href, key, seen, body: entered }: Sending): Promise<Receipt> {
  const headers = new Headers({ 'Content-Type': 'application/json', 'Idempotency-Key': key });
  if (seen !== undefined) headers.set('If-Match', ifMatch(seen));
  let response: Response;
  try {
    response = await fetch(href, { method: 'POST', headers, body: JSON.stringify(entered), signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return (await response.json()) as Receipt;
  } catch {
    throw noAnswer();
  }
  throw await problemFrom(response);
}

function noAnswer(): ApiProblem {
  return new ApiProblem({
    status: 0,
    code: NO_ANSWER,
    title: '没有得到答复',
    detail: '网络不通或者服务没有应答，不能确定是否已经记载。填写的内容都在；再次提交沿用同一请求编号，不会重复记载。',
  });
}

/** Sends a file to a case and tells how far it has come, which fetch cannot. */
export function uploadFile(caseId: string, file: File, onProgress: (percent: number) => void, signal: AbortSignal): Promise<CaseFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/cases/${encodeURIComponent(caseId)}/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (e) => onProgress(e.lengthComputable ? Math.floor((e.loaded / e.total) * 100) : 0);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as CaseFile);
      else void problemFrom(answerOf(request)).then(reject);
    };
    request.onerror = () => reject(lostUpload());
    request.onabort = () => reject(lostUpload());
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['Content-Type', 'Retry-After']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return new Response(request.responseText, { status: request.status, headers });
}

function lostUpload(): ApiProblem {
  return new ApiProblem({ status: 0, code: NO_ANSWER, title: '没有传完', detail: '网络中断，文件没有传完，请重试' });
}

const RARELY = 10 * 60_000;

export const filesQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'files'],
    queryFn: async ({ signal }) => (await body(api.GET('/api/v1/cases/{id}/files', { params: { path: { id } }, signal }))).items,
  });

export const papersQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'papers'],
    queryFn: async ({ signal }) => (await body(api.GET('/api/v1/cases/{id}/papers', { params: { path: { id } }, signal }))).items,
  });

export const reviewersQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'reviewers'],
    queryFn: async ({ signal }) => (await body(api.GET('/api/v1/cases/{id}/reviewers', { params: { path: { id } }, signal }))).items,
  });

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['case', id, 'timeline'],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      body(api.GET('/api/v1/cases/{id}/timeline', { params: { path: { id }, query: { limit: 200, cursor: pageParam || undefined } }, signal })),
    getNextPageParam: (last) => last.next,
  });

export const powersQuery = queryOptions({
  queryKey: ['powers'],
  staleTime: RARELY,
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/rules/powers', { signal }))).items,
});

/** The rule behind a clock, for its name and its length. */
export const ruleQuery = (rule: string, start: string) =>
  queryOptions({
    queryKey: ['rule', rule, start],
    staleTime: RARELY,
    queryFn: async ({ signal }) => body(api.GET('/api/v1/rules/deadlines', { params: { query: { rule, start } }, signal })),
  });
