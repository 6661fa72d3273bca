import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useMay } from '../../api/session';
import { dayAndTime, longDay } from '../../pieces/dates';
import { Facts } from '../../pieces/Facts';
import { Page } from '../../pieces/Page';
import { Section } from '../../pieces/Section';
import { StateTag } from '../../pieces/StateTag';
import { Failure, Loading } from '../../pieces/states';
import { DRAFT_STATES, KINDS, STEPS } from '../words';
import { Changes } from './Changes';
import { Checks } from './Checks';
import { Decision } from './Decision';
import { Impact } from './Impact';
import { Makers } from './Makers';
import { type Draft, draftQuery } from './queries';

/** One draft: whether it may come into force, what it changes, whom it touches, and who decides. */
export function DraftPage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(draftQuery(id));
  return (
    <Page
      title="规则草案"
      about={data?.edition}
      subtitle={
        data && (
          <>
            {KINDS[data.kind]} {data.edition} <StateTag title={DRAFT_STATES[data.state]} ended={data.state !== 'pending'} />
          </>
        )
      }
      actions={<Link to="/admin/editions">规则版本</Link>}
    >
      {isPending && <Loading rows={10} />}
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {data && <Parts of={data} />}
    </Page>
  );
}

function Parts({ of }: { of: Draft }) {
  const supposes = useMay('what_if.read');
  const open = of.state === 'pending' || of.state === 'rejected';
  return (
    <>
      <Head of={of} />
      {open && <Checks faults={of.faults} />}
      <Changes of={of} />
      {open && supposes && of.faults.length === 0 && <Impact id={of.id} digest={of.digest} />}
      <Decision of={of} />
      <Steps of={of} />
      <Section title="草案全文">
        <pre className="edition-text" role="group" tabIndex={0} aria-label="YAML 文本">
          {of.text}
        </pre>
      </Section>
    </>
  );
}

function Head({ of }: { of: Draft }) {
  return (
    <Section title="概要" extra={of.own && (of.state === 'pending' || of.state === 'rejected') && <Makers of={of} />}>
      <Facts
        items={[
          { label: '类别', value: KINDS[of.kind] },
          { label: '版本编号', value: of.edition },
          { label: '生效日期', value: longDay(of.effective_from) },
          { label: '提交人', value: of.maker.name },
          { label: '来源', value: of.source, wide: true },
          { label: '文本摘要（SHA-256）', value: <code className="digest">{of.digest}</code>, wide: true },
        ]}
      />
    </Section>
  );
}

function Steps({ of }: { of: Draft }) {
  return (
    <Section title="经过">
      <ol className="material-list">
        {of.steps.map((s) => (
          <li key={`${s.at} ${s.what}`}>
            <strong>{STEPS[s.what]}</strong> {s.who.name}（{s.role}），{dayAndTime(s.at)}
            {s.reason && <div>理由：{s.reason}</div>}
            <div>
              <code className="digest">SHA-256 {s.digest}</code>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
