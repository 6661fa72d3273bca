import { Link } from 'react-router';
import { Section } from '../pieces/Section';
import { Empty } from '../pieces/states';
import { DialogButton } from './DialogButton';
import { EndSubstitutionForm } from './forms/Ending';
import { SubstitutionForm } from './forms/Substitution';
import type { Staff, Substitution } from './queries';
import { byPhase, type Phase, PHASE_TITLES } from './rows';
import { nameIn, scopeText, spanText, titleIn, unitName, useTitles } from './words';

type Props = { staff: Staff; today: string };

/** Leave substitutions: those of now, those to come, those that were. */
export function SubstitutionList({ staff, today }: Props) {
  const list = byPhase(staff.substitutions, today);
  return (
    <Section
      title="代行职务"
      extra={
        <DialogButton type="primary" label="登记代行职务" done="代行职务已登记">
          {(close) => <SubstitutionForm from={today} onDone={close} />}
        </DialogButton>
      }
    >
      {list.length === 0 && <Empty>还没有登记过代行职务。人员休假、外出时在这里登记由谁代行。</Empty>}
      <Phases list={list} staff={staff} />
    </Section>
  );
}

function Phases({ list, staff }: { list: ReturnType<typeof byPhase<Substitution>>; staff: Staff }) {
  return (['now', 'coming', 'past'] as Phase[]).map((phase) => {
    const of = list.filter((x) => x.phase === phase);
    if (of.length === 0) return null;
    return (
      <div key={phase}>
        <h3 className="part-title">
          {PHASE_TITLES[phase]}（{of.length}）
        </h3>
        <ul className="clocks" aria-label={PHASE_TITLES[phase]}>
          {of.map(({ of: s }) => (
            <One key={s.id} of={s} staff={staff} past={phase === 'past'} />
          ))}
        </ul>
      </div>
    );
  });
}

function One({ of, staff, past }: { of: Substitution; staff: Staff; past: boolean }) {
  const titles = useTitles('Held', 'role');
  const what = `${nameIn(staff, of.substitute)}代行${nameIn(staff, of.absent)}的职务，${spanText(of)}`;
  return (
    <li>
      <span className="in-text">
        <Link to={`/admin/people/${of.substitute}`}>{nameIn(staff, of.substitute)}</Link> 代行{' '}
        <Link to={`/admin/people/${of.absent}`}>{nameIn(staff, of.absent)}</Link> 的职务
      </span>
      <span>{spanText(of)}</span>
      <span className="quiet">{scopeText(of, (r) => titleIn(titles, r), (u) => unitName(staff, u))}</span>
      {!past && of.id && (
        <DialogButton size="small" label="提前终止" title={`提前终止：${what}`} done="代行职务已终止">
          {(close) => <EndSubstitutionForm id={of.id ?? ''} what={what} onDone={close} />}
        </DialogButton>
      )}
    </li>
  );
}
