import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { powersQuery } from '../api/acts';
import { describedQuery } from '../api/described';
import { proceduresQuery } from '../api/queries';
import { useMe } from '../api/session';
import { Page } from '../pieces/Page';
import { Section } from '../pieces/Section';
import { Empty, Failure, Loading } from '../pieces/states';
import { useFilter } from '../pieces/useFilter';
import { ActForm, type Target } from './ActForm';
import { defaultsOf } from './defaults';
import { type Document, formAt, openingOf } from './form';
import { useStoredDraft } from './useDraft';

/** Opening a case: the procedure, then the form of the act that begins it. */
export function OpenCasePage() {
  const me = useMe();
  const filter = useFilter();
  const [round, setRound] = useState(0);
  const document = useQuery(describedQuery);
  const procedures = useQuery(proceduresQuery);
  const powers = useQuery(powersQuery);
  const failed = [document, procedures, powers].find((q) => q.error && q.data === undefined);
  if (failed) return <Page title="登记案件"><Failure cause={failed.error} retry={() => void failed.refetch()} /></Page>;
  if (!document.data || !procedures.data || !powers.data) return <Page title="登记案件"><Loading rows={8} /></Page>;
  const described = document.data as Document;
  const openings = procedures.data.flatMap((p) => {
    const opening = openingOf(described, p.id);
    return opening && me.may.includes(opening.act) ? [{ ...opening, procedure: p.id, name: p.title }] : [];
  });
  const chosen = openings.find((o) => o.procedure === filter.one('procedure')) ?? (openings.length === 1 ? openings[0] : undefined);
  return (
    <Page title="登记案件" subtitle="选择程序，填写开立案件的第一张表">
      {openings.length === 0 && <Empty>您的岗位不开立案件。</Empty>}
      {openings.length > 1 && (
        <Section title="程序">
          <Radio.Group
            aria-label="程序"
            value={chosen?.procedure}
            onChange={(e) => filter.set('procedure', e.target.value as string)}
            options={openings.map((o) => ({ value: o.procedure, label: `${o.name}：${o.title}` }))}
          />
        </Section>
      )}
      {chosen && (
        <Opening
          key={`${chosen.procedure} ${round}`}
          document={described}
          procedure={chosen.procedure}
          target={{ account: me.id, caseId: chosen.procedure, act: chosen.act, href: chosen.href, title: chosen.title }}
          again={() => setRound(round + 1)}
        />
      )}
    </Page>
  );
}

type OpeningProps = { document: Document; procedure: string; target: Target; again: () => void };

function Opening({ document, procedure, target, again }: OpeningProps) {
  const me = useMe();
  const [form] = useState(() => formAt(document, target.href));
  const [defaults] = useState(() => defaultsOf({ me, act: target.act, view: undefined, power: undefined, points: [] }));
  const stored = useStoredDraft(target);
  if (!form || !stored) return <Loading rows={8} />;
  return (
    <ActForm
      target={target}
      fields={form.fields.filter((f) => f.name !== 'happened_at')}
      frame={{ caseId: undefined, act: target.act, procedure, view: undefined }}
      defaults={defaults}
      draft={stored.draft}
      shutBy={[]}
      notes={[]}
      again={again}
    />
  );
}
