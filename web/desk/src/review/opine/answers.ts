import type { Schemas } from '../../api/client';

export type Row = Partial<Schemas['CasefileCheckRow']> & { item: string; /** what was typed before the row was carried over */ own?: Partial<Schemas['CasefileCheckRow']> };
export type IssueRow = Partial<Schemas['CasefileIssue']>;
type Point = Schemas['ReviewPoint'];

/** Whether the answer is the good one: for some points that is "no", and the server says for which. */
export function isGood(point: Point, row: Pick<Row, 'yes'> | undefined): boolean | undefined {
  return row?.yes === undefined ? undefined : row.yes === point.good_if_yes;
}

/** The row with the answer of the round before in place of its own, which is kept for whoever thinks again. */
export function carriedOver(row: Row, before: Schemas['CasefileCheckRow']): Row {
  const { item, own: _, ...typed } = row;
  return { item, carry: true, yes: before.yes, finding: before.finding ?? '', links: before.links ?? [], article: before.article ?? '', own: typed };
}

/** The row as it was before it was carried over. */
export function takenBack(row: Row): Row {
  return { item: row.item, ...row.own, carry: false };
}

/** A point that is not in order asks for its problem, and one that is has no use for an empty one. Nothing typed is dropped. */
export function issuesAfter(issues: IssueRow[], item: string, good: boolean): IssueRow[] {
  const others = issues.filter((i) => i.item !== item || i.problem || i.suggestion);
  const named = others.some((i) => i.item === item);
  return good || named ? others : [...others, { item }];
}

export type Count = { answered: number; bad: number; of: number };

/** How many points are answered, that is with what was found, and how many of them are not in order. */
export function countOf(rows: Row[], points: Point[]): Count {
  const known = points.map((p) => isGood(p, rows.find((r) => r.item === p.id))).filter((g) => g !== undefined);
  return { answered: rows.filter((r) => r.yes !== undefined && (r.carry || r.finding?.trim())).length, bad: known.filter((g) => !g).length, of: points.length };
}
