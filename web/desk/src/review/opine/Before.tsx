import type { Schemas } from '../../api/client';
import { Basis } from '../../pieces/Basis';

type Props = { row: Schemas['CasefileCheckRow']; round: number; point: Schemas['ReviewPoint'] };

/** How the round before answered the point. */
export function Before({ row, round, point }: Props) {
  return (
    <p className="note-line">
      <strong>
        第 {row.carried_from || round} 轮：{row.yes ? '是' : '否'}
        {row.yes !== point.good_if_yes && '（存在问题）'}
      </strong>
      {'　'}
      {row.finding} <Basis cite={row.article} />
      {row.links && row.links.length > 0 && <span className="quiet">　依据第 {row.links.join('、')} 条</span>}
    </p>
  );
}
