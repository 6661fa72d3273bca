import type { Entered } from './entered';

/** What belongs to one draft. Forms of two accounts, cases, acts or tasks never share one. */
export type DraftOf = {
  account: string;
  caseId: string;
  act: string;
  /** The task that a gesture is about. Such a form is short, and its draft stays in the window. */
  task?: string;
};

export type Draft = {
  entered: Entered;
  /** The key under which it will be sent, or was sent already without an answer. */
  key: string;
  /** The version of the case that it was written against. */
  seen: number | undefined;
  /** It was sent, and nobody knows whether it arrived. */
  unanswered: boolean;
  savedAt: string;
};

/** Where a draft was kept: with the program, or in this window alone, for now or because another window fills in the same form. */
export type Kept = 'everywhere' | 'here' | 'apart';

/** Where unfinished forms are kept. */
export interface Drafts {
  read(of: DraftOf): Promise<Draft | undefined>;
  keep(of: DraftOf, draft: Draft): Promise<Kept>;
  drop(of: DraftOf): Promise<void>;
}

/**
 * Keeps drafts with the tab: they outlive a reload and a lost session, each tab has its own, and nothing of
 * a party stays on a shared computer once the tab is closed.
 */
export class TabDrafts implements Drafts {
  constructor(private readonly storage: Storage) {}

  async read(of: DraftOf): Promise<Draft | undefined> {
    const kept = this.storage.getItem(nameOf(of));
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  }

  async keep(of: DraftOf, draft: Draft): Promise<Kept> {
    this.storage.setItem(nameOf(of), JSON.stringify(draft));
    return 'here';
  }

  async drop(of: DraftOf): Promise<void> {
    this.storage.removeItem(nameOf(of));
  }
}

export function nameOf({ account, caseId, act, task = '' }: DraftOf): string {
  return ['draft', account, caseId, act, task].map(encodeURIComponent).join('/');
}
