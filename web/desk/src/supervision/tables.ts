import type { Board } from './queries';

/** A chart and the table behind it hold the same rows: what one shows, the other says. */
export type Figures = {
  /** What the rows are, above the first column. */
  of: string;
  columns: { key: string; title: string; colour?: string }[];
  rows: { key: string; title: string; note?: string; values: Record<string, number> }[];
};

const RISK = { key: 'at_risk', title: '即将到期', colour: '#c98b2c' };
const LATE = { key: 'overdue', title: '逾期未办结', colour: '#b3261e' };
const RUNNING = { key: 'running', title: '计算中（含逾期）', colour: '#8fb0d8' };
const PAUSED = { key: 'paused', title: '中止' };

type Clocks = Board['clocks'];
type Counts = { running: number; paused: number; at_risk: number; overdue: number };

function sum(clocks: Clocks): Counts {
  const add = (key: keyof Counts) => clocks.reduce((n, c) => n + c[key], 0);
  return { running: add('running'), paused: add('paused'), at_risk: add('at_risk'), overdue: add('overdue') };
}

/** Rows of one kind each, in the order in which the service lists them: it ranks nobody, and neither does a page. */
function grouped(clocks: Clocks, by: (c: Clocks[number]) => { key: string; title: string }): Figures['rows'] {
  const groups = new Map<string, { title: string; clocks: Clocks }>();
  for (const c of clocks) {
    const { key, title } = by(c);
    groups.set(key, { title, clocks: [...(groups.get(key)?.clocks ?? []), c] });
  }
  return [...groups].map(([key, g]) => ({ key, title: g.title, values: sum(g.clocks) }));
}

export const total = (board: Board): Counts => sum(board.clocks);

export function byUnit(board: Board): Figures {
  return { of: '承办机构', columns: [RUNNING, PAUSED, RISK, LATE], rows: grouped(board.clocks, (c) => ({ key: c.unit.id, title: c.unit.name })) };
}

export function byRule(board: Board): Figures {
  const rows = grouped(board.clocks, (c) => ({ key: c.rule, title: c.title }));
  return { of: '期限', columns: [RUNNING, PAUSED, RISK, LATE], rows: rows.sort((a, b) => a.key.localeCompare(b.key)).map((r) => ({ ...r, note: r.key })) };
}

/** The rungs of the ladder: how many cases stand there, unit by unit. */
export function byRung(board: Board): Figures {
  const units = [...new Map(board.rungs.map((r) => [r.unit.id, r.unit.name]))];
  const states = [...new Map(board.rungs.map((r) => [r.state, r.title]))];
  const cases = (state: string, unit: string) => board.rungs.find((r) => r.state === state && r.unit.id === unit)?.cases ?? 0;
  return {
    of: '协调决策环节',
    columns: units.map(([key, title]) => ({ key, title })),
    rows: states.map(([state, title]) => ({ key: state, title, values: Object.fromEntries(units.map(([unit]) => [unit, cases(state, unit)])) })),
  };
}

/** The periods of the rungs, by unit. */
export function rungClocks(board: Board): Figures {
  const rows = board.clocks
    .filter((c) => c.ladder)
    .map((c) => ({ key: `${c.unit.id} ${c.rule}`, title: `${c.unit.name}：${c.title}`, values: { running: c.running, at_risk: c.at_risk, overdue: c.overdue } }));
  return { of: '协调决策期限', columns: [RUNNING, RISK, LATE], rows };
}

export function reviews(board: Board): Figures {
  return {
    of: '承办机构',
    columns: [
      { key: 'submitted', title: '送审', colour: '#1d4f91' },
      { key: 'returned', title: '退回补正', colour: '#c98b2c' },
      { key: 'opinions', title: '出具意见', colour: '#5a6b80' },
      { key: 'agreed', title: '其中同意', colour: '#1f6b3a' },
    ],
    rows: board.reviews.map((r) => ({ key: r.unit.id, title: r.unit.name, values: { submitted: r.submitted, returned: r.returned, opinions: r.opinions, agreed: r.agreed } })),
  };
}

/** How long opinions took, in working days, and how many rounds a case took. */
export function durations(board: Board): Figures {
  return {
    of: '承办机构',
    columns: [
      { key: 'average', title: '平均用时（工作日）', colour: '#1d4f91' },
      { key: 'longest', title: '最长用时（工作日）', colour: '#8fb0d8' },
      { key: 'rounds', title: '一案最多轮数', colour: '#5a6b80' },
    ],
    rows: board.reviews.map((r) => ({
      key: r.unit.id,
      title: r.unit.name,
      values: { average: r.timed > 0 ? Math.round((r.days / r.timed) * 10) / 10 : 0, longest: r.longest_days, rounds: r.most_rounds },
    })),
  };
}

export function refusals(board: Board): Figures {
  return {
    of: '关口',
    columns: [
      { key: 'refused', title: '拒绝次数', colour: '#1d4f91' },
      { key: 'cases', title: '涉及案件', colour: '#8fb0d8' },
    ],
    rows: board.refusals.map((r) => ({ key: r.gate, title: `${r.gate} ${r.title}`, note: r.cite, values: { refused: r.refused, cases: r.cases } })),
  };
}
