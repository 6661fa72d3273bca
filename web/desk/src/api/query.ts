import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { announceSessionEnd } from './sessionEnd';
import { ApiProblem } from './problem';

const RETRIES = 2;

/** Once for the whole app. Reads are tried again when nothing is wrong with them; writes never are by themselves. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: announceSessionEnd }),
    mutationCache: new MutationCache({
      // A wrong password is answered with 401 too, which is no end of a session.
      onError: (cause, _given, _result, mutation) => {
        if (!mutation.meta?.['asksForPassword']) announceSessionEnd(cause);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, cause) => count < RETRIES && cause instanceof ApiProblem && cause.passing,
        retryDelay: (count, cause) =>
          cause instanceof ApiProblem && cause.retryAfter ? cause.retryAfter * 1000 : 500 * 2 ** count,
      },
      // With no network a write fails at once and says so; it is not kept back and sent later by itself.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
