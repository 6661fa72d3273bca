import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useMay, useMe } from '../../api/session';
import { dayOf } from '../../pieces/dates';
import { Page } from '../../pieces/Page';
import { Failure, Loading } from '../../pieces/states';
import { personQuery, staffQuery } from '../queries';
import { AccountActions } from './AccountActions';
import { AccountFacts } from './AccountFacts';
import { Certificates } from './Certificates';
import { Recusals } from './Recusals';
import { Roles } from './Roles';
import { Substitutions } from './Substitutions';
import '../people.css';

/** One person: roles over time, certificates, substitutions from and to, and what may be done about them. */
export function PersonPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const manages = useMay('account.manage');
  const { data, error, isPending, refetch } = useQuery(personQuery(id));
  const staff = useQuery({ ...staffQuery, enabled: manages });
  const failed = error ?? staff.error;
  const retry = () => {
    void refetch();
    if (manages) void staff.refetch();
  };
  if (isPending || (manages && staff.isPending)) return <Page title="人员"><Loading rows={10} /></Page>;
  if (failed || !data) return <Page title="人员"><Failure cause={failed} retry={retry} /></Page>;
  const account = staff.data?.accounts.find((a) => a.id === id);
  const of = { of: data, staff: staff.data, today: dayOf(me.now) };
  const today = data.roles.map((r) => `${r.unit.name}${r.role_title}`).join('、');
  return (
    <Page
      key={id}
      title={data.name}
      about="人员"
      subtitle={data.disabled ? '账号已停用' : today || '没有岗位'}
      actions={account && <AccountActions of={account} />}
    >
      <AccountFacts of={data} account={account} />
      <Roles {...of} />
      {data.full && <Certificates {...of} />}
      {data.full && <Substitutions {...of} />}
      <Recusals of={data} />
    </Page>
  );
}
