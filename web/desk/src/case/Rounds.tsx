import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { described, scaleOf } from '../api/description';
import { procedureQuery } from '../api/queries';
import { amountOf } from '../pieces/amounts';
import { Basis } from '../pieces/Basis';
import { dayAndTime } from '../pieces/dates';
import { Facts } from '../pieces/Facts';
import { PersonName } from '../pieces/PersonName';
import { Section } from '../pieces/Section';
import { StateTag } from '../pieces/StateTag';
import { Failure, Loading } from '../pieces/states';
import { Checklist } from './Checklist';
import { CODES, CORRECTIONS } from './words';

type Props = { of: Schemas['Case'] };

/** Why the decision must be reviewed, and every round with its opinion, point by point; the newest first. */
export default function Rounds({ of }: Props) {
  const { data: procedure, error, refetch } = useQuery(procedureQuery(of.procedure));
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  if (!procedure) return <Loading rows={8} />;
  return (
    <>
      <Section title="是否应当法制审核">
        {of.facts.must_review.length === 0 && <p className="note-line">没有适用的目录条目；承办机构负责人可以自行送审。</p>}
        <ul className="plain-list">
          {of.facts.must_review.map((h) => (
            <li key={h.rule}>应当审核：{h.title} <Basis gate={h.rule} cite={h.cite} /></li>
          ))}
        </ul>
      </Section>
      {of.facts.rounds.toReversed().map((r) => (
        <RoundSection key={r.number} round={r} points={procedure.review_points} />
      ))}
    </>
  );
}

function RoundSection({ round: r, points }: { round: Schemas['Round']; points: Schemas['ReviewPoint'][] }) {
  return (
    <Section title={`第 ${r.number} 轮`} extra={<StateTag title={standing(r)} ended={r.voided} />}>
      <Facts
        items={[
          { label: '审核对象', value: `第 ${r.version} 稿（SHA-256 ${r.sha256.slice(0, 16)}…）` },
          { label: '送审', value: <><PersonName of={r.submitted_by} />，{dayAndTime(r.submitted_at)}</> },
          { label: '登记', value: r.registered_at && dayAndTime(r.registered_at) },
          { label: '审核人员', value: r.reviewer && <PersonName of={r.reviewer} /> },
          { label: '送审说明', value: r.submitted.statement, wide: true },
        ]}
      />
      {r.opinion && <Opinion round={r} opinion={r.opinion} points={points} />}
      {r.changes && <Since changes={r.changes} />}
    </Section>
  );
}

/** What has become of a round, in a word. */
export function standing(r: Schemas['Round']): string {
  if (r.voided) return '已失效';
  if (r.opinion) return CODES[r.opinion.code];
  return r.reviewer ? '审核中' : r.registered_at ? '待指派' : '待登记';
}

/** An opinion with its problems and its eleven answers. */
export function Opinion({ round: r, opinion: o, points }: { round: Schemas['Round']; opinion: Schemas['CasefileReviewOpine']; points: Schemas['ReviewPoint'][] }) {
  return (
    <>
      <h3 className="part-title">审核意见：{CODES[o.code]}{o.kind && `（${CORRECTIONS[o.kind]}）`}</h3>
      <p className="note-line">{o.text}</p>
      {r.opinion_by && <p className="note-line quiet">出具意见：<PersonName of={r.opinion_by} /></p>}
      {o.issues && o.issues.length > 0 && (
        <ol className="issues">
          {o.issues.map((i) => (
            <li key={i.item + i.problem}>
              <strong>{points.find((p) => p.id === i.item)?.title ?? i.item}</strong>：{i.problem}
              <div className="quiet">建议：{i.suggestion}</div>
            </li>
          ))}
        </ol>
      )}
      <Checklist round={r.number} rows={o.checklist} points={points} />
    </>
  );
}

/** What has changed since the last round that had an opinion, item by item. */
export function Since({ changes: c }: { changes: Schemas['RoundChanges'] }) {
  const altered = c.rows.filter((r) => !r.same);
  return (
    <>
      <h3 className="part-title">与第 {c.since} 轮相比</h3>
      <ul className="plain-list">
        {c.proposal.map((p) => <li key={p.item}>{described(p.item, false).label}：{item(p.item, p.before)} → {item(p.item, p.after)}</li>)}
        {c.papers.length > 0 && <li>其后形成的文书：{c.papers.join('、')}</li>}
        {c.evidence.length > 0 && <li>其后登记的证据：记录第 {c.evidence.join('、')} 条</li>}
        {altered.map((r) => <li key={r.item}>{r.title}：答复已变</li>)}
        {c.proposal.length + c.papers.length + c.evidence.length + altered.length === 0 && <li>没有变动</li>}
      </ul>
    </>
  );
}

/** One side of a change, as people read it: amounts are held in small units. */
function item(name: string, value: string): string {
  if (!value) return '（无）';
  return scaleOf(name) && /^\d+$/.test(value) ? amountOf(name, Number(value)) : value;
}
