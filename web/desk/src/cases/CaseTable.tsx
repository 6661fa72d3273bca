import { Table } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { dayAndTime, longDay } from '../pieces/dates';
import { CaseStates } from './CaseStates';

type Item = Schemas['CaseItem'];

export function CaseTable({ cases }: { cases: Item[] }) {
  return (
    <Table<Item>
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={cases}
      className="case-table"
      columns={[
        { title: '案由', key: 'title', render: (_, c) => <Link to={`/cases/${c.id}`}>{c.title}</Link> },
        { title: '立案文号', dataIndex: 'number', render: (n?: string) => n ?? <span className="quiet">未立案</span> },
        { title: '当事人', dataIndex: 'party_name' },
        { title: '环节', key: 'state', render: (_, c) => <CaseStates item={c} /> },
        { title: '承办机构', key: 'unit', render: (_, c) => c.unit.name },
        { title: '登记', key: 'opened', render: (_, c) => longDay(c.opened_at) },
        { title: '最近变化', key: 'updated', render: (_, c) => dayAndTime(c.updated_at) },
      ]}
    />
  );
}
