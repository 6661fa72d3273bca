import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body, type Schemas } from './client';
import { ApiProblem } from './problem';
import { sessionResumed } from './sessionEnd';

export type Me = Schemas['Me'];

const REFRESH = 60_000;

/** Who is signed in, or null for nobody yet. Once somebody was, the end of the session is announced instead. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ client, queryKey, signal }): Promise<Me | null> => {
    try {
      return await body(api.GET('/api/v1/me', { signal }));
    } catch (cause) {
      const stranger = !client.getQueryData<Me | null>(queryKey);
      if (stranger && cause instanceof ApiProblem && cause.status === 401) return null;
      throw cause;
    }
  },
  staleTime: 30_000,
  refetchInterval: REFRESH,
});

/** The person who is signed in. Only pages inside of the shell may call it: there is always somebody there. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('useMe is called outside of the shell');
  return data;
}

/** Whether the person's roles reach an action at all. What a case allows, the case itself says. */
export function useMay(action: string): boolean {
  return useMe().may.includes(action);
}

// Pages of the same browser share one session: they are told when it changes hands.
const channel = new BroadcastChannel('sanxiang-session');

export function onSessionChange(listen: () => void): () => void {
  channel.addEventListener('message', listen);
  return () => channel.removeEventListener('message', listen);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (given: { login: string; password: string }) => body(api.POST('/api/v1/sessions', { body: given })),
    meta: { asksForPassword: true },
    onSuccess: async () => {
      sessionResumed();
      channel.postMessage('changed');
      // Asked for outright: while the sign-in page stands, nobody else asks who it is.
      await client.fetchQuery({ ...meQuery, staleTime: 0 });
      void client.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'me' });
    },
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: async () => body(api.DELETE('/api/v1/sessions/current')),
    onSettled: () => {
      channel.postMessage('changed');
      // Nothing of what this person saw stays in memory.
      window.location.assign('/sign-in');
    },
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    meta: { asksForPassword: true },
    mutationFn: async (given: { current: string; new: string }) => body(api.POST('/api/v1/me/password', { body: given })),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** The accounts that a demonstration offers; null everywhere else. */
export function useDemoPeople() {
  return useQuery({
    queryKey: ['demo-people'],
    staleTime: Infinity,
    queryFn: async () => {
      try {
        return await body(api.GET('/api/v1/dev/people'));
      } catch (cause) {
        if (cause instanceof ApiProblem && cause.status === 404) return null;
        throw cause;
      }
    },
  });
}
