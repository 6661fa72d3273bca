import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { Section } from '../../pieces/Section';
import { Empty } from '../../pieces/states';
import { DialogButton } from '../DialogButton';
import { EndSubstitutionForm } from '../forms/Ending';
import { SubstitutionForm } from '../forms/Substitution';
import type { PersonFile, Staff } from '../queries';
import { byPhase, PHASE_TITLES } from '../rows';
import { scopeText, spanText, titleIn, unitName, useTitles } from '../words';

type StandIn = Schemas['StandIn'];
type Props = { of: PersonFile; staff: Staff | undefined; today: string };

/** Whom the person stands in for, and who stands in for them. */
export function Substitutions({ of, staff, today }: Props) {
  const none = of.stands_in_for.length + of.absences.length === 0;
  return (
    <Section
      title="代行职务"
      extra={
        staff && (
          <DialogButton label="登记由他人代行" done="代行职务已登记">
            {(close) => <SubstitutionForm absent={of.id} from={today} onDone={close} />}
          </DialogButton>
        )
      }
    >
      {none && <Empty>没有代行过他人职务，也没有由他人代行过。</Empty>}
      <Part title="代行他人职务" list={of.stands_in_for} today={today} staff={staff} pair={(s) => [s.other.id, of.id]} />
      <Part title="由他人代行" list={of.absences} today={today} staff={staff} pair={(s) => [of.id, s.other.id]} />
    </Section>
  );
}

type PartProps = { title: string; list: StandIn[]; today: string; staff: Staff | undefined; /** who is absent, and who stands in */ pair: (s: StandIn) => [string, string] };

function Part({ title, list, today, staff, pair }: PartProps) {
  const titles = useTitles('Held', 'role');
  if (list.length === 0) return null;
  return (
    <>
      <h3 className="part-title">{title}</h3>
      <ul className="clocks">
        {byPhase(list, today).map(({ phase, of: s }) => (
          <li key={`${s.other.id} ${s.from}`}>
            <Tag className={phase === 'now' ? 'tag-state' : 'tag-ended'}>{PHASE_TITLES[phase]}</Tag>
            <Link to={`/admin/people/${s.other.id}`}>{s.other.name}</Link>
            <span>{spanText(s)}</span>
            <span className="quiet">{scopeText(s.takeover, (r) => titleIn(titles, r), (u) => unitName(staff, u))}</span>
            {phase !== 'past' && staff && <End of={s} staff={staff} pair={pair(s)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function End({ of, staff, pair: [absent, substitute] }: { of: StandIn; staff: Staff; pair: [string, string] }) {
  const row = staff.substitutions.find((s) => s.absent === absent && s.substitute === substitute && s.from === of.from && s.until === of.until);
  if (!row?.id) return null;
  const { id } = row;
  const what = `与${of.other.name}的代行，${spanText(of)}`;
  return (
    <DialogButton size="small" label="提前终止" title={`提前终止：${what}`} done="代行职务已终止">
      {(close) => <EndSubstitutionForm id={id} what={what} onDone={close} />}
    </DialogButton>
  );
}
