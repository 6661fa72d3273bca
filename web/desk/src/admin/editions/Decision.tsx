import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Input } from 'antd';
import { useId, useState } from 'react';
import { asProblem } from '../../api/problem';
import { useMay } from '../../api/session';
import { ProblemNote } from '../../pieces/ProblemNote';
import { Section } from '../../pieces/Section';
import { type Draft, impactQuery, useApprove, useReject } from './queries';

/** Where somebody else than the maker approves or rejects what stands above. */
export function Decision({ of }: { of: Draft }) {
  const decides = useMay('catalogue.approve');
  const approve = useApprove(of);
  if (approve.data) {
    return (
      <Section title="批准">
        <Alert role="status" type="success" showIcon title={`已批准，自 ${approve.data.effective_from} 起生效`} description={`${approve.data.woken} 件案件的期限将重新推算。`} />
      </Section>
    );
  }
  if (!decides || of.state !== 'pending') return null;
  return (
    <Section title="批准">
      {of.barred ? <Alert type="info" showIcon title={of.barred} /> : <Answer of={of} approve={approve} />}
    </Section>
  );
}

// Whoever may suppose reads what the draft would move before approving it.
function useUnseenImpact(of: Draft): boolean {
  const supposes = useMay('what_if.read');
  const { data } = useQuery({ ...impactQuery(of.id, of.digest), enabled: supposes && of.faults.length === 0 });
  return supposes && data === undefined;
}

function Answer({ of, approve }: { of: Draft; approve: ReturnType<typeof useApprove> }) {
  const [reason, setReason] = useState('');
  const field = useId();
  const reject = useReject(of);
  const problem = approve.error ?? reject.error;
  const busy = approve.isPending || reject.isPending;
  const unseen = useUnseenImpact(of);
  return (
    <div className="stack">
      <p className="note-line">批准的是以上全文及其差异；草案或者现行规则在此期间有变动的，需要重新查看。</p>
      <div>
        <label htmlFor={field}>意见（退回时必填）</label>
        <Input.TextArea id={field} rows={3} maxLength={1000} value={reason} onChange={(e) => setReason(e.target.value)} />
      </div>
      {unseen && of.faults.length === 0 && <p className="note-line">对在办案件的影响推算出来之后，才能批准。</p>}
      {problem && <ProblemNote problem={asProblem(problem)} />}
      <Flex gap="small" wrap>
        <Button type="primary" disabled={busy || unseen || of.faults.length > 0} loading={approve.isPending} onClick={() => approve.mutate(reason)}>
          批准生效
        </Button>
        <Button disabled={busy || reason.trim() === ''} loading={reject.isPending} onClick={() => reject.mutate(reason)}>
          退回
        </Button>
      </Flex>
    </div>
  );
}
