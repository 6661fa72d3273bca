import { Table } from 'antd';
import { dayAndTime } from '../../pieces/dates';
import { About, Outcome, Who } from './parts';
import type { Entry } from './queries';

export function AuditTable({ entries }: { entries: Entry[] }) {
  return (
    <Table<Entry>
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={entries}
      columns={[
        { title: '时间', key: 'at', width: 170, render: (_, e) => dayAndTime(e.at) },
        { title: '人员', key: 'who', render: (_, e) => <Who of={e} /> },
        { title: '事项', key: 'action', render: (_, e) => e.title ?? e.action },
        { title: '结果', key: 'outcome', render: (_, e) => <Outcome of={e} /> },
        { title: '对象', key: 'about', render: (_, e) => <About of={e} /> },
        { title: '来源地址', dataIndex: 'address', width: 130 },
      ]}
    />
  );
}
