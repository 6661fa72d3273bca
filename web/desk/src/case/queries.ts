import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body } from '../api/client';

// Below ['case', id], so that an act on the case makes all of it be read again.

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['case', id, 'timeline'],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      body(api.GET('/api/v1/cases/{id}/timeline', { params: { path: { id }, query: { limit: 100, cursor: pageParam || undefined } }, signal })),
    getNextPageParam: (last) => last.next,
  });

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

export const accountabilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'accountability'],
    queryFn: async ({ signal }) => (await body(api.GET('/api/v1/cases/{id}/accountability', { params: { path: { id } }, signal }))).items,
  });
