import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { type CaseFile, filesQuery, uploadFile } from '../api/acts';
import { type ApiProblem, asProblem } from '../api/problem';
import { announceSessionEnd } from '../api/sessionEnd';

export type Upload = { id: number; file: File; percent: number; problem: ApiProblem | undefined };

/** Told how many uploads of the form have not ended well: it is not sent before they have, or were given up. */
const CountContext = createContext<(change: number) => void>(() => undefined);
export const UploadCount = CountContext.Provider;

let last = 0;

/** Uploads to one case. Content is its own name there, so that sending a file again is harmless. */
export function useUploads(caseId: string, onDone: (file: CaseFile) => void) {
  const client = useQueryClient();
  const count = useContext(CountContext);
  const [running, setRunning] = useState<Upload[]>([]);
  const done = useRef(onDone);
  done.current = onDone;
  const [ending] = useState(() => ({ current: new AbortController() }));
  useEffect(() => {
    ending.current = new AbortController();
    return () => ending.current.abort();
  }, [ending]);
  const open = running.length;
  useEffect(() => {
    count(open);
    return () => count(-open);
  }, [count, open]);

  const change = useCallback(
    (id: number, news: Partial<Upload>) => setRunning((all) => all.map((u) => (u.id === id ? { ...u, ...news } : u))),
    [],
  );
  const drop = useCallback((id: number) => setRunning((all) => all.filter((u) => u.id !== id)), []);

  const send = useCallback(
    async (id: number, file: File) => {
      const { signal } = ending.current;
      try {
        const stored = await uploadFile(caseId, file, (percent) => change(id, { percent }), signal);
        if (signal.aborted) return;
        drop(id);
        done.current(stored);
        void client.invalidateQueries({ queryKey: filesQuery(caseId).queryKey });
      } catch (cause) {
        announceSessionEnd(cause);
        if (!signal.aborted) change(id, { problem: asProblem(cause) });
      }
    },
    [caseId, change, client, drop, ending],
  );

  return {
    running,
    drop,
    start: (file: File) => {
      const id = ++last;
      setRunning((all) => [...all, { id, file, percent: 0, problem: undefined }]);
      void send(id, file);
    },
    retry: (id: number) => {
      const found = running.find((u) => u.id === id);
      if (!found) return;
      change(id, { problem: undefined, percent: 0 });
      void send(id, found.file);
    },
  };
}
