import { useSyncExternalStore } from 'react';
import { ApiProblem } from './problem';

// A session may end under a page that somebody is typing into. The page stays
// as it is; the shell asks for the password above it.
let ended = false;
const listeners = new Set<() => void>();

function set(now: boolean) {
  ended = now;
  for (const tell of listeners) tell();
}

export function announceSessionEnd(cause: unknown): void {
  if (cause instanceof ApiProblem && cause.status === 401) set(true);
}

export function sessionResumed(): void {
  set(false);
}

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => ended,
  );
}
