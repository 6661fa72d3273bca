import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useMe } from '../../api/session';
import { dayAndTime } from '../../pieces/dates';
import { DueTag } from '../../pieces/DueTag';
import { waitsFor } from '../../pieces/either';
import { StateTag } from '../../pieces/StateTag';

type Item = Schemas['ReviewItem'];

/** One case at the review office or on the ladder: where it stands, what is due, whom it waits for, and what the reader can do. */
export function Card({ of, part }: { of: Item; part: 'review' | 'disagreement' }) {
  return (
    <article className="task-case desk-card" aria-label={`${of.case_title}，${of.party_name}`}>
      <div className="task-case-head">
        <Link to={`/cases/${of.case_id}/${part}`} className="task-case-title">
          {of.case_title}
        </Link>
        {of.tracks.map((t) => (
          <StateTag key={t.track} title={`${t.track_title}：${t.state_title}`} />
        ))}
      </div>
      <div className="quiet">
        {[of.case_number, of.party_name, of.unit.name, of.round > 0 && `第 ${of.round} 轮，第 ${of.version} 稿`, of.submitted_at && `${dayAndTime(of.submitted_at)}送审`, of.reviewer && `审核人员${of.reviewer.name}`]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <Completeness of={of} />
      <Due of={of} />
      {of.ahead.map((a) => (
        <div key={a.clock + a.at} className="quiet">
          {a.text}
        </div>
      ))}
      <Waiting of={of} />
      {of.acts.length > 0 && (
        <ul className="acts" aria-label="您可以办理的事项">
          {of.acts.map((a) => (
            <li key={a.act}>
              <Link className="link-button" to={`/cases/${of.case_id}/acts/${a.act}`}>
                {a.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Completeness({ of }: { of: Item }) {
  if (of.needed === 0) return null;
  if (of.missing.length === 0) {
    return (
      <Tag className="due" icon={<CheckCircleOutlined />}>
        送审材料齐全（{of.needed} 项）
      </Tag>
    );
  }
  return (
    <Tag className="due due-late desk-missing" icon={<WarningOutlined />}>
      送审材料缺少：{of.missing.join('、')}
    </Tag>
  );
}

function Due({ of }: { of: Item }) {
  if (of.clocks.length === 0) return null;
  return (
    <ul className="desk-clocks" aria-label="正在计算的期限">
      {[...of.clocks].sort((a, b) => (a.remaining?.seconds ?? Infinity) - (b.remaining?.seconds ?? Infinity)).map((k) => (
        <li key={k.clock}>
          {k.title} <DueTag {...k} paused={k.state === 'paused'} dated />
        </li>
      ))}
    </ul>
  );
}

function Waiting({ of }: { of: Item }) {
  const me = useMe();
  // What the reader can do is a button below already.
  const others = of.waiting.filter((t) => !of.acts.some((a) => a.act === t.act));
  if (others.length === 0) return null;
  return (
    <div>
      在等：
      {waitsFor(others, me.id)}
    </div>
  );
}
