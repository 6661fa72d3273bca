import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { filesQuery, papersQuery, powersQuery, reviewersQuery, timelineQuery } from '../api/acts';
import type { Schemas } from '../api/client';
import { peopleQuery, procedureQuery, unitsQuery } from '../api/queries';
import { dayAndTime } from '../pieces/dates';
import { useAllPages } from '../api/useAllPages';
import { useFrame } from './context';
import type { Source } from './sources';

/** One value that may be picked. Why it may not is said beside it. */
export type Pick = { value: string | number; label: string; group?: string; blocked?: string };

export type Picks = { options: Pick[]; isPending: boolean; error: unknown };

type Power = Schemas['PowerItem'];

/** The group of those who lead the bureau. */
export const LIKELY_LEADERS = '局领导';

/** What may be picked for a source, in the order in which it is likely. Hooks of one source are always the same ones. */
export function usePicks(source: Source): Picks {
  return hooks[source]();
}

// Said and not shut: of an act of an earlier day, the certificate of that day counts.
const without = (p: Schemas['Person']) => (p.enforces ? '' : '，今天没有有效的行政执法证');

function useRoles(likely: string[], likelyTitle: string, lacks: (p: Schemas['Person']) => string = () => ''): Picks {
  const { view } = useFrame();
  const { data, isPending, error } = useQuery(peopleQuery);
  const people = (data ?? []).filter((p) => !p.disabled).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const unit = view?.unit.id;
  const option = (group: string) => (p: Schemas['Person']) => ({
    value: p.id,
    label: `${p.name}（${p.roles.map((r) => `${r.unit.name} ${r.role_title}`).join('、') || '没有岗位'}${lacks(p)}）`,
    group,
  });
  const isLikely = (p: Schemas['Person']) => p.roles.some((r) => likely.includes(r.role));
  const isHere = (p: Schemas['Person']) => p.roles.some((r) => r.unit.id === unit);
  const first = people.filter(isLikely).sort((a, b) => Number(lacks(a) !== '') - Number(lacks(b) !== '') || Number(isHere(b)) - Number(isHere(a)));
  const rest = likely.length > 0 ? people.filter((p) => !isLikely(p)) : people;
  return { options: [...first.map(option(likelyTitle)), ...rest.map(option(likely.length > 0 ? '其他人员' : '人员'))], isPending, error };
}

function useReviewers(): Picks {
  const { caseId = '' } = useFrame();
  const { data, isPending, error } = useQuery({ ...reviewersQuery(caseId), enabled: caseId !== '' });
  const options = (data ?? []).map((r) => ({
    value: r.person.id,
    label: `${r.person.name}（在办审核 ${r.open} 件）`,
    blocked: r.blocked?.message,
  }));
  return { options, isPending, error };
}

// Those whose signatures are still awaited.
function useSigners(): Picks {
  const { view } = useFrame();
  const open = (view?.desk.tasks ?? []).flatMap((t) => t.countersigns.filter((c) => !c.ended).map((c) => ({ title: t.title, signers: c.signers })));
  const options = open.flatMap((c) => c.signers.filter((s) => !s.at).map((s) => ({ value: s.person.id, label: s.person.name, group: c.title })));
  return { options, isPending: false, error: null };
}

function useUnits(): Picks {
  const { data, isPending, error } = useQuery(unitsQuery);
  return { options: (data ?? []).filter((u) => u.kind === 'handling').map((u) => ({ value: u.id, label: u.name })), isPending, error };
}

// Which part of the list of powers each procedure draws on; the server has the last word.
const categories: Record<string, string> = { 'ordinary-penalty': 'penalty', 'summary-penalty': 'penalty', inspection: 'inspection', levy: 'levy' };

function usePowers(category: string): Picks {
  const { data, isPending, error } = useQuery(powersQuery);
  const options = (data ?? [])
    .filter((p) => p.power.category === category)
    .map((p) => ({ value: p.power.id, label: `${p.power.id} ${p.power.title}`, group: p.power.field }));
  return { options, isPending, error };
}

/** The power that the form is about: the case's own, or the one that is being picked. */
export function usePower(): Power | undefined {
  const { view } = useFrame();
  const form = Form.useFormInstance();
  const picked = Form.useWatch<string | undefined>('power', form);
  const proposed = Form.useWatch<string | undefined>(['proposed', 'power'], form);
  const { data } = useQuery(powersQuery);
  const id = proposed ?? picked ?? view?.facts.matter.power;
  return data?.find((p) => p.power.id === id);
}

