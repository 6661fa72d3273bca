import { Tag } from 'antd';
import type { Schemas } from '../../api/client';
import { Section } from '../../pieces/Section';
import { Empty } from '../../pieces/states';
import { DialogButton } from '../DialogButton';
import { AssignmentForm } from '../forms/Assignment';
import { EndAssignmentForm } from '../forms/Ending';
import type { PersonFile, Staff } from '../queries';
import { byPhase, PHASE_TITLES } from '../rows';
import { spanText } from '../words';

type Assignment = Schemas['Assignment'];
type Props = { of: PersonFile; staff: Staff | undefined; today: string };

/** The roles over time; whoever may not know the others sees those of today. */
export function Roles({ of, staff, today }: Props) {
  const list = byPhase(of.full ? of.held : of.roles, today);
  return (
    <Section
      title="岗位"
      extra={
        staff && (
          <DialogButton type="primary" label="授予岗位" done="岗位已授予">
            {(close) => <AssignmentForm person={of.id} from={today} onDone={close} />}
          </DialogButton>
        )
      }
    >
      {list.length === 0 && <Empty>没有岗位。</Empty>}
      <ul className="clocks">
        {list.map(({ phase, of: a }) => (
          <li key={`${a.role} ${a.unit.id} ${a.from} ${a.until} ${a.stands_in_for?.id}`}>
            <Tag className={phase === 'now' ? 'tag-state' : 'tag-ended'}>{PHASE_TITLES[phase]}</Tag>
            <span>{describe(a)}</span>
            <span className="quiet">{spanText(a)}</span>
            {phase !== 'past' && <End of={a} person={of} staff={staff} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function describe(a: Assignment): string {
  return `${a.unit.name} · ${a.role_title}${a.stands_in_for ? `（代行${a.stands_in_for.name}的职务）` : ''}`;
}

// A role in somebody's place ends with the substitution.
function End({ of, person, staff }: { of: Assignment; person: PersonFile; staff: Staff | undefined }) {
  const row = staff?.assignments.find((h) => h.person === person.id && h.role === of.role && h.unit === of.unit.id && h.from === of.from && h.until === of.until);
  if (!row?.id || of.stands_in_for) return null;
  const { id } = row;
  const what = `${person.name}的${of.unit.name}${of.role_title}岗位`;
  return (
    <DialogButton size="small" label="终止" title={`终止岗位：${what}`} done="岗位已终止">
      {(close) => <EndAssignmentForm id={id} what={what} onDone={close} />}
    </DialogButton>
  );
}
