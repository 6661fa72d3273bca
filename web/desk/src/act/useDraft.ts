import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, type DraftOf, type Drafts, type Kept, TabDrafts } from './drafts';
import { KeptDrafts, shelf } from './serverDrafts';

const drafts: Drafts = new KeptDrafts(new TabDrafts(window.sessionStorage), shelf);
const PAUSE = 500;

export type DraftKeeper = {
  savedAt: string | undefined;
  where: Kept | undefined;
  /** Keeps it once typing pauses, or when the page goes away. */
  keep: (draft: Omit<Draft, 'savedAt'>) => void;
  drop: () => Promise<void>;
};

/** The draft that a form opens with: undefined until it was looked for. */
export function useStoredDraft(of: DraftOf): { draft: Draft | undefined } | undefined {
  const [found, setFound] = useState<{ draft: Draft | undefined }>();
  const { account, caseId, act, task } = of;
  useEffect(() => {
    let gone = false;
    void drafts.read({ account, caseId, act, task }).then((draft) => {
      if (!gone) setFound({ draft });
    });
    return () => {
      gone = true;
    };
  }, [account, caseId, act, task]);
  return found;
}

export function useDraftKeeper(of: DraftOf): DraftKeeper {
  const [target] = useState(of);
  const [savedAt, setSavedAt] = useState<string>();
  const [where, setWhere] = useState<Kept>();
  const waiting = useRef<Omit<Draft, 'savedAt'>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    if (!draft) return;
    waiting.current = undefined;
    const now = new Date().toISOString();
    void drafts.keep(target, { ...draft, savedAt: now }).then((kept) => {
      setSavedAt(now);
      setWhere(kept);
    });
  }, [target]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const keep = useCallback(
    (draft: Omit<Draft, 'savedAt'>) => {
      waiting.current = draft;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    [flush],
  );

  const drop = useCallback(() => {
    waiting.current = undefined;
    clearTimeout(timer.current);
    setSavedAt(undefined);
    return drafts.drop(target);
  }, [target]);

  return { savedAt, where, keep, drop };
}
