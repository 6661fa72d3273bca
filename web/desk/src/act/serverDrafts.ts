import { api, body } from '../api/client';
import { asProblem } from '../api/problem';
import { type Draft, type DraftOf, type Drafts, type Kept, nameOf } from './drafts';

/** What lies with the program: the draft, and the revision that the next one replaces. */
export type Stored = { draft: Draft; revision: string };

/** The program's own keeping of drafts. */
export interface Shelf {
  read(of: DraftOf): Promise<Stored | undefined>;
  /** Answers the new revision; fails as `stale` where another window has saved since. */
  keep(of: DraftOf, draft: Draft, revision: string | undefined): Promise<string>;
  drop(of: DraftOf): Promise<void>;
}

function none(cause: unknown): undefined {
  if (asProblem(cause).status !== 404) throw cause;
  return undefined;
}

// What the program keeps of a form is whatever the form says; nobody judges it.
const place = ({ caseId, act }: DraftOf) => ({ case: caseId, act });

export const shelf: Shelf = {
  async read(of) {
    const found = await body(api.GET('/api/v1/drafts/{case}/{act}', { params: { path: place(of) } })).catch(none);
    return found && { draft: found.input as Draft, revision: found.revision };
  },
  async keep(of, draft, revision) {
    const kept = await body(
      api.PUT('/api/v1/drafts/{case}/{act}', {
        params: { path: place(of), header: revision === undefined ? {} : { 'If-Match': `"${revision}"` } },
        body: { case_version: draft.seen ?? 0, input: draft },
      }),
    );
    return kept.revision;
  },
  async drop(of) {
    await api.DELETE('/api/v1/drafts/{case}/{act}', { params: { path: place(of) } }).catch(none);
  },
};

// A line is open until another window has saved the same form, or the program keeps none for this person.
type Line = { revision: string | undefined; state: 'open' | 'apart' | 'closed'; last: Promise<Kept> };

// A session that ended is taken up again, a form too large may be shortened: only these two stay as they are.
function stateAfter(cause: unknown): Line['state'] {
  const { code, status } = asProblem(cause);
  if (code === 'stale') return 'apart';
  return status === 403 ? 'closed' : 'open';
}

const keptBy = ({ state }: Line): Kept => (state === 'apart' ? 'apart' : 'here');

/**
 * Keeps drafts with the program, to be found again on any machine, and with the tab as well: what was typed while
 * nothing answered is not lost. A window that learns that another one has saved since goes on by itself.
 */
export class KeptDrafts implements Drafts {
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly tab: Drafts,
    private readonly shelf: Shelf,
  ) {}

  async read(of: DraftOf): Promise<Draft | undefined> {
    const own = await this.tab.read(of);
    if (of.task !== undefined) return own;
    const line = this.begin(of);
    const stored = await this.shelf.read(of).catch((cause: unknown) => {
      line.state = stateAfter(cause);
      return undefined;
    });
    line.revision = stored?.revision;
    if (!own || !stored) return own ?? stored?.draft;
    return own.savedAt < stored.draft.savedAt ? stored.draft : own;
  }

  async keep(of: DraftOf, draft: Draft): Promise<Kept> {
    const here = await this.tab.keep(of, draft);
    if (of.task !== undefined) return here;
    const line = this.lineOf(of);
    // One after the other, each replacing the one before.
    line.last = line.last.then(() => this.send(of, draft, line));
    return line.last;
  }

  async drop(of: DraftOf): Promise<void> {
    await this.tab.drop(of);
    if (of.task !== undefined) return;
    const line = this.lineOf(of);
    await line.last;
    this.lines.delete(nameOf(of));
    if (line.state !== 'open') return;
    await this.shelf.drop(of).catch((cause: unknown) => {
      if (!asProblem(cause).passing) throw cause; // where nothing answers now, the program forgets it in time
    });
  }

  private async send(of: DraftOf, draft: Draft, line: Line): Promise<Kept> {
    if (line.state !== 'open') return keptBy(line);
    try {
      line.revision = await this.shelf.keep(of, draft, line.revision);
      return 'everywhere';
    } catch (cause) {
      line.state = stateAfter(cause);
      return keptBy(line);
    }
  }

  private lineOf(of: DraftOf): Line {
    return this.lines.get(nameOf(of)) ?? this.begin(of);
  }

  private begin(of: DraftOf): Line {
    const line: Line = { revision: undefined, state: 'open', last: Promise.resolve<Kept>('everywhere') };
    this.lines.set(nameOf(of), line);
    return line;
  }
}
