import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { clocksQuery } from '../api/queries';
import { ClockExplained } from './ClockExplained';
import { Empty, Failure, Loading } from './states';

type Props = { caseId: string; /** the clock's number in the case: D10-1 */ clock: string; children: ReactNode };

/** A date that opens the arithmetic behind it: article, start, days left out, last day, what comes next. */
export function Derivation({ caseId, clock, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="link" className="date-link" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {children}
      </Button>
      <Drawer title="期限推算" open={open} onClose={() => setOpen(false)} size="large" destroyOnHidden>
        <Explained caseId={caseId} clock={clock} />
      </Drawer>
    </>
  );
}

function Explained({ caseId, clock }: Pick<Props, 'caseId' | 'clock'>) {
  const { data, error, refetch, isPending } = useQuery(clocksQuery(caseId));
  if (isPending) return <Loading rows={8} />;
  if (error) return <Failure cause={error} retry={() => void refetch()} />;
  const found = data.find((k) => k.clock === clock);
  if (!found) return <Empty>这个期限不在您可以查看的范围内。</Empty>;
  return <ClockExplained clock={found} />;
}
