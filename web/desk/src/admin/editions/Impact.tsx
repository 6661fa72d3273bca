import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useMay } from '../../api/session';
import { longDay } from '../../pieces/dates';
import { Section } from '../../pieces/Section';
import { Failure, Loading } from '../../pieces/states';
import { Totals } from '../../pieces/Totals';
import { impactQuery } from './queries';

/** What the draft would do to the open cases: counts for everybody, cases for those who may see them. */
export function Impact({ id, digest }: { id: string; digest: string }) {
  const { data, error, isPending, refetch } = useQuery(impactQuery(id, digest));
  return (
    <Section title="对在办案件的影响">
      {isPending && <Loading rows={5} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data?.note && <p className="note-line">{data.note}</p>}
      {data?.clocks && <Clocks of={data.clocks} />}
      {data?.params && <Params of={data.params} />}
    </Section>
  );
}

function Clocks({ of }: { of: Schemas['WhatIfClocks'] }) {
  return (
    <>
      <Totals
        items={[
          { label: '受影响的案件', value: of.cases },
          { label: '末日变动的期限', value: of.moved },
          { label: '因此逾期', value: of.overdue, late: of.overdue > 0 },
          { label: '权利、措施或者等待期因此届满', value: of.over, risk: of.over > 0 },
          { label: '已过末日、因此尚未到期', value: of.reopened },
          { label: '由暂定变为确定', value: of.settled },
          { label: '由确定变为暂定', value: of.doubtful, risk: of.doubtful > 0 },
        ]}
      />
      <p className="note-line quiet">
        在计期限共 {of.clocks} 个，另有 {of.paused} 个停止计算的不受影响。{of.note}
      </p>
      <ul className="material-list">
        {of.items.map((i) => (
          <li key={`${i.case_id} ${i.clock}`}>
            <CaseName id={i.case_id} name={i.case_number ?? i.case_title} /> <span className="quiet">{i.unit.name}</span>
            <div>
              {i.rule} {i.title}：{longDay(i.due_on)} → {longDay(i.new_due_on)}
              {i.becomes_overdue && <strong>（因此逾期）</strong>}
              {i.becomes_over && <strong>（因此届满）</strong>}
              {i.reopens && <strong>（因此尚未到期）</strong>}
            </div>
          </li>
        ))}
      </ul>
      {of.incomplete && <p className="quiet note-line">只列出了最紧要的一部分，计数是全部。</p>}
    </>
  );
}

function Params({ of }: { of: Schemas['WhatIfParams'] }) {
  return (
    <>
      <Totals
        items={[
          { label: '有拟处理意见的案件', value: of.cases },
          { label: '结论不同', value: of.changed },
          { label: '新属于听证范围', value: of.newly_hearing },
          { label: '不再属于听证范围', value: of.no_longer_hearing },
          { label: '新需要法制审核', value: of.newly_review },
          { label: '仍须审核（不撤回）', value: of.review_kept },
        ]}
      />
      <p className="note-line quiet">{of.note}</p>
      <ul className="material-list">
        {of.items.map((i) => (
          <li key={i.case_id}>
            <CaseName id={i.case_id} name={i.case_number ?? i.case_title} /> <span className="quiet">{i.unit.name}</span>
            <div>
              {i.newly_hearing && '新属于听证范围。'}
              {i.hearing && !i.new_hearing && '不再属于听证范围。'}
              {i.newly_review && '新需要法制审核。'}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function CaseName({ id, name }: { id: string; name: string }) {
  const opens = useMay('case.read');
  return opens ? <Link to={`/cases/${id}`}>{name}</Link> : <span>{name}</span>;
}
