import { Button, Form, Table } from 'antd';
import type { Schemas } from '../api/client';
import { money } from '../pieces/money';
import { usePower } from './options';
import type { Path } from './paths';

type Row = Schemas['LawBenchmarkRow'];
type Fine = Schemas['LawFine'];

/** The tiers of discretion for the matter, beside the amount that is proposed. Taking one over fills in its name, never the amount. */
export function Benchmarks({ at }: { at: Path }) {
  const form = Form.useFormInstance();
  const power = usePower();
  const tier = Form.useWatch<string | undefined>([...at, 'tier'], form);
  if (!power) return null;
  const take = (row: Row) => {
    form.setFieldValue([...at, 'tier'], row.tier);
    form.setFieldValue([...at, 'respondent'], row.respondent);
  };
  return (
    <details className="act-benchmarks" open>
      <summary>
        处罚依据和裁量基准：{power.power.title}（{power.power.cite}）
      </summary>
      <p>{power.power.text}</p>
      <ul className="note-list">
        {(power.power.ranges ?? []).map((r) => (
          <li key={`${r.respondent} ${r.condition ?? ''}`}>
            法定幅度：{r.respondent}
            {r.condition && `（${r.condition}）`}，{r.fine ? `罚款${span(r.fine)}` : '没有罚款'}
          </li>
        ))}
      </ul>
      {power.benchmarks.length > 0 ? (
        <Table<Row>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={power.benchmarks}
          scroll={{ x: 'max-content' }}
          rowClassName={(row) => (row.tier === tier ? 'act-tier' : '')}
          columns={[
            { title: '当事人身份', dataIndex: 'respondent' },
            { title: '阶次', dataIndex: 'tier' },
            { title: '适用情形', dataIndex: 'conditions' },
            { title: '罚款幅度', key: 'fine', render: (_, row) => range(row) },
            {
              title: '选用',
              key: 'take',
              render: (_, row) => (
                <Button size="small" onClick={() => take(row)} aria-label={`选用“${row.respondent} ${row.tier}”`}>
                  选用
                </Button>
              ),
            },
          ]}
        />
      ) : (
        <p className="quiet">这一事项没有裁量基准，在法定幅度内裁量。</p>
      )}
    </details>
  );
}

function range({ fine, exempt }: Row): string {
  if (exempt) return '不予处罚';
  return fine ? span(fine) : '不罚款';
}

function span(fine: Fine): string {
  const [least, most] = fine.max_bp ? [share(fine.min_bp), share(fine.max_bp)] : [amount(fine.min), amount(fine.max)];
  const of = fine.max_bp ? `${fine.base ?? ''}的 ` : ' ';
  if (!most) return `${of}${least ?? ''}以上`;
  if (!least) return `${of}${most}以下`;
  return least === most ? `${of}${most}` : `${of}${least}至 ${most}`;
}

function amount(fen: number | undefined): string | undefined {
  return fen ? `${money(fen)} ` : undefined;
}

// Hundredths of a per cent.
function share(bp: number | undefined): string | undefined {
  return bp ? `${bp / 100}% ` : undefined;
}
