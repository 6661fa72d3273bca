import { Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Section } from '../pieces/Section';
import { Loading } from '../pieces/states';
import { FigureTable } from './FigureTable';
import type { Figures } from './tables';

const Bars = lazy(() => import('./Bars'));

type Props = { title: string; of: Figures; /** what an empty one says */ none: string; note?: string };

/** One set of figures, as a chart or as the table behind it. */
export function Chart({ title, of, none, note }: Props) {
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  return (
    <Section
      title={title}
      extra={
        of.rows.length > 0 && (
          <Segmented
            size="small"
            aria-label={`${title}的显示方式`}
            value={shown}
            onChange={setShown}
            options={[
              { label: '图', value: 'chart' },
              { label: '表', value: 'table' },
            ]}
          />
        )
      }
    >
      {note && <p className="quiet note-line">{note}</p>}
      {of.rows.length === 0 && <p className="quiet note-line">{none}</p>}
      {of.rows.length > 0 && shown === 'table' && <FigureTable title={title} of={of} />}
      {of.rows.length > 0 && shown === 'chart' && (
        <Suspense fallback={<Loading rows={4} />}>
          <Bars title={title} of={of} />
        </Suspense>
      )}
    </Section>
  );
}
