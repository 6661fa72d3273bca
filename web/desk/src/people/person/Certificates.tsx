import { Tag } from 'antd';
import type { Schemas } from '../../api/client';
import { Section } from '../../pieces/Section';
import { Empty } from '../../pieces/states';
import { DialogButton } from '../DialogButton';
import { ExpiryTag } from '../ExpiryTag';
import { CertificateForm } from '../forms/Certificate';
import type { PersonFile, Staff } from '../queries';
import { phaseOf } from '../rows';
import { spanText } from '../words';

type Props = { of: PersonFile; staff: Staff | undefined; today: string };

/** Certificates and qualifications, with the warnings that have been reached. */
export function Certificates({ of, staff, today }: Props) {
  return (
    <Section
      title="证件和资格"
      extra={
        staff && (
          <DialogButton label="登记证件" done="证件已登记">
            {(close) => <CertificateForm initial={{ person: of.id }} onDone={close} />}
          </DialogButton>
        )
      }
    >
      {of.certificates.length === 0 && <Empty>没有登记证件。没有有效行政执法证的人员不能承办案件，没有法律职业资格的人员不能受指派审核（法律另有规定的除外）。</Empty>}
      <ul className="clocks">
        {of.certificates.map((c) => (
          <li key={`${c.kind} ${c.number} ${c.from}`}>
            <span>
              {c.kind_title}（{c.number}）
            </span>
            <span className="quiet">{spanText(c)}</span>
            <Validity of={c} today={today} />
            {staff && <Correct of={c} person={of} staff={staff} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Validity({ of, today }: { of: Schemas['HeldCertificate']; today: string }) {
  if (of.days_left !== undefined && of.warning) return <ExpiryTag left={of.days_left} warning={of.warning} />;
  const phase = phaseOf(of, today);
  if (phase === 'past') return <Tag className="due due-late">已过期</Tag>;
  return <Tag className="tag-state">{phase === 'now' ? '有效' : '尚未生效'}</Tag>;
}

function Correct({ of, person, staff }: { of: Schemas['HeldCertificate']; person: PersonFile; staff: Staff }) {
  const kept = staff.certificates.find((c) => c.person === person.id && c.kind === of.kind && c.number === of.number);
  if (!kept) return null;
  return (
    <DialogButton size="small" label="更正" title={`更正：${of.kind_title}（${of.number}）`} done="证件已更正">
      {(close) => <CertificateForm initial={kept} onDone={close} />}
    </DialogButton>
  );
}
