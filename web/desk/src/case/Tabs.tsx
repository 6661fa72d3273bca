import { NavLink, useLocation } from 'react-router';
import type { Schemas } from '../api/client';
import { useMay } from '../api/session';

/** The parts of the case, each at an address of its own. Parts that this case cannot have, or this reader not see, are left out; of the past, what is a list of the whole record. */
export function Tabs({ of }: { of: Schemas['Case'] }) {
  const f = of.facts;
  const reads = useMay('paper.read') && !of.as_of;
  const { search } = useLocation();
  const parts = [
    { to: '', title: '案情' },
    !of.as_of && { to: 'timeline', title: '全过程' },
    { to: 'evidence', title: `证据和文件${f.evidence.length ? `（${f.evidence.length}）` : ''}` },
    f.proposals.length > 0 && { to: 'proposals', title: `拟处理意见（${f.proposals.length}稿）` },
    (f.rounds.length > 0 || f.must_review.length > 0) && { to: 'review', title: `法制审核${f.rounds.length ? `（${f.rounds.length}轮）` : ''}` },
    f.disagreement && { to: 'disagreement', title: '协调决策' },
    reads && { to: 'papers', title: '文书' },
    { to: 'chart', title: '流程图' },
    f.decision && !of.as_of && { to: 'accountability', title: '责任追溯' },
  ];
  return (
    <nav aria-label="案件内容" className="case-tabs">
      {parts.map((p) => p && <NavLink key={p.to} to={{ pathname: p.to ? `/cases/${of.id}/${p.to}` : `/cases/${of.id}`, search: of.as_of ? search : '' }} end={p.to === ''}>{p.title}</NavLink>)}
    </nav>
  );
}
