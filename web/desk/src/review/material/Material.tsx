import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFrame } from '../../act/context';
import type { Schemas } from '../../api/client';
import { describedQuery } from '../../api/described';
import { procedureQuery } from '../../api/queries';
import { Described } from '../../case/Described';
import { TabStrip, type TabPart } from '../../pieces/TabStrip';
import { RunningClocks } from '../RunningClocks';
import { Evidence } from './Evidence';
import { Pack } from './Pack';
import { Papers } from './Papers';
import { Proposal } from './Proposal';
import { Rounds } from './Rounds';
import { subjectOf } from './subject';

/** What an answer is about: the running clocks, then the pack, the version, the evidence, the papers and the rounds so far. */
export function Material() {
  const { view, act } = useFrame();
  if (!view) return null;
  return (
    <div className="material">
      <RunningClocks of={view} />
      <Parts of={view} act={act} />
    </div>
  );
}

function Parts({ of, act }: { of: Schemas['Case']; act: string }) {
  const { data: procedure } = useQuery(procedureQuery(of.procedure));
  const { data: doc } = useQuery(describedQuery);
  const [paper, setPaper] = useState<string>();
  const subject = subjectOf(act, of.facts);
  const version = of.facts.proposals.at(-1);
  const [shown, setShown] = useState<string>();
  const read = (id: string) => {
    setPaper(id);
    setShown('papers');
  };
  const { report, rounds, pack, evidence } = of.facts;
  const part = (there: unknown, one: TabPart): TabPart[] => (there ? [one] : []);
  const parts: TabPart[] = [
    ...part(subject, { key: 'subject', label: subject?.title ?? '', children: <Described caseId={of.id} schema={subject && doc?.components.schemas[subject.schema]} value={subject?.value} /> }),
    ...part(pack.length, { key: 'pack', label: '送审材料', children: <Pack of={of} read={read} /> }),
    ...part(version, { key: 'proposal', label: '拟处理意见', children: version && <Proposal of={of} version={version} changes={rounds.at(-1)?.changes} /> }),
    ...part(evidence.length, { key: 'evidence', label: `证据（${evidence.length}）`, children: <Evidence of={of} /> }),
    ...part(report, { key: 'report', label: '调查报告', children: <Described caseId={of.id} schema={doc?.components.schemas['CasefileInvestigationReport']} value={report} without={['proposal']} /> }),
    { key: 'papers', label: '文书', children: <Papers of={of} shown={paper} read={read} /> },
    ...part(rounds.length, { key: 'rounds', label: '各轮审核', children: procedure && <Rounds of={of} points={procedure.review_points} /> }),
  ];
  return <TabStrip label="案卷材料" parts={parts} shown={shown} onShow={setShown} />;
}
