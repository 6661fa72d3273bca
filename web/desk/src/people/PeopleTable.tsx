import { Table } from 'antd';
import { Link } from 'react-router';
import { AccountState, Certificates, Roles } from './cells';
import type { Staff } from './queries';
import type { Row } from './rows';

type Props = { rows: Row[]; staff: Staff; today: string };

export function PeopleTable({ rows, staff, today }: Props) {
  return (
    <Table<Row>
      rowKey={(r) => r.account.id}
      size="middle"
      pagination={false}
      dataSource={rows}
      columns={[
        { title: '姓名', key: 'name', render: (_, r) => <Link to={`/admin/people/${r.account.id}`}>{r.account.name}</Link> },
        { title: '登录名', key: 'login', render: (_, r) => r.account.login },
        { title: '今日岗位', key: 'roles', render: (_, r) => <Roles row={r} staff={staff} /> },
        { title: '证件和资格', key: 'certificates', render: (_, r) => <Certificates row={r} today={today} /> },
        { title: '账号', key: 'state', render: (_, r) => <AccountState row={r} staff={staff} /> },
      ]}
    />
  );
}
