import { expect, test } from 'vitest';
import { ApiProblem, NO_ANSWER } from '../api/problem';
import { type Draft, type DraftOf, TabDrafts } from './drafts';
import { KeptDrafts, type Shelf, type Stored } from './serverDrafts';

const of: DraftOf = { account: 'zhangwei', caseId: 'case-1', act: 'filing.submit' };
const draft = (text: string, savedAt: string): Draft => ({ entered: { facts: text }, key: 'k', seen: 3, unanswered: false, savedAt });
const stale = () => new ApiProblem({ status: 412, code: 'stale', title: '已有更新', detail: '另一窗口已经保存' });
const silent = () => new ApiProblem({ status: 0, code: NO_ANSWER, title: '没有得到答复', detail: '网络不通' });

/** The program's side, with the one rule that it has: what is replaced must be named. */
class Program implements Shelf {
  stored: Stored | undefined;
  answers = true;
  refuses: number | undefined;
  asked = 0;
  private revisions = 0;

  private awake() {
    this.asked++;
    if (!this.answers) throw silent();
    if (this.refuses) throw new ApiProblem({ status: this.refuses, code: 'refused', title: '不能保存', detail: '不能保存草稿' });
  }
  async read() {
    this.awake();
    return this.stored;
  }
  async keep(_: DraftOf, kept: Draft, revision: string | undefined) {
    this.awake();
    if (this.stored?.revision !== revision) throw stale();
    this.stored = { draft: kept, revision: String(++this.revisions) };
    return this.stored.revision;
  }
  async drop() {
    this.awake();
    this.stored = undefined;
  }
}

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => void kept.set(k, v), removeItem: (k: string) => void kept.delete(k),
    clear: () => kept.clear(), key: () => null, length: 0,
  };
}

const window = (program: Program, tab = storage()) => new KeptDrafts(new TabDrafts(tab), program);

test('what one machine keeps, another finds', async () => {
  const program = new Program();
  const here = window(program);
  expect(await here.read(of)).toBeUndefined();
  expect(await here.keep(of, draft('一', '10:00'))).toBe('everywhere');
  expect(await here.keep(of, draft('二', '10:01'))).toBe('everywhere');
  expect((await window(program).read(of))?.entered).toEqual({ facts: '二' });
  await here.drop(of);
  expect(program.stored).toBeUndefined();
});

test('a second window neither loses its own nor overwrites the other', async () => {
  const program = new Program();
  const [one, two] = [window(program), window(program)];
  await Promise.all([one.read(of), two.read(of)]);
  await one.keep(of, draft('一', '10:00'));
  expect(await two.keep(of, draft('二', '10:01'))).toBe('apart');
  expect(program.stored?.draft.entered).toEqual({ facts: '一' });
  await two.drop(of);
  expect(program.stored).toBeDefined();
});

test('what is typed while nothing answers stays in the window, and goes on from there', async () => {
  const program = new Program();
  const tab = storage();
  const here = window(program, tab);
  await here.read(of);
  program.answers = false;
  expect(await here.keep(of, draft('一', '10:00'))).toBe('here');
  const reloaded = window(program, tab);
  expect((await reloaded.read(of))?.entered).toEqual({ facts: '一' });
  program.answers = true;
  expect(await reloaded.keep(of, draft('二', '10:01'))).toBe('everywhere');
});

test('drafts of two tasks never meet, and stay in the window', async () => {
  const program = new Program();
  const here = window(program);
  const first = { ...of, act: 'task.transfer', task: 'filing.approve' };
  expect(await here.keep(first, draft('转给他人的理由', '10:00'))).toBe('here');
  expect(await here.read({ ...first, task: 'closure.approve' })).toBeUndefined();
  expect((await here.read(first))?.entered).toEqual({ facts: '转给他人的理由' });
  expect(program.stored).toBeUndefined();
});

test('the later of the two is the one to go on with', async () => {
  const program = new Program();
  const tab = storage();
  await window(program, tab).keep(of, draft('一', '10:00'));
  const elsewhere = window(program);
  await elsewhere.read(of);
  await elsewhere.keep(of, draft('二', '11:00'));
  expect((await window(program, tab).read(of))?.entered).toEqual({ facts: '二' });
});

test('a session that ended, and is taken up again, goes on keeping', async () => {
  const program = new Program();
  const here = window(program);
  await here.read(of);
  expect(await here.keep(of, draft('一', '10:00'))).toBe('everywhere');
  program.refuses = 401;
  expect(await here.keep(of, draft('二', '10:01'))).toBe('here');
  program.refuses = undefined;
  expect(await here.keep(of, draft('三', '10:02'))).toBe('everywhere');
  expect(program.stored?.draft.entered).toEqual({ facts: '三' });
});

test('whom the program keeps no drafts for is asked about once, and told of no other window', async () => {
  const program = new Program();
  program.refuses = 403;
  const here = window(program);
  await here.read(of);
  expect(await here.keep(of, draft('一', '10:00'))).toBe('here');
  expect(await here.keep(of, draft('二', '10:01'))).toBe('here');
  expect(program.asked).toBe(1);
  await here.drop(of);
});
