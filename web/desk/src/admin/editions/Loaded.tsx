import { Grid, Table } from 'antd';
import type { Schemas } from '../../api/client';
import { dayAndTime, longDay } from '../../pieces/dates';
import { StateTag } from '../../pieces/StateTag';
import { KINDS } from '../words';

type Edition = Schemas['Edition'];

const from = (e: Edition) => (
  <>
    {longDay(e.effective_from)} {e.coming && <StateTag title="尚未生效" />}
  </>
);

const approved = (e: Edition) => (e.loaded_at ? `${e.loaded_by_name ?? e.loaded_by}，${dayAndTime(e.loaded_at)}` : '随系统发布');

/** The editions that there are, the newest first. */
export function Loaded({ editions }: { editions: Edition[] }) {
  const wide = Grid.useBreakpoint().md ?? true;
  const rows = editions.toReversed();
  if (!wide) return <Cards editions={rows} />;
  return (
    <Table<Edition>
      rowKey="edition"
      size="middle"
      pagination={false}
      dataSource={rows}
      columns={[
        { title: '类别', key: 'kind', render: (_, e) => KINDS[e.kind] },
        { title: '版本', dataIndex: 'edition', width: 180 },
        { title: '生效', key: 'from', width: 150, render: (_, e) => from(e) },
        { title: '来源', dataIndex: 'source' },
        { title: '批准', key: 'by', width: 210, render: (_, e) => approved(e) },
      ]}
    />
  );
}

function Cards({ editions }: { editions: Edition[] }) {
  return (
    <ul className="material-list">
      {editions.map((e) => (
        <li key={e.edition}>
          <strong>
            {KINDS[e.kind]} {e.edition}
          </strong>
          <div>自 {from(e)} 起生效</div>
          <div className="quiet">{e.source}</div>
          <div className="quiet">批准：{approved(e)}</div>
        </li>
      ))}
    </ul>
  );
}
