import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body, type Schemas } from '../../api/client';
import { dayAfter } from '../../pieces/dates';

export type Entry = Schemas['AuditEntry'];

/** Days are civil days of the bureau, both included. */
export type AuditFilter = { account?: string; action?: string; outcome?: Entry['outcome']; from?: string; to?: string };

const start = (day: string) => `${day}T00:00:00+08:00`;

export const auditQuery = ({ from, to, ...rest }: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', { from, to, ...rest }],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      body(
        api.GET('/api/v1/audit', {
          params: { query: { ...rest, since: from && start(from), until: to && start(dayAfter(to)), cursor: pageParam || undefined } },
          signal,
        }),
      ),
    getNextPageParam: (last) => last.next,
    // Looking into the log is itself an entry of it: it is read when somebody asks, and not by itself.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });

export const actionsQuery = queryOptions({
  queryKey: ['audit-actions'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => (await body(api.GET('/api/v1/audit/actions', { signal }))).items,
});
