import { Flex } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { longDay } from '../pieces/dates';
import { PersonName } from '../pieces/PersonName';
import { StateTag } from '../pieces/StateTag';

type Case = Schemas['Case'];

// Whoever should stand aside is looked for where the people are named.
const RECUSAL = 'recusal.request';

const KINDS: Record<Schemas['Link']['kind'], string> = { inspection: '行政检查', linked: '关联案件', plan: '检查计划', levy: '行政征收' };

/** Who and what the case is, and where each of its tracks stands. */
export function CaseSubtitle({ of }: { of: Case }) {
  const main = of.tracks.find((t) => t.track === 'main');
  return (
    <div className="case-subtitle">
      <Flex gap="small" wrap align="center">
        {main && <StateTag title={main.state_title} ended={main.state === 'archived'} />}
        {of.tracks.filter((t) => t.track !== 'main').map((t) => (
          <span key={t.track} className="track">{t.track_title}：{t.state_title}</span>
        ))}
      </Flex>
      <Flex gap="middle" wrap>
        <span>{of.number ?? '未编号'}</span>
        <span>{of.procedure_title}</span>
        <span>当事人：{of.facts.matter.party.name}{of.masked && '（已遮蔽）'}</span>
        <span>{of.unit.name}</span>
        <span>
          承办：
          {of.facts.handlers.map((h, i) => (
            <span key={h.id}>{i > 0 && '、'}<PersonName of={h} /></span>
          ))}
          {of.acts.some((a) => a.act === RECUSAL && a.open) && <Link to={`/cases/${of.id}/acts/${RECUSAL}`} className="case-recusal">登记回避申请</Link>}
        </span>
        <span>{longDay(of.opened_at)}登记</span>
        {of.origin && <span>来自<CaseLink of={of.origin} /></span>}
        {of.linked.map((l) => <span key={l.id}>引起<CaseLink of={l} /></span>)}
      </Flex>
    </div>
  );
}

function CaseLink({ of }: { of: Schemas['Link'] }) {
  // Without a title it is a case that the reader may not see.
  if (!of.title) return <>{KINDS[of.kind]}（无权查看）</>;
  return <Link to={`/cases/${of.id}`}>{of.number ?? of.title}{of.party_name && `（${of.party_name}）`}</Link>;
}
