import { Link } from 'react-router';
import { longDay } from '../pieces/dates';
import { Section } from '../pieces/Section';
import { DialogButton } from './DialogButton';
import { ExpiryTag } from './ExpiryTag';
import { CertificateForm } from './forms/Certificate';
import type { Expiring } from './queries';

/** What runs out soon: whose it is, who has been told, and which open cases rest on it. */
export function Warnings({ of }: { of: Expiring[] }) {
  return (
    <Section title={`即将到期的证件和资格（${of.length}）`}>
      <ul className="clocks">
        {of.map((e) => (
          <li key={`${e.person.id} ${e.kind} ${e.number}`}>
            <Link to={`/admin/people/${e.person.id}`}>{e.person.name}</Link>
            <span>
              {e.kind_title}（{e.number}）{longDay(e.until)}到期
            </span>
            <ExpiryTag left={e.days_left} warning={e.warning} />
            <DialogButton size="small" label="登记换发" title={`登记换发：${e.person.name}的${e.kind_title}`} done="证件已登记">
              {(close) => <CertificateForm initial={{ person: e.person.id, kind: e.kind }} onDone={close} />}
            </DialogButton>
            <span className="warning-affects quiet">{affects(e)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function affects({ person, kind, told, cases }: Expiring): string {
  const does = kind === 'enforcement' ? '承办' : '审核';
  const numbers = cases.map((c) => c.number ?? '未编号的案件');
  const rests = cases.length === 0 ? `没有${does}中的在办案件` : `到期后不能继续${does}在办的 ${cases.length} 件：${numbers.join('、')}`;
  const others = told.length > 0 ? `，并提醒${told.map((t) => t.name).join('、')}` : '';
  return `影响：${person.name}${rests}。已提醒本人${others}。`;
}
