import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, body } from '../api/client';

/** Below ['cases'], so that an act makes it be read again. */
export const reviewsQuery = (stage: 'review' | 'ladder') =>
  infiniteQueryOptions({
    queryKey: ['cases', 'reviews', stage],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => body(api.GET('/api/v1/reviews', { params: { query: { stage, limit: 50, cursor: pageParam || undefined } }, signal })),
    getNextPageParam: (last) => last.next,
    refetchInterval: 60_000,
  });
