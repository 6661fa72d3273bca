import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, type Schemas } from '../api/client';

export type Notifications = Schemas['Notifications'];
export type Choice = Schemas['NoticeChoice'];

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: async ({ signal }) => body(api.GET('/api/v1/me/notifications', { signal })),
});

export const feedQuery = queryOptions({
  queryKey: ['feed'],
  queryFn: async ({ signal }) => body(api.GET('/api/v1/me/calendar', { signal })),
});

/** A change of how the person hears of things, after which that is read again; what was done is told before the form is a new one. */
export function useOwnChange<T, R>(key: 'notifications' | 'feed', send: (given: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => void client.invalidateQueries({ queryKey: [key] }) });
}
