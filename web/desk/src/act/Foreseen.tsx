import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ruleQuery } from '../api/acts';
import { procedureQuery } from '../api/queries';
import { useMe } from '../api/session';
import { dayOf } from '../pieces/dates';
import { Section } from '../pieces/Section';

type Props = {
  procedure: string;
  act: string;
  /** What the server foresees of exactly this input, where it can. */
  children?: ReactNode;
};

/** What the act brings about, as far as its row in the procedure's table says. */
export function Foreseen({ procedure, act, children }: Props) {
  const today = dayOf(useMe().now);
  const { data } = useQuery(procedureQuery(procedure));
  const row = data?.acts.find((a) => a.act === act);
  const starts = (row?.clocks ?? []).filter((c) => c.op === 'start').map((c) => c.rule);
  const rules = useQueries({ queries: starts.map((rule) => ruleQuery(rule, today)) });
  if (!row) return null;
  // A track that goes back to where it began is none that somebody waits for.
  const goes = row.goes.filter((g) => g.to.state !== '');
  return (
    <Section title="提交以后">
      {children}
      <ul className="note-list">
        {goes.map((g) => (
          <li key={`${g.track} ${g.to.state} ${g.when ?? ''}`}>
            {g.when ? `${g.when}的，` : ''}
            {trackTitle(g.track)}进入“{g.to.title}”
          </li>
        ))}
        {row.papers.map((p) => (
          <li key={p.slot}>
            制作《{p.title}》{p.series && `，编“${p.series}”字文号`}
          </li>
        ))}
        {rules.map(({ data: d }) => d && <li key={d.rule.id}>开始计算“{d.rule.title}”期限（{d.rule.cite}）</li>)}
        {goes.length + row.papers.length + starts.length === 0 && <li>记入案件全过程记录，案件环节不变</li>}
      </ul>
    </Section>
  );

  function trackTitle(track: string): string {
    return data?.tracks.find((t) => t.track === track)?.title ?? '案件';
  }
}
