import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { type Receipt, type Sending, sendAct } from '../api/acts';
import { type ApiProblem, asProblem } from '../api/problem';
import { useCaseChanged } from '../api/queries';

type Submission = {
  send: (sending: Sending) => void;
  pending: boolean;
  receipt: Receipt | undefined;
  problem: ApiProblem | undefined;
  /** Forgets a refusal that was dealt with. */
  settle: () => void;
};

/**
 * Sends one form. Its component belongs to one case and act: an answer that comes when another form is
 * open finds nobody to show it to, and only makes the lists read again.
 */
export function useSubmission(caseId: string, onReceived: () => Promise<void>, onRefused: (problem: ApiProblem) => void): Submission {
  const changed = useCaseChanged();
  const busy = useRef(false);
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: sendAct,
    onSuccess: (receipt) => {
      void onReceived();
      void changed(receipt.case_id);
    },
    onError: (cause) => {
      const problem = asProblem(cause);
      onRefused(problem);
      // The case is no longer what the person saw.
      if (problem.status === 409 || problem.status === 412) void changed(caseId);
    },
    onSettled: () => {
      busy.current = false;
    },
  });
  const send = useCallback(
    (sending: Sending) => {
      // Two clicks come faster than a page can grey its button.
      if (busy.current) return;
      busy.current = true;
      mutate(sending);
    },
    [mutate],
  );
  const settle = useCallback(() => {
    // What is under way is not forgotten: its answer belongs here.
    if (!busy.current) reset();
  }, [reset]);
  return { send, pending: isPending, receipt: data, problem: error ? asProblem(error) : undefined, settle };
}
