import type { Account, Certificate, Expiring, Held, Staff, Substitution } from './queries';

/** One of the bureau's people, with what holds today. */
export type Row = {
  account: Account;
  roles: Held[];
  certificates: Certificate[];
  expiring: Expiring[];
  standsIn: Substitution[];
  absent: Substitution[];
};

export type Phase = 'now' | 'coming' | 'past';

/** Whether something holds on the day; both of its days count. Civil dates compare as text. */
export function phaseOf(span: { from: string; until?: string }, today: string): Phase {
  if (span.from > today) return 'coming';
  return span.until && span.until < today ? 'past' : 'now';
}

export const PHASE_TITLES: Record<Phase, string> = { now: '生效中', coming: '尚未生效', past: '已结束' };

/** Everybody by name, with their roles, certificates and substitutions of the day. */
export function rowsOf(staff: Staff, today: string): Row[] {
  const now = <T extends { from: string; until?: string }>(list: T[]) => list.filter((x) => phaseOf(x, today) === 'now');
  const [roles, substitutions] = [now(staff.assignments), now(staff.substitutions)];
  return staff.accounts
    .map((account) => ({
      account,
      roles: roles.filter((r) => r.person === account.id),
      certificates: staff.certificates.filter((c) => c.person === account.id),
      expiring: staff.expiring.filter((e) => e.person.id === account.id),
      standsIn: substitutions.filter((s) => s.substitute === account.id),
      absent: substitutions.filter((s) => s.absent === account.id),
    }))
    .sort((a, b) => a.account.name.localeCompare(b.account.name, 'zh-CN') || a.account.login.localeCompare(b.account.login));
}

export type Wanted = { q?: string; unit?: string[]; role?: string[]; expiring?: boolean; state?: string };

/** The rows that a filter leaves. A role and a unit are meant together: the role in that unit. */
export function narrowed(rows: Row[], { q, unit, role, expiring, state }: Wanted): Row[] {
  return rows.filter(
    (r) =>
      (!q || [r.account.name, r.account.login].some((text) => text.includes(q.toLowerCase()))) &&
      ((!unit && !role) || r.roles.some((h) => (!unit || unit.includes(h.unit)) && (!role || role.includes(h.role)))) &&
      (!expiring || r.expiring.length > 0) &&
      (state !== 'disabled' || r.account.disabled) &&
      (state !== 'locked' || !!r.account.locked_until) &&
      (state !== 'none' || (!r.account.disabled && r.roles.length === 0)),
  );
}

/** What holds first, then what comes, then what was, each by its days. */
export function byPhase<T extends { from: string; until?: string }>(list: T[], today: string): { phase: Phase; of: T }[] {
  const order: Phase[] = ['now', 'coming', 'past'];
  return list
    .map((of) => ({ phase: phaseOf(of, today), of }))
    .sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || (a.phase === 'past' ? b.of.from.localeCompare(a.of.from) : a.of.from.localeCompare(b.of.from)));
}
