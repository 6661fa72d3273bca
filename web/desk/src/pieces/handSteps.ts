import type { Schemas } from '../api/client';
import { dayAndTime } from './dates';

export type DeskTask = Schemas['DeskTask'];

/** One step of a task from hand to hand: when, what, and below it what was answered. */
export type Step = { key: string; at: string; text: string; answers: string[] };

const MODES: Record<Schemas['Countersign']['mode'], string> = { all: '会签', any: '或签', vote: '票签' };

const when = (at: string | undefined, otherwise: string) => (at ? dayAndTime(at) : otherwise);

function heldSteps(t: DeskTask): Step[] {
  return t.holds.map((h) => ({
    key: `hold ${h.sequence}`,
    at: h.at,
    text: h.from ? `${h.from.name}转办给${h.to.name}${h.accepted ? '' : '，尚未接收'}` : `${h.to.name}签收`,
    answers: [],
  }));
}

function delegatedSteps(t: DeskTask): Step[] {
  return t.delegations.map((d) => ({
    key: `delegation ${d.sequence}`,
    at: d.at,
    text: `${d.from.name}委派${d.to.name}准备意见：${d.ask}`,
    answers: [d.recalled ? '已撤回' : d.note ? `${d.to.name}（${when(d.note_at, '')}）：${d.note}` : `${d.to.name}尚未交回`],
  }));
}

function signedSteps(t: DeskTask): Step[] {
  return t.countersigns.map((c) => ({
    key: `countersign ${c.sequence}`,
    at: c.at,
    text: `${c.from.name}发起${MODES[c.mode]}${c.quorum ? `（需 ${c.quorum} 票同意）` : ''}：${c.ask}`,
    answers: [
      ...c.signers.map((s) => (s.at ? `${s.person.name}（${dayAndTime(s.at)}）：${s.agree ? '同意' : '不同意'}${s.view ? `，${s.view}` : ''}` : `${s.person.name}尚未签署`)),
      ...(c.ended ? [`结果：${[c.ended_title, c.ended_by?.name, c.ended_at && dayAndTime(c.ended_at), c.reason && `理由：${c.reason}`].filter(Boolean).join('，')}`] : []),
      ...(c.overruled ? [`仍继续办理的理由：${c.overruled}`] : []),
    ],
  }));
}

/** What became of a task from hand to hand, in order. */
export function stepsOf(t: DeskTask): Step[] {
  const urged = t.urges.map((u) => ({ key: `urge ${u.at} ${u.by.id}`, at: u.at, text: `${u.by.name}催办`, answers: [] }));
  return [...heldSteps(t), ...delegatedSteps(t), ...signedSteps(t), ...urged].sort((a, b) => a.at.localeCompare(b.at));
}

/** Who was shown a task, and whether they have read it. */
export function copyStep(c: Schemas['Copied']): Step {
  return {
    key: `copy ${c.sequence}`,
    at: c.at,
    text: `${c.from.name}抄送“${c.title}”${c.note ? `：${c.note}` : ''}`,
    answers: c.to.map((r) => (r.at ? `${r.person.name}已阅（${dayAndTime(r.at)}）` : `${r.person.name}未阅`)),
  };
}

/** The tasks that still wait, each once: an act may have come up before. */
export function waitingOf(of: Schemas['Case']): DeskTask[] {
  const same = (t: DeskTask) => of.desk.tasks.findLast((other) => other.act === t.act && other.of?.id === t.of?.id) === t;
  return of.desk.tasks.filter((t) => same(t) && of.tasks.some((w) => w.act === t.act && (w.of ?? '') === (t.of?.id ?? '')));
}
