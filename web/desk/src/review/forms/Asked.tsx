import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { timelineQuery } from '../../api/acts';
import type { operations } from '../../api/schema';
import { useFrame } from '../../act/context';
import { dayAndTime } from '../../pieces/dates';
import { useAllPages } from '../../api/useAllPages';

type Returned = operations['review.return']['requestBody']['content']['application/json'];

/** What the review office asked to be put right, for whoever brings it. */
export function Asked({ caseId }: { caseId: string }) {
  const { act } = useFrame();
  const entries = useAllPages(useInfiniteQuery({ ...timelineQuery(caseId), enabled: act === 'review.supplement' }));
  const returned = entries.findLast((e) => e.kind === 'review.return' && !e.struck);
  if (!returned) return null;
  const { missing, reason } = returned.facts as Returned;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${returned.actor_name}于 ${dayAndTime(returned.happened_at)} 退回补正：${reason}`}
      description={
        <ul className="note-list">
          {missing.map((m) => (
            <li key={m}>{m}</li>
          ))}
        </ul>
      }
    />
  );
}
