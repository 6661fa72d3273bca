import type { Schemas } from '../api/client';
import type { Me } from '../api/session';
import { dayOf } from '../pieces/dates';

type Case = Schemas['Case'];
type Power = Schemas['PowerItem'];
type Point = Schemas['ReviewPoint'];
type Body = Record<string, unknown>;

/** What a form can know before anybody has typed: where it comes from, each for itself, may be corrected by hand. */
export type Known = {
  me: Me;
  act: string;
  view: Case | undefined;
  power: Power | undefined;
  points: Point[];
};

/** The values that a form opens with, in the interface's own shape. Fields that the act does not have are left out later. */
export function defaultsOf(known: Known): Body {
  const { me, view, act } = known;
  const today = dayOf(me.now);
  if (!view) return { unit: homeOf(me), handlers: [me.id], officers: [me.id], planned_on: today };
  const { facts } = view;
  const handlers = facts.handlers.map((h) => h.id);
  return {
    officers: handlers,
    investigators: handlers,
    handlers,
    told_on: today,
    on: today,
    ...ofService(view),
    ...ofProceedings(known),
    ...(byAct[act]?.(known) ?? {}),
  };
}

// A person who works in one handling unit opens cases there.
function homeOf(me: Me): string | undefined {
  const units = new Set(me.roles.filter((r) => r.role === 'officer' || r.role === 'unit_head').map((r) => r.unit.id));
  return units.size === 1 ? [...units][0] : undefined;
}

function ofService({ facts }: Case): Body {
  const confirmed = facts.service_address;
  const { party } = facts.matter;
  return {
    address: confirmed?.address ?? party.address,
    recipient: party.name,
    receiver: confirmed?.recipient ?? party.name,
    phone: confirmed?.phone ?? party.phone,
    electronic_address: confirmed?.electronic_address,
    electronic_consent: confirmed?.electronic_consent,
  };
}

// Rows that must be answered one by one are there from the start.
function ofProceedings({ view, power, points }: Known): Body {
  const facts = view?.facts;
  const filing = power?.power.filing;
  const revoking = facts?.registration?.by === 'bureau';
  return {
    checklist: points.map((p) => ({ item: p.id })),
    points: (revoking ? filing?.revokes : filing?.checks)?.map((c) => ({ id: c.id })),
  };
}

const byAct: Record<string, (known: Known) => Body> = {
  'filing.submit': ({ view }) => ({ facts: view?.facts.matter.summary }),
  'investigation.report': ({ view }) => ({
    party_block: view && partyLine(view.facts.matter.party),
    proposal: { facts: view?.facts.filing?.facts, evidence: evidenceOf(view) },
  }),
  'proposal.amend': ({ view }) => ({ proposal: { ...view?.facts.proposals.at(-1), evidence: evidenceOf(view) } }),
  'inspect.amend': ({ view }) => ({ proposed: view?.facts.inspection?.proposed }),
  'inspect.record': ({ view, power }) => ({
    place: view?.facts.inspection?.proposed.place,
    answers: power?.power.inspection?.checklist?.map((c) => ({ item: c.id })),
  }),
  'defence.answer': ({ view }) => ({ answers: open(view?.facts.defences) }),
  'demand.answer': ({ view }) => ({ answers: open(view?.facts.statements) }),
  'disagreement.object': ({ view }) => ({ answers: view?.facts.rounds.at(-1)?.opinion?.issues?.map((i) => ({ point: i.problem })) }),
  'recusal.decide': ({ view }) => ({ person: view?.facts.recusals.find((r) => !r.decided)?.person.id }),
  'review.opine': ({ view }) => ({ minutes: view?.facts.disagreement?.minutes }),
  'seizure.execute': ({ view }) => ({ objects: view?.facts.seizures.at(-1)?.objects }),
  'preservation.dispose': ({ view }) => ({
    lines: view?.facts.preservations.at(-1)?.list?.objects?.map((_, i) => ({ line: i + 1 })),
  }),
  'review.return': ({ view }) => ({ missing: view?.facts.pack.filter((i) => i.missing).map((i) => i.title) }),
  'measure.review': ({ view }) => ({ measure_sha256: view?.facts.seizures.at(-1)?.sha256 }),
  'enforcement.review': ({ view }) => ({ sha256: view?.facts.application?.sha256 }),
  'enforcement.apply': ({ view }) => ({ sha256: view?.facts.application?.sha256 }),
  'variation.review': ({ view }) => ({ sha256: view?.facts.variations.at(-1)?.sha256 }),
  'variation.decide': ({ view }) => ({ sha256: view?.facts.variations.at(-1)?.sha256 }),
};

function evidenceOf(view: Case | undefined): number[] {
  return view?.facts.evidence.map((e) => e.sequence) ?? [];
}

function open(said: { points?: string[] | null; answered: boolean }[] | undefined) {
  return said?.filter((s) => !s.answered).flatMap((s) => (s.points ?? []).map((point) => ({ point })));
}

function partyLine(party: Case['facts']['matter']['party']): string {
  return [
    party.name,
    party.id_code && `证件号码或者统一社会信用代码 ${party.id_code}`,
    party.legal_representative && `法定代表人或者负责人 ${party.legal_representative}`,
    party.address && `住所 ${party.address}`,
    party.phone && `联系电话 ${party.phone}`,
  ]
    .filter(Boolean)
    .join('，');
}
