import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isShort, type Read } from '../api/queries';
import { meQuery, useMay } from '../api/session';

// How long after a refusal the stream is asked for again: a session that goes on brings it back.
const AGAIN = 15_000;

/** What is to be read anew after each event of the stream. */
const stale: Record<'ready' | 'notice' | 'inbox' | 'case', (data: { id?: string }) => readonly (readonly string[])[]> = {
  ready: () => [['case'], ['cases'], ['tasks'], ['notices'], meQuery.queryKey],
  notice: () => [['notices'], meQuery.queryKey],
  inbox: () => [['tasks'], meQuery.queryKey],
  // Lists are not read anew with every act of the bureau.
  case: ({ id }) => [id === undefined ? ['case'] : ['case', id]],
};

/**
 * Keeps what is on the page true while others work. Only a page in sight listens: browsers open few connections
 * to one address, and a dozen forgotten tabs would take them all.
 */
export function useLive() {
  const client = useQueryClient();
  const may = useMay('event.read');
  useEffect(() => {
    if (!may) return undefined;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      clearTimeout(timer);
      source?.close();
      source = undefined;
    };
    const open = (fresh: boolean) => {
      close();
      if (document.visibilityState !== 'visible') return;
      source = listen(client, fresh, () => {
        timer = setTimeout(open, AGAIN, false);
      });
    };
    const seen = () => open(false);
    open(true);
    document.addEventListener('visibilitychange', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      close();
    };
  }, [client, may]);
}

// A page that is fresh has read everything a moment ago.
function listen(client: QueryClient, fresh: boolean, refused: () => void): EventSource {
  const source = new EventSource('/api/v1/events');
  let known = fresh;
  for (const [event, keys] of Object.entries(stale)) {
    source.addEventListener(event, (e: MessageEvent<string>) => {
      const skip = event === 'ready' && known;
      known = false;
      if (skip) return;
      for (const key of keys(JSON.parse(e.data) as { id?: string })) {
        void client.invalidateQueries({ queryKey: key, predicate: (q) => key[0] !== 'tasks' || isShort(q.state.data as Read) });
      }
    });
  }
  source.onerror = () => {
    if (source.readyState !== EventSource.CLOSED) return; // the browser comes back by itself
    void client.invalidateQueries({ queryKey: meQuery.queryKey });
    refused();
  };
  return source;
}
