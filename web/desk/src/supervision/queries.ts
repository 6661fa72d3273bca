import { queryOptions } from '@tanstack/react-query';
import { api, body, type Schemas } from '../api/client';

export type Board = Schemas['Board'];
export type Span = { from?: string; to?: string };

export const boardQuery = (span: Span) =>
  queryOptions({
    queryKey: ['cases', 'supervision', span],
    queryFn: async ({ signal }) => body(api.GET('/api/v1/supervision', { params: { query: span }, signal })),
    refetchInterval: 60_000,
  });
