import { Form } from 'antd';
import type { FieldOf } from '../../act/fields';
import type { Schemas } from '../../api/client';
import { countOf, type Row } from './answers';
import { PointRow } from './PointRow';

type Props = {
  checklist: FieldOf<'rows'>;
  issues: FieldOf<'rows'>;
  points: Schemas['ReviewPoint'][];
  /** The last round with an opinion, of which answers may be carried over. */
  before: Schemas['Round'] | undefined;
  active: number;
  onActive: (row: number) => void;
};

/** The points one below the other, each with its answer, what it rests on, and the problems that were found. */
export function Answers({ checklist, issues, points, before, active, onActive }: Props) {
  const form = Form.useFormInstance();
  const rows = Form.useWatch<Row[] | undefined>('checklist', { form, preserve: true }) ?? [];
  const count = countOf(rows, points);
  return (
    <fieldset className="points" id="act_checklist" tabIndex={-1}>
      <legend className="points-title">
        {checklist.label}
        <span className="quiet points-count">
          已答复 {count.answered} / {count.of}
          {count.bad > 0 && `，存在问题 ${count.bad} 项`}
        </span>
      </legend>
      <ol className="point-list">
        {rows.map((row, i) => {
          const point = points.find((p) => p.id === row.item);
          if (!point) return null;
          return (
            <PointRow
              key={row.item}
              index={i}
              row={row}
              point={point}
              before={before?.opinion?.checklist.find((r) => r.item === point.id)}
              round={before?.number}
              fields={checklist.fields}
              issueFields={issues.fields}
              active={active === i}
              onActive={() => onActive(i)}
            />
          );
        })}
      </ol>
    </fieldset>
  );
}
