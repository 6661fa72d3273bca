import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { FIRST_TASKS } from './ahead';
import { api, body, type Schemas } from './client';

// Everything below ['case', id] is stale once somebody acts on the case: see useCaseChanged.

/** A moment of a case's record: the end of a day, or an entry. */
export type Moment = { on?: string; entry?: number };

/** The case as it stands, or as it stood at a moment. */
export const caseQuery = (id: string, at?: Moment) =>
  queryOptions({
    queryKey: at ? ['case', id, 'at', at] : ['case', id],
    queryFn: async ({ signal }) => body(api.GET('/api/v1/cases/{id}', { params: { path: { id }, query: at ?? {} }, signal })),
  });

export const clocksQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'clocks'],
    queryFn: async ({ signal }) => (await body(api.GET('/api/v1/cases/{id}/clocks', { params: { path: { id } }, signal }))).items,
  });

/** Call it after every act: the case, its lists and every inbox are read again. */
export function useCaseChanged() {
  const client = useQueryClient();
  return (id: string) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['case', id] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
      client.invalidateQueries({ queryKey: ['tasks'] }),
      client.invalidateQueries({ queryKey: ['drafts'] }),
      client.invalidateQueries({ queryKey: ['me'] }),
    ]);
}

const PAGE = 100;

export type CaseFilter = {
  q?: string;
  state?: string[];
  unit?: string[];
  procedure?: string[];
  ended?: 'true' | 'false';
};

export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      body(api.GET('/api/v1/cases', { params: { query: { ...filter, limit: PAGE, cursor: pageParam || undefined } }, signal })),
    getNextPageParam: (last) => last.next,
  });

export type TaskFilter = {
  q?: string;
  act?: string[];
  role?: string[];
  unit?: string[];
  procedure?: string[];
  due?: 'at_risk' | 'overdue';
};

export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', filter],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      body(api.GET('/api/v1/tasks', { params: { query: { ...filter, limit: pageParam ? 200 : FIRST_TASKS, cursor: pageParam || undefined } }, signal })),
    getNextPageParam: (last) => last.next,
    // Reading on is for long inboxes; reading all of one again every minute is not.
    refetchInterval: (query) => isShort(query.state.data) && 60_000,
    refetchOnWindowFocus: (query) => isShort(query.state.data),
  });

/** The acts of the whole inbox, for whoever narrows it: what has been read of it may be the lesser part. */
export const taskActsQuery = queryOptions({
  queryKey: ['tasks', 'acts'],
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/tasks/acts', { signal }))).items,
});

export type Read = { pages?: unknown[] } | undefined;

/** Tells whether a list may be read anew as a whole without anybody asking for it. */
export function isShort(read: Read): boolean {
  return (read?.pages?.length ?? 0) <= 3;
}

export const noticesQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', unread],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      body(api.GET('/api/v1/notices', { params: { query: { unread, limit: 20, cursor: pageParam || undefined } }, signal })),
    getNextPageParam: (last) => last.next,
  });

export function useReadNotice() {
  return useMutation({
    mutationFn: async (id: string) => body(api.POST('/api/v1/notices/{id}/read', { params: { path: { id } } })),
    onSuccess: useNoticesAnew(),
  });
}

/** Marks all messages up to the newest one seen: what comes meanwhile stays unread. */
export function useReadNotices() {
  return useMutation({
    mutationFn: async (newest: string) => body(api.POST('/api/v1/notices/read', { body: { newest } })),
    onSuccess: useNoticesAnew(),
  });
}

function useNoticesAnew() {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: ['notices'] }), client.invalidateQueries({ queryKey: ['me'] })]);
}

const RARELY = 10 * 60_000;

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  staleTime: RARELY,
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/people', { signal }))).items,
});

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  staleTime: RARELY,
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/units', { signal }))).items,
});

export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  staleTime: RARELY,
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/procedures', { signal }))).items,
});

export const procedureQuery = (id: string) =>
  queryOptions({
    queryKey: ['procedures', id],
    staleTime: RARELY,
    queryFn: async ({ signal }) => body(api.GET('/api/v1/procedures/{id}', { params: { path: { id } }, signal })),
  });

export type Named = Schemas['Named'];

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/drafts', { signal }))).items,
});
