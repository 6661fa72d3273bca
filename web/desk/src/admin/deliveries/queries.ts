import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, type Schemas } from '../../api/client';

export type Delivery = Schemas['Delivery'];

/** What somebody may want to look at, and how it is asked for. */
export const VIEWS = {
  waiting: { title: '待发送', query: { state: 'pending' } },
  failing: { title: '发送失败', query: { failing: true } },
  dead: { title: '已放弃', query: { state: 'dead' } },
  all: { title: '全部', query: {} },
} as const;

export type View = keyof typeof VIEWS;

export const deliveriesQuery = (view: View, channel: Delivery['channel'] | undefined) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', view, channel],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      body(api.GET('/api/v1/admin/deliveries', { params: { query: { ...VIEWS[view].query, channel, cursor: pageParam || undefined } }, signal })),
    getNextPageParam: (last) => last.next,
    // Each look is an entry of the access log.
    refetchOnWindowFocus: false,
  });

export function useRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => body(api.POST('/api/v1/admin/deliveries/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['deliveries'] }),
  });
}
