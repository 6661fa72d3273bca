import { useQuery } from '@tanstack/react-query';
import { Button, Flex } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { commonGesturesQuery, type Gesture, named } from '../../api/batch';
import { Failure } from '../../pieces/states';
import type { Selection } from './selection';

// Forms come with the first gesture, not with the inbox.
const BatchDialog = lazy(() => import('./BatchDialog'));

/** What may be done with all that is selected. It stands only while something is. */
export function BatchBar({ selection }: { selection: Selection }) {
  const [chosen, setChosen] = useState<Gesture>();
  const { tasks } = selection;
  const { data, error, isPending, refetch } = useQuery(commonGesturesQuery(tasks.map(named)));
  const dialog = chosen && (
    <Suspense>
      <BatchDialog gesture={chosen} selection={selection} close={() => setChosen(undefined)} />
    </Suspense>
  );
  if (tasks.length === 0) return dialog;
  return (
    <section className="batch-bar" aria-label="批量流转">
      <Flex gap="small" wrap align="center">
        <span role="status">已选择 {tasks.length} 项</span>
        {isPending && <span className="quiet">正在核对可以办理的流转</span>}
        {data?.map((g) => (
          <Button key={g.gesture} onClick={() => setChosen(g)}>
            {g.title}
          </Button>
        ))}
        {data?.length === 0 && <span className="quiet">没有对所选各项都可以办理的流转，请减少所选的待办。</span>}
        <Button type="link" onClick={selection.clear}>
          取消选择
        </Button>
      </Flex>
      {error && <Failure cause={error} retry={() => void refetch()} />}
      {dialog}
    </section>
  );
}
