import { Collapse } from 'antd';
import type { Schemas } from '../../api/client';
import { Opinion, standing } from '../../case/Rounds';
import { dayAndTime } from '../../pieces/dates';

/** The rounds so far, the newest first, each with its opinion. */
export function Rounds({ of, points }: { of: Schemas['Case']; points: Schemas['ReviewPoint'][] }) {
  const rounds = of.facts.rounds.toReversed();
  return (
    <Collapse
      size="small"
      defaultActiveKey={rounds.find((r) => r.opinion)?.number}
      items={rounds.map((r) => ({
        key: r.number,
        label: `第 ${r.number} 轮（第 ${r.version} 稿）：${standing(r)}`,
        children: (
          <>
            <p className="note-line">
              {r.submitted_by.name}，{dayAndTime(r.submitted_at)}送审：{r.submitted.statement}
            </p>
            {r.opinion ? <Opinion round={r} opinion={r.opinion} points={points} /> : <p className="quiet">尚未出具意见。</p>}
          </>
        ),
      }))}
    />
  );
}
