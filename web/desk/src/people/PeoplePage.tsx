import { useQuery } from '@tanstack/react-query';
import { useMe } from '../api/session';
import { dayOf } from '../pieces/dates';
import { Page } from '../pieces/Page';
import { Failure, Loading } from '../pieces/states';
import { TabStrip } from '../pieces/TabStrip';
import { useFilter } from '../pieces/useFilter';
import { DialogButton } from './DialogButton';
import { NewAccountForm } from './forms/Account';
import { PeopleList } from './PeopleList';
import { staffQuery } from './queries';
import { StandingCheck } from './StandingCheck';
import { SubstitutionList } from './SubstitutionList';
import { UnitList } from './UnitList';
import { Warnings } from './Warnings';
import './people.css';

/** The bureau's people, their roles, certificates and substitutions, for whoever looks after them. */
export function PeoplePage() {
  const me = useMe();
  const today = dayOf(me.now);
  const filter = useFilter();
  const { data, error, isPending, refetch } = useQuery(staffQuery);
  return (
    <Page
      title="人员和岗位"
      subtitle="账号、岗位、证件和代行职务；每项变动先核对职责分离，通过后才能登记"
      actions={
        <>
          <StandingCheck />
          <DialogButton type="primary" label="开立账号" done="账号已开立">
            {(close) => <NewAccountForm onDone={close} />}
          </DialogButton>
        </>
      }
    >
      {isPending && <Loading rows={10} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && (
        <>
          {data.expiring.length > 0 && <Warnings of={data.expiring} />}
          <TabStrip
            label="人员和岗位的各部分"
            shown={filter.one('part')}
            onShow={(part) => filter.set('part', part === 'people' ? undefined : part)}
            parts={[
              { key: 'people', label: `人员（${data.accounts.length}）`, children: <PeopleList staff={data} today={today} filter={filter} /> },
              { key: 'substitutions', label: `代行职务（${data.substitutions.length}）`, children: <SubstitutionList staff={data} today={today} /> },
              { key: 'units', label: `机构（${data.units.length}）`, children: <UnitList staff={data} today={today} /> },
            ]}
          />
        </>
      )}
    </Page>
  );
}
