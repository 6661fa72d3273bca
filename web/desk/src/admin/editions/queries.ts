import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, type Schemas } from '../../api/client';

export type Draft = Schemas['EditionDraftDetail'];

// Everything about editions and their drafts is stale once a draft moves.
const all = ['editions'];

export const editionsQuery = queryOptions({
  queryKey: [...all, 'loaded'],
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/catalogue/editions', { signal }))).items,
});

export const draftsQuery = infiniteQueryOptions({
  queryKey: [...all, 'drafts'],
  initialPageParam: '',
  queryFn: async ({ pageParam, signal }) => body(api.GET('/api/v1/catalogue/drafts', { params: { query: { cursor: pageParam || undefined } }, signal })),
  getNextPageParam: (last) => last.next,
});

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'drafts', id],
    queryFn: async ({ signal }) => body(api.GET('/api/v1/catalogue/drafts/{id}', { params: { path: { id } }, signal })),
  });

/** The digest is part of the question: another text has another impact. */
export const impactQuery = (id: string, digest: string) =>
  queryOptions({
    // Apart from the rest: once a draft is approved, there is nothing left to suppose.
    queryKey: ['edition-impact', id, digest],
    queryFn: async ({ signal }) => body(api.GET('/api/v1/catalogue/drafts/{id}/impact', { params: { path: { id } }, signal })),
  });

function useMove<G, R>(send: (given: G) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries({ queryKey: all }) });
}

// A YAML text goes out as it was chosen: the digest is that of its bytes.
const asText = { headers: { 'Content-Type': 'application/yaml' }, bodySerializer: (text: string) => text };

/** Puts a text forward, as a new draft or in place of the one that the person saw. */
export function useSendText(replaces?: Pick<Draft, 'id' | 'digest'>) {
  return useMove(async (text: string) =>
    replaces
      ? body(api.PUT('/api/v1/catalogue/drafts/{id}', { params: { path: { id: replaces.id }, header: { 'If-Match': `"${replaces.digest}"` } }, body: text, ...asText }))
      : body(api.POST('/api/v1/catalogue/drafts', { body: text, ...asText })),
  );
}

export function useApprove(of: Draft) {
  return useMove(async (reason: string) =>
    body(api.POST('/api/v1/catalogue/drafts/{id}/approve', { params: { path: { id: of.id } }, body: { digest: of.digest, basis: of.basis, reason } })),
  );
}

export function useReject(of: Draft) {
  return useMove(async (reason: string) =>
    body(api.POST('/api/v1/catalogue/drafts/{id}/reject', { params: { path: { id: of.id } }, body: { digest: of.digest, reason } })),
  );
}

export function useWithdraw(of: Draft) {
  return useMove(async (reason: string) =>
    body(api.POST('/api/v1/catalogue/drafts/{id}/withdraw', { params: { path: { id: of.id } }, body: { digest: of.digest, reason } })),
  );
}