function useOfPower(pick: (power: Power) => Pick[] | undefined): Picks {
  const { isPending, error } = useQuery(powersQuery);
  const power = usePower();
  return { options: (power && pick(power)) ?? [], isPending, error };
}

const distinct = (names: (string | undefined)[]): Pick[] =>
  [...new Set(names)].filter((n): n is string => !!n).map((value) => ({ value, label: value }));

function useEvidence(): Picks {
  const { view } = useFrame();
  const options = (view?.facts.evidence ?? []).map((e) => ({ value: e.sequence, label: `第 ${e.sequence} 条 ${e.title}` }));
  return { options, isPending: false, error: null };
}

function useEntries(): Picks {
  const { caseId = '', view } = useFrame();
  const read = useInfiniteQuery({ ...timelineQuery(caseId), enabled: caseId !== '' });
  const { isPending, error } = read;
  // A piece of evidence goes by its own name, everything else by what was done.
  const named = new Map(view?.facts.evidence.map((e) => [e.sequence, e.title]));
  const options = useAllPages(read).map((e) => ({
    value: e.sequence,
    label: `第 ${e.sequence} 条 ${named.get(e.sequence) ?? e.title}（${dayAndTime(e.happened_at)}）`,
  }));
  return { options, isPending, error };
}

function usePapers(): Picks {
  const { caseId = '' } = useFrame();
  const { data, isPending, error } = useQuery({ ...papersQuery(caseId), enabled: caseId !== '' });
  const options = (data ?? []).map((p) => ({ value: p.id, label: [p.title, p.number].filter(Boolean).join(' ') }));
  return { options, isPending, error };
}

function useReviewPoints(): Picks {
  const { procedure } = useFrame();
  const { data, isPending, error } = useQuery(procedureQuery(procedure));
  return { options: (data?.review_points ?? []).map((p) => ({ value: p.id, label: p.title })), isPending, error };
}

function useObjects(): Picks {
  const { view } = useFrame();
  const list = view?.facts.preservations.at(-1)?.list?.objects ?? [];
  return { options: list.map((o, i) => ({ value: i + 1, label: `${i + 1}. ${o.name}（${o.quantity}）` })), isPending: false, error: null };
}

/** The files that the case already has. */
export function useCaseFiles() {
  const { caseId = '' } = useFrame();
  return useQuery({ ...filesQuery(caseId), enabled: caseId !== '' });
}

const hooks: Record<Source, () => Picks> = {
  officers: () => useRoles(['officer', 'unit_head'], '执法人员', without),
  hosts: () => useRoles(['hearing_host'], '听证主持人'),
  counsel: () => useRoles(['counsel'], '法律顾问、公职律师'),
  leaders: () => useRoles(['head', 'deputy_head'], LIKELY_LEADERS),
  people: () => useRoles([], ''),
  signers: useSigners,
  reviewers: useReviewers,
  units: useUnits,
  powers: () => usePowers(categories[useFrame().procedure] ?? 'other'),
  penaltyPowers: () => usePowers('penalty'),
  respondents: () => useOfPower((p) => distinct((p.power.ranges ?? []).map((r) => r.respondent))),
  tiers: () => useOfPower((p) => distinct(p.benchmarks.map((b) => b.tier))),
  evidence: useEvidence,
  entries: useEntries,
  papers: usePapers,
  documents: () => useOfPower((p) => p.power.filing?.documents?.map((d) => ({ value: d.id, label: d.title }))),
  features: () => useOfPower((p) => distinct((p.power.filing?.documents ?? []).map((d) => d.when)).filter((d) => d.value !== 'always')),
  filingGrounds: () =>
    useOfPower((p) => [...(p.power.filing?.checks ?? []), ...(p.power.filing?.revokes ?? [])].map((c) => ({ value: c.id, label: c.title }))),
  filingPoints: () =>
    useOfPower((p) => [...(p.power.filing?.checks ?? []), ...(p.power.filing?.revokes ?? [])].map((c) => ({ value: c.id, label: c.title }))),
  levyRates: () => useOfPower((p) => p.power.levy?.rates?.map((r) => ({ value: r.id, label: r.title }))),
  levyGrounds: () => useOfPower((p) => p.power.levy?.grounds?.map((g) => ({ value: g.id, label: g.title }))),
  levyQuantities: () => useOfPower((p) => p.power.levy?.quantities?.map((q) => ({ value: q.id, label: `${q.title}（${q.unit}）` }))),
  checkItems: () => useOfPower((p) => p.power.inspection?.checklist?.map((c) => ({ value: c.id, label: c.text }))),
  reviewPoints: useReviewPoints,
  objects: useObjects,
  digest: () => ({ options: [], isPending: false, error: null }),
};
